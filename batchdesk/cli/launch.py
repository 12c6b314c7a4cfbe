"""What the command line needs from whoever builds the application: a desk, a window, a practice service."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from batchdesk.desk.api import DeskApi


@dataclass(frozen=True, slots=True)
class DeskOptions:
    """The options that all commands share; None means that the person said nothing about it.

    `poll_seconds` and `settle_seconds` are seconds (contract, section 1); `faults` is a file for the practice service.
    """

    profile: Path | None = None
    practice: bool = False
    base_url: str | None = None
    poll_seconds: float | None = None
    settle_seconds: float = 600.0
    faults: Path | None = None


@dataclass(frozen=True, slots=True)
class SelfCheck:
    """One thing that was checked about this installation, and what was found."""

    name: str
    ok: bool
    detail: str


class Launch(Protocol):
    """Builds what a command works with; every method may raise `core.problems.Problem`."""

    def open_desk(self, options: DeskOptions) -> DeskApi:
        """A desk that the caller closes."""
        ...

    def open_window(self, options: DeskOptions, sample: bool) -> int:
        """Show the window (with the sample job at hand) until it is closed; returns the exit code."""
        ...

    def serve_practice(self, port: int, faults: Path | None) -> int:
        """Run the practice service until interrupted; port 0 takes a free one. Says its address itself."""
        ...

    def self_check(self, options: DeskOptions) -> Sequence[SelfCheck]:
        """Look whether this installation can do its work."""
        ...
