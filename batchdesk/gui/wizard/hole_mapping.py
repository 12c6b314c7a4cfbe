"""Offers a column for each hole of a recipe that the data does not have, and says how the prompt is mended."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QWidget

from batchdesk.core.inspection import Inspection
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE, Theme, Tone
from batchdesk.gui.widgets.buttons import QuietButton
from batchdesk.gui.widgets.layouts import clear, column, row
from batchdesk.gui.widgets.picture import Picture
from batchdesk.gui.widgets.words import Text
from batchdesk.gui.wizard.holes import guesses, hole, known_names, misspelt


class HoleMapping(QFrame):
    """Hidden until a hole is missing; `mended` carries {missing name: column name}."""

    mended = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self.setProperty("tone", "needs")
        self._missing: tuple[str, ...] = ()
        self._names: tuple[str, ...] = ()
        self.boxes: dict[str, QComboBox] = {}
        self.said = Text()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE.MEDIUM)
        self._grid.setVerticalSpacing(SPACE.SMALL)
        self._grid.setColumnStretch(1, 1)
        self.use = QuietButton("")
        head = row(Picture(theme, "warning", Tone.NEEDS), self.said, None, gap=SPACE.SMALL)
        head.setStretch(1, 100)
        layout = column(head, self._grid, row(None, self.use), gap=SPACE.SMALL)
        layout.setContentsMargins(SPACE.MEDIUM, SPACE.MEDIUM, SPACE.MEDIUM, SPACE.MEDIUM)
        self.setLayout(layout)
        self.use.clicked.connect(self._mend)
        self.hide()

    def show_missing(self, missing: tuple[str, ...], inspection: Inspection) -> None:
        """Offer a column for each of these names; the choice already made is kept."""
        names = known_names(inspection)
        if (missing, names) != (self._missing, self._names):
            self._missing, self._names = missing, names
            self._ask(inspection)
        self.setVisible(bool(missing))

    def _ask(self, inspection: Inspection) -> None:
        clear(self._grid)
        self.boxes = {}
        guessed = guesses(self._missing, inspection)
        for line, name in enumerate(self._missing):
            self._add(line, name, guessed.get(name, ""))
        spelt = misspelt(self._missing[0], inspection) if len(self._missing) == 1 else ""
        if spelt:
            self.said.setText(
                tr(
                    "No column is called “{wanted}”. Did you mean {column}?",
                    wanted=self._missing[0],
                    column=hole(spelt),
                )
            )
            self.setAccessibleName(self.said.text())
            self._name_button()
            return
        wanted = tr("”, “").join(self._missing)
        self.said.setText(
            trn(
                "The recipe asks for “{wanted}”, which your data does not have.",
                "The recipe asks for “{wanted}”, which your data does not have.",
                len(self._missing),
                wanted=wanted,
            )
        )
        self.setAccessibleName(self.said.text())
        self._name_button()

    def _name_button(self) -> None:
        """The button says what it does."""
        chosen = [box.currentText() for box in self.boxes.values() if box.currentIndex() >= 0]
        if len(self._missing) == 1 and chosen:
            self.use.setText(tr("Use {column}", column=hole(chosen[0])))
        else:
            self.use.setText(trn("Use this column", "Use these columns", len(self._missing)))

    def _add(self, line: int, name: str, guessed: str) -> None:
        label = Text(tr("For “{name}” use", name=name), wrap=False)
        box = QComboBox()
        box.setMinimumContentsLength(SPACE.MEDIUM)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItems(self._names)
        box.setCurrentIndex(self._names.index(guessed) if guessed in self._names else -1)
        box.setPlaceholderText(tr("Choose a column"))
        box.setAccessibleName(label.text())
        label.setBuddy(box)
        self._grid.addWidget(label, line, 0)
        self._grid.addWidget(box, line, 1)
        self.boxes[name] = box
        box.currentIndexChanged.connect(lambda _at: self._name_button())

    def _mend(self) -> None:
        chosen = {name: box.currentText() for name, box in self.boxes.items() if box.currentIndex() >= 0}
        if chosen:
            self.mended.emit(chosen)
