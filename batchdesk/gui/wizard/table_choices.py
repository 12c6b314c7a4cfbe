"""What of a table is to be read: sheet, header row, hidden rows, and a column that names files."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QWidget

from batchdesk.core.inspection import Inspection, Sheet
from batchdesk.core.jobs import SourceChoice
from batchdesk.gui.format import count
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.flow_layout import FlowLayout
from batchdesk.gui.widgets.layouts import holding, row
from batchdesk.gui.widgets.words import QuietText
from batchdesk.gui.wizard.path_columns import likely_path_column, path_columns

LAST_ROW = 1_048_576
"""The last row of a sheet (Excel specifications and limits)."""


class TableChoices(QWidget):
    """`chosen(SourceChoice)` when the person wants other rows; built on what `stand_on` was given last."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = SourceChoice()
        self._filling = False
        self._offer_paths = False
        self._build()
        self._connect()

    def stand_on(self, choice: SourceChoice) -> None:
        """The choice that the next change builds on."""
        self._choice = choice

    def show_found(self, choice: SourceChoice, found: Inspection) -> None:
        """Show what was chosen or found out."""
        self._choice, self._filling = choice, True
        self._show_sheets(found)
        self._show_header(found)
        self.visible_only.setText(_hidden_words(found.hidden_rows))
        self.visible_only.setChecked(choice.visible_only)
        self.visible_only.setVisible(bool(found.hidden_rows) or choice.visible_only)
        self._show_paths(found)
        self._filling = False

    def offer_paths(self) -> None:
        """The person says that a column names files."""
        self._offer_paths = True
        self._paths.setVisible(self.paths.count() > 1)
        self.paths.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget_paths(self) -> None:
        """Another file: whether a column names files is to be told anew."""
        self._offer_paths = False

    # -- build --------------------------------------------------------------------------------------------
    def _build(self) -> None:
        self.sheet, self.header, self.paths = QComboBox(), QSpinBox(), QComboBox()
        self.sheet_label, self._sheet = _labelled(tr("Sheet"), self.sheet)
        self.header_more = QuietText(wrap=False)
        _, self._header = _labelled(tr("Header row"), self.header, self.header_more)
        _, self._paths = _labelled(tr("Documents"), self.paths)
        for box in (self.sheet, self.paths):
            box.setMinimumContentsLength(SPACE.MEDIUM)
            box.setMaximumWidth(2 * SIZE.SIDE_BAR)
        self.paths.setToolTip(
            tr("A column with the names of files: each row then has its cells and the document it names.")
        )
        self.header.setRange(0, LAST_ROW)
        self.header.setSpecialValueText(tr("none"))  # 0, as SourceChoice has it
        self.header.setKeyboardTracking(False)
        self.header.setFixedWidth(3 * SIZE.CONTROL)
        self.header.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.header.setToolTip(
            tr(
                "The row in which the column names stand, as the spreadsheet counts it; none where there are none."
            )
        )
        self.visible_only = QCheckBox()
        self.visible_only.setMinimumHeight(SIZE.CONTROL)
        flow = FlowLayout(self, SPACE.MEDIUM)
        for widget in (self._sheet, self._header, self.visible_only, self._paths):
            flow.addWidget(widget)

    def _connect(self) -> None:
        self.sheet.activated.connect(lambda _at: self._other_sheet())
        self.header.valueChanged.connect(lambda value: self._want(header_row=value))
        self.visible_only.toggled.connect(lambda on: self._want(visible_only=on))
        self.paths.activated.connect(lambda _at: self._want(path_column=self.paths.currentData()))

    # -- fill ---------------------------------------------------------------------------------------------
    def _show_sheets(self, found: Inspection) -> None:
        words = tr("Table") if is_database(found) else tr("Sheet")
        self.sheet_label.setText(words)
        self.sheet.setAccessibleName(words)
        self.sheet.clear()
        for at, sheet in enumerate(found.sheets):
            self.sheet.addItem(_sheet_words(sheet), sheet.name)
            self.sheet.setItemData(at, _sheet_size(sheet), Qt.ItemDataRole.ToolTipRole)
        self.sheet.setCurrentIndex(self.sheet.findData(found.sheet))
        alone = len(found.sheets) < 2 and found.header_row is None
        self._sheet.setVisible(bool(found.sheet) and not alone)

    def _show_header(self, found: Inspection) -> None:
        self.header.setValue(1 if found.header_row is None else found.header_row)
        self._header.setVisible(found.header_row is not None)
        said, why = _header_words(found)
        self.header_more.setText(said)
        self.header_more.setToolTip(why)
        self.header_more.setVisible(bool(said))

    def _show_paths(self, found: Inspection) -> None:
        names = path_columns(found)
        chosen, likely = self._choice.path_column, likely_path_column(found)
        self.paths.clear()
        self.paths.addItem(tr("none"), "")
        for name in names if chosen in (*names, "") else (chosen, *names):
            self.paths.addItem(tr("named in “{column}”", column=name), name)
        self.paths.setCurrentIndex(max(0, self.paths.findData(chosen)))
        self._paths.setVisible(bool(chosen or likely) or (self._offer_paths and bool(names)))

    # -- slots --------------------------------------------------------------------------------------------
    def _other_sheet(self) -> None:
        """Another sheet has another header and other columns."""
        self._want(sheet=self.sheet.currentData(), header_row=None, path_column="")

    def _want(self, **changes: object) -> None:
        if self._filling:
            return
        wanted = replace(self._choice, **changes)  # type: ignore[arg-type]
        if wanted != self._choice:
            self.chosen.emit(wanted)


def is_database(found: Inspection) -> bool:
    """True where the source's parts are tables with names of their own rather than sheets."""
    return found.kind == "table" and found.header_row is None and bool(found.sheets)


def _labelled(words: str, box: QWidget, *more: QWidget) -> tuple[QuietText, QWidget]:
    label = QuietText(words, wrap=False)
    label.setBuddy(box)
    box.setAccessibleName(words)
    return label, holding(row(label, box, *more))


def _header_words(found: Inspection) -> tuple[str, str]:
    """What is unusual about the column names, and what it means; nothing where they stand in one row."""
    if found.header_row == 0:
        return tr("columns are lettered"), tr("No row has column names, so that the first row is data, too.")
    if found.header_row is not None and found.header_rows > 1:
        why = tr("Group names stand above the column names; they are joined as “Group - name”.")
        return tr("in {n} rows", n=count(found.header_rows)), why
    return "", ""


def _sheet_words(sheet: Sheet) -> str:
    return sheet.name if sheet.visible else tr("{sheet} (hidden)", sheet=sheet.name)


def _sheet_size(sheet: Sheet) -> str:
    if sheet.rows is None:
        return ""
    rows = trn("{n} row", "{n} rows", sheet.rows)
    if not sheet.hidden_rows:
        return rows
    return tr("{rows}, {n} of them hidden", rows=rows, n=count(sheet.hidden_rows))


def _hidden_words(hidden: int) -> str:
    if not hidden:
        return tr("Only visible rows")
    return trn("Only visible rows ({n} hidden)", "Only visible rows ({n} hidden)", hidden)
