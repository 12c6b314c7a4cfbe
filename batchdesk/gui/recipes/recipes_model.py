"""Recipes as a searched list; each row says its name and what it is for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from batchdesk.desk.questions_api import RecipeEntry
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, TYPE, Theme, Tone
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1


class RecipesModel(QAbstractListModel):
    """Bundled and own recipes by name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[RecipeEntry, ...] = ()
        self._shown: tuple[RecipeEntry, ...] = ()
        self._words = ""

    def show_entries(self, entries: Sequence[RecipeEntry]) -> None:
        """Show these, as far as the search lets them."""
        self._all = tuple(entries)
        self.search(self._words)

    def search(self, words: str) -> None:
        """Show only recipes in which every word stands."""
        self._words = words
        self.beginResetModel()
        self._shown = tuple(entry for entry in self._all if _matches(entry, words))
        self.endResetModel()

    def entry(self, index: Index) -> RecipeEntry | None:
        """The recipe at an index."""
        found = index.data(ENTRY_ROLE) if index.isValid() else None
        return found if isinstance(found, RecipeEntry) else None

    def index_of(self, name: str) -> QModelIndex:
        """The place of a recipe by its name, the first one where it is not there."""
        places = (place for place, entry in enumerate(self._shown) if entry.recipe.name == name)
        return self.index(next(places, 0))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self._shown[index.row()]
        match role:
            case _ if role == ENTRY_ROLE:
                return entry
            case Qt.ItemDataRole.DisplayRole:
                return entry.recipe.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{entry.recipe.name}. {origin(entry)}. {entry.recipe.description}"
            case _:
                return None


class RecipeDelegate(QStyledItemDelegate):
    """Name above, what it is for below, on one line each."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(
            0,
            2 * SPACE.SMALL
            + QFontMetrics(_name_face()).height()
            + SPACE.HAIR
            + QFontMetrics(font(TYPE.SMALL)).height(),
        )

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry: RecipeEntry = index.data(ENTRY_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option)
        box = option.rect.adjusted(SPACE.MEDIUM, SPACE.SMALL, -SPACE.MEDIUM, 0)
        icon = "document" if entry.needs_document else "spreadsheet"
        ratio = painter.device().devicePixelRatio()
        picture = self._theme.pixmap(icon, Tone.QUIET, SIZE.ICON, ratio)
        painter.drawPixmap(box.left(), box.top() + 1, picture)
        words = box.adjusted(SIZE.ICON + SPACE.SMALL, 0, 0, 0)
        self._line(painter, words, entry.recipe.name, _name_face(), Tone.INK)
        below = words.adjusted(0, QFontMetrics(_name_face()).height() + SPACE.HAIR, 0, 0)
        self._line(painter, below, entry.recipe.description, font(TYPE.SMALL), Tone.QUIET)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours = self._theme.colours
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QColor(colours.focus) if has_focus else Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(colours.selected))
        elif has_focus or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colours.hover))
        else:
            return
        painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), SIZE.RADIUS, SIZE.RADIUS)

    def _line(self, painter: QPainter, box: QRect, text: str, face: QFont, tone: Tone) -> None:
        painter.setFont(face)
        painter.setPen(self._theme.colour(tone))
        cut = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, cut)


def _name_face() -> QFont:
    return font(TYPE.BODY, QFont.Weight.DemiBold)


def origin(entry: RecipeEntry) -> str:
    """Whose recipe it is."""
    return tr("Comes with BatchDesk") if entry.bundled else tr("Your own")


def _matches(entry: RecipeEntry, words: str) -> bool:
    text = f"{entry.recipe.name} {entry.recipe.description} {' '.join(entry.recipe.answer_names)}".casefold()
    return all(word in text for word in words.casefold().split())
