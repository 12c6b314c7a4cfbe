"""Prompt caching accounted by the documented rules (claude-batch-api.md §3); nothing is really cached.

Within one batch all requests run side by side: a request reads only entries that existed before the batch began, and
what the batch writes becomes readable for later calls once the batch has been processed. Entries outlive the process,
as those of the real service do.
"""

import hashlib
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from batchdesk.practice.catalogue import Claude
from batchdesk.practice.content import Part

log = logging.getLogger(__name__)

LIFETIME = {"5m": 300.0, "1h": 3600.0}
LOOK_BACK = 20
# Settings that change the prefix: another value never matches an entry (§3).
SETTINGS = ("model", "tool_choice", "thinking", "output_config")


@dataclass(frozen=True, slots=True)
class Split:
    """Prompt tokens by kind: uncached, written for 5 minutes, written for 1 hour, read."""

    input: int
    write_5m: int = 0
    write_1h: int = 0
    read: int = 0

    @property
    def total(self) -> int:
        """All tokens of the prompt."""
        return self.input + self.write_5m + self.write_1h + self.read


@dataclass(slots=True)
class Entries:
    """Cache entries of one workspace: digest of a prefix -> (moment it dies, lifetime), in epoch seconds."""

    known: dict[bytes, tuple[float, float]] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def view(self, now: float) -> "View":
        """What a call that begins at `now` can see."""
        with self.lock:
            return View({key for key, (dies, _) in self.known.items() if dies > now})

    def living(self, now: float) -> dict[bytes, tuple[float, float]]:
        """The entries that are there at `now`; those that have died are dropped."""
        with self.lock:
            self.known = {key: entry for key, entry in self.known.items() if entry[0] > now}
            return dict(self.known)

    def keep(self, view: "View", now: float) -> None:
        """Take in what a call wrote, and prolong what it read."""
        with self.lock:
            for key, life in view.written.items():
                self.known[key] = (now + life, life)
            for key in view.used & self.known.keys():
                life = self.known[key][1]
                self.known[key] = (now + life, life)


@dataclass(slots=True)
class View:
    """A frozen look at the entries, and what was written and used under it."""

    readable: set[bytes]
    written: dict[bytes, float] = field(default_factory=dict)
    used: set[bytes] = field(default_factory=set)


def split_prompt(params: dict[str, Any], parts: list[Part], model: Claude, view: View) -> Split:
    """The prompt's tokens by kind for billing; prefixes under the model's minimum are silently not cached."""
    total = sum(part.tokens for part in parts)
    if not any(part.ttl for part in parts):
        return Split(total)
    digests, reach = _prefixes(params, parts)
    marks = [i for i, part in enumerate(parts) if part.ttl and reach[i] >= model.min_cache]
    if not marks:
        return Split(total)
    hit = _longest_hit(marks, digests, reach, model, view)
    read = reach[hit] if hit is not None else 0
    return _settle(parts, marks, digests, reach, hit, read, total, view)


def _prefixes(params: dict[str, Any], parts: list[Part]) -> tuple[list[bytes], list[int]]:
    settings = {key: params.get(key) for key in SETTINGS}
    running = hashlib.sha256(msgspec.json.encode(settings, order="sorted"))
    digests, reach, so_far = [], [], 0
    for part in parts:
        running.update(msgspec.json.encode(_unmarked(part.value), order="sorted"))
        so_far += part.tokens
        digests.append(running.digest())
        reach.append(so_far)
    return digests, reach


def _unmarked(value: object) -> object:
    """A block without its cache_control: the mark itself is not part of the prefix."""
    if isinstance(value, tuple):
        return [_unmarked(item) for item in value]
    if isinstance(value, dict):
        return {key: item for key, item in value.items() if key != "cache_control"}
    return value


def _longest_hit(
    marks: list[int], digests: list[bytes], reach: list[int], model: Claude, view: View
) -> int | None:
    for mark in reversed(marks):
        for place in range(mark, max(-1, mark - LOOK_BACK), -1):
            if reach[place] >= model.min_cache and digests[place] in view.readable:
                view.used.add(digests[place])
                return place
    return None


def _settle(
    parts: list[Part],
    marks: list[int],
    digests: list[bytes],
    reach: list[int],
    hit: int | None,
    read: int,
    total: int,
    view: View,
) -> Split:
    written = {"5m": 0, "1h": 0}
    at = read
    for mark in marks:
        ttl = parts[mark].ttl
        if ttl is None or (hit is not None and mark <= hit):
            continue
        written[ttl] += reach[mark] - at
        at = reach[mark]
        view.written[digests[mark]] = LIFETIME[ttl]
    return Split(total - at, written["5m"], written["1h"], read)


class _Kept(msgspec.Struct, array_like=True):
    """An entry as it is kept on disk; moments in epoch seconds."""

    workspace: str
    digest: bytes
    dies: float
    life: float


class Cache:
    """The cache entries of all workspaces of one service, kept in its state folder while they live."""

    def __init__(self, folder: Path, clock: Callable[[], float]) -> None:
        self._file = folder / "cache.json"
        self._clock = clock
        self._spaces: dict[str, Entries] = {}
        self._lock = threading.Lock()
        self._load()

    def view(self, workspace: str) -> View:
        """What a call of this workspace that begins now can see."""
        return self._entries(workspace).view(self._clock())

    def keep(self, workspace: str, view: View) -> None:
        """Make what was written under `view` readable from now on."""
        if not view.written and not view.used:
            return
        self._entries(workspace).keep(view, self._clock())
        self._save()

    def _entries(self, workspace: str) -> Entries:
        with self._lock:
            return self._spaces.setdefault(workspace, Entries())

    def _load(self) -> None:
        try:
            kept = msgspec.json.decode(self._file.read_bytes(), type=list[_Kept])
        except FileNotFoundError:
            return
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            # An entry lives for an hour at most: a service that begins with none is better than one that does not begin.
            log.warning("the cache entries could not be read: %s", error)
            return
        now = self._clock()
        for one in kept:
            if one.dies > now:
                self._entries(one.workspace).known[one.digest] = (one.dies, one.life)

    def _save(self) -> None:
        """Write what still lives, whole or not at all; what has died is forgotten."""
        now = self._clock()
        with self._lock:
            kept = [
                _Kept(workspace, digest, dies, life)
                for workspace, entries in self._spaces.items()
                for digest, (dies, life) in entries.living(now).items()
            ]
            fresh = self._file.with_suffix(".new")
            fresh.write_bytes(msgspec.json.encode(kept))
            fresh.replace(self._file)
