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

_EVENT_SECONDS = 1.0
"""Shortest time between two progress events of the same task."""


class Watch:
    """Takes the progress of the desk's tasks; calling it has the signature of `core.progress.Progress`."""

    def __init__(self, screen: Screen, interrupt: Interrupt, bars: Bars | None) -> None:
        self._screen, self._interrupt, self._bars = screen, interrupt, bars
        self._task = bars.add_task("", total=None, visible=False, counted=False, figures="") if bars else None
        self._doing = ""
        self._said: set[str] = set()
        self._next_event = 0.0

    def __call__(self, done: int, total: int | None, what: str) -> None:
        self._interrupt.check()
        if what != self._doing:
            self._begin(what, total is not None)
        self._show(done, total)
        if (now := time.monotonic()) >= self._next_event or done == total:
            self._next_event = now + _EVENT_SECONDS
            self._screen.event("progress", doing=plain(what), done=done, total=total)

    def waiting(self, what: str, clock: str = "") -> None:
        """Say what is waited for; the clock is shown where the line can change."""
        if what != self._doing:
            self._begin(what, False)
        if self._bars and self._task is not None:
            self._bars.update(self._task, description=f"{plain(what)} {clock}".strip())

    def _begin(self, what: str, counted: bool) -> None:
        self._doing = what
        self._next_event = 0.0
        if self._bars is None or self._task is None:
            if what not in self._said:
                self._said.add(what)
                self._screen.mention(what)
            return
        self._bars.reset(self._task, description=plain(what), visible=True, counted=counted, figures="")

    def _show(self, done: int, total: int | None) -> None:
        if self._bars and self._task is not None:
            figures = f"{done:,}" if total is None else f"{done:,} of {total:,}"
            counted = total is not None
            self._bars.update(self._task, completed=done, total=total, counted=counted, figures=figures)


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
