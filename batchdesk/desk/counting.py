"""Input tokens of a job: the shared part and a sample of its requests counted by the free call, the rest from these."""

from __future__ import annotations

import time
from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from hashlib import sha256
from itertools import islice
from math import hypot
from typing import Any

import msgspec

from batchdesk.core.forecast import Answered
from batchdesk.core.jobs import Job
from batchdesk.core.models import Model
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.core.request import RequestMaker
from batchdesk.core.sampling import choose, fit
from batchdesk.desk.counts import Known
from batchdesk.desk.guessing import asked, guessed, opening
from batchdesk.desk.guessing import shared_bytes as shared_bytes
from batchdesk.desk.sizes import Sizes, sizes_of
from batchdesk.desk.tools import Tools

ALL = 40
"""Requests up to which each is counted."""
ROUNDS = (40, 100, 200)
"""Requests counted one round after the other, until the rest is known well enough."""
ENOUGH = 0.01
"""Share of the input tokens by which the sample may err without another round."""
TEXT_BYTES, FILE_BYTES = 8_000_000, 30_000_000
"""Bytes of texts and of files that are sent to be counted, in all: a person at home waits for them."""
AT_ONCE = 4
"""Calls side by side."""

# Trouble that only means "can not count now"; a wrong key must be said at once instead.
_PASSING = frozenset(
    {
        Trouble.OFFLINE,
        Trouble.BUSY,
        Trouble.TOO_FAST,
        Trouble.NOT_FOUND,
        Trouble.TLS_UNTRUSTED,
        Trouble.TOO_LARGE,
    }
)
_encoder = msgspec.json.Encoder()


def sizes(tools: Tools, job: Job, model: Model) -> Sizes:
    """The sizes of a job's requests; read from the store once for a plan."""
    name = (job.id, job.recipe, job.requests, model.tokenizer, model.context)
    return tools.counts.sizes(name, lambda: sizes_of(tools.store, job, model))


def learn(
    tools: Tools,
    job: Job,
    maker: RequestMaker,
    sizes: Sizes,
    tried: Sequence[Answered],
    progress: Progress,
) -> Known:
    """Count what is needed, by the service; a guess where it can not be asked now. What is learned is remembered."""
    known = guessed(tools, job, maker, sizes)
    try:
        known = _with_shared(tools, maker, known)
        for found in _rounds(tools, job, maker, sizes, known, {answer.size for answer in tried}, progress):
            known = found
    except Problem as problem:
        if problem.trouble not in _PASSING:
            raise
        if not known.exact:
            known = _by_tries(known, sizes, tried)
    known = replace(known, added=_added(tools, job, known, sizes, tried))
    tools.counts.learned(job.id, known)
    return known


def recalled(tools: Tools, job: Job, maker: RequestMaker, sizes: Sizes) -> Known:
    """What is known without asking anybody, for a recipe that may differ from the one that was counted."""
    known = tools.counts.known(job.id)
    tokenizer = maker.model.tokenizer
    if known is None:
        return guessed(tools, job, maker, sizes)
    if known.ask == asked(maker):
        return known.turned(tokenizer)
    guess, before = guessed(tools, job, maker, sizes), guessed(tools, job, tools.maker(job), sizes)
    # A byte of the rows' own text has as many tokens as before; the rest by how far the guess was off then.
    off = known.texts.slope / (before.texts.slope or 1)
    return replace(
        guess,
        texts=guess.texts.times(off),
        shared=guess.shared * off,
        sampled=known.sampled,
        added=known.turned(tokenizer).added,
    )


def total(known: Known, sizes: Sizes) -> tuple[float, float]:
    """(tokens of all prompts, tokens by which they may be off in 95 of 100 samples)."""
    texts, files = known.texts, known.files
    counted, count, units = _uncounted(known, sizes.text_keys, sizes.text_bytes)
    above = max(units - texts.size * count, 0)
    tokens = counted + texts.tokens * count + texts.slope * above
    counted, _, weights = _uncounted(known, sizes.file_keys, sizes.file_weights)
    tokens += counted + files.slope * weights
    return tokens, hypot(texts.error(above), files.error(weights))


def longest(known: Known, sizes: Sizes) -> float:
    """Tokens of the longest prompt."""
    most = [float(max(known.exact.values(), default=0))]
    most += [known.texts.at(max(sizes.text_bytes))] if sizes.text_bytes else []
    most += [known.files.at(max(sizes.file_weights))] if sizes.file_weights else []
    return max(most)


def prompts(known: Known, sizes: Sizes) -> Iterator[float]:
    """Tokens of each prompt, those that carry a file last."""
    exact = known.exact.get
    start, slope = known.texts.tokens - known.texts.slope * known.texts.size, known.texts.slope
    for key, size in zip(sizes.text_keys, sizes.text_bytes, strict=True):
        yield exact(key) or max(start + slope * size, 1.0)
    for key, weight in zip(sizes.file_keys, sizes.file_weights, strict=True):
        yield exact(key) or known.files.at(weight)


