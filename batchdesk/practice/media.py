"""Images and PDFs inside a request: their kind, size and page count, guessed from the bytes alone."""

import base64
import binascii
import re
import struct
import zlib
from collections.abc import Iterator

from batchdesk.practice.wire import invalid

IMAGE_KINDS = ("image/jpeg", "image/png", "image/gif", "image/webp")
IMAGE_BASE64_LIMIT = 10 * 1024 * 1024
IMAGE_EDGE_LIMIT = 8000
STREAM_LIMIT = 8 * 1024 * 1024

_PAGE = re.compile(rb"/Type\s*/Page(?![a-zA-Z])")
_COUNT = re.compile(rb"/Count\s+(\d+)")
_STREAM = re.compile(rb"stream\r?\n")


def decode_base64(data: object, where: str) -> bytes:
    """The bytes of a base64 text; raises invalid_request_error naming the place."""
    if not isinstance(data, str) or not data:
        raise invalid(f"{where}.data: Field required")
    try:
        return base64.b64decode(data, validate=True)
    except (binascii.Error, ValueError):
        raise invalid(f"{where}.data: Input should be valid base64") from None


def image_size(data: bytes, declared: str, where: str) -> tuple[int, int]:
    """Width and height in pixels; raises when the bytes are not the image they are said to be."""
    kind = _image_kind(data)
    if kind is None:
        raise invalid(f"{where}: Could not process image")
    if kind != declared:
        raise invalid(
            f"{where}: Image does not match the provided media type {declared}, it appears to be {kind}"
        )
    size = _SIZES[kind](data)
    if size is None:
        raise invalid(f"{where}: Could not process image")
    if max(size) > IMAGE_EDGE_LIMIT:
        raise invalid(f"{where}: image dimensions exceed max allowed size: {IMAGE_EDGE_LIMIT} pixels")
    return size


def _image_kind(data: bytes) -> str | None:
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if data[:6] in (b"GIF87a", b"GIF89a"):
        return "image/gif"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return None


def _png(data: bytes) -> tuple[int, int] | None:
    return struct.unpack(">II", data[16:24]) if len(data) >= 24 else None


def _gif(data: bytes) -> tuple[int, int] | None:
    return struct.unpack("<HH", data[6:10]) if len(data) >= 10 else None


def _jpeg(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(data):
        if data[at] != 0xFF:
            at += 1
            continue
        marker = data[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        # Fill bytes and markers without a length stand alone; every other segment says how long it is.
        alone = marker in (0xFF, 0x01) or 0xD0 <= marker <= 0xD8
        at += 1 if marker == 0xFF else 2 if alone else 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]
    return None


def _webp(data: bytes) -> tuple[int, int] | None:
    kind = data[12:16]
    if kind == b"VP8X" and len(data) >= 30:
        return int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
    if kind == b"VP8L" and len(data) >= 25:
        bits = int.from_bytes(data[21:25], "little")
        return (bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1
    if kind == b"VP8 " and len(data) >= 30:
        width, height = struct.unpack("<HH", data[26:30])
        return width & 0x3FFF, height & 0x3FFF
    return None


_SIZES = {"image/png": _png, "image/jpeg": _jpeg, "image/gif": _gif, "image/webp": _webp}


def pdf_pages(data: bytes, where: str) -> int:
    """How many pages a PDF has, by its page objects (also those in compressed object streams); at least 1."""
    if b"%PDF-" not in data[:1024]:
        raise invalid(f"{where}: The PDF specified was not valid.")
    if b"/Encrypt" in data:
        raise invalid(f"{where}: The PDF specified is password protected.")
    pages = len(_PAGE.findall(data))
    if not pages:
        pages = sum(len(_PAGE.findall(part)) for part in inflated(data))
    counted = max((int(number) for number in _COUNT.findall(data)), default=0)
    return max(1, pages, min(counted, 10_000) if not pages else 0)


def inflated(data: bytes) -> Iterator[bytes]:
    """The deflated streams of a PDF, unpacked, each up to 8 MiB; streams of other kinds are left out."""
    for found in _STREAM.finditer(data):
        end = data.find(b"endstream", found.end())
        packed = data[found.end() : end]
        try:
            if packed.rstrip().endswith(b"~>"):
                packed = base64.a85decode(packed.strip().removesuffix(b"~>"))
            yield zlib.decompressobj().decompress(packed, STREAM_LIMIT)
        except (zlib.error, ValueError):
            continue
