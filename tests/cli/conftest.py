"""A command line with a fake desk behind it, and what it said on each stream."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from batchdesk.cli import run

from .fake_desk import FakeDesk, FakeLaunch


class Keyboard(io.StringIO):
    """Standard input where somebody sits."""

    def isatty(self) -> bool:
        return True


@dataclass
class Said:
    """An exit code and what stood on the two streams."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Standard output as JSON lines; fails where something else stands there."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def last(self) -> dict[str, Any]:
        return self.lines[-1]


@dataclass
class Command:
    """Calls the command line in this process, in an empty folder with an input and a recipe."""

    folder: Path
    desk: FakeDesk
    launch: FakeLaunch
    capture: pytest.CaptureFixture[str]
    type_in: Callable[[io.StringIO], None]

    def __call__(self, *words: object, typed: str | None = None, piped: str = "") -> Said:
        self.type_in(io.StringIO(piped) if typed is None else Keyboard(typed))
        code = run([str(word) for word in words], self.launch)
        out, err = self.capture.readouterr()
        return Said(code, out, err)

    def job(self, *words: object, **streams: Any) -> Said:
        """`run` on the input of the folder."""
        return self("run", "reviews.xlsx", "--recipe", "labels.recipe.json", *words, **streams)


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    (tmp_path / "reviews.xlsx").write_bytes(b"table")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BATCHDESK_PROFILE", raising=False)
    monkeypatch.delenv("COLUMNS", raising=False)
    desk = FakeDesk(tmp_path)
    return Command(
        tmp_path, desk, FakeLaunch(desk), capsys, lambda stream: monkeypatch.setattr(sys, "stdin", stream)
    )
