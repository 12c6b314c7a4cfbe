"""Reads the commonest start, a window and no command, without the command line's machinery: that takes a fifth of a second."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from batchdesk.cli.launch import DeskOptions


def window_options(words: Sequence[str]) -> DeskOptions | None:
    """The desk that a plain start wants (`--practice`, `--profile DIR` and `--sample` at most); None for anything else."""
    practice, profile = False, os.environ.get("BATCHDESK_PROFILE") or None
    left = list(words)
    while left:
        word = left.pop(0)
        if word == "--practice":
            practice = True
        elif word == "--profile" and left and left[0] and not left[0].startswith("-"):
            profile = left.pop(0)
        elif word != "--sample":
            return None
    return DeskOptions(profile=Path(profile) if profile else None, practice=practice)
