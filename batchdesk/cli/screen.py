"""What a person or a program sees: words on one stream, JSON lines on the other, never mixed."""

from __future__ import annotations

import json
import os
import sys
from functools import cached_property
from typing import IO, TYPE_CHECKING, Any

from batchdesk.cli.shapes import Shape, error_shape
from batchdesk.cli.words import advice_of, plain

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

    from batchdesk.core.problems import Problem

_PIPE_WIDTH = 120
"""Columns of a table that goes into a pipe or a file, where no terminal says its width."""


class Screen:
    """The two streams of a command; with `as_json` standard output holds JSON lines and nothing else.

    rich is imported when the first table or progress is drawn: `--json` and short answers start without it.
    """

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        self.told = False
        """True once the result was printed as JSON, so that a problem can not come after it."""
        self.handed_over = ""
        """The job that may have been sent: from here on Ctrl-C must not lead to a second one that is paid for too."""

    @cached_property
    def words(self) -> Console:
        """Where results go that are read by a person."""
        return _console(sys.stderr if self.as_json else sys.stdout)

    @cached_property
    def aside(self) -> Console:
        """Where questions, progress and trouble go: always standard error."""
        return _console(sys.stderr)

    def draw(self, thing: RenderableType) -> None:
        """A table or another thing that rich lays out."""
        self.words.print(thing)

    def say(self, text: str = "") -> None:
        """A sentence of the result."""
        self._line(sys.stderr if self.as_json else sys.stdout, text)

    def mention(self, text: str) -> None:
        """A sentence beside the result: what is being done, a warning."""
        self._line(sys.stderr, text)

    def event(self, name: str, **facts: Any) -> None:
        """A JSON line on the way to the result; nothing without `--json`."""
        if self.as_json:
            self.json({"event": name, **facts})

    def result(self, shape: Shape) -> None:
        """The JSON line that the contract promises; nothing without `--json`."""
        if self.as_json:
            self.json(shape)

    def problem(self, problem: Problem) -> None:
        """What happened and what to do: to the person, and as the last JSON line."""
        advice = advice_of(problem)
        self.mention(problem.title)
        if advice:
            self.mention(advice)
        self.result(error_shape(problem.trouble.value, problem.title, advice))

    def interrupted(self) -> None:
        """Ctrl-C before a job was sent, or while it was handed over."""
        if self.handed_over:
            title, advice = "Interrupted.", f"Nothing is lost; “batchdesk resume {self.handed_over}” goes on."
            self.mention(f"{title} {advice}")
            self.result({"job": self.handed_over, **error_shape("interrupted", title, advice)})
            return
        title, advice = "Interrupted; nothing more was sent.", "Start it again whenever you like."
        self.mention(title)
        self.result(error_shape("interrupted", title, advice))

    def ask(self, question: str) -> bool:
        """True when the person types yes; the end of the input means no."""
        sys.stderr.write(f"{plain(question)} [y/N] ")
        sys.stderr.flush()
        return sys.stdin.readline().strip().casefold() in {"y", "yes"}

    @property
    def can_ask(self) -> bool:
        """True where somebody sits at the keyboard."""
        return sys.stdin is not None and sys.stdin.isatty()

    def _line(self, stream: IO[str], text: str) -> None:
        stream.write(f"{plain(text)}\n")
        stream.flush()

    def json(self, shape: Shape) -> None:
        """One JSON object on a line of standard output, `--json` or not."""
        # ASCII, so that no code page of a pipe can damage what a program reads.
        sys.stdout.write(json.dumps(shape, allow_nan=False) + "\n")
        sys.stdout.flush()


def widen_streams() -> None:
    """Let a stream that can not show a character show a substitute instead of failing (C locale, Windows pipes)."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")


def _console(stream: IO[str]) -> Console:
    from rich.console import Console

    width = None if stream.isatty() or "COLUMNS" in os.environ else _PIPE_WIDTH
    return Console(file=stream, width=width, markup=False, highlight=False, emoji=False)
