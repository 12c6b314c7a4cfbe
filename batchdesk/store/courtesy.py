"""Lets work behind a window stand aside for the moment in which the window does something that a person sees."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")

MOST_SECONDS = 0.1
"""How long work stands aside at most; a window that takes longer gets no more of it for that piece of its work."""


class Courtesy:
    """`first` is said by the window's thread around what it does, `polite` by work that goes row by row.

    Two threads of Python that both go through thousands of short calls hand its lock to and fro at each of them: a
    picture of a table that takes 7 ms alone took 70 to 200 ms beside an export, with the work in between no faster for
    it. So the work waits for the picture, which costs it a few milliseconds in each second that somebody scrolls.
    """

    def __init__(self) -> None:
        self._free = threading.Event()
        self._free.set()
        self._depth = 0
        self._piece = 0
        self._given_up = 0

    @contextmanager
    def first(self) -> Iterator[None]:
        """Go first; by one thread only, also within itself."""
        self._depth += 1
        if self._depth == 1:
            self._piece += 1
            self._free.clear()
        try:
            yield
        finally:
            self._depth -= 1
            if not self._depth:
                self._free.set()

    def give_way(self) -> None:
        """Wait while somebody goes first, but not for ever: they may be waiting for this very work to end."""
        if self._free.is_set():
            return
        piece = self._piece
        if piece != self._given_up and not self._free.wait(MOST_SECONDS):
            self._given_up = piece

    def polite(self, items: Iterable[T]) -> Iterator[T]:
        """The same items, with a look before each."""
        is_free = self._free.is_set
        for item in items:
            if not is_free():
                self.give_way()
            yield item
