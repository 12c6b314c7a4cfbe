"""The answer columns of a recipe as a table that can be edited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.gui.states import Look
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import Tone
from batchdesk.gui.widgets.static_table import LOOK_ROLE
from batchdesk.gui.wizard.words import kind_text

Index = QModelIndex | QPersistentModelIndex
MOST_STEPS = 50
"""Changes that can be taken back."""
_DRAGGED = "application/x-batchdesk-answer"
_SAYS_TROUBLE = (LOOK_ROLE, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class Field(IntEnum):
    """The columns of the table."""

    NAME = 0
    KIND = 1
    CHOICES = 2
    DESCRIPTION = 3


class AnswerRows(QAbstractTableModel):
    """Answer columns, one a row; choices are kept while another kind is tried on."""

    edited = Signal()
    moved = Signal(int)
    """A column was dragged and is in this row now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answers: list[Answer] = []
        self._before: list[list[Answer]] = []

    # -- the person's answers -------------------------------------------------------------------------------
    def answers(self) -> tuple[Answer, ...]:
        """The columns as a recipe holds them: choices only where the kind is a choice."""
        return tuple(
            answer if answer.kind is AnswerKind.CHOICE else replace(answer, choices=())
            for answer in self._answers
        )

    def show(self, answers: Sequence[Answer]) -> None:
        """Replace the whole table without counting it as an edit."""
        if tuple(answers) == self.answers():
            return
        self._before.clear()
        self._replace(answers)

    def undo(self) -> bool:
        """Take the last change of the person's back; False where there is none."""
        if not self._before:
            return False
        self._replace(self._before.pop())
        self.edited.emit()
        return True

    @property
    def can_undo(self) -> bool:
        """True where something was changed since the columns were shown."""
        return bool(self._before)

    def duplicate(self, row: int) -> int:
        """Put a copy of a column below it, under a name that is free; returns its row."""
        return self.add(self._answers[row], row + 1)

    def _remember(self) -> None:
        self._before = [*self._before[-MOST_STEPS:], list(self._answers)]

    def _replace(self, answers: Sequence[Answer]) -> None:
        self.beginResetModel()
        self._answers = list(answers)
        self.endResetModel()

    def add(self, answer: Answer, at: int | None = None) -> int:
        """Put a column in under a name that is free, at the end or at a row; returns its row."""
        row = len(self._answers) if at is None else at
        self._remember()
        self.beginInsertRows(QModelIndex(), row, row)
        self._answers.insert(row, replace(answer, name=self._free_name(answer.name)))
        self.endInsertRows()
        self.edited.emit()
        return row

    def remove(self, row: int) -> None:
        """Take a column out."""
        if 0 <= row < len(self._answers):
            self._remember()
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._answers[row]
            self.endRemoveRows()
            self.edited.emit()

    def move(self, row: int, by: int) -> int:
        """Move a column up (-1) or down (1); returns where it is now."""
        to = row + by
        if not by or not (0 <= row < len(self._answers) and 0 <= to < len(self._answers)):
            return row
        self._remember()
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), to + (1 if by > 0 else 0))
        self._answers.insert(to, self._answers.pop(row))
        self.endMoveRows()
        self.edited.emit()
        return to

    def trouble(self, row: int) -> tuple[Field, str] | None:
        """What is wrong with a column: in which cell, and in a few words; None where nothing is."""
        answer = self._answers[row]
        names = [one.name.casefold() for one in self._answers]
        if not answer.name.strip():
            return Field.NAME, tr("needs a name")
        if names.index(answer.name.casefold()) < row:
            return Field.NAME, tr("{name}: there twice", name=answer.name)
        if answer.kind is not AnswerKind.CHOICE:
            return None
        if not answer.choices:
            return Field.CHOICES, tr("list the choices")
        folded = [choice.casefold() for choice in answer.choices]
        twin = next((one for one in answer.choices if folded.count(one.casefold()) > 1), "")
        return (Field.CHOICES, tr("{choice}: there twice", choice=twin)) if twin else None

    def has_choices(self, index: Index) -> bool:
        """True where the choices of a row can be edited."""
        return self._answers[index.row()].kind is AnswerKind.CHOICE

    def _free_name(self, name: str) -> str:
        taken = {answer.name.casefold() for answer in self._answers}
        candidate, turn = name, 2
        while candidate.casefold() in taken:
            candidate, turn = f"{name} {turn}", turn + 1
        return candidate

    # -- Qt's side ------------------------------------------------------------------------------------------
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._answers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Field)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        names = (tr("Name"), tr("Kind"), tr("Choices"), tr("What it means"))
        return names[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        answer, column = self._answers[index.row()], Field(index.column())
        wrong = self.trouble(index.row()) if role in _SAYS_TROUBLE else None
        if wrong and wrong[0] is column:
            return Look(wrong[1], "warning", Tone.NEEDS) if role == LOOK_ROLE else wrong[1]
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(answer.choices) if column is Field.CHOICES else _text(answer, column)
        if role == Qt.ItemDataRole.EditRole and column is Field.KIND:
            return answer.kind.value
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return _text(answer, column)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        old = self._answers[index.row()]
        new = _changed(old, Field(index.column()), str(value))
        if new == old:
            return False
        self._remember()
        self._answers[index.row()] = new
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), len(Field) - 1))
        self.edited.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled  # between the rows
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        if Field(index.column()) is Field.CHOICES and not self.has_choices(index):
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable

    # -- dragging -------------------------------------------------------------------------------------------
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(_DRAGGED, str(indexes[0].row() if indexes else 0).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Put the dragged column between two others; False, so that the view takes nothing out afterwards."""
        if data.hasFormat(_DRAGGED):
            at = int(data.data(_DRAGGED).data())
            to = row if row >= 0 else parent.row() if parent.isValid() else len(self._answers)
            self.moved.emit(self.move(at, to - at - (1 if to > at else 0)))
        return False


def write_choices(choices: Sequence[str]) -> str:
    """Choices on one line; with semicolons where a choice has a comma of its own."""
    return ("; " if any("," in choice for choice in choices) else ", ").join(choices)


def read_choices(text: str) -> tuple[str, ...]:
    """Choices from lines, else from semicolons, else from commas; blank ones and repeats are left out."""
    mark = next((mark for mark in ("\n", ";", ",") if mark in text), ",")
    return tuple(dict.fromkeys(part.strip() for part in text.split(mark) if part.strip()))


def _text(answer: Answer, column: Field) -> str:
    match column:
        case Field.NAME:
            return answer.name
        case Field.KIND:
            return kind_text(answer.kind)
        case Field.CHOICES:
            return write_choices(answer.choices) if answer.kind is AnswerKind.CHOICE else ""
        case Field.DESCRIPTION:
            return answer.description


def _changed(answer: Answer, column: Field, text: str) -> Answer:
    match column:
        case Field.NAME:
            return replace(answer, name=text.strip())
        case Field.KIND:
            return replace(answer, kind=AnswerKind(text))
        case Field.CHOICES:
            return replace(answer, choices=read_choices(text))
        case Field.DESCRIPTION:
            return replace(answer, description=text.strip())
