"""Values of the formats that a schema may ask for, taken from the text or, where it holds none, plainly empty."""

import re
import uuid
import zlib

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_URI = re.compile(r"https?://[^\s<>\"')]+")
_HOST = re.compile(r"\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b", re.IGNORECASE)
_IPV4 = re.compile(r"\b(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\b")
_UUID = re.compile(r"\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b")
_TIME = re.compile(r"\b([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?\b")
_DURATION = re.compile(r"\b(\d{1,4})\s*(year|month|week|day)s?\b", re.IGNORECASE)
_PATTERNS = {"email": _EMAIL, "uri": _URI, "hostname": _HOST, "ipv4": _IPV4}

EMPTY = {
    "date": "1970-01-01",
    "date-time": "1970-01-01T00:00:00Z",
    "time": "00:00:00Z",
    "duration": "P0D",
    "email": "nobody@example.org",
    "hostname": "example.org",
    "uri": "https://example.org/",
    "ipv4": "0.0.0.0",
    "ipv6": "::",
}
"""What is valid and says nothing, for a required value the text does not hold."""


def formatted(form: str, text: str) -> str | None:
    """The first value of this format in the text; None where there is none."""
    if form == "time":
        return time_in(text)
    if form == "duration":
        match = _DURATION.search(text)
        return f"P{int(match[1])}{match[2][0].upper()}" if match else None
    if form == "uuid":
        match = _UUID.search(text)
        return match[0].lower() if match else str(uuid.UUID(int=zlib.crc32(text.encode("utf-8", "replace"))))
    pattern = _PATTERNS.get(form)
    match = pattern.search(text) if pattern else None
    return match[0].rstrip(".,;") if match else None


def time_in(text: str) -> str | None:
    """The first time of day in the text."""
    match = _TIME.search(text)
    return f"{int(match[1]):02}:{match[2]}:{match[3] or '00'}Z" if match else None
