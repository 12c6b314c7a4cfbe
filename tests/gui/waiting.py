"""Waits for a condition while Qt's events go on; no sleeps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer

LONGEST_MS = 60_000
"""Nothing takes this long but on a machine that is busy with other things."""


def wait_until(condition: Callable[[], bool], what: str = "", longest_ms: int = LONGEST_MS) -> None:
    """Run the event loop until the condition holds; fail with `what` when it does not come true in time."""
    clock = QElapsedTimer()
    clock.start()
    loop = QEventLoop()
    # Wakes the loop now and then, for conditions that no event of ours announces.
    tick = QTimer()
    tick.start(10)
    while not condition():
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        assert clock.elapsed() < longest_ms, f"waited too long: {what or condition}"
