"""One row's request, exactly as it goes over the wire."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from batchdesk.core.caching import CONTROL, CacheKind
from batchdesk.core.cells import Cell
from batchdesk.core.inspection import Content
from batchdesk.core.models import Model, Wishes, grant
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.prompt import Template, compile_prompt
from batchdesk.core.recipe import Recipe
from batchdesk.core.schema import answer_schema

MAX_REQUEST_BYTES = 32_000_000
"""One request's own limit (API notes, section 1.4: enforced by ourselves inside a batch)."""

LONGEST_TITLE = 255
"""Characters of a document's title: as much as the name of an uploaded file may have (API notes, section 6)."""

DOCUMENT_ABOVE, IMAGE_ABOVE = "(the document above)", "(the image above)"
"""What {{document}} becomes in the question where the document is a block of its own before it."""

_CUSTOM_ID = re.compile(r"r(\d+)-([a-z0-9]+)")

_encoder = msgspec.json.Encoder()


def custom_id(key: int, tag: str) -> str:
    """The id of a request within an attempt: its key, and the attempt's random tag."""
    return f"r{key}-{tag}"


def parse_custom_id(text: str) -> tuple[int, str] | None:
    """(key, tag) of one of our ids, None for any other."""
    match = _CUSTOM_ID.fullmatch(text)
    return (int(match[1]), match[2]) if match else None


@dataclass(frozen=True, slots=True)
class RequestMaker:
    """Makes the params of each row from a recipe bound to columns; the shared part is built once."""

    recipe: Recipe
    model: Model
    template: Template
    wishes: Wishes
    shared: Mapping[str, Any]
    documents: bool
    citations: bool = False

    @property
    def extended(self) -> bool:
        """Whether answers may be longer than the model gives without the header for extended output."""
        return int(self.shared["max_tokens"]) > self.model.max_output

    def marked(self, cache: CacheKind) -> RequestMaker:
        """The same with the last block of what all requests share marked for caching.

        The rows' own text after it is never marked, since each request would pay for a write that no other reads (API
        notes, section 3). Requests are planned and told apart without the mark.
        """
        text = self.shared.get("system")
        if cache is CacheKind.OFF or not isinstance(text, str):
            return self
        system = [{"type": "text", "text": text, "cache_control": dict(CONTROL[cache])}]
        return replace(self, shared={**self.shared, "system": system})

    def params(
        self, cells: Sequence[Cell], content: Content | None = None, file_id: str = ""
    ) -> dict[str, Any]:
        """The Messages parameters of one row; texts are clean of what JSON and the service can not hold.

        `file_id` names an uploaded file that holds the document's bytes, "" where they travel in the request.
        """
        return {
            **self.shared,
            "messages": [{"role": "user", "content": self._content(cells, content, file_id)}],
        }

    def encode(self, cells: Sequence[Cell], content: Content | None = None, file_id: str = "") -> bytes:
        """`params` as JSON, deterministic, so that equal rows give equal bytes."""
        return _encoder.encode(self.params(cells, content, file_id))

    def prompt(self, cells: Sequence[Cell], content: Content | None = None) -> str:
        """The finished prompt as a person reads it."""
        if content and content.data:
            words = f"[the file itself, {len(content.data):,} bytes]"
            return self.template.fill(cells, words, content.title)
        return self._filled(cells, content)

    def _content(self, cells: Sequence[Cell], content: Content | None, file_id: str) -> Any:
        if content is None or not (content.data or self._stands_above(content)):
            return clean(self._filled(cells, content))
        # Documents stand before the question (API notes, section 6); the hole says where they belong in it.
        is_image = content.media_type.startswith("image/")
        block: dict[str, Any] = {
            "type": "image" if is_image else "document",
            "source": _source(content, file_id),
        }
        if content.title and not is_image:
            block["title"] = clean(content.title)[:LONGEST_TITLE]
        if self.citations and not is_image:
            block["citations"] = {"enabled": True}
        words = clean(self.template.fill(cells, IMAGE_ABOVE if is_image else DOCUMENT_ABOVE, content.title))
        return [block, {"type": "text", "text": words}]

    def _filled(self, cells: Sequence[Cell], content: Content | None) -> str:
        return (
            self.template.fill(cells, content.text, content.title) if content else self.template.fill(cells)
        )

    def _stands_above(self, content: Content) -> bool:
        """A text that is to be quoted must be a document of its own; an empty one is refused by the service."""
        return self.citations and bool(content.text.strip())


def _source(content: Content, file_id: str) -> Mapping[str, str]:
    """Where a block's bytes are (API notes, section 6 and appendix B)."""
    if file_id:
        return {"type": "file", "file_id": file_id}
    if not content.data:
        return {"type": "text", "media_type": "text/plain", "data": clean(content.text)}
    data = base64.b64encode(content.data).decode("ascii")
    return {"type": "base64", "media_type": content.media_type, "data": data}


def make_requests(
    recipe: Recipe,
    model: Model,
    columns: Sequence[str],
    *,
    documents: bool,
    citations: bool = False,
) -> RequestMaker:
    """Bind a recipe to a model and to columns; Problem HOLE_UNKNOWN where a hole names no column.

    With `citations` documents are sent so that answers quote them. Problem USAGE where the recipe has answer columns,
    because the service takes one or the other (API notes, sections 5 and 6).
    """
    citations = citations and documents
    if citations and recipe.answers:
        raise Problem(
            Trouble.USAGE,
            reason="Answers in columns and quotes from the documents exclude each other",
            mend="Remove the answer columns to get free text with quotes, or leave the quotes out.",
        )
    template = compile_prompt(recipe.prompt, columns, documents=documents)
    wishes = grant(model, recipe.thinking, recipe.effort)
    shared: dict[str, Any] = {"model": recipe.model, "max_tokens": model.room(recipe.max_tokens)}
    if recipe.instructions.strip():
        shared["system"] = clean(recipe.instructions)
    if wishes.thinking:
        shared["thinking"] = dict(wishes.thinking)
    output: dict[str, Any] = {}
    if wishes.effort:
        output["effort"] = wishes.effort
    if recipe.answers:
        output["format"] = {"type": "json_schema", "schema": answer_schema(recipe.answers)}
    if output:
        shared["output_config"] = output
    return RequestMaker(recipe, model, template, wishes, shared, documents, citations)


def wire_item(key: int, tag: str, params: bytes) -> bytes:
    """One item of a batch body: `{"custom_id":…,"params":…}`; params are inserted as they were encoded."""
    return b'{"custom_id":"' + custom_id(key, tag).encode() + b'","params":' + params + b"}"


def digest(params: bytes) -> bytes:
    """What makes two rows the same request: 16 bytes of SHA-256 over the encoded params."""
    return hashlib.sha256(params).digest()[:16]


def clean(text: str) -> str:
    """Text without lone surrogates and NUL, which the wire can not carry (API notes, section 10)."""
    if text.isascii():
        return text.replace("\0", "\ufffd")
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "\ufffd")
