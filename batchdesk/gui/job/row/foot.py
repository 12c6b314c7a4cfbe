"""The foot of the panel: what was done last, with its undo, and the keys that do the work."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from batchdesk.desk.results_api import Step, StepKind
from batchdesk.gui.announcer import announce
from batchdesk.gui.format import count
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.widgets import Heading, LinkButton, QuietText, Text, row
from batchdesk.gui.widgets.words import ElidedSmall


def keys() -> Sequence[tuple[str, str]]:
    """(keys as they are seen on this system, what they do)."""
    return tuple(
        (" / ".join(_seen(key) for key in pressed), words)
        for pressed, words in (
            (("F8", "Shift+F8"), tr("next problem, problem before")),
            (("Ctrl+Return",), tr("approve, and on to the next row")),
            (("Return", "F2"), tr("correct the answer; keep what was typed")),
            (("Escape",), tr("leave it, or close the panel")),
            (("Ctrl+Z", "Ctrl+Shift+Z"), tr("take back the last step, do it again")),
            (("Up", "Down"), tr("row above, row below (in the table)")),
        )
    )


class Foot(QWidget):
    """`undo_wanted` by its link."""

    undo_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.said = ElidedSmall()
        self.undo = LinkButton(tr("Undo"))
        self.undo.setToolTip(_seen("Ctrl+Z"))
        self.keyboard = LinkButton(tr("Ke&yboard"))
        self.popover = _Popover(self)
        layout = row(self.said, self.undo, None, self.keyboard, gap=SPACE.SMALL)
        layout.setContentsMargins(SPACE.LARGE, SPACE.HAIR, SPACE.SMALL, SPACE.HAIR)
        self.setLayout(layout)
        self.undo.clicked.connect(self.undo_wanted)
        self.keyboard.clicked.connect(self._open)
        self.say("")

    def say(self, words: str, *, undo: bool = False) -> None:
        """A quiet line; a screen reader says it, too."""
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self.undo.setVisible(undo)
        if words:
            announce(self, words)

    def _open(self) -> None:
        corner = self.keyboard.mapToGlobal(self.keyboard.rect().topRight())
        size = self.popover.sizeHint()
        self.popover.move(corner - QPoint(size.width(), size.height() + SPACE.HAIR))
        self.popover.show()
        self.popover.setFocus(Qt.FocusReason.PopupFocusReason)


class _Popover(QFrame):
    """The keys; any click or Escape closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE.LARGE, SPACE.MEDIUM, SPACE.LARGE, SPACE.MEDIUM)
        grid.setHorizontalSpacing(SPACE.LARGE)
        grid.addWidget(Heading(tr("Keyboard")), 0, 0, 1, 2)
        for place, (pressed, words) in enumerate(keys(), 1):
            grid.addWidget(Text(pressed, wrap=False), place, 0)
            grid.addWidget(QuietText(words, wrap=False), place, 1)
        self.setAccessibleName(tr("Keyboard"))
        self.setAccessibleDescription("; ".join(f"{pressed}: {words}" for pressed, words in keys()))


def step_words(step: Step, answer: str, *, back: bool) -> str:
    """What was taken back, or done again."""
    facts: dict[str, object] = {"number": count(step.number), "answer": answer}
    if step.rows > 1:
        if back:
            return trn("Taken back: the tick of {n} row.", "Taken back: the ticks of {n} rows.", step.rows)
        return trn("Done again: the tick of {n} row.", "Done again: the ticks of {n} rows.", step.rows)
    match step.kind, back:
        case StepKind.EDITED, True:
            return tr("Taken back: {answer} of row {number}.", **facts)
        case StepKind.EDITED, False:
            return tr("Done again: {answer} of row {number}.", **facts)
        case StepKind.RESET, True:
            return tr("Row {number} is corrected again as before.", **facts)
        case StepKind.RESET, False:
            return tr("Row {number} has Claude's own answer again.", **facts)
        case StepKind.COMMENTED, True:
            return tr("Taken back: the comment on row {number}.", **facts)
        case StepKind.COMMENTED, False:
            return tr("Done again: the comment on row {number}.", **facts)
        case StepKind.APPROVED, True:
            return tr("Row {number} is not approved any more.", **facts)
        case StepKind.NOT_APPROVED, True:
            return tr("Row {number} is approved again.", **facts)
        case StepKind.APPROVED, False:
            return tr("Row {number} is approved again.", **facts)
        case _:
            return tr("Row {number} is not approved any more.", **facts)


def _seen(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
