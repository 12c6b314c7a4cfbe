"""Which service owns a state folder: a lock that dies with its process, and a file that tells its address."""

import json
import os
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HEALTH_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Running:
    """A service that answered its health call."""

    url: str
    pid: int
    faults: str | None


def _file(state: Path) -> Path:
    return state / "service.json"


def advertise(state: Path, url: str) -> None:
    """Tell others where the owner of this folder listens."""
    fresh = _file(state).with_suffix(".new")
    fresh.write_text(json.dumps({"url": url, "pid": os.getpid()}), encoding="utf-8")
    fresh.replace(_file(state))


def withdraw(state: Path) -> None:
    """Take the advertisement away."""
    _file(state).unlink(missing_ok=True)


def is_advertised(state: Path, url: str) -> bool:
    """Whether the service at `url` is the one that this folder tells of; nobody is asked."""
    try:
        return bool(json.loads(_file(state).read_text(encoding="utf-8"))["url"] == url)
    except (OSError, ValueError, KeyError, TypeError):
        return False


def running_service(state: Path) -> Running | None:
    """The service that is alive on this folder, or None; an advertisement of a dead one does not count."""
    try:
        told = json.loads(_file(state).read_text(encoding="utf-8"))
        health = ask_health(str(told["url"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if health.get("pid") != told.get("pid") or Path(str(health.get("state"))) != state.resolve():
        return None
    return Running(str(told["url"]), int(told["pid"]), health.get("faults"))


def ask_health(url: str) -> dict[str, Any]:
    """The health of the service at `url`; raises OSError or ValueError when none answers."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(f"{url}/practice/health", timeout=HEALTH_SECONDS) as answer:
        found = json.loads(answer.read())
    if not isinstance(found, dict) or found.get("service") != "batchdesk-practice":
        raise ValueError("something else answers there")
    return found


@contextmanager
def owning(state: Path) -> Iterator[bool]:
    """Hold the folder's lock; gives False when another process has it. The lock ends with the process."""
    state.mkdir(parents=True, exist_ok=True)
    with (state / "service.lock").open("a+b") as handle:
        got = _lock(handle.fileno())
        try:
            yield got
        finally:
            if got:
                _unlock(handle.fileno())


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        os.lseek(descriptor, 0, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
