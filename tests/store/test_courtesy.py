"""Work behind the window stands aside while the window is at work, and never for ever."""

from __future__ import annotations

import threading
from collections.abc import Iterator

from batchdesk.store.courtesy import Courtesy

PATIENCE = 30.0


class _Worker:
    """Goes politely through numbers on a thread of its own and says how far it is."""

    def __init__(self, courtesy: Courtesy, numbers: int) -> None:
        self.done = 0
        self._at, self._wanted = threading.Condition(), 0
        self._numbers = numbers
        self.thread = threading.Thread(target=self._work, args=(courtesy,))

    def _source(self) -> Iterator[int]:
        for number in range(self._numbers):
            with self._at:
                assert self._at.wait_for(lambda number=number: self._wanted > number, PATIENCE)  # type: ignore[misc]
            yield number

    def _work(self, courtesy: Courtesy) -> None:
        for number in courtesy.polite(self._source()):
            with self._at:
                self.done = number + 1
                self._at.notify_all()

    def let(self, numbers: int) -> None:
        """May go as far as this."""
        with self._at:
            self._wanted = numbers
            self._at.notify_all()

    def reaches(self, number: int, patience: float = PATIENCE) -> bool:
        with self._at:
            return self._at.wait_for(lambda: self.done >= number, patience)


def test_work_stands_aside_until_the_window_is_done() -> None:
    """Lost: a picture of the table takes 200 ms beside an export, and scrolling stutters."""
    courtesy = Courtesy()
    worker = _Worker(courtesy, 2)
    worker.thread.start()
    worker.let(1)
    assert worker.reaches(1)
    with courtesy.first():
        worker.let(2)
        assert not worker.reaches(2, 0.02)
    assert worker.reaches(2)
    worker.thread.join(PATIENCE)


def test_a_window_that_waits_for_the_work_itself_is_not_waited_for() -> None:
    """Lost: closing the window while an export runs hangs, one waiting for the other."""
    courtesy = Courtesy()
    worker = _Worker(courtesy, 500)
    worker.thread.start()
    with courtesy.first(), courtesy.first():
        worker.let(500)
        worker.thread.join(PATIENCE)
        assert worker.done == 500
    with courtesy.first():
        waits = _Worker(courtesy, 1)
        waits.thread.start()
        waits.let(1)
        assert not waits.reaches(1, 0.02), "the next piece of the window's work goes first again"
    assert waits.reaches(1)
    waits.thread.join(PATIENCE)


def test_what_fails_in_the_window_does_not_stop_the_work() -> None:
    """Lost: after one error in the window no job goes on."""
    courtesy = Courtesy()
    try:
        with courtesy.first():
            raise ValueError
    except ValueError:
        pass
    assert list(courtesy.polite(range(3))) == [0, 1, 2]
