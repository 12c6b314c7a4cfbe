"""The parts of a prompt in cache order (tools, system, messages): each one checked and counted in tokens."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from batchdesk.practice import media, tokens
from batchdesk.practice.access import NO_SAMPLING_SINCE
from batchdesk.practice.catalogue import Claude
from batchdesk.practice.wire import invalid

MANY_IMAGES = 20
MANY_IMAGES_EDGE = 2000
_OTHER_BLOCKS = (
    "tool_use",
    "tool_result",
    "thinking",
    "redacted_thinking",
    "search_result",
    "server_tool_use",
    "web_search_tool_result",
    "web_fetch_tool_result",
    "code_execution_tool_result",
    "container_upload",
)


@dataclass(frozen=True, slots=True)
class Part:
    """One cacheable piece of a prompt; `ttl` is "5m" or "1h" where it carries a cache breakpoint."""

    tokens: int
    value: object
    ttl: str | None = None


def parts_of(params: dict[str, Any], model: Claude, version: str) -> list[Part]:
    """Every part of the prompt in cache order; raises invalid_request_error for a block that is not allowed."""
    reader = _Reader(model, version)
    base = tokens.PER_REQUEST + tokens.format_tokens(params, model)
    found = [Part(base, None)]
    found += _tools(params, model)
    found += reader.system(params.get("system"))
    for index, message in enumerate(params["messages"]):
        found += reader.message(index, message)
    reader.check_totals()
    automatic = params.get("cache_control")
    if automatic:
        last = found[-1]
        found[-1] = Part(last.tokens, last.value, last.ttl or ttl_of(automatic, "cache_control"))
    _check_breakpoints(found)
    return found


def ttl_of(control: object, where: str) -> str | None:
    """The lifetime a `cache_control` asks for, "5m" unless it says "1h"."""
    if control is None:
        return None
    if not isinstance(control, dict) or control.get("type") != "ephemeral":
        raise invalid(f"{where}.type: Input should be 'ephemeral'")
    ttl = control.get("ttl", "5m")
    if ttl not in ("5m", "1h"):
        raise invalid(f"{where}.ttl: Input should be '5m' or '1h'")
    return str(ttl)


def _check_breakpoints(parts: list[Part]) -> None:
    ttls = [part.ttl for part in parts if part.ttl]
    if len(ttls) > 4:
        raise invalid(f"A maximum of 4 blocks with cache_control may be provided. Found {len(ttls)}.")
    if "1h" in ttls and "5m" in ttls[: max(i for i, ttl in enumerate(ttls) if ttl == "1h")]:
        raise invalid("cache_control.ttl: a ttl='1h' block must not come after a ttl='5m' block")


def _tools(params: dict[str, Any], model: Claude) -> Iterator[Part]:
    for index, tool in enumerate(params.get("tools") or []):
        ttl = ttl_of(tool.get("cache_control"), f"tools.{index}.cache_control")
        extra = model.tool_tokens if index == 0 else 0
        yield Part(tokens.PER_TOOL + tokens.json_tokens(tool, model.new_tokenizer) + extra, tool, ttl)


class _Reader:
    """Walks system and messages of one request, counting images and pages on the way."""

    def __init__(self, model: Claude, version: str) -> None:
        self._model = model
        self._new = model.new_tokenizer
        self._strict = version >= NO_SAMPLING_SINCE
        self._images: list[tuple[int, int]] = []
        self._pages = 0
        self._cited: list[bool] = []

    def system(self, system: object) -> Iterator[Part]:
        if system is None:
            return
        if isinstance(system, str):
            if system:
                yield Part(tokens.PER_SYSTEM + tokens.text_tokens(system, self._new), system)
            return
        if not isinstance(system, list):
            raise invalid("system: Input should be a valid string or a list of text blocks")
        for index, block in enumerate(system):
            where = f"system.{index}"
            if not isinstance(block, dict) or block.get("type") != "text":
                raise invalid(f"{where}.type: Input should be 'text'")
            yield Part(self._text(block, where), block, ttl_of(block.get("cache_control"), where))

    def message(self, index: int, message: dict[str, Any]) -> Iterator[Part]:
        content, role = message["content"], message["role"]
        if isinstance(content, str):
            yield Part(tokens.PER_MESSAGE + tokens.text_tokens(content, self._new), (role, content))
            return
        extra = tokens.PER_MESSAGE
        for place, block in enumerate(content):
            where = f"messages.{index}.content.{place}"
            if not isinstance(block, dict):
                raise invalid(f"{where}: Input should be an object")
            ttl = ttl_of(block.get("cache_control"), f"{where}.cache_control")
            yield Part(extra + self._block(block, role, where), (role, block), ttl)
            extra = 0

    def check_totals(self) -> None:
        small = self._model.context < 1_000_000
        most = 100 if small else 600
        if len(self._images) > most:
            raise invalid(f"messages: too many images, at most {most} are allowed for this model")
        if self._pages > most:
            raise invalid(f"messages: A maximum of {most} PDF pages may be provided.")
        if len(self._images) > MANY_IMAGES and any(max(size) > MANY_IMAGES_EDGE for size in self._images):
            raise invalid(
                f"messages: image dimensions exceed max allowed size for many-image requests: {MANY_IMAGES_EDGE} pixels"
            )
        if len(set(self._cited)) > 1:
            raise invalid("messages: citations must be enabled on all or none of the documents")

    def _block(self, block: dict[str, Any], role: str, where: str) -> int:
        kind = block.get("type")
        if kind == "text":
            if role == "user" and block.get("citations") and self._strict:
                raise invalid(f"{where}.citations: Extra inputs are not permitted")
            return self._text(block, where)
        if kind == "image" and role == "user":
            return self._image(block, where)
        if kind == "document" and (role == "user" or not self._strict):
            return self._document(block, where)
        if kind in _OTHER_BLOCKS:
            return tokens.json_tokens(block, self._new)
        raise invalid(
            f"{where}.type: Input tag '{kind}' found using 'type' does not match any of the expected tags"
        )

    def _text(self, block: dict[str, Any], where: str) -> int:
        text = block.get("text")
        if not isinstance(text, str):
            raise invalid(f"{where}.text: Field required")
        if not text:
            if block.get("cache_control"):
                raise invalid(f"{where}: cache_control cannot be set for empty text blocks")
            raise invalid(f"{where}: text content blocks must be non-empty")
        if text.isspace():
            raise invalid(f"{where}: text content blocks must contain non-whitespace text")
        return tokens.text_tokens(text, self._new)

    def _image(self, block: dict[str, Any], where: str) -> int:
        source = _source(block, where)
        kind = source.get("media_type")
        if kind not in media.IMAGE_KINDS:
            raise invalid(f"{where}.source.media_type: Input should be one of {', '.join(media.IMAGE_KINDS)}")
        data = source.get("data")
        if isinstance(data, str) and len(data) > media.IMAGE_BASE64_LIMIT:
            raise invalid(f"{where}.source: image exceeds 10 MB maximum: {len(data)} bytes > 10485760 bytes")
        size = media.image_size(
            media.decode_base64(data, f"{where}.source.base64"), kind, f"{where}.source.base64"
        )
        edge = 2576 if self._new else 1568
        if (block.get("transformations") or {}).get("oversized_image") == "error" and max(size) > edge:
            raise invalid(f"{where}: image is larger than {edge} pixels and oversized_image is 'error'")
        self._images.append(size)
        return tokens.image_tokens(*size, self._new)

    def _document(self, block: dict[str, Any], where: str) -> int:
        self._cited.append(bool((block.get("citations") or {}).get("enabled")))
        source = block.get("source")
        named = sum(tokens.text_tokens(str(block.get(key) or ""), self._new) for key in ("title", "context"))
        if isinstance(source, dict) and source.get("type") == "text":
            if source.get("media_type") != "text/plain":
                raise invalid(f"{where}.source.text.media_type: Input should be 'text/plain'")
            data = source.get("data")
            if not isinstance(data, str) or not data:
                raise invalid(f"{where}.source.text.data: Input should be a non-empty string")
            return named + tokens.text_tokens(data, self._new)
        if isinstance(source, dict) and source.get("type") == "content":
            return named + tokens.json_tokens(source.get("content"), self._new)
        source = _source(block, where)
        if source.get("media_type") != "application/pdf":
            raise invalid(f"{where}.source.base64.media_type: Input should be 'application/pdf'")
        raw = media.decode_base64(source.get("data"), f"{where}.source.base64")
        pages = media.pdf_pages(raw, f"{where}.source.base64.data")
        self._pages += pages
        return named + pages * tokens.page_tokens(self._new)


def _source(block: dict[str, Any], where: str) -> dict[str, Any]:
    source = block.get("source")
    if not isinstance(source, dict):
        raise invalid(f"{where}.source: Field required")
    if source.get("type") == "file":
        raise invalid(f"File not found: {source.get('file_id')}")  # those that exist were put in their places
    if source.get("type") == "url":
        raise invalid(f"{where}.source: the practice service does not fetch addresses")
    if source.get("type") != "base64":
        raise invalid(
            f"{where}.source.type: Input tag '{source.get('type')}' does not match any of the expected tags"
        )
    return source
