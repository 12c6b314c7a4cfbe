"""How many tokens a document can take at the most, on which ceilings and limits rest."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from batchdesk.core.inspection import DOCUMENT_COLUMNS
from batchdesk.core.jobs import Job, JobState, SourceChoice
from batchdesk.core.recipe import Recipe
from batchdesk.desk.sizes import PAGE_CEILING, most_of_pages

JOB = Job(
    id="j",
    name="j",
    state=JobState.DRAFT,
    practice=True,
    source=Path("x"),
    choice=SourceChoice(pdf_as="pdf"),
    kind="documents",
    columns=DOCUMENT_COLUMNS,
    recipe=Recipe("r", "claude-haiku-5-5", "{{document}}"),
    base_url="",
    created_at=datetime(2026, 11, 21, tzinfo=UTC),
)
PICTURE = 4_784
"""The most tokens that one page's picture takes."""


@pytest.mark.parametrize("characters", [0, 2_500, 30_000])
def test_small_print_can_not_pass_the_ceiling(characters: int) -> None:
    """A page of a contract or a plan may hold ten times an ordinary page's text. Lost: the limit is passed by it."""
    cells = ("a.pdf", None, "PDF", 90_000, 2, characters, None)
    most = most_of_pages(JOB, cells, 2)
    assert most >= 2 * PICTURE + characters
    assert most >= 2 * PAGE_CEILING
    assert characters > 5_000 or most == 2 * PAGE_CEILING


def test_pages_whose_text_was_not_counted_are_taken_for_full_ones() -> None:
    cells = ("a.pdf", None, "PDF", 90_000, 3, None, None)
    assert most_of_pages(JOB, cells, 3) == 3 * PAGE_CEILING
