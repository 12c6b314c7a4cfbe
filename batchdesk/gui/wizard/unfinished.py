"""What was begun and not sent, on the desk: a line each with Continue and Discard, which can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from batchdesk.core.problems import Problem
from batchdesk.desk.begun_api import Begun
from batchdesk.gui.announcer import announce
from batchdesk.gui.context import Context
from batchdesk.gui.format import age
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE, Tone
from batchdesk.gui.widgets.buttons import LinkButton
from batchdesk.gui.widgets.layouts import drop, holding, row
from batchdesk.gui.widgets.picture import Picture
from batchdesk.gui.widgets.words import Elided, QuietText
from batchdesk.gui.wizard.keeping import place_of
from batchdesk.gui.wizard.words import step_title

SHOWN = 3
"""More stand behind a link, so that the jobs keep their place."""


class Unfinished(QWidget):
    """Hidden while there is nothing; `wanted(Begun)` to go on with one, `trouble(Problem)`.

    What has a priced job stands among the drafts already and is not told twice.
    """

    wanted = Signal(object)
    trouble = Signal(object)
    changed = Signal()
    """Lines came or went."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._begun: tuple[Begun, ...] = ()
        self._gone: Begun | None = None
        self._all = False
        self.lines: list[UnfinishedLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.HAIR)
        self.undone = LinkButton(tr("Undo"))
        self.gone = QuietText(wrap=False)
        self._gone_line = holding(row(self.gone, self.undone, None))
        self.more = LinkButton("")
        self._column.addWidget(self._gone_line)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.undone.clicked.connect(self._undo)
        self.more.clicked.connect(self._show_all)
        self.hide()

    def refresh(self) -> None:
        """Look again what there is."""
        desk = self._context.desk

        def work() -> tuple[Begun, ...]:
            drafts = {job.id for job in desk.jobs()}
            return tuple(one for one in desk.begun.all() if one.job_id not in drafts)

        # Behind what is being written, so that a wizard that was just left is among them.
        task = self._context.tasks.task(self, lambda _: work(), writes=True)
        task.then(self.show_begun).otherwise(self.trouble.emit).start()

    @property
    def count(self) -> int:
        """How many things are unfinished."""
        return len(self._begun)

    def show_begun(self, begun: Sequence[Begun]) -> None:
        """Show these, the latest first."""
        self._begun = tuple(begun)
        shown = self._begun if self._all else self._begun[:SHOWN]
        focus = next((at for at, line in enumerate(self.lines) if line.has_focus()), None)
        for line in self.lines:
            drop(line)
        self.lines = [self._line(one) for one in shown]
        for at, line in enumerate(self.lines):
            self._column.insertWidget(at, line)
        if focus is not None and self.lines:
            self.lines[min(focus, len(self.lines) - 1)].go_on.setFocus()
        hidden = len(self._begun) - len(shown)
        self.more.setText(trn("Show {n} more", "Show {n} more", hidden))
        self.more.setVisible(hidden > 0)
        self._gone_line.setVisible(self._gone is not None)
        self.setVisible(bool(self._begun) or self._gone is not None)
        self.changed.emit()

    def _line(self, begun: Begun) -> UnfinishedLine:
        line = UnfinishedLine(self._context, begun, self)
        line.go_on.clicked.connect(lambda: self.wanted.emit(begun))
        line.discard.clicked.connect(lambda: self._discard(begun))
        return line

    def _discard(self, begun: Begun) -> None:
        self._gone = begun
        self.gone.setText(tr("“{name}” is discarded.", name=begun_name(begun)))
        announce(self, self.gone.text())
        self._work(lambda: self._context.desk.begun.discard(begun.id))
        self.undone.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo(self) -> None:
        gone, self._gone = self._gone, None
        if gone:
            announce(self, tr("“{name}” is back.", name=begun_name(gone)))
            self._work(lambda: self._context.desk.begun.restore(gone.id))

    def _work(self, act: Callable[[], None]) -> None:
        task = self._context.tasks.task(self, lambda _: act(), writes=True)
        task.then(lambda _: self.refresh()).otherwise(self._failed).start()

    def _failed(self, problem: Problem) -> None:
        self._gone = None
        self.trouble.emit(problem)
        self.refresh()

    def _show_all(self) -> None:
        self._all = True
        self.show_begun(self._begun)


class UnfinishedLine(QWidget):
    """One thing begun: its name, how far it came and when, and what can be done."""

    def __init__(self, context: Context, begun: Begun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = begun_name(begun)
        self.words = Elided(tr("Unfinished: {name} · {step}", name=name, step=step_title(place_of(begun))))
        self.when = QuietText(age(begun.changed_at, context.desk.now()), wrap=False)
        self.go_on, self.discard = LinkButton(tr("Continue")), LinkButton(tr("Discard"))
        self.go_on.setAccessibleDescription(name)
        self.discard.setAccessibleDescription(name)
        self.discard.setToolTip(tr("Puts it away; this can be undone."))
        picture = Picture(context.theme, "edit", Tone.QUIET)
        self.setLayout(row(picture, self.words, self.when, self.go_on, self.discard, None, gap=SPACE.MEDIUM))

    def has_focus(self) -> bool:
        """True where the keyboard is on this line."""
        return self.go_on.hasFocus() or self.discard.hasFocus()


def begun_name(begun: Begun) -> str:
    """What a thing begun is called: its name, else its data's, else its recipe's."""
    named = begun.name.strip() or (begun.source.stem if begun.source else "")
    return named or (begun.recipe.name if begun.recipe else "") or tr("a new job")
