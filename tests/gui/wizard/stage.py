"""A wizard on a fake desk, for tests and pictures: waits for conditions, never for time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from batchdesk.core.cells import Cell
from batchdesk.core.estimates import Estimate
from batchdesk.core.inspection import Inspection
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.recipe import Recipe
from batchdesk.core.rows import Outcome, RowStatus
from batchdesk.desk.care_api import KeyState
from batchdesk.desk.questions_api import RecipeCheck, Trial, unheard
from batchdesk.gui.bridge import Bridge
from batchdesk.gui.context import Context
from batchdesk.gui.model_names import ModelNames
from batchdesk.gui.settings import Settings
from batchdesk.gui.strings import CONTEXT
from batchdesk.gui.tasks import Tasks
from batchdesk.gui.theme import Scheme, Theme, apply_theme
from batchdesk.gui.tracker import Tracker
from batchdesk.gui.wizard.flow import Place
from batchdesk.gui.wizard.wizard_page import WizardPage
from tests.gui import fake_world as world
from tests.gui.fake_desk import FakeDesk
from tests.gui.waiting import wait_until as wait_until


class Desk(FakeDesk):
    """The fake desk with data, notes and prices that a picture can set."""

    found: Inspection | None = None
    price: Callable[[Estimate], Estimate] | None = None
    notes: tuple[str, ...] = ()
    sent: list[tuple[str, Decimal | None]]
    fails: Mapping[int, str] = MappingProxyType({})
    """Rows that fail when they are tried, with the reason."""
    changes: Mapping[int, tuple[Cell, ...]] = MappingProxyType({})
    """First answers of rows, in the place of the usual ones."""

    def trials(self, numbers: Sequence[int], recipe: Recipe = world.TICKETS) -> tuple[Trial, ...]:
        """What trying these rows brings."""
        return tuple(self._odd(one) for one in super().try_rows(Path(), SourceChoice(), recipe, numbers))

    def try_rows(
        self,
        source: Path,
        choice: SourceChoice,
        recipe: Recipe,
        numbers: Sequence[int],
        progress: Progress = quiet,
        *,
        came: Callable[[Trial], object] = unheard,
    ) -> tuple[Trial, ...]:
        def odd(trial: Trial) -> None:
            came(self._odd(trial))

        usual = super().try_rows(source, choice, recipe, numbers, progress, came=odd)
        return tuple(self._odd(trial) for trial in usual)

    def _odd(self, trial: Trial) -> Trial:
        row, first = trial.row, self.changes.get(trial.row.number, ())
        if why := self.fails.get(row.number):
            return replace(
                trial, row=replace(row, outcome=Outcome(RowStatus.ERRORED, note=why)), cost=Decimal(0)
            )
        answers = (*first, *row.outcome.answers[len(first) :])
        return replace(trial, row=replace(row, outcome=replace(row.outcome, answers=answers)))

    def inspect(
        self, source: Path, choice: SourceChoice = SourceChoice(), progress: Progress = quiet
    ) -> Inspection:
        usual = super().inspect(source, choice, progress)
        return replace(self.found, sheet=choice.sheet or self.found.sheet) if self.found else usual

    def check_recipe(
        self, recipe: Recipe, inspection: Inspection, choice: SourceChoice = SourceChoice()
    ) -> RecipeCheck:
        return replace(super().check_recipe(recipe, inspection, choice), warnings=self.notes)

    def estimate(self, job_id: str, progress: Progress = quiet) -> Estimate:
        usual = super().estimate(job_id, progress)
        return self.price(usual) if self.price else usual

    def quote(self, job_id: str, recipe: Recipe, *, requests: int | None = None) -> Estimate:
        usual = super().quote(job_id, recipe, requests=requests)
        return self.price(usual) if self.price else usual


class Stage:
    """A wizard in a window of its own."""

    def __init__(self, theme: Theme, desk: Desk | None = None, *, practice: bool = False) -> None:
        self.desk = desk or Desk(practice=practice)
        self.tasks = Tasks()
        self.crashes: list[object] = []
        self.practised: list[bool] = []
        self.tasks.crashed.connect(self.crashes.append)
        self.bridge = Bridge(self.desk)
        self.models = ModelNames(self.desk, self.tasks)
        self.context = Context(
            self.desk,
            theme,
            self.tasks,
            self.bridge,
            Tracker(self.desk),
            Settings(None),
            self.models,
            practise=self.practised.append,
        )
        self.wizard = WizardPage(self.context)

    def show(self, width: int = 1104, height: int = 800) -> None:
        """Show the wizard; the sizes are those of the page beside the side bar."""
        self.wizard.resize(width, height)
        self.wizard.show()
        self.settle()

    def begin(self, source: str = "support-tickets.xlsx", recipe: Recipe | Path | None = None) -> None:
        """Start with data, and perhaps a recipe, and wait until both are there."""
        self.wizard.start(Path(source) if source else None, recipe)
        self.settle()

    def go(self, place: Place) -> None:
        """Press Next until a step is reached."""
        while self.wizard.place is not place:
            before = self.wizard.place
            self.next()
            assert self.wizard.place is not before, f"stuck at {before}: {self.reason}"

    def next(self) -> None:
        """Press Next and wait for what it starts."""
        self.wizard.foot.next.click()
        self.settle()

    @property
    def reason(self) -> str:
        """Why Next is closed, as the person reads it."""
        return self.wizard.foot.reason.text()

    def settle(self) -> None:
        """Wait until no work runs and no check is due; the rest after a key that a check waits for is over at once."""
        wait_until(lambda: self.tasks.idle and not self._hastened())
        QApplication.processEvents()

    def run(self, turns: int) -> None:
        """Let Qt work for some turns, for what has no end to wait for."""
        for _ in range(turns):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def keep_key(self) -> None:
        """A key is in the keychain."""
        self.desk.key_state = KeyState.KEPT

    def close(self) -> None:
        """End everything; a task that crashed fails the test."""
        for gate in self.desk.gates.values():
            gate.set()
        self.wizard.leave()
        self.tasks.close()
        self.bridge.close()
        self.wizard.close()
        self.wizard.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        assert not self.crashes, self.crashes

    def _hastened(self) -> bool:
        """Whether a rest was on, which is over now: as if its time had passed."""
        timers = self.wizard.findChildren(QTimer)
        resting = [timer for timer in timers if timer.isActive() and timer.isSingleShot()]
        for timer in sorted(resting, key=QTimer.remainingTime):
            timer.stop()
            timer.timeout.emit()
        return bool(resting)


class Doubled(QTranslator):
    """Says everything twice, as a language of long words would."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"{text} {text}" if context == CONTEXT else ""

    def isEmpty(self) -> bool:
        return False


def application() -> QApplication:
    """The one application of this process."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication(["batchdesk"])


def dressed(scheme: Scheme = Scheme.LIGHT) -> Theme:
    """The theme on the application."""
    return apply_theme(application(), scheme)
