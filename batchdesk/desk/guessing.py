"""What can be said of a job's input tokens without asking anybody: by the length and the script of its texts."""

from __future__ import annotations

from hashlib import sha256

import msgspec

from batchdesk.core.jobs import Job
from batchdesk.core.request import RequestMaker
from batchdesk.core.sampling import Fit, choose, guess_tokens
from batchdesk.desk.counts import Known
from batchdesk.desk.sizes import Sizes
from batchdesk.desk.tools import Tools

GUESSED_FROM = 40
"""Rows that are looked at for a guess."""
FRAME = 12
"""Tokens of a request around its texts, for a guess."""

_encoder = msgspec.json.Encoder()


def guessed(tools: Tools, job: Job, maker: RequestMaker, sizes: Sizes) -> Known:
    """What can be said of a job's input by the length and the script of its texts."""
    tokenizer, shared = maker.model.tokenizer, _shared_guess(maker)
    start = shared + guess_tokens(opening(maker)[0], tokenizer) + FRAME
    # The store has the sizes of the job's own recipe, whatever is asked about here.
    _, size = opening(maker if maker.recipe == job.recipe else tools.maker(job))
    return Known(
        ask=asked(maker),
        tokenizer=tokenizer,
        shared=shared,
        texts=Fit(size, start, _slope(tools, job, maker, sizes, size)),
        files=Fit(0, 0, 1),
    )


def asked(maker: RequestMaker) -> bytes:
    """A digest of what makes requests as long as they are: neither the model nor how it thinks."""
    recipe, form = maker.recipe, maker.shared.get("output_config", {}).get("format")
    return sha256(_encoder.encode([recipe.prompt, recipe.instructions, form, maker.citations])).digest()


def shared_bytes(maker: RequestMaker) -> int:
    """Bytes of what all requests share, as they are sent: no more tokens than that."""
    return len(_encoder.encode(maker.shared))


def opening(maker: RequestMaker) -> tuple[str, int]:
    """(the prompt without any row's own text, bytes of such a request)."""
    pieces = (piece for piece in maker.template.pieces if isinstance(piece, str))
    text = "".join(pieces)
    params = {**maker.shared, "messages": [{"role": "user", "content": text}]}
    return text, len(_encoder.encode(params))


def _slope(tools: Tools, job: Job, maker: RequestMaker, sizes: Sizes, start: int) -> float:
    """Guessed tokens for each byte of the rows' own text, from looking at a few."""
    places = choose(sizes.text_bytes, GUESSED_FROM) if sizes.text_bytes else []
    planned = {sizes.text_keys[place]: max(sizes.text_bytes[place] - start, 1) for place in places}
    tokenizer = maker.model.tokenizer
    words = opening(maker)[0]
    each = -guess_tokens(words, tokenizer)
    tokens = sum(
        each + guess_tokens(maker.prompt(row.cells, row.content), tokenizer)
        for row in tools.store.rows.source_of(job.id, list(planned))
    )
    return max(tokens, 0.0) / sum(planned.values()) if planned else 0.0


def _shared_guess(maker: RequestMaker) -> float:
    form = (maker.shared.get("output_config") or {}).get("format")
    system = maker.recipe.instructions if maker.recipe.instructions.strip() else ""
    schema = _encoder.encode(form).decode() if form else ""
    return guess_tokens(system, maker.model.tokenizer) + guess_tokens(schema, maker.model.tokenizer)
