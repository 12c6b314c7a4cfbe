"""Where an answer is corrected: a field for each kind of answer, kept by Enter and left by Escape."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from batchdesk.core.answer_text import shown_answer
from batchdesk.core.cells import Cell
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.widgets import column
from batchdesk.gui.widgets.words import SmallText

_LINES = 5
_KEEPING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Editor(QWidget):
    """`kept(text)` with what was typed or picked, "" for an emptied answer; `left` where nothing is to change."""

    kept = Signal(str)
    left = Signal()

    def __init__(self, name: str, field: QComboBox | QLineEdit | QPlainTextEdit, hint: str) -> None:
        super().__init__()
        self.field = field
        field.setAccessibleName(tr("New value of {answer}", answer=name))
        self.hint, self.trouble = SmallText(hint), SmallText()
        self.trouble.set_tone("failed")
        self.trouble.hide()
        self.setLayout(column(field, self.trouble, self.hint, gap=SPACE.HAIR))
        self.setFocusProxy(field)
        field.installEventFilter(self)
        self._before = self._kept = self.text
        if isinstance(field, _Choices):
            field.picked.connect(self.keep)

    @property
    def text(self) -> str:
        """What stands in the field."""
        match self.field:
            case QComboBox():
                return str(self.field.currentData() or "")
            case QLineEdit():
                return self.field.text()
            case _:
                return self.field.toPlainText()

    @property
    def changed(self) -> bool:
        """Whether it is another than before."""
        return self.text != self._before

    @property
    def changed_since_kept(self) -> bool:
        """Whether something else was typed after it was given to be kept."""
        return self.text not in (self._before, self._kept)

    def take(self) -> str:
        """The text, to be kept by whoever asks."""
        self._kept = self.text
        return self._kept

    def keep(self) -> None:
        """As by Enter: what did not change is left."""
        if self.changed:
            self.kept.emit(self.take())
        else:
            self.left.emit()

    def say(self, trouble: str) -> None:
        """Why it can not be kept."""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self.hint.setVisible(not trouble)
        self.field.setAccessibleDescription(trouble)

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if event.key() in _KEEPING and plain:
                self.keep()
                return True
        return False


class _Choices(QComboBox):
    """`picked` where an entry was taken from the open list; arrows, letters and the wheel only go from one to another."""

    picked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._going = False
        # Qt says of a key or the wheel on the closed box, too, that an entry was activated.
        self.activated.connect(lambda _index: None if self._going else self.picked.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._going = True
        super().keyPressEvent(event)
        self._going = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._going = True
        super().wheelEvent(event)
        self._going = False


def editor_for(answer: Answer, value: Cell) -> Editor:
    """The field for an answer, with its value in it."""
    shown = shown_answer(value, answer)
    match answer.kind:
        case AnswerKind.CHOICE:
            return _picked(answer, [(choice, choice) for choice in answer.choices], shown)
        case AnswerKind.YES_NO:
            return _picked(answer, [(tr("yes"), "yes"), (tr("no"), "no")], shown)
        case AnswerKind.TEXT:
            return _typed_text(answer, shown)
        case AnswerKind.DATE:
            hint = tr("A date such as 2026-11-28 or 28 Nov 2026. Enter keeps it, Escape leaves it.")
        case AnswerKind.LIST:
            hint = tr("Several, with ; between them. Enter keeps them, Escape leaves them.")
        case _:
            hint = tr("A number such as 1234.5. Enter keeps it, Escape leaves it.")
    field = QLineEdit(shown)
    field.selectAll()
    return Editor(answer.name, field, hint)


def _picked(answer: Answer, choices: list[tuple[str, str]], shown: str) -> Editor:
    field = _Choices()
    for words, value in choices:
        field.addItem(words, value)
    field.addItem(tr("(empty)"), "")
    field.setCurrentIndex(max(0, field.findData(shown)))
    return Editor(answer.name, field, tr("Pick one with the arrows. Enter keeps it, Escape leaves it."))


def _typed_text(answer: Answer, shown: str) -> Editor:
    field = QPlainTextEdit(shown)
    field.setTabChangesFocus(True)
    field.setFixedHeight(_LINES * field.fontMetrics().lineSpacing() + SPACE.LARGE)
    field.selectAll()
    return Editor(answer.name, field, tr("Enter keeps it, Shift+Enter begins a line, Escape leaves it."))
