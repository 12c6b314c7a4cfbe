"""The answers of one tried row as they should have been: a field for each column, checked like an answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from batchdesk.core.cells import Cell, show
from batchdesk.core.examples import typed
from batchdesk.core.outcome import NotAsked
from batchdesk.core.recipe import FREE_TEXT, Answer, AnswerKind
from batchdesk.gui.saying import say
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import LinkButton, QuietButton
from batchdesk.gui.widgets.layouts import column, holding, row
from batchdesk.gui.widgets.words import Text

Field = QLineEdit | QComboBox | QPlainTextEdit


class CorrectionForm(QWidget):
    """`corrected(cells)` with the typed answers, `given_up()` where the person leaves it."""

    corrected = Signal(object)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: tuple[Answer, ...] = ()
        self.fields: dict[str, Field] = {}
        self.trouble = Text()
        self.trouble.set_tone("needs")
        self.trouble.hide()
        self.use, self.leave = QuietButton(tr("Use as an example")), LinkButton(tr("Leave it"))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        layout = column(self._area, self.trouble, row(self.use, self.leave, None), gap=SPACE.SMALL)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.use.clicked.connect(self._take)
        self.leave.clicked.connect(self.given_up)

    def show_answers(self, answers: Sequence[Answer], cells: Sequence[Cell]) -> None:
        """A field for each column with what came back; empty where nothing usable came."""
        self._answers, self.fields = tuple(answers), {}
        self.trouble.hide()
        form = QFormLayout()
        form.setContentsMargins(SPACE.THIN, SPACE.THIN, SPACE.SMALL, SPACE.THIN)
        form.setVerticalSpacing(SPACE.HAIR)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for at, answer in enumerate(self._answers or (Answer(FREE_TEXT, AnswerKind.TEXT),)):
            field = _field(answer, cells[at] if at < len(cells) else None, free=not self._answers)
            field.setAccessibleName(answer.name)
            field.setToolTip(answer.description)
            self.fields[answer.name] = field
            form.addRow(answer.name, field)
        body = holding(form)
        body.setObjectName("scrolled")
        self._area.setWidget(body)
        next(iter(self.fields.values())).setFocus()

    def _take(self) -> None:
        try:
            cells = typed(self._answers, {name: _written(field) for name, field in self.fields.items()})
        except NotAsked as wrong:
            self._refuse(str(wrong))
            return
        self.corrected.emit(cells)

    def _refuse(self, why: str) -> None:
        """Say what is wrong, and bring the field of which it is said into sight: the sentence takes room from the fields."""
        self.trouble.setText(say(why))
        self.trouble.show()
        named = next((field for name, field in self.fields.items() if f"“{name}”" in why), None)
        if named:
            named.setFocus()
            QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(named))


def _field(answer: Answer, cell: Cell, *, free: bool) -> Field:
    if free:
        text = QPlainTextEdit(show(cell))
        text.setTabChangesFocus(True)
        text.setMinimumHeight(3 * SIZE.ROW)
        return text
    if answer.kind not in (AnswerKind.CHOICE, AnswerKind.YES_NO):
        line = QLineEdit(show(cell))
        line.setCursorPosition(0)  # a long text is read from its beginning
        return line
    box = QComboBox()
    box.setMinimumContentsLength(SPACE.SMALL)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    if answer.kind is AnswerKind.CHOICE:
        for choice in answer.choices:
            box.addItem(choice, choice)
        box.setCurrentIndex(box.findData(show(cell)))
    else:
        for words, value in ((tr("yes"), "yes"), (tr("no"), "no"), (tr("empty"), "")):
            box.addItem(words, value)
        box.setCurrentIndex(2 if cell is None else 0 if cell is True else 1)
    return box


def _written(field: Field) -> str:
    match field:
        case QComboBox():
            return str(field.currentData() or "")
        case QPlainTextEdit():
            return field.toPlainText()
        case _:
            return field.text()
