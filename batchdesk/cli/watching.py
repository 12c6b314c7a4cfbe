"""How far a long task is: a bar in a terminal, a line for each new thing otherwise, events with `--json`."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from batchdesk.cli.interrupt import Interrupt, heed_interrupts
from batchdesk.cli.screen import Screen
from batchdesk.cli.words import plain

if TYPE_CHECKING:
    from rich.progress import Progress as Bars

_NEWS_SECONDS = 0.25
"""Shortest time between two things said of the same phase."""


class Watch:
    """Takes the progress of the desk's tasks; calling it has the signature of `core.progress.Progress`."""

    def __init__(self, screen: Screen, interrupt: Interrupt, bars: Bars | None) -> None:
        self._screen, self._interrupt, self._bars = screen, interrupt, bars
        self._task = bars.add_task("", total=None, visible=False, counted=False, figures="") if bars else None
        self._doing = ""
        self._said: set[str] = set()
        self._next_news = 0.0

    def __call__(self, done: int, total: int | None, what: str) -> None:
        self._interrupt.check()
        now = time.monotonic()
        if not self._is_news(done, total, what, now):
            return
        self._next_news = now + _NEWS_SECONDS
        self._tell(what, done, total)
        self._screen.event("progress", doing=plain(what), done=done, total=total)

    def waiting(self, what: str, clock: str = "") -> None:
        """Say what is waited for; the clock is shown, first, where the line can change."""
        self._tell(what, 0, None, clock)

    def _is_news(self, done: int, total: int | None, what: str, now: float) -> bool:
        """A new phase, its end, or some time gone by; a folder of ten thousand files is not ten thousand news."""
        begins = what != self._doing and (done == 0 or total is None)
        return begins or done == total or now >= self._next_news

    def _tell(self, what: str, done: int, total: int | None, clock: str = "") -> None:
        words = plain(what[:1].upper() + what[1:])
        if self._bars is not None and self._task is not None:
            figures = "" if total is None else f"{done:,} of {total:,}"
            self._bars.update(
                self._task,
                description=f"{clock} {words}".strip(),
                completed=done,
                total=total,
                visible=True,
                counted=total is not None,
                figures=figures,
            )
        elif what != self._doing and what not in self._said:
            self._said.add(what)
            self._screen.mention(words)
        self._doing = what


@contextmanager
def working(screen: Screen) -> Iterator[tuple[Watch, Interrupt]]:
    """A Watch whose bar is gone when the work is done, and the Ctrl-C that can end it with Canceled."""
    with heed_interrupts() as interrupt:
        if not screen.aside.is_terminal:
            yield Watch(screen, interrupt, None), interrupt
            return
        with _bars(screen) as bars:
            yield Watch(screen, interrupt, bars), interrupt


def _bars(screen: Screen) -> Bars:
    from rich.progress import BarColumn, Progress, Task, TextColumn
    from rich.text import Text

    class Measured(BarColumn):
        """A bar only where the end is known: no made-up percentage."""

        def render(self, task: Task) -> Any:
            return super().render(task) if task.fields["counted"] else Text("")

    return Progress(
        TextColumn("{task.description}", markup=False),
        Measured(bar_width=24),
        TextColumn("{task.fields[figures]}", markup=False),
        console=screen.aside,
        transient=True,
        refresh_per_second=4,
    )
