"""Where the answers are to be written, checked before anything is sent."""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path

from batchdesk.core.export import ANY_FORM, DELIMITERS, ExportForm
from batchdesk.core.problems import Problem, Trouble

KINDS = (".xlsx", ".csv", ".tsv", ".jsonl", ".parquet")

_DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|"}

WORKBOOKS = (".xlsx", ".xlsm", ".xltx", ".xltm")
"""Endings of a workbook to which answers can be added."""


def export_form(delimiter: str | None) -> ExportForm:
    """How a text file is to be written; the delimiter by its name or as it is."""
    if delimiter is None:
        return ANY_FORM
    sign = _DELIMITERS.get(delimiter.casefold(), delimiter)
    if sign not in DELIMITERS:
        raise _refused(f"“{delimiter}” can not stand between cells", f"Use one of: {', '.join(_DELIMITERS)}")
    return ExportForm(sign)


def check_source(source: Path) -> None:
    """Refuse an input that is not there before anything else is said about it."""
    if not source.exists():
        raise Problem(Trouble.FILE_MISSING, name=source)


def choose_target(source: Path, wanted: Path | None) -> Path:
    """The file to write: the wanted one, else a new one beside the input that replaces nothing."""
    if wanted is None:
        whole = source.resolve()
        wanted = free_name(whole.with_name(f"{whole.name if whole.is_dir() else whole.stem}-answers.xlsx"))
    check_not_source(source, wanted)
    check_target(wanted)
    return wanted


def check_not_source(source: Path, target: Path) -> None:
    """Refuse to write the answers over what was asked about."""
    if _same(source, target):
        raise _refused(f"“{target}” is the input itself", "Choose another name with --out")


def check_target(target: Path, kinds: tuple[str, ...] = KINDS) -> None:
    """Refuse a target of an unknown kind, in a folder that is missing, or that can not be written."""
    if target.suffix.casefold() not in kinds:
        raise Problem(Trouble.TARGET_KIND_UNKNOWN, name=target, kinds=", ".join(kinds))
    folder = target.parent
    if not folder.is_dir():
        raise _refused(f"There is no folder “{folder}” to write “{target.name}” into", "Create it first")
    if target.is_dir():
        raise _refused(f"“{target}” is a folder", "Choose a file name with --out")
    if not os.access(folder, os.W_OK) or (target.exists() and not _writable(target)):
        raise _refused(
            f"“{target}” can not be written",
            "Close it if it is open in Excel, or choose another name with --out",
        )


def free_name(target: Path) -> Path:
    """The target itself where nothing is there yet, else with " (2)" and so on."""
    if not target.exists():
        return target
    names = (target.with_stem(f"{target.stem} ({turn})") for turn in count(2))
    return next(name for name in names if not name.exists())


def _same(source: Path, target: Path) -> bool:
    if target.exists() and source.exists():
        return source.samefile(target)
    return source.resolve() == target.resolve()


def _writable(target: Path) -> bool:
    """True when it can be opened for writing; Windows refuses that while Excel has it open."""
    try:
        with target.open("r+b"):
            return True
    except OSError:
        return False


def _refused(reason: str, mend: str) -> Problem:
    return Problem(Trouble.USAGE, reason=reason, mend=f"{mend}; nothing was sent.")
