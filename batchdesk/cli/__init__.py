"""The desk without a display: the command line of the contract, over `desk.api.DeskApi`."""

from __future__ import annotations

from collections.abc import Sequence

from batchdesk.cli.launch import DeskOptions, Launch, SelfCheck

__all__ = ["DeskOptions", "Launch", "SelfCheck", "run"]


def run(argv: Sequence[str] | None, launch: Launch) -> int:
    """Do what the arguments (None: those of the process) say and return the exit code (contract, section 1)."""
    from batchdesk.cli.main import main

    return main(argv, launch)
