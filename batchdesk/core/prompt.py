"""Prompts with {{Column}} holes, compiled once and filled for each row."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from batchdesk.core.cells import Cell, Shown, is_blank, show
from batchdesk.core.inspection import DOCUMENT, FILE_NAME
from batchdesk.core.problems import Problem, Trouble

_HOLE = re.compile(r"\{\{\s*([^{}]+?)\s*\}\}")
_DOCUMENT, _FILE_NAME = -1, -2


@dataclass(frozen=True, slots=True)
class Template:
    """A compiled prompt: literal pieces and column indices in turn; -1 stands for the document, -2 for its file's name."""

    pieces: tuple[str | int, ...]

    @property
    def columns(self) -> frozenset[int]:
        """Indices of the columns it uses, without the document."""
        return frozenset(piece for piece in self.pieces if isinstance(piece, int) and piece >= 0)

    @property
    def uses_document(self) -> bool:
        """True where the prompt names the document itself."""
        return _DOCUMENT in self.pieces

    def fill(self, cells: Sequence[Cell], document: str = "", file_name: str = "") -> str:
        """The finished prompt of one row."""
        beside = {_DOCUMENT: document, _FILE_NAME: file_name}
        return "".join(
            piece if isinstance(piece, str) else beside[piece] if piece < 0 else show(cells[piece])
            for piece in self.pieces
        )

    def is_empty(self, cells: Sequence[Cell]) -> bool:
        """True where every column that the prompt uses is blank, so that there is nothing to ask about.

        So is a number that its format hides, as #,### hides 0: the prompt has only what a person sees.
        """
        return bool(self.columns) and all(_shows_nothing(cells[index]) for index in self.columns)


def _shows_nothing(cell: Cell) -> bool:
    return is_blank(cell.text if isinstance(cell, Shown) else cell)


def holes(prompt: str) -> tuple[str, ...]:
    """The names in the holes of a prompt, each once, in order."""
    return tuple(dict.fromkeys(match[1] for match in _HOLE.finditer(prompt)))


def compile_prompt(prompt: str, columns: Sequence[str], *, documents: bool) -> Template:
    """Bind the holes to columns; names match exactly, else by case. Problem HOLE_UNKNOWN names the mend."""
    exact = {name: index for index, name in enumerate(columns)}
    folded = {name.strip().casefold(): index for index, name in reversed(list(enumerate(columns)))}
    pieces: list[str | int] = []
    at = 0
    for match in _HOLE.finditer(prompt):
        pieces.append(prompt[at : match.start()])
        pieces.append(_bind(match[1], exact, folded, documents))
        at = match.end()
    pieces.append(prompt[at:])
    return Template(tuple(piece for piece in pieces if piece != ""))


def _bind(name: str, exact: Mapping[str, int], folded: Mapping[str, int], documents: bool) -> int:
    if name in exact:
        return exact[name]
    if documents and name.casefold() == DOCUMENT:
        return _DOCUMENT
    if name.casefold() in folded:
        return folded[name.casefold()]
    if documents and name.casefold() == FILE_NAME:
        return _FILE_NAME  # of a table whose column names files; a folder has a column of this name
    known = [*exact, DOCUMENT] if documents else list(exact)
    close = get_close_matches(name, known, n=1)
    mend = f"Did you mean “{close[0]}”?" if close else f"The columns are: {', '.join(known[:20])}."
    if name.casefold() == DOCUMENT:
        mend = "It stands for a file of a folder; load a folder, or name a column of the table."
    raise Problem(Trouble.HOLE_UNKNOWN, hole=name, mend=mend)
