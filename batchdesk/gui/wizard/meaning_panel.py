"""The narrow column at the right: what the steps so far mean for rows and money."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from batchdesk.gui.format import count, money
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE
from batchdesk.gui.wizard.flow import Meaning, Place
from batchdesk.gui.wizard.words import privacy_text


class MeaningPanel(QFrame):
    """Figures with their words; what is not known yet is not shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "panel")
        self.setAccessibleName(tr("What this means"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.LARGE, SPACE.WIDE, SPACE.LARGE, SPACE.LARGE)
        column.setSpacing(SPACE.SMALL)
        column.addWidget(_label("heading", tr("What this means")))
        self._empty = _label("quiet", tr("Rows and price appear here as you go."))
        column.addWidget(self._empty)
        self._rows = _Figures(self)
        column.addWidget(self._rows)
        self._model_heading = _label("heading", tr("Model"))
        self._model = _label("", "")
        column.addSpacing(SPACE.SMALL)
        column.addWidget(self._model_heading)
        column.addWidget(self._model)
        self._money_heading = _label("heading", tr("Price"))
        self._money = _Figures(self)
        column.addSpacing(SPACE.SMALL)
        column.addWidget(self._money_heading)
        column.addWidget(self._money)
        column.addStretch(1)
        self._privacy = _label("small", "")
        column.addWidget(self._privacy)

    def show_meaning(self, meaning: Meaning, place: Place, model_name: str, *, practice: bool) -> None:
        """Bring every line in line with what is known."""
        rows = _row_figures(meaning)
        self._rows.show_figures(rows)
        self._empty.setVisible(not rows and not model_name)
        self._model.setText(model_name)
        self._model.setVisible(bool(model_name))
        self._model_heading.setVisible(bool(model_name))
        prices = _money_figures(meaning, practice=practice)
        self._money.show_figures(prices)
        self._money_heading.setVisible(bool(prices))
        self._privacy.setText(privacy_text(place, practice=practice))


class _Figures(QWidget):
    """Lines of a figure and what it counts, the figures ending at one edge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.SMALL)
        self._grid.setVerticalSpacing(SPACE.HAIR)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[QLabel, QLabel]] = []

    def show_figures(self, figures: list[tuple[str, str]]) -> None:
        """Show these (figure, word) lines and no others."""
        while len(self._lines) < len(figures):
            self._add_line(len(self._lines))
        for i, (figure, word) in enumerate(self._lines):
            figure.setVisible(i < len(figures))
            word.setVisible(i < len(figures))
            if i < len(figures):
                figure.setText(figures[i][0])
                word.setText(figures[i][1])
        self.setVisible(bool(figures))

    def _add_line(self, at: int) -> None:
        figure, word = _label("", "", self), _label("quiet", "", self)
        figure.setWordWrap(False)
        figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        word.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(figure, at, 0)
        self._grid.addWidget(word, at, 1)
        self._lines.append((figure, word))


def _row_figures(meaning: Meaning) -> list[tuple[str, str]]:
    if meaning.rows is None:
        return []
    nouns = (
        trn("document", "documents", meaning.rows) if meaning.documents else trn("row", "rows", meaning.rows)
    )
    lines = [(count(meaning.rows), nouns)]
    parts = (
        (meaning.to_send, tr("to send"), True),
        (meaning.carried, tr("answered already"), False),
        (meaning.same, tr("the same"), False),
        (meaning.empty, tr("empty"), False),
        (meaning.unreadable, tr("not sent"), False),
    )
    lines += [(count(n), word) for n, word, always in parts if n is not None and (n or always)]
    return lines


def _money_figures(meaning: Meaning, *, practice: bool) -> list[tuple[str, str]]:
    lines: list[tuple[str, str]] = []
    if meaning.tried:
        spent = tr("nothing") if practice else _sum(meaning.spent)
        lines.append((spent, trn("for {n} try", "for {n} tries", meaning.tried)))
    if meaning.priced:
        lines.append((_sum(meaning.expected), tr("expected")))
        if meaning.cap is not None and meaning.ceiling is not None and meaning.cap < meaning.ceiling:
            lines.append((_sum(meaning.cap), tr("at most: your limit")))
        else:
            lines.append((_sum(meaning.ceiling, up=True), tr("at most")))
    elif meaning.guess is not None:
        lines.append((_sum(meaning.guess), tr("at a guess")))
    return lines


def _sum(dollars: Decimal | None, *, up: bool = False) -> str:
    """Short for the narrow column."""
    return tr("unknown") if dollars is None else money(dollars, up=up)


def _label(kind: str, text: str, parent: QWidget | None = None) -> QLabel:
    label = QLabel(text, parent)
    label.setWordWrap(True)
    if kind:
        label.setProperty("kind", kind)
    return label
