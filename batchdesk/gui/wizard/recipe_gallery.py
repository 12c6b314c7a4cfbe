"""Recipes to choose from: a searched list, the ones that fit the data first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from batchdesk.core.inspection import Inspection
from batchdesk.desk.questions_api import RecipeEntry
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, TYPE, Theme, Tone
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import QuietButton
from batchdesk.gui.widgets.layouts import column, row
from batchdesk.gui.widgets.words import QuietText
from batchdesk.gui.wizard.holes import missing_holes
from batchdesk.gui.wizard.kinds_of_work import KINDS, Work, is_of, work_text

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
FITS_ROLE = Qt.ItemDataRole.UserRole + 2
FIND_ROLE = Qt.ItemDataRole.UserRole + 3


class RecipeRows(QAbstractListModel):
    """The entries, those first whose holes all name columns of the data."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[tuple[RecipeEntry, bool]] = []

    def show_entries(self, entries: Sequence[RecipeEntry], found: Inspection | None) -> None:
        """Show these for this data."""
        self.beginResetModel()
        self._entries = sorted(
            ((entry, fits(entry, found)) for entry in entries),
            key=lambda pair: _rank(pair[0], found, fitting=pair[1]),
        )
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry, fitting = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.recipe.name
            case Qt.ItemDataRole.AccessibleDescriptionRole | Qt.ItemDataRole.ToolTipRole:
                return entry.recipe.description
            case _ if role == ENTRY_ROLE:
                return entry
            case _ if role == FITS_ROLE:
                return fitting
            case _ if role == FIND_ROLE:
                return f"{entry.recipe.name} {entry.recipe.description}"
            case _:
                return None


def fits(entry: RecipeEntry, found: Inspection | None) -> bool:
    """True where every hole of the recipe is a column of the data."""
    return found is not None and not missing_holes(entry.recipe.prompt, found)


def _rank(entry: RecipeEntry, found: Inspection | None, *, fitting: bool) -> tuple[bool, bool, str]:
    documents = found is not None and found.has_documents
    return (not fitting, entry.needs_document is not documents, entry.recipe.name.casefold())


class FoundRecipes(QSortFilterProxyModel):
    """Those with the words that are searched for, of the kind of work that is wanted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind = Work.ALL
        self.setFilterRole(FIND_ROLE)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def show_kind(self, kind: Work) -> None:
        """Only recipes of this kind."""
        self._kind = kind
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        index = self.sourceModel().index(source_row, 0)
        entry, fitting = index.data(ENTRY_ROLE), index.data(FITS_ROLE)
        return is_of(entry, self._kind, fitting=fitting) and super().filterAcceptsRow(
            source_row, source_parent
        )


class RecipePainter(QStyledItemDelegate):
    """Name, whether it fits, and two lines of description."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        body = QFontMetrics(font()).height()
        return QSize(
            SIZE.SIDE_BAR, SPACE.MEDIUM + QFontMetrics(_name_face()).height() + 2 * body + SPACE.LARGE
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self._theme.colours
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(colours.hover))
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(colours.selected))
        painter.setPen(QPen(QColor(colours.line), SIZE.LINE))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.focus), 2 * SIZE.LINE))
            painter.drawRect(box.adjusted(1, 1, -1, -2))
        self._words(painter, box.adjusted(SPACE.LARGE, SPACE.MEDIUM, -SPACE.LARGE, -SPACE.SMALL), index)
        painter.restore()

    def _words(self, painter: QPainter, box: QRect, index: Index) -> None:
        colours, entry = self._theme.colours, index.data(ENTRY_ROLE)
        tag, tone = _tag(entry, index.data(FITS_ROLE))
        small = font(TYPE.SMALL)
        painter.setFont(small)
        painter.setPen(self._theme.colour(tone))
        wide = QFontMetrics(small).horizontalAdvance(tag)
        first = QRect(box.left(), box.top(), box.width(), QFontMetrics(_name_face()).height())
        painter.drawText(first, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, tag)
        face = _name_face()
        painter.setFont(face)
        painter.setPen(QColor(colours.ink))
        name = first.adjusted(0, 0, -wide - SPACE.MEDIUM, 0)
        cut = QFontMetrics(face).elidedText(entry.recipe.name, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, cut)
        painter.setFont(font())
        painter.setPen(QColor(colours.quiet))
        rest = box.adjusted(0, first.height() + SPACE.HAIR, 0, 0)
        painter.drawText(rest, _two_lines(entry.recipe.description, rest.width()))