def _added(tools: Tools, job: Job, known: Known, sizes: Sizes, tried: Sequence[Answered]) -> float:
    """Tokens that the service adds to each request by itself: what was billed for tried rows above what was counted.

    An answer schema comes with a prompt of undocumented size (API notes, section 2.2), which only usage shows. What
    was seen before holds on where the same is asked with other settings.
    """
    counted: dict[int, int] = {}
    for keys, lengths in ((sizes.text_keys, sizes.text_bytes), (sizes.file_keys, sizes.file_bytes)):
        for key, size in zip(keys, lengths, strict=True):
            if key in known.exact:
                counted.setdefault(size, known.exact[key])
    extra = sorted(one.prompt - counted[one.size] for one in tried if one.prompt and one.size in counted)
    if extra:
        return float(max(extra[len(extra) // 2], 0))
    before = tools.counts.known(job.id)
    return before.turned(known.tokenizer).added if before and before.ask == known.ask else 0.0


def _by_tries(known: Known, sizes: Sizes, tried: Sequence[Answered]) -> Known:
    """A guess mended by what was billed for rows that were tried."""
    if sizes.file_keys or not tried:
        return known
    start = known.texts
    pairs = [(float(one.size), float(one.prompt)) for one in tried if one.prompt]
    return replace(known, texts=fit(pairs, size=start.size, tokens=start.tokens, slope=start.slope))


def _rounds(
    tools: Tools,
    job: Job,
    maker: RequestMaker,
    sizes: Sizes,
    known: Known,
    tried: Collection[int],
    progress: Progress,
) -> Iterator[Known]:
    """What is known after each round of counting."""
    texts = _order(sizes.text_keys, sizes.text_bytes, tried, len(sizes) <= ALL, TEXT_BYTES)
    files = _order(sizes.file_keys, sizes.file_bytes, tried, len(sizes) <= ALL, FILE_BYTES)
    exact: dict[int, int] = {}
    for goal in ROUNDS:
        wanted = [key for key in (*texts[:goal], *files[:goal]) if key not in exact]
        if not wanted:
            return
        try:
            for key, tokens in _count(tools, job, maker, wanted, progress):
                exact[key] = tokens
        finally:
            known = _fitted(known, sizes, exact)
            yield known
        whole, error = total(known, sizes)
        if error <= ENOUGH * whole:
            return


def _order(
    keys: Sequence[int], lengths: Sequence[int], tried: Collection[int], every: bool, most_bytes: int
) -> list[int]:
    """Keys in the order in which they are to be counted: those like the tried ones, then spread over all sizes."""
    places = list(range(len(keys))) if every else choose(lengths, ROUNDS[-1])
    first: dict[int, int] = {}
    for place, size in enumerate(lengths):
        if size in tried:
            first.setdefault(size, place)
    sent, kept = 0, list[int]()
    for place in dict.fromkeys([*islice(first.values(), 8), *places]):
        if sent + lengths[place] <= most_bytes:
            sent += lengths[place]
            kept.append(keys[place])
    return kept


def _fitted(known: Known, sizes: Sizes, exact: Mapping[int, int]) -> Known:
    texts = _pairs(sizes.text_keys, sizes.text_bytes, exact)
    files = _pairs(sizes.file_keys, sizes.file_weights, exact)
    start = known.texts
    return replace(
        known,
        texts=fit(texts, size=start.size, tokens=start.tokens, slope=start.slope),
        files=fit(files, size=0, tokens=0, slope=1),
        exact=dict(exact),
        sampled=len(exact),
    )


def _pairs(
    keys: Iterable[int], lengths: Iterable[int], exact: Mapping[int, int]
) -> list[tuple[float, float]]:
    return [(size, exact[key]) for key, size in zip(keys, lengths, strict=True) if key in exact]


def _uncounted(known: Known, keys: array[int], lengths: array[int]) -> tuple[int, int, int]:
    """(tokens of the counted requests, how many were not counted, the sum of their lengths); keys are sorted."""
    tokens, count, units = 0, len(keys), sum(lengths)
    for key, found in known.exact.items():
        place = bisect_left(keys, key)
        if place < len(keys) and keys[place] == key:
            tokens, count, units = tokens + found, count - 1, units - lengths[place]
    return tokens, count, units


def _count(
    tools: Tools, job: Job, maker: RequestMaker, keys: Sequence[int], progress: Progress
) -> Iterator[tuple[int, int]]:
    """(key, tokens) of some requests, a few calls side by side; those counted before the trouble come in any case."""
    rows = tools.store.rows.source_of(job.id, keys)
    done = 0
    with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="count") as pool:
        while chunk := list(islice(rows, AT_ONCE * 2)):
            progress(done, len(keys), "Counting tokens")
            waiting = [
                (row.number, pool.submit(_one, tools, maker, maker.params(row.cells, row.content)))
                for row in chunk
            ]
            for key, future in waiting:
                yield key, future.result()
            done += len(chunk)


def _one(tools: Tools, maker: RequestMaker, params: Mapping[str, Any]) -> int:
    """One count, from memory where this request was counted before with this generation of tokenizers."""
    digest = sha256(_encoder.encode(_asked(params))).digest()
    found = tools.counts.get(maker.model.tokenizer, digest)
    if found is None:
        time.sleep(tools.counts.seconds_to_wait())
        found = tools.own_service().count_tokens({k: v for k, v in params.items() if k != "max_tokens"})
        tools.counts.put(maker.model.tokenizer, digest, found)
    return found


def _asked(params: Mapping[str, Any]) -> list[Any]:
    """What of a request makes its length: not the model, nor how it thinks."""
    form = (params.get("output_config") or {}).get("format")
    return [params.get("system"), params["messages"], form]


def _with_shared(tools: Tools, maker: RequestMaker, known: Known) -> Known:
    """The shared part counted exactly: a request with it, less one that has the same question and nothing else."""
    text, _ = opening(maker)
    messages = [{"role": "user", "content": text if text.strip() else "."}]
    whole = _one(tools, maker, {**maker.shared, "messages": messages})
    bare = _one(tools, maker, {"model": maker.shared["model"], "messages": messages})
    least = whole - (0 if text.strip() else 1)
    return replace(known, shared=whole - bare, texts=replace(known.texts, tokens=least))
