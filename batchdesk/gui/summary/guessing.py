"""Which of the person's columns may hold the right values for which answer, judged by the names alone."""

from __future__ import annotations

from collections.abc import Sequence

_WORDS = (
    "expected", "gold", "truth", "label", "correct", "human", "manual", "reference", "target",
    "erwartet", "soll", "richtig", "esperado", "correcto", "attendu", "正解", "期待",
)  # fmt: skip


def guess_expected(answers: Sequence[str], columns: Sequence[str]) -> tuple[int, int] | None:
    """(place of the answer, place of the column): of the same name, else with a word for "expected"; None for neither."""
    folded = [name.casefold().strip() for name in columns]
    for at, answer in enumerate(answers):
        if answer.casefold().strip() in folded:
            return at, folded.index(answer.casefold().strip())
    marked = [to for to, name in enumerate(folded) if any(word in name for word in _WORDS)]
    for to in marked:
        for at, answer in enumerate(answers):
            if answer.casefold().strip() in folded[to]:
                return at, to
    return (0, marked[0]) if marked else None
