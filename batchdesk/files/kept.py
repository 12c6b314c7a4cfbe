"""The last table that was read, so that its rows need not be read anew right after it was inspected."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from batchdesk.files.surveys import Survey


class Closes(Protocol):
    """A table that may hold a file."""

    def close(self) -> None: ...


T = TypeVar("T", bound=Closes)
Surveys = dict[tuple[object, ...], Survey]
"""What passes over a table found, by the choices they hang on."""


class Kept(Generic[T]):
    """One open table and what was found in it, while its file is unchanged; `open_` opens it.

    It is for one call at a time: a second one takes the table out and opens another. A process that reads for the
    application ends soon after the last call, and the table with it.
    """

    def __init__(self, open_: Callable[[Path], T]) -> None:
        self._open = open_
        self._mark: tuple[object, ...] = ()
        self._table: T | None = None
        self._surveys: Surveys = {}

    @contextmanager
    def opened(self, path: Path) -> Iterator[tuple[T, Surveys]]:
        """The table and what was found in it before; it is kept unless something goes wrong with it."""
        mark = _mark(path)
        table, surveys = self._take(mark)
        if table is None:
            table, surveys = self._open(path), {}
        try:
            yield table, surveys
        except GeneratorExit:  # nobody wants the rest of its rows
            self._keep(mark, table, surveys)
            raise
        except BaseException:
            table.close()
            raise
        self._keep(mark, table, surveys)

    def close(self) -> None:
        """Let go of what is kept."""
        table, self._table, self._surveys = self._table, None, {}
        if table is not None:
            table.close()

    def _take(self, mark: tuple[object, ...]) -> tuple[T | None, Surveys]:
        table, surveys = self._table, self._surveys
        if table is None or mark != self._mark:
            self.close()
            return None, {}
        self._table = None
        return table, surveys

    def _keep(self, mark: tuple[object, ...], table: T, surveys: Surveys) -> None:
        self.close()
        self._mark, self._table, self._surveys = mark, table, surveys


def _mark(path: Path) -> tuple[object, ...]:
    """What changes with the file; FileNotFoundError and its like are left to the reader."""
    try:
        found = path.stat()
    except OSError:
        return (path,)
    return path, found.st_size, found.st_mtime_ns, found.st_ino
