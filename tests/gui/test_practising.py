"""Practice from the window: who has no key goes over to it and back, and loses nothing that was begun."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from batchdesk.app import App
from batchdesk.cli.launch import DeskOptions
from batchdesk.core.jobs import JobState, SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.recipe import Recipe
from batchdesk.desk.api import DeskApi
from batchdesk.desk.care_api import KeyState
from batchdesk.desk.tools import Pacing
from batchdesk.gui.app_window import open_window
from batchdesk.gui.job.row.again import send_words
from batchdesk.gui.job_words import send_again_words
from batchdesk.gui.pages import Pages
from batchdesk.gui.side_bar import Place
from batchdesk.gui.theme import Scheme
from batchdesk.gui.window import Window
from batchdesk.gui.wizard.flow import Place as Step
from batchdesk.keys import SystemKeychain
from batchdesk.keys.backends import Backend
from batchdesk.keys.errors import KeychainError
from tests.gui import fake_world as world
from tests.gui.fake_desk import FakeDesk
from tests.gui.test_window import swept  # noqa: F401 - a fixture
from tests.gui.waiting import wait_until

pytestmark = pytest.mark.gui


@dataclass
class Desks:
    """Two desks of one profile, of which one is open at a time."""

    real: FakeDesk = field(default_factory=FakeDesk)
    practice: FakeDesk = field(default_factory=lambda: FakeDesk(practice=True))
    opened: list[str] = field(default_factory=list)

    def open_real(self) -> FakeDesk:
        self.opened.append("real")
        return self.real

    def open_practice(self) -> FakeDesk:
        self.opened.append("practice")
        assert self.real.closed, "two desks of one profile are open at once"
        return self.practice

    def run(self, during: Callable[[Window], object]) -> int:
        """The window over these two desks."""
        return run(during, self.open_real, self.open_practice)


def run(
    during: Callable[[Window], object], real: Callable[[], DeskApi], practice: Callable[[], DeskApi]
) -> int:
    """Open the window and do something in it. What fails there is raised here: Qt would only print it."""
    failed: list[BaseException] = []

    def act() -> None:
        window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, Window))
        try:
            during(window)
        except BaseException as error:  # noqa: BLE001 - raised again below
            failed.append(error)
        finally:
            window.close()

    QTimer.singleShot(0, act)
    code = open_window(real, scheme=Scheme.LIGHT, practice_factory=practice)
    if failed:
        raise failed[0]
    return code


@pytest.fixture
def desks(swept: None) -> Iterator[Desks]:  # noqa: F811 - the fixture
    yield Desks()
    # Before its pictures are swept away.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _pages(window: Window, desk: FakeDesk) -> Pages:
    """The pages once they stand on this desk."""
    wait_until(lambda: window.context is not None and window.context.desk is desk, "the other desk")
    wait_until(lambda: window._tasks.idle, "tasks to end")
    assert window.pages is not None
    return window.pages


def test_from_the_empty_desk_into_practice_and_back(desks: Desks) -> None:
    """Lost: a newcomer without a key is told to type a word on a command line."""
    seen: list[object] = []

    def during(window: Window) -> None:
        pages = _pages(window, desks.real)
        wait_until(lambda: pages.desk.empty.practise.isVisible())
        pages.desk.empty.practise.click()
        pages = _pages(window, desks.practice)
        note = window.side_bar.practice
        seen.append((note.badge.isVisible(), note.lead.text(), pages.desk.empty.practise.isVisible()))
        note.lead.click()
        _pages(window, desks.real)
        seen.append((window.side_bar.practice.badge.isVisible(), window.side_bar.practice.lead.text()))

    assert desks.run(during) == 0
    assert seen == [(True, "End practice", False), (False, "Practise")]
    assert desks.opened == ["real", "practice", "real"]
    assert desks.practice.closed and desks.real.closed


def test_what_was_begun_in_the_wizard_goes_on_in_practice(desks: Desks, tmp_path: Path) -> None:
    """Lost: the data and the question that led to the missing key are to be given again."""
    desks.real.faults["try_rows"] = Problem(Trouble.KEY_MISSING)
    desks.practice.begun = desks.real.begun  # the profile is the same
    seen: list[object] = []

    def during(window: Window) -> None:
        pages = _pages(window, desks.real)
        pages.desk.open_sample()
        wait_until(lambda: pages.wizard.draft.recipe is not None and pages.wizard.foot.next.isEnabled())
        pages.wizard._go(Step.TRY)
        pages.wizard.try_page.go.click()
        banner = pages.wizard.try_page.banner
        wait_until(banner.isVisible)
        assert "--practice" not in banner.advice.text()
        banner.second.click()
        wizard = _pages(window, desks.practice).wizard
        wait_until(lambda: wizard.place is Step.TRY)
        seen.append((wizard.isVisible(), wizard.draft.recipe is not None))

    desks.run(during)
    assert seen == [(True, True)]


def test_the_settings_lead_into_practice_and_stay_in_front(desks: Desks) -> None:
    """Lost: who looks for the key where keys are finds no way on."""

    def during(window: Window) -> None:
        pages = _pages(window, desks.real)
        pages.go(Place.SETTINGS)
        wait_until(lambda: pages.settings.key.practise.isVisible())
        pages.settings.key.practise.click()
        pages = _pages(window, desks.practice)
        assert pages.where()[0] is Place.SETTINGS
        wait_until(lambda: pages.settings.key.practise.text() == "End practice")

    desks.run(during)


def test_who_has_a_key_is_not_asked_to_practise(desks: Desks) -> None:
    desks.real.key_state = KeyState.KEPT

    def during(window: Window) -> None:
        pages = _pages(window, desks.real)
        assert not pages.desk.empty.practise.isVisible() and not window.side_bar.practise.isVisible()

    desks.run(during)


def test_a_window_closed_on_the_way_closes_both_desks(desks: Desks) -> None:
    """Lost: the profile stays locked by a desk that nobody sees."""
    gate, begun = threading.Event(), threading.Event()
    open_practice = desks.open_practice

    def slow() -> FakeDesk:
        begun.set()
        gate.wait(5)
        return open_practice()

    desks.open_practice = slow  # type: ignore[method-assign]

    def during(window: Window) -> None:
        _pages(window, desks.real)
        assert window.context is not None and window.context.practise is not None
        window.context.practise(True)
        wait_until(begun.is_set)
        gate.set()

    desks.run(during)
    assert desks.real.closed and desks.practice.closed


@pytest.mark.parametrize("practice", [True, False])
def test_practice_names_no_money_for_sending_again(practice: bool) -> None:
    """Lost: who practises does not dare to press a button that says a price, or believes the real one is free."""
    job, price = replace(world.many_jobs()[0], practice=practice), Decimal("0.5")
    said = (send_again_words(job, 3, price), send_words(price, practice=practice))
    assert [("$" in one, "practice" in one) for one in said] == [(not practice, practice)] * 2


def _no_keychain() -> Backend:
    raise KeychainError(Trouble.KEYCHAIN_MISSING, reason="none is running")


def test_a_practice_job_of_the_real_desk_is_listed_as_one_when_practice_has_ended(
    swept: None,  # noqa: F811 - the fixture
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Lost: what was practised is gone with the practice, or later passes for answers of Claude."""
    # A keychain that others have locked would ask to be opened, and nobody is here to answer.
    monkeypatch.setattr("batchdesk.app.assembly.SystemKeychain", lambda: SystemKeychain(choose=_no_keychain))
    pacing = Pacing(poll=timedelta(milliseconds=20), gap=timedelta(0))
    app = App({}, pacing=pacing, practice_seconds=0)
    # Nobody listens at this address: the real desk has no key for it either.
    options = DeskOptions(profile=tmp_path, base_url="http://127.0.0.1:9", settle_seconds=1)
    listed: list[tuple[str, bool, JobState]] = []
    source = tmp_path / "texts.csv"
    source.write_text("Text\nIt is broken\nAll is well\n", encoding="utf-8")

    def during(window: Window) -> None:
        wait_until(lambda: window.pages is not None and window._tasks.idle, "the first desk")
        window.side_bar.practise.click()
        wait_until(lambda: window.context is not None and window.context.desk.practice, "practice")
        assert window.context is not None
        desk, recipe = window.context.desk, Recipe("Mood", "claude-haiku-5-5", "{{Text}}")
        job = desk.send(desk.draft(source, SourceChoice(), recipe).id, None)
        window.context.tracker.wake(job.id)
        wait_until(lambda: desk.job(job.id).state is JobState.FINISHED, "the practice job's end")
        window.side_bar.practise.click()
        wait_until(lambda: window.context is not None and not window.context.desk.practice, "the end")
        pages = window.pages
        assert pages is not None
        wait_until(lambda: bool(pages.desk.model.jobs), "the list")
        listed.extend((one.source.stem, one.practice, one.state) for one in pages.desk.model.jobs)

    def open_one(*, practice: bool) -> DeskApi:
        return app.open_desk(replace(options, practice=practice))

    run(during, lambda: open_one(practice=False), lambda: open_one(practice=True))
    assert listed == [("texts", True, JobState.FINISHED)]
