"""A table pasted from a spreadsheet program, kept as a file so that everything else reads it like any other."""

from __future__ import annotations

import hashlib
from pathlib import Path

from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.request import clean
from batchdesk.desk.tools import Tools


def keep(tools: Tools, text: str) -> Path:
    """Write tab-separated text into the profile; the same text gives the same file. Problem USAGE where it is no table."""
    text = clean(text.replace("\r\n", "\n")).strip("\n")
    if "\n" not in text:
        raise Problem(
            Trouble.USAGE,
            reason="The clipboard holds no table",
            mend="Copy the cells in your spreadsheet program, with the column names, then paste again.",
        )
    folder = tools.profile / "pasted"
    folder.mkdir(exist_ok=True, mode=0o700)
    name = hashlib.sha256(text.encode()).hexdigest()[:8]
    target = folder / f"Pasted table {name}.tsv"
    draft = target.with_suffix(".part")
    try:
        draft.touch(mode=0o600)
        draft.write_text(text + "\n", encoding="utf-8", newline="")
        draft.replace(target)
    except OSError as error:
        raise Problem(Trouble.PROFILE_UNUSABLE, reason=error.strerror or str(error)) from error
    return target
