"""Sending rows again: the question says which rows, with what and for how much, and nothing else is sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QDialog

from batchdesk.core.jobs import JobState
from batchdesk.core.rows import RowStatus, Usage
from batchdesk.desk.api import RetryChoice, RetryGroup
from batchdesk.gui.job.retry_price import expected, share_of
from batchdesk.gui.job.retry_question import RetryQuestion
from tests.gui import fake_world as world
from tests.gui.conftest import Stages
from tests.gui.stage import Stage
from tests.gui.waiting import wait_until

pytestmark = pytest.mark.gui


def _ask_again(stage: Stage, act: Callable[[RetryQuestion], object], *, send: bool = True) -> None:
    """Press “send again” on the finished job and do something in the question."""

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, RetryQuestion)
        act(dialog)
        (dialog.send if send else dialog.leave).click()
        return dialog.result() == QDialog.DialogCode.Accepted

    stage.answers.act = answer
    stage.open_job("f6")
    stage.pages.job.answers.retry.click()
    stage.settle()


def test_retry_says_which_rows_and_about_how_much(stages: Stages) -> None:
    """Lost: a person pays for all rows again, or does not dare to press."""
    stage = stages(world.many_jobs())
    said: list[str] = []
    _ask_again(stage, lambda question: said.append(question.send.text()))
    asked = stage.answers.asked[0]
    for part in ("31 rows cut off", "about $0.0062", "4 rows refused", "another model may answer"):
        assert part in asked
    assert said == ["Send 37 rows again for about $0.0074"]
    assert stage.desk.choices == [
        RetryChoice(frozenset({RowStatus.CUT_OFF, RowStatus.REFUSED, RowStatus.EXPIRED}))
    ]
    wait_until(lambda: stage.pages.job.job.state is JobState.SENDING)


def test_kinds_that_are_left_out_are_neither_sent_nor_priced(stages: Stages) -> None:
    """Lost: refused rows are paid for again although the person took them out."""
    stage = stages(world.many_jobs())
    said: list[str] = []

    def leave_out(question: RetryQuestion) -> None:
        question.boxes[RowStatus.REFUSED].click()
        question.boxes[RowStatus.EXPIRED].click()
        said.append(question.send.text())

    _ask_again(stage, leave_out)
    assert said == ["Send 31 rows again for about $0.0062"]
    assert stage.desk.choices[0].statuses == {RowStatus.CUT_OFF}


def test_another_model_and_more_room_change_price_and_choice(stages: Stages) -> None:
    """Lost: a dearer model is chosen and the old price stands beside it."""
    stage = stages(world.many_jobs())
    said: list[str] = []

    def choose(question: RetryQuestion) -> None:
        words = [question.model.itemText(i) for i in range(question.model.count())]
        assert words[0] == "The same model, Claude Haiku 5.5"
        assert "Claude Sonnet 5.5, $1.50 read and $7.50 written per million" in words
        question.model.setCurrentIndex(question.model.findData("claude-sonnet-5-5"))
        assert question.room.itemText(0) == "twice as much, about 2,000 words"
        question.room.setCurrentIndex(1)
        said.append(question.send.text())

    _ask_again(stage, choose)
    # Three times the price for reading and for writing alike.
    assert said == ["Send 37 rows again for about $0.022"]
    choice = stage.desk.choices[0]
    assert (choice.model, choice.max_tokens) == ("claude-sonnet-5-5", 4 * 2048)


def test_not_now_and_nothing_chosen_send_nothing(stages: Stages) -> None:
    """Lost: rows are sent and paid although nobody said so."""
    stage = stages(world.many_jobs())
    _ask_again(stage, lambda _question: None, send=False)

    def nothing(question: RetryQuestion) -> None:
        for box in question.boxes.values():
            box.click()
        assert not question.send.isEnabled()

    _ask_again(stage, nothing)
    assert not stage.desk.choices


def test_the_price_of_another_model_follows_what_the_job_read_and_wrote() -> None:
    """Lost: a price is made up where none is known."""
    cheap, dear, unknown = world.MODELS[0], world.MODELS[1], replace(world.MODELS[1], input_price=None)
    assert share_of(Usage(input=1000, output=100), cheap, dear) == 3
    assert share_of(Usage(input=1000, output=100), cheap, unknown) is None
    writes_dearer = replace(dear, input_price=cheap.input_price)
    assert share_of(Usage(input=1000, output=1000), cheap, writes_dearer) == Decimal(8) / 3
    assert share_of(Usage(), cheap, dear) is None
    group = RetryGroup(RowStatus.ERRORED, 3, 3, "", None)
    assert expected([group]) is None
