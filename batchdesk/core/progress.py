"""How long work says how far it is, and learns that the person wants it to stop."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int | None, str], None]
"""Called with (done, total or None, what is being done); raises `problems.Canceled` when the person stopped it."""


def quiet(done: int, total: int | None, what: str) -> None:
    """Progress that nobody watches."""
