"""When reading is to be stopped: too much memory, or too long without a word."""

from __future__ import annotations

import time
from dataclasses import dataclass

import psutil  # type: ignore[import-untyped]


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading one file may take; sizes in bytes, times in seconds.

    Seconds are those of the processor that the reading process used, or half of those on the clock where that is more: a
    reader that waits for a slow drive or for its turn on a busy machine gets twice the time of one that turns in circles.
    Each grows with the bytes there are to go through (a zip unpacked), as a reader may say nothing until it has them all:
    calamine takes 0.015 s a MB on two slow cores (1,000,000 x 5 cells are 249 MB), openpyxl 0.15.
    """

    memory: int = 950_000_000
    """Resident bytes; the issue's bound is 1 GB, and a reader grows by some MB between two looks."""
    silence: float = 6.5
    silence_per_mb: float = 0.06
    in_all: float = 8.5
    """Also where it goes on saying that it is busy."""
    in_all_per_mb: float = 1.0
    look: float = 0.02
    """Seconds between two looks."""


class Watch:
    """Looks after one reading process from the outside; `verdict` says why it must be stopped, "" while it may go on."""

    def __init__(self, pid: int, limits: Limits) -> None:
        self._limits = limits
        self._process = psutil.Process(pid)
        self._looked = time.monotonic()
        self._used = self._processor()
        self._silent = self._spent = 0.0
        self._work, self._share = 0.0, 1.0
        self.peak = 0

    def begin(self, work: int, *, share: float = 1.0) -> None:
        """Another file is opened, with so many bytes to go through; `share` is how much of the fixed times it has."""
        self._work, self._share = work / 1e6, share
        self._silent = self._spent = 0.0
        self._looked, self._used = time.monotonic(), self._processor()

    def heard(self) -> None:
        """The reader said something."""
        self._silent = 0.0

    def resume(self) -> None:
        """Whoever wants the rows was busy until now; that time does not count."""
        self._looked, self._used = time.monotonic(), self._processor()

    @property
    def is_due(self) -> bool:
        """True where the last look is some time ago."""
        return time.monotonic() - self._looked >= self._limits.look

    def look(self) -> str:
        """Look once; the reason to stop in words that follow "can not be read: ", "" where there is none."""
        try:
            resident = self._process.memory_info().rss
        except psutil.Error:
            return ""  # it has ended; its pipe says so
        self.peak = max(self.peak, resident)
        if resident > self._limits.memory:
            return TOO_LARGE
        now, used = time.monotonic(), self._processor()
        spent = max(used - self._used, min(now - self._looked, 1.0) / 2)
        self._looked, self._used = now, used
        self._silent += spent
        self._spent += spent
        limits = self._limits
        is_silent = self._silent > limits.silence * self._share + self._work * limits.silence_per_mb
        is_late = self._spent > limits.in_all * self._share + self._work * limits.in_all_per_mb
        return TOO_LONG if is_silent or is_late else ""

    def _processor(self) -> float:
        try:
            times = self._process.cpu_times()
        except psutil.Error:
            return 0.0
        return float(times.user + times.system)


TOO_LARGE = "it needs more than 1 GB of memory"
TOO_LONG = "its reader made no headway and was stopped"
