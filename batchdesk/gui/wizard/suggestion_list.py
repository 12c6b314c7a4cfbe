"""Ways to spend less, each with what it saves and a box to tick; what is ticked is in force."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from batchdesk.core.estimates import Suggestion
from batchdesk.gui.format import money
from batchdesk.gui.saying import say
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.layouts import drop, holding
from batchdesk.gui.widgets.words import QuietText, SmallText, Text


class _Words(Text):
    """The words of a box, which can be clicked like the box itself."""

    pressed = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()


class SuggestionList(QWidget):
    """`switched(Suggestion, on)` when the person took one or refused it; hidden while there is none."""

    switched = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Suggestion, ...] = ()
        self.boxes: list[QCheckBox] = []
        self._lines: list[QWidget] = []
        within = QWidget()
        within.setMaximumWidth(SIZE.READING + SPACE.SMALL)
        self._column = QVBoxLayout(within)
        self._column.setContentsMargins(0, 0, SPACE.SMALL, 0)
        self._column.setSpacing(SPACE.HAIR)
        # A column asks how high words are at its own width; only a row asks at the width that they will get.
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(within, 1)
        across.addStretch(0)

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """Show these; the box that has the focus keeps it where it is still there."""
        if tuple(suggestions) == self._shown:
            return
        focus = next((one.accessibleName() for one in self.boxes if one.hasFocus()), "")
        self._shown = tuple(suggestions)
        for line in self._lines:
            drop(line)
        self.boxes, self._lines = [], []
        for suggestion in self._shown:
            self._add(suggestion)
        same = next((one for one in self.boxes if focus and one.accessibleName() == focus), None)
        if same:
            same.setFocus(Qt.FocusReason.OtherFocusReason)

    def switch_back(self) -> None:
        """What was switched could not be: each box says again what is in force."""
        for box, suggestion in zip(self.boxes, self._shown, strict=True):
            box.setChecked(suggestion.taken)

    def _add(self, suggestion: Suggestion) -> None:
        box = QCheckBox()
        box.setChecked(suggestion.taken)
        # Qt does not wrap the words of a box, so they stand beside it.
        box.setFixedWidth(SIZE.ICON + SPACE.SMALL)
        words, note = _Words(say(suggestion.words)), SmallText(_note(suggestion))
        note.setVisible(bool(note.text()))
        saving = QuietText(_saving(suggestion), wrap=False)
        saving.setFont(font(tabular=True))
        saving.ensurePolished()
        # A layout asks how high the words are at the width it has, not at the most that the list takes of it.
        gaps = 2 * SPACE.HAIR + SPACE.LARGE  # of the row below: one on each side of the room before the sum
        room = SIZE.READING - box.width() - gaps - saving.sizeHint().width()
        for said in (words, note):
            said.setMaximumWidth(room)
        box.setAccessibleName(f"{say(suggestion.words)} {_saving(suggestion)}".strip())
        box.setAccessibleDescription(note.text())
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addSpacing(SPACE.HAIR)
        text.addWidget(words)
        text.addWidget(note)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE.HAIR)
        across.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(text, 1)
        across.addSpacing(SPACE.LARGE)
        sum_ = QVBoxLayout()
        sum_.addSpacing(SPACE.HAIR)
        sum_.addWidget(saving)
        sum_.addStretch(1)
        across.addLayout(sum_)
        line = holding(across)
        words.pressed.connect(box.click)
        box.clicked.connect(lambda on, one=suggestion: self.switched.emit(one, on))
        self._column.addWidget(line)
        self.boxes.append(box)
        self._lines.append(line)


def _saving(suggestion: Suggestion) -> str:
    if suggestion.saving is None:
        return ""
    sum_ = money(suggestion.saving)
    return tr("saves about {sum}", sum=sum_) if suggestion.taken else tr("would save about {sum}", sum=sum_)


def _note(suggestion: Suggestion) -> str:
    """What a suggestion costs beside money."""
    if suggestion.kind == "cache":
        return tr("The first row goes ahead and is awaited, which takes a few minutes longer.")
    if suggestion.kind in ("thinking", "effort"):
        return tr("Answers may change: try a few rows again.")
    return ""
