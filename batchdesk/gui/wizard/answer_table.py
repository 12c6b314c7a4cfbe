"""The answer columns as a table with its buttons: add, ready-made ones, remove, move."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QKeyCombination, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QStyleOptionViewItem,
    QWidget,
)

from batchdesk.core.problems import Problem
from batchdesk.core.recipe import Answer, AnswerKind, check_answers
from batchdesk.gui.announcer import announce
from batchdesk.gui.saying import say
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import IconButton, LinkButton, QuietButton
from batchdesk.gui.widgets.cell_delegate import CellDelegate
from batchdesk.gui.widgets.data_table import DataTable
from batchdesk.gui.widgets.layouts import column, row
from batchdesk.gui.widgets.words import Elided, Heading, QuietText, Text
from batchdesk.gui.wizard.answer_rows import AnswerRows, Field, read_choices, write_choices
from batchdesk.gui.wizard.ready_answers import ready_answers
from batchdesk.gui.wizard.words import kind_text

Index = QModelIndex | QPersistentModelIndex
_KINDS = tuple(AnswerKind)
_MOST_LINES = 12
_DUPLICATE = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_D)


class AnswerEditors(CellDelegate):
    """A list for the kind, a line for everything else."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        if Field(index.column()) is Field.KIND:
            box = QComboBox(parent)
            box.addItems([kind_text(kind) for kind in _KINDS])
            box.setAccessibleName(tr("Kind"))
            box.activated.connect(lambda _index: self.commitData.emit(box))
            return box
        line = ChoicesLine(parent) if Field(index.column()) is Field.CHOICES else QLineEdit(parent)
        line.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        if Field(index.column()) is Field.CHOICES:
            line.setPlaceholderText(tr("positive, neutral, negative"))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(_KINDS.index(AnswerKind(value)))
        elif isinstance(editor, QLineEdit):
            editor.setText(value)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, _KINDS[editor.currentIndex()].value)
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())


