"""What was begun and not sent: kept whole, read back whole, discarded so that it can be taken back."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.recipe import Answer, AnswerKind, Effort, Recipe, Thinking
from batchdesk.desk.begun import BegunJobs
from batchdesk.desk.begun_api import Begun

NOW = datetime(2026, 11, 21, 9, 40, tzinfo=UTC)
ASKED = Recipe(
    "Tickets",
    "claude-haiku-5-5",
    "",  # a prompt that is only just begun
    instructions="Half a sentence \u2028 of ðŸ¦",
    answers=(Answer("Mood", AnswerKind.CHOICE), Answer("", AnswerKind.LIST, "no name yet")),
    thinking=Thinking.OFF,
    effort=Effort.XHIGH,
)
WHOLE = Begun(
    "a1-b2",
    NOW,
    Path("/data/Tickets October.xlsx"),
    SourceChoice(sheet="Tickets", header_row=3, each=(("a.pdf", "not"),), patterns=("*.pdf",)),
    ASKED,
    origin="OWN",
    origin_name="Tickets",
    came_as=replace(ASKED, prompt="{{Message}}"),
    step=1,
    rows=(3, 17),
    limit=500,
    cap=Decimal("12.50"),
    name="October",
    job_id="job1",
)


def test_everything_settled_is_read_back(tmp_path: Path) -> None:
    """A person would find half of what they wrote after a crash; recipes need not be complete yet."""
    BegunJobs(tmp_path / "u").keep(WHOLE)
    assert BegunJobs(tmp_path / "u").all() == (WHOLE,)


def test_the_latest_change_comes_first_and_a_broken_file_hides_nothing(
    tmp_path: Path, expect_message: Callable[[str], None]
) -> None:
    """One bad file would take all unfinished work with it."""
    expect_message("not readable and is left out")
    begun = BegunJobs(tmp_path)
    begun.keep(Begun("old", NOW - timedelta(days=1)))
    begun.keep(Begun("new", NOW))
    (tmp_path / "torn.json").write_text('{"id": "torn"', encoding="ascii")
    (tmp_path / ".half.json.new").write_text("{", encoding="ascii")
    assert [one.id for one in begun.all()] == ["new", "old"]


def test_discarding_can_be_undone_and_forgetting_can_not(tmp_path: Path) -> None:
    """A slip of the mouse would cost a prompt."""
    begun = BegunJobs(tmp_path)
    begun.keep(WHOLE)
    begun.discard(WHOLE.id)
    assert begun.all() == ()
    begun.restore(WHOLE.id)
    assert begun.all() == (WHOLE,)
    begun.discard(WHOLE.id)
    begun.forget(WHOLE.id)
    begun.restore(WHOLE.id)
    assert begun.all() == () and list(tmp_path.iterdir()) == []


def test_what_was_discarded_long_ago_goes_at_the_next_discarding(tmp_path: Path) -> None:
    """Prompts that a person threw away would lie in the profile for ever."""
    begun = BegunJobs(tmp_path)
    begun.keep(WHOLE)
    begun.discard(WHOLE.id)
    os.utime(tmp_path / "a1-b2.discarded", (0, 0))
    begun.discard("other")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    """Prompts can be confidential."""
    BegunJobs(tmp_path / "u").keep(WHOLE)
    assert stat.S_IMODE((tmp_path / "u").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "u" / "a1-b2.json").stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="Windows takes no such names")
def test_a_path_that_is_no_unicode_is_kept(tmp_path: Path) -> None:
    """A folder from an old disk could not be worked on."""
    odd = replace(WHOLE, source=Path(os.fsdecode(b"/data/B\xfccher")))
    BegunJobs(tmp_path).keep(odd)
    assert BegunJobs(tmp_path).all() == (odd,)


def test_a_profile_that_can_not_be_written_is_said(tmp_path: Path) -> None:
    """The person would believe their work was safe."""
    (tmp_path / "file").write_text("in the way", encoding="ascii")
    with pytest.raises(Problem) as said:
        BegunJobs(tmp_path / "file").keep(WHOLE)
    assert said.value.trouble is Trouble.PROFILE_UNUSABLE


def test_an_id_can_not_lead_out_of_the_folder(tmp_path: Path) -> None:
    """A damaged draft could write over another file."""
    with pytest.raises(ValueError, match="no id"):
        BegunJobs(tmp_path).keep(Begun("../x", NOW))
