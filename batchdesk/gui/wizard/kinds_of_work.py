"""What kind of work a recipe does, told from what it answers, so that a long gallery can be narrowed."""

from __future__ import annotations

from enum import Enum, auto

from batchdesk.core.recipe import AnswerKind, Recipe
from batchdesk.desk.questions_api import RecipeEntry
from batchdesk.gui.strings import tr

LABELS = frozenset({AnswerKind.CHOICE, AnswerKind.YES_NO, AnswerKind.INTEGER})
MANY, WORDY = 0.35, 0.4
"""From these shares of labels and of texts on a recipe sorts or writes: each bundled one is where a person looks."""


class Work(Enum):
    """Kinds of work, and the two shelves beside them."""

    ALL = auto()
    FITS = auto()
    SORT = auto()
    FACTS = auto()
    WRITE = auto()
    OWN = auto()


KINDS = tuple(Work)


def work_of(recipe: Recipe) -> Work:
    """Sorting, pulling out facts or writing, by the kinds of its answer columns."""
    kinds = [answer.kind for answer in recipe.answers]
    if not kinds or kinds.count(AnswerKind.TEXT) / len(kinds) >= WORDY:
        return Work.WRITE
    return Work.SORT if sum(kind in LABELS for kind in kinds) / len(kinds) >= MANY else Work.FACTS


def is_of(entry: RecipeEntry, kind: Work, *, fitting: bool) -> bool:
    """True where a recipe stands on this shelf."""
    match kind:
        case Work.ALL:
            return True
        case Work.FITS:
            return fitting
        case Work.OWN:
            return not entry.bundled
        case _:
            return work_of(entry.recipe) is kind


def work_text(kind: Work) -> str:
    """A kind of work in a person's words."""
    match kind:
        case Work.ALL:
            return tr("All")
        case Work.FITS:
            return tr("Fit your data")
        case Work.SORT:
            return tr("Sort and label")
        case Work.FACTS:
            return tr("Pull out facts")
        case Work.WRITE:
            return tr("Sum up and write")
        case Work.OWN:
            return tr("Mine")
