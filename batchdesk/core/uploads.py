"""Which documents are uploaded once instead of travelling in each request, under what name, and for how long."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

LARGE = 2_000_000
"""Bytes of a document above which it is uploaded once and only named in the request."""
SHARED = 200_000
"""The same for a document that several requests of a job carry: below it, a call of its own costs more than it saves."""
LIFETIME = timedelta(days=7)
"""When the service forgets an upload that nobody removed; it takes an hour to 90 days (API notes, section 6)."""
NEEDED = timedelta(hours=48)
"""An upload that lives for less is made again: a batch may run for 24 hours, and may wait to be sent."""
LONGEST_NAME = 255

_FORBIDDEN = re.compile(r'[<>:"|?*\\/\x00-\x1f\x7f-\x9f]+')


@dataclass(frozen=True, slots=True)
class Upload:
    """A document in the workspace's file store: its intent, written before the call, and the id it was given.

    `file_id` is "" until the service has answered; `tries` counts answers that were no clear yes or no.
    """

    id: int
    job_id: str
    sha256: str
    bytes: int
    name: str
    begun_at: datetime
    file_id: str = ""
    expires_at: datetime | None = None
    tries: int = 0

    def serves(self, now: datetime) -> bool:
        """True where a request that is sent now may name it."""
        return bool(self.file_id) and (self.expires_at is None or self.expires_at - now >= NEEDED)


def is_uploaded(size: int, requests: int) -> bool:
    """Whether a document of so many bytes, carried by so many requests of a job, is worth an upload."""
    return size > LARGE or (size > SHARED and requests > 1)


def file_name(title: str, mark: str, media_type: str = "") -> str:
    """A document's name as the service takes it, 1 to 255 characters, with a mark by which it is found again.

    Characters that the service refuses are left out (API notes, section 6). The mark tells people in the workspace
    whose file it is.
    """
    stem, dot, ending = _FORBIDDEN.sub(" ", title).strip().rpartition(".")
    if not dot or not ending.isalnum() or len(ending) > 8:
        stem, ending = f"{stem}{dot}{ending}", media_type.rpartition("/")[2] if media_type else ""
    tail = f" (BatchDesk {mark})" + (f".{ending}" if ending else "")
    return " ".join((stem[: LONGEST_NAME - len(tail)] or "document").split()) + tail
