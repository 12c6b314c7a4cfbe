"""Ctrl-C while a job is under way: the step that is being done ends first, a second press stops at once."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from batchdesk.core.problems import Canceled

_SLICE = timedelta(seconds=0.5)
"""Windows delivers Ctrl-C only between waits, so no single wait is longer than this."""


class Interrupt:
    """Whether the person wants to stop."""

    def __init__(self) -> None:
        self._asked = threading.Event()

    def ask(self) -> None:
        """Stop as soon as nothing is half done."""
        self._asked.set()

    def check(self) -> None:
        """Raise Canceled where the person wants to stop."""
        if self._asked.is_set():
            raise Canceled

    def wait(self, length: timedelta) -> None:
        """Wait a slice of this length at most; raise Canceled where the person wants to stop."""
        self._asked.wait(max(0.0, min(length, _SLICE).total_seconds()))
        self.check()


@contextmanager
def heed_interrupts() -> Iterator[Interrupt]:
    """Turn the first Ctrl-C into a request and the second into KeyboardInterrupt, as Python has it.

    A break in the middle of a submission would leave its fate unknown, so the first press lets it end.
    """
    interrupt = Interrupt()
    if threading.current_thread() is not threading.main_thread():
        yield interrupt
        return

    def first(signum: int, frame: object) -> None:
        interrupt.ask()
        signal.signal(signal.SIGINT, signal.default_int_handler)
        # Not through the stream: the handler may run in the middle of a write to it.
        os.write(2, b"\nStopping after this step; press Ctrl-C again to stop at once.\n")

    before = signal.signal(signal.SIGINT, first)
    try:
        yield interrupt
    finally:
        signal.signal(signal.SIGINT, before)
