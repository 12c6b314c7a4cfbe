"""One row's request, exactly as it goes over the wire."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from batchdesk.core.cells import Cell
from batchdesk.core.inspection import Content
from batchdesk.core.models import Model, Wishes, grant
from batchdesk.core.prompt import Template, compile_prompt
from batchdesk.core.recipe import Recipe
from batchdesk.core.schema import answer_schema

MAX_REQUEST_BYTES = 32_000_000
"""One request's own limit (API notes, section 1.4: enforced by ourselves inside a batch)."""

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

    def params(self, cells: Sequence[Cell], content: Content | None = None) -> dict[str, Any]:
        """The Messages parameters of one row; texts are clean of what JSON and the service can not hold."""
        return {**self.shared, "messages": [{"role": "user", "content": self._content(cells, content)}]}

    def encode(self, cells: Sequence[Cell], content: Content | None = None) -> bytes:
        """`params` as JSON, deterministic, so that equal rows give equal bytes."""
        return _encoder.encode(self.params(cells, content))

    def prompt(self, cells: Sequence[Cell], content: Content | None = None) -> str:
        """The finished prompt as a person reads it."""
        if content and content.data:
            return self.template.fill(cells, f"[the file itself, {len(content.data):,} bytes]")
        return self.template.fill(cells, content.text if content else "")

    def _content(self, cells: Sequence[Cell], content: Content | None) -> Any:
        if content is None or not content.data:
            return clean(self.template.fill(cells, content.text if content else ""))
        # Documents stand before the question (API notes, section 6); the hole says where they belong in it.
        block = {
            "type": "document",
            "source": {
                "type": "base64",
                "media_type": content.media_type,
                "data": base64.b64encode(content.data).decode("ascii"),
            },
        }
        words = clean(self.template.fill(cells, "(the document above)"))
        return [block, {"type": "text", "text": words}]


def make_requests(recipe: Recipe, model: Model, columns: Sequence[str], *, documents: bool) -> RequestMaker:
    """Bind a recipe to a model and to columns; Problem HOLE_UNKNOWN where a hole names no column."""
    template = compile_prompt(recipe.prompt, columns, documents=documents)
    wishes = grant(model, recipe.thinking, recipe.effort)
    shared: dict[str, Any] = {"model": recipe.model, "max_tokens": min(recipe.max_tokens, model.max_output)}
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
    return RequestMaker(recipe, model, template, wishes, shared, documents)


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