class ChoicesLine(QLineEdit):
    """A line that takes a pasted column or list of choices, one a line, as it takes words."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = QGuiApplication.clipboard().text()
        if event.matches(QKeySequence.StandardKey.Paste) and "\n" in text.strip():
            self.insert(write_choices(read_choices(text.strip())))
        else:
            super().keyPressEvent(event)


class AnswerGrid(DataTable):
    """Tab out of an editor goes to the next cell that can be edited, past the choices of a kind that has none."""

    def moveCursor(self, action: QAbstractItemView.CursorAction, keys: Qt.KeyboardModifier) -> QModelIndex:
        steps = {QAbstractItemView.CursorAction.MoveNext: 1, QAbstractItemView.CursorAction.MovePrevious: -1}
        model, at = self.model(), self.currentIndex()
        if action not in steps or not at.isValid():
            return super().moveCursor(action, keys)
        across, cells = model.columnCount(), model.rowCount() * model.columnCount()
        for step in range(1, cells):
            place = (at.row() * across + at.column() + step * steps[action]) % cells
            index = model.index(*divmod(place, across))
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                return index
        return at


class AnswerTable(QWidget):
    """`edited` after each change of the person's."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = AnswerRows(self)
        self._build(theme)
        self._connect()
        self._set_widths()
        self._offer_undo(False)
        self._fit()

    def answers(self) -> tuple[Answer, ...]:
        """The answer columns as a recipe holds them."""
        return self.rows.answers()

    def fill(self, answers: Sequence[Answer]) -> None:
        """Show the answer columns of a recipe."""
        self.rows.show(answers)
        self._fit()

    # -- build --------------------------------------------------------------------------------------------
    def _build(self, theme: Theme) -> None:
        heading = Heading(tr("Answer columns"))
        self.table = AnswerGrid(theme, tr("Answer columns"))
        self.table.setModel(self.rows)
        self.table.setItemDelegate(AnswerEditors(theme, self.table))
        triggers = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(
            triggers.DoubleClicked
            | triggers.EditKeyPressed
            | triggers.AnyKeyPressed
            | triggers.SelectedClicked
        )
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.table.setDragDropOverwriteMode(False)
        self.table.setToolTip(tr("Drag a line, or press Alt and an arrow, to change the order."))
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heading.setBuddy(self.table)
        self.free = QuietText(
            tr(
                "None: Claude answers in its own words, in one column named “Answer”. Add columns to get a table."
            )
        )
        self.trouble = Text()
        self.trouble.set_tone("needs")
        self.add = QuietButton(tr("Add a column"), theme, "add")
        self.ready = QuietButton(tr("Ready-made"), theme, "chevron-down")
        self.ready.setMenu(self._build_menu())
        self.up = IconButton(tr("Move up"), theme, "chevron-up")
        self.down = IconButton(tr("Move down"), theme, "chevron-down")
        self.copy = IconButton(tr("Duplicate this column (Ctrl+D)"), theme, "copy")
        self.remove = IconButton(tr("Remove this column"), theme, "trash")
        self.gone, self.undo = Elided(), LinkButton(tr("Undo"))
        tools = row(
            self.add, self.ready, None, self.gone, self.undo, self.up, self.down, self.copy, self.remove
        )
        self.setLayout(column(heading, self.free, self.table, self.trouble, tools, gap=SPACE.SMALL))

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        for group in ready_answers():
            if not menu.isEmpty():
                menu.addSeparator()
            for answer in group:
                action = menu.addAction(answer.name)
                action.setToolTip(answer.description)
                action.triggered.connect(lambda _checked=False, answer=answer: self._add(answer))
        menu.setToolTipsVisible(True)
        return menu

    def _connect(self) -> None:
        self.rows.modelReset.connect(self._set_widths)  # after the table's own, which fits the content
        self.rows.edited.connect(self._changed)
        self.table.opened.connect(lambda _row: self.table.edit(self.table.currentIndex()))
        self.table.selectionModel().currentChanged.connect(lambda *_: self._fit_buttons())
        self.add.clicked.connect(lambda: self._add(Answer(tr("Column"), AnswerKind.TEXT), edit=True))
        self.remove.clicked.connect(self._remove)
        self.rows.moved.connect(lambda at: self.table.setCurrentIndex(self.rows.index(at, Field.NAME)))
        self.copy.clicked.connect(self._duplicate)
        self.undo.clicked.connect(self._undo)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))

    # -- slots --------------------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}
        at = self.table.currentIndex()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in moves:
            self._move(moves[event.key()])
        elif event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self._remove()
        elif event.matches(QKeySequence.StandardKey.Undo) and self.rows.can_undo:
            self._undo()
        elif event.keyCombination() == _DUPLICATE and at.isValid():
            self._duplicate()
        elif event.matches(QKeySequence.StandardKey.Paste) and at.isValid():
            self._paste_choices(at)
        else:
            super().keyPressEvent(event)

    def _add(self, answer: Answer, *, edit: bool = False) -> None:
        at = self.rows.add(answer)
        index = self.rows.index(at, Field.NAME)
        self.table.setCurrentIndex(index)
        if edit:
            self.table.edit(index)

    def _remove(self) -> None:
        at = self.table.currentIndex().row()
        if at < 0:
            return
        name = self.rows.answers()[at].name
        self.rows.remove(at)
        self.gone.setText(tr("“{name}” is removed.", name=name))
        announce(self, self.gone.text())
        self._offer_undo(True)
        if not self.rows.rowCount():
            self.undo.setFocus()

    def _undo(self) -> None:
        at = self.table.currentIndex().row()
        if self.rows.undo():
            last = self.rows.rowCount() - 1
            self.table.setCurrentIndex(self.rows.index(max(0, min(at, last)), Field.NAME))
            self.table.setFocus()

    def _offer_undo(self, offered: bool) -> None:
        self.gone.setVisible(offered)
        self.undo.setVisible(offered)

    def _duplicate(self) -> None:
        at = self.table.currentIndex().row()
        if at >= 0:
            self.table.setCurrentIndex(self.rows.index(self.rows.duplicate(at), Field.NAME))

    def _paste_choices(self, at: QModelIndex) -> None:
        """A list from the clipboard becomes the choices of the column."""
        choices = read_choices(QGuiApplication.clipboard().text().strip())
        if len(choices) > 1:
            self.rows.setData(self.rows.index(at.row(), Field.KIND), AnswerKind.CHOICE.value)
            self.rows.setData(self.rows.index(at.row(), Field.CHOICES), "\n".join(choices))

    def _move(self, by: int) -> None:
        at = self.table.currentIndex()
        if at.isValid():
            self.table.setCurrentIndex(self.rows.index(self.rows.move(at.row(), by), at.column()))

    def _changed(self) -> None:
        self._offer_undo(False)  # what was said of the last removal is past; Ctrl+Z still goes back
        self._fit()
        self.edited.emit()

    def _fit(self) -> None:
        lines = self.rows.rowCount()
        self.table.setVisible(lines > 0)
        self.free.setVisible(lines == 0)
        room = SPACE.HAIR + SIZE.CONTROL - SIZE.ROW  # an editor is taller than its line, the last one's, too
        self.table.setFixedHeight(SIZE.ROW * (min(lines, _MOST_LINES) + 1) + room)
        self._fit_buttons()
        self._show_trouble()

    def _set_widths(self) -> None:
        bar = self.table.horizontalHeader()
        bar.setStretchLastSection(
            False
        )  # two columns share the room; Qt would give the last one its own width too
        for field in (Field.CHOICES, Field.DESCRIPTION):
            bar.setSectionResizeMode(field, QHeaderView.ResizeMode.Stretch)
        bar.resizeSection(Field.NAME, SIZE.SIDE_BAR - SPACE.WIDE - SPACE.MEDIUM)
        bar.resizeSection(Field.KIND, SIZE.SIDE_BAR // 2 + SPACE.WIDE)

    def _show_trouble(self) -> None:
        """What is wrong with the columns stands under them, in the words of the recipe's own check."""
        said = ""
        try:
            check_answers(self.answers())
        except Problem as problem:
            reason, mend = str(problem.facts.get("reason", "")), str(problem.facts.get("mend", ""))
            reason = say(reason)
            said = f"{reason[:1].upper()}{reason[1:]}. {say(mend)}"
        self.trouble.setText(said)
        self.trouble.setVisible(bool(said))

    def _fit_buttons(self) -> None:
        at, last = self.table.currentIndex().row(), self.rows.rowCount() - 1
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < last)
        self.copy.setEnabled(at >= 0)
        self.remove.setEnabled(at >= 0)
