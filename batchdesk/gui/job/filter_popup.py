"""A column's menu: sort by it, and which of its rows to show; opened from its header or by the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from batchdesk.core.cells import Cell, plain
from batchdesk.core.views import Between, ColumnFilter, ColumnKind, ColumnRef, Contains, OneOf, Test
from batchdesk.gui.format import count
from batchdesk.gui.job.query_words import value_said
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import PrimaryButton, QuietButton
from batchdesk.gui.widgets.layouts import column, holding, line, row
from batchdesk.gui.widgets.search import SearchField
from batchdesk.gui.widgets.words import QuietText, Strong

VALUES = 200
"""Values that are offered; who looks for others says what they contain."""
_WIDTH, _WIDEST = 320, 560
_LISTED = 7
_EXAMPLE = "2026-10-31"
_PLACE = Qt.ItemDataRole.UserRole


class FilterPopup(QFrame):
    """`sort_wanted(descending)`, `filter_wanted(ColumnFilter or None)` and `hide_wanted` close it."""

    sort_wanted = Signal(bool)
    filter_wanted = Signal(object)
    hide_wanted = Signal()
    closed = Signal()

    def __init__(
        self, parent: QWidget, theme: Theme, title: str, ref: ColumnRef, current: ColumnFilter | None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Sort and filter {column}", column=title))
        self._ref, self._title = ref, title
        self._test: Test | None = current.test if current else None
        self._values: tuple[tuple[Cell, int], ...] = ()
        self._is_date = False
        self.up = QuietButton(tr("Sort &up"), theme, "chevron-up")
        self.down = QuietButton(tr("Sort &down"), theme, "chevron-down")
        self.hide_column = QuietButton(tr("&Hide"), theme, "eye")
        self.contains = QLineEdit(self._test.text if isinstance(self._test, Contains) else "")
        self.low, self.high = QLineEdit(), QLineEdit()
        self.search = SearchField(tr("Look for a value"), theme)
        self.list = QListWidget()
        self.waiting = QuietText(tr("Counting the values…"))
        self.wrong = QuietText("")
        self.more = QuietText("")
        self.apply = PrimaryButton(tr("Show these &rows"))
        self.clear = QuietButton(tr("&All rows"))
        self._build()
        self._connect()

    def _build(self) -> None:
        title = Strong()
        title.setText(self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, _WIDTH))
        title.setTextFormat(Qt.TextFormat.PlainText)
        self.contains.setAccessibleName(tr("Contains"))
        self.low.setAccessibleName(tr("From"))
        self.high.setAccessibleName(tr("To"))
        self.list.setAccessibleName(tr("Values of {column}", column=self._title))
        self.search.setMaximumWidth(_WIDEST)
        self.search.setMinimumWidth(_WIDTH - 2 * SPACE.MEDIUM)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._texts = holding(column(_label(tr("&Contains"), self.contains), self.contains, gap=SPACE.HAIR))
        low, high = (
            column(_label(tr("&From"), self.low), self.low),
            column(_label(tr("&To"), self.high), self.high),
        )
        self._range = holding(row(low, high, gap=SPACE.SMALL))
        self._listing = holding(
            column(
                _label(tr("Only rows &with"), self.list), self.search, self.list, self.more, gap=SPACE.HAIR
            )
        )
        self._range.hide()
        self._listing.hide()
        self.wrong.hide()
        foot = row(self.clear, None, self.apply)
        layout = column(
            title,
            row(self.up, self.down, None, self.hide_column, gap=SPACE.HAIR),
            line(),
            self._texts,
            self._range,
            self.waiting,
            self._listing,
            self.wrong,
            foot,
            margin=SPACE.MEDIUM,
        )
        self.setLayout(layout)
        self.setMinimumWidth(_WIDTH)
        self.setMaximumWidth(_WIDEST)
        self.clear.setEnabled(self._test is not None)
        self._texts.setVisible(self._ref.kind is not ColumnKind.STATUS)

    def _connect(self) -> None:
        self.up.clicked.connect(lambda: self._sort(descending=False))
        self.down.clicked.connect(lambda: self._sort(descending=True))
        self.hide_column.clicked.connect(self._hide_column)
        self.search.textChanged.connect(self._narrow)
        self.apply.clicked.connect(self._apply)
        self.clear.clicked.connect(lambda: self._done(None))

    def show_values(self, values: Sequence[tuple[Cell, int]]) -> None:
        """What the column holds: from it follows how it can be filtered."""
        self._values = tuple(values)
        filled = [plain(value) for value, _ in values if value is not None]
        numbers = bool(filled) and all(isinstance(v, int | float) and not isinstance(v, bool) for v in filled)
        self._is_date = bool(filled) and all(isinstance(value, date) for value in filled)
        self._range.setVisible(numbers or self._is_date)
        self._texts.setVisible(
            not numbers and not self._is_date and bool(filled) and self._ref.kind is not ColumnKind.STATUS
        )
        self._show_range()
        chosen = self._test.values if isinstance(self._test, OneOf) else ()
        self.list.clear()
        for place, (value, rows) in enumerate(self._values):
            item = QListWidgetItem(
                tr("{value}  ({rows})", value=value_said(value, self._ref), rows=count(rows))
            )
            item.setData(_PLACE, place)
            item.setFlags(
                Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            )
            item.setCheckState(Qt.CheckState.Checked if value in chosen else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, SIZE.DENSE_ROW))
            self.list.addItem(item)
        self.list.setFixedHeight(min(len(values), _LISTED) * SIZE.DENSE_ROW + SPACE.SMALL)
        self.waiting.setVisible(not values)
        self.waiting.setText(tr("No row has a value here yet."))
        self._listing.setVisible(bool(values))
        self.search.setVisible(len(values) > _LISTED)
        self.more.setVisible(len(values) >= VALUES)
        self.more.setText(trn("The {n} most frequent value.", "The {n} most frequent values.", VALUES))
        self.adjustSize()
        if self._texts.isHidden() and not self._range.isHidden():
            self.low.setFocus()
        elif self._texts.isHidden():
            self.list.setFocus()

    def failed(self) -> None:
        """The values can not be had; what the column contains can still be said."""
        self.waiting.setText(tr("The values can not be counted now."))

    def test(self) -> Test | None:
        """What is asked for; ValueError (with a sentence) where it can not be understood."""
        if not self._range.isHidden() and (self.low.text().strip() or self.high.text().strip()):
            return Between(self._end(self.low), self._end(self.high), closed=True)
        chosen = tuple(self._values[item.data(_PLACE)][0] for item in self._checked())
        if chosen:
            return OneOf(chosen)
        words = self.contains.text().strip()
        return Contains(words) if words and not self._texts.isHidden() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._apply()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: object) -> None:
        self.closed.emit()

    def _checked(self) -> list[QListWidgetItem]:
        items = [self.list.item(at) for at in range(self.list.count())]
        return [item for item in items if item.checkState() is Qt.CheckState.Checked]

    def _show_range(self) -> None:
        if isinstance(self._test, Between):
            for field, end in ((self.low, self._test.low), (self.high, self._test.high)):
                field.setText(_written(end))

    def _narrow(self, words: str) -> None:
        for at in range(self.list.count()):
            item = self.list.item(at)
            item.setHidden(words.casefold() not in item.text().casefold())

    def _end(self, field: QLineEdit) -> Cell:
        text = field.text().strip()
        if not text:
            return None
        found = _day(text) if self._is_date else _number(text)
        if found is None and self._is_date:
            raise ValueError(
                tr("“{typed}” is no date. Write it like {example}.", typed=text, example=_EXAMPLE)
            )
        if found is None:
            raise ValueError(
                tr("“{typed}” is no number. Write it like {example}.", typed=text, example=_written(1234.5))
            )
        return found

    def _apply(self) -> None:
        try:
            self._done(self.test())
        except ValueError as wrong:
            self.wrong.setText(str(wrong))
            self.wrong.show()
            self.adjustSize()

    def _sort(self, *, descending: bool) -> None:
        self.close()
        self.sort_wanted.emit(descending)

    def _hide_column(self) -> None:
        self.close()
        self.hide_wanted.emit()

    def _done(self, test: Test | None) -> None:
        self.close()
        self.filter_wanted.emit(None if test is None else ColumnFilter(self._ref, test))


def _label(words: str, buddy: QWidget) -> QLabel:
    label = QuietText(words)
    label.setBuddy(buddy)
    return label


def _number(text: str) -> int | float | None:
    """A number as the locale writes it, else with a point."""
    for locale in (QLocale(), QLocale.c()):
        value, good = locale.toDouble(text)
        if good:
            return int(value) if value.is_integer() and abs(value) < 1e15 else value
    return None


def _day(text: str) -> date | None:
    """A day as ISO 8601, or as the locale writes it shortly."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        found = QLocale().toDate(text, QLocale.FormatType.ShortFormat)
        found = found.addYears(100) if found.isValid() and found.year() < 1950 else found
        return date(found.year(), found.month(), found.day()) if found.isValid() else None


def _written(end: Cell) -> str:
    match end:
        case None:
            return ""
        case datetime():
            return end.date().isoformat()
        case date():
            return QDate(end.year, end.month, end.day).toString(Qt.DateFormat.ISODate)
        case int() | float():
            return QLocale().toString(float(end), "g", 12)
        case _:
            return str(end)
