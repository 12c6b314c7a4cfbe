"""Sending later from the wizard's last step: at a time, with a limit, and not before."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QDialog

from batchdesk.core.jobs import JobState
from batchdesk.core.problems import Problem, Trouble
from batchdesk.gui.dialogs import Dialogs
from batchdesk.gui.elsewhere.later_question import LaterQuestion
from batchdesk.gui.wizard.flow import Place
from tests.gui import fake_world as world
from tests.gui.wizard.stage import Stage

pytestmark = pytest.mark.gui


def answer(monkeypatch: pytest.MonkeyPatch, cap: str) -> list[LaterQuestion]:
    """The person takes the proposed time and types a limit."""
    asked: list[LaterQuestion] = []

    def ask(_self: Dialogs, dialog: QDialog) -> bool:
        assert isinstance(dialog, LaterQuestion)
        asked.append(dialog)
        dialog.limit.field.setText(cap)
        return dialog.send.isEnabled()

    monkeypatch.setattr(Dialogs, "ask", ask)
    return asked


def test_a_job_is_sent_later_and_not_now(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lost: the night's lower load, or a job that goes at once though it was to wait."""
    answer(monkeypatch, "0.50")
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.SEND)
    done: list[str] = []
    stage.wizard.finished.connect(done.append)
    stage.wizard.send_page.later.click()
    stage.settle()
    job = stage.desk.job(stage.wizard.draft.job_id)
    assert done == [job.id] and "send" not in stage.desk.calls
    assert job.state is JobState.DRAFT and job.cap == Decimal("0.50")
    assert job.send_at is not None and timedelta(0) < job.send_at - world.NOW < timedelta(days=2)


def test_the_limit_begins_as_what_it_can_cost_at_most(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answer(monkeypatch, "")
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.SEND)
    proposals: list[Decimal | None] = []
    usual = LaterQuestion.__init__

    def spy(self: LaterQuestion, *args: object, **more: object) -> None:
        usual(self, *args, **more)  # type: ignore[arg-type]
        proposals.append(self.cap)

    monkeypatch.setattr(LaterQuestion, "__init__", spy)
    stage.wizard.send_page.later.click()
    stage.settle()
    assert proposals == [Decimal("0.16")] and len(asked) == 1
    assert stage.desk.job(stage.wizard.draft.job_id).send_at is None


def test_a_refusal_is_said_on_the_page(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, "0.50")
    stage.begin(recipe=world.TICKETS)
    stage.go(Place.SEND)
    stage.desk.schedules.fault = Problem(Trouble.TIME_PASSED)
    stage.wizard.send_page.later.click()
    stage.settle()
    page = stage.wizard.send_page
    assert page.banner.title.text() == "That time has gone by already." and not page.busy