class RecipeGallery(QWidget):
    """`chosen(entry)` when a recipe is clicked or Enter is pressed on it; `blank_wanted` to write one."""

    chosen = Signal(object)
    blank_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = RecipeRows(self)
        self._found = FoundRecipes(self)
        self._found.setSourceModel(self._rows)
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(tr("Kind of work"))
        self.kinds.setMinimumContentsLength(SPACE.MEDIUM)
        self.kinds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for kind in KINDS:
            self.kinds.addItem(work_text(kind), kind)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search recipes"))
        self.search.setAccessibleName(tr("Search recipes"))
        self.search.setClearButtonEnabled(True)
        self.write = QuietButton(tr("Write my own"), theme, "edit")
        self.bring = QuietButton(tr("Import a recipe…"))
        self.list = QListView()
        self.list.setAccessibleName(tr("Recipes"))
        self.list.setModel(self._found)
        self.list.setItemDelegate(RecipePainter(theme, self))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setUniformItemSizes(True)
        self.nothing = QuietText(tr("No recipe matches. Try fewer words, or write your own."))
        self.nothing.hide()
        label = QuietText(tr("Kind of work"), wrap=False)
        label.setBuddy(self.kinds)
        head = row(self.search, self.write)
        head.setStretch(0, 1)
        kinds = row(label, self.kinds, None, self.bring)
        layout = column(head, kinds, self.nothing, self.list, None, gap=SPACE.MEDIUM)
        layout.setStretch(3, 100)  # the rest below it counts only where the list is hidden
        self.setLayout(layout)
        self._connect()

    def show_entries(self, entries: Sequence[RecipeEntry], found: Inspection | None) -> None:
        """Recipes to choose from, for this data."""
        self._rows.show_entries(entries, found)
        self._say_nothing()

    def show_all(self) -> None:
        """Search for nothing any more: what fitted the last data would hide what fits these."""
        self.search.clear()
        self.kinds.setCurrentIndex(0)
        self._show_kind(0)

    def pick(self, name: str) -> None:
        """Choose the recipe of this name, as a click on it would."""
        for at in range(self._found.rowCount()):
            index = self._found.index(at, 0)
            if index.data() == name:
                self.chosen.emit(index.data(ENTRY_ROLE))
                return

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.kinds.activated.connect(self._show_kind)
        self.search.returnPressed.connect(self._take_first)
        self.list.clicked.connect(self._take)
        self.list.activated.connect(self._take)
        self.write.clicked.connect(self.blank_wanted)
        self.bring.clicked.connect(self.import_wanted)

    def _search(self, text: str) -> None:
        self._found.setFilterFixedString(text.strip())
        self._say_nothing()

    def _show_kind(self, at: int) -> None:
        self._found.show_kind(KINDS[at])
        self._say_nothing()

    def _say_nothing(self) -> None:
        none = self._found.rowCount() == 0 and self._rows.rowCount() > 0
        self.nothing.setVisible(none)
        self.list.setHidden(none)

    def _take(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(ENTRY_ROLE))

    def _take_first(self) -> None:
        if self._found.rowCount():
            self._take(self._found.index(0, 0))


def _name_face() -> QFont:
    return font(TYPE.BODY + 1, QFont.Weight.DemiBold)


def _tag(entry: RecipeEntry, fitting: bool) -> tuple[str, Tone]:
    if fitting:
        return tr("fits your data"), Tone.OK
    if entry.needs_document:
        return tr("for documents"), Tone.QUIET
    return (tr("for tables"), Tone.QUIET) if entry.bundled else (tr("my recipe"), Tone.QUIET)


def _two_lines(text: str, width: int) -> str:
    """The text broken at words into at most two lines of a width, the second shortened."""
    metrics, line = QFontMetrics(font()), ""
    words = text.split()
    for at, word in enumerate(words):
        longer = f"{line} {word}".strip()
        if line and metrics.horizontalAdvance(longer) > width:
            rest = " ".join(words[at:])
            return f"{line}\n{metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)}"
        line = longer
    return line
