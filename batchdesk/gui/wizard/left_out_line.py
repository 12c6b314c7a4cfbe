"""Totals and notes under a table: left out or kept as rows, with their texts and the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from batchdesk.core.inspection import LeftOut
from batchdesk.gui.format import count
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE, Theme, Tone
from batchdesk.gui.widgets.buttons import LinkButton
from batchdesk.gui.widgets.layouts import clear, holding, row
from batchdesk.gui.widgets.picture import Picture
from batchdesk.gui.widgets.words import Elided, ElidedSmall

AT_ONCE = 6
"""Texts that are shown one below the other; the rest is counted."""


class LeftOutLine(QWidget):
    """Hidden where nothing stands under the table; `kept(bool)` when the person wants them or not."""

    kept = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keep = False
        self.said = Elided()
        self.change, self.show_them = LinkButton(""), LinkButton(tr("Show them"))
        line = row(Picture(theme, "info", Tone.QUIET), self.said, self.change, self.show_them, None)
        self._texts = QWidget()
        self._column = QVBoxLayout(self._texts)
        self._column.setContentsMargins(SPACE.WIDE, 0, 0, 0)
        self._column.setSpacing(SPACE.HAIR)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.HAIR)
        layout.addWidget(holding(line))
        layout.addWidget(self._texts)
        self.change.clicked.connect(lambda: self.kept.emit(not self._keep))
        self.show_them.clicked.connect(lambda: self._open(self._texts.isHidden()))
        self._open(False)
        self.hide()

    def show_left_out(self, left_out: Sequence[LeftOut], *, keep: bool) -> None:
        """Say what stands under the table, and whether it is kept as rows."""
        self._keep = keep
        self.said.setText(_kept_words(left_out) if keep else _left_words(left_out))
        self.change.setText(tr("Leave them out") if keep else tr("Keep them"))
        self.show_them.setVisible(bool(left_out))
        self.show_them.setToolTip("\n".join(_line(one) for one in left_out[:AT_ONCE]))
        self._fill(left_out)
        self.setVisible(keep or bool(left_out))

    def _fill(self, left_out: Sequence[LeftOut]) -> None:
        clear(self._column)
        for one in left_out[:AT_ONCE]:
            self._column.addWidget(ElidedSmall(_line(one)))
        rest = len(left_out) - AT_ONCE
        if rest > 0:
            self._column.addWidget(ElidedSmall(trn("and {n} more", "and {n} more", rest)))
        if not left_out:
            self._open(False)

    def _open(self, opened: bool) -> None:
        self._texts.setVisible(opened)
        self.show_them.setText(tr("Hide them") if opened else tr("Show them"))


def counted(left_out: Sequence[LeftOut]) -> str:
    """How many of which kind: "2 notes and 1 total"."""
    totals = sum(1 for one in left_out if one.kind == "total")
    notes = len(left_out) - totals
    parts = (
        trn("{n} note", "{n} notes", notes) if notes else "",
        trn("{n} total", "{n} totals", totals) if totals else "",
    )
    return tr(" and ").join(part for part in parts if part)


def _left_words(left_out: Sequence[LeftOut]) -> str:
    return trn(
        "{what} under the table is left out.",
        "{what} under the table are left out.",
        len(left_out),
        what=counted(left_out),
    )


def _kept_words(left_out: Sequence[LeftOut]) -> str:
    if not left_out:
        return tr("Notes and totals under the table are kept as rows.")
    return trn(
        "{what} under the table is kept as a row.",
        "{what} are kept as rows.",
        len(left_out),
        what=counted(left_out),
    )


def _line(one: LeftOut) -> str:
    return tr("Row {n}: {words}", n=count(one.place), words=" ".join(one.text.split()))
