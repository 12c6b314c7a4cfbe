"""What an empty desk shows: three quiet steps from a file to a workbook, and the sample to try them on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from batchdesk.gui.practice_note import practise_text
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme, Tone
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import LinkButton, PrimaryButton
from batchdesk.gui.widgets.layouts import column, row
from batchdesk.gui.widgets.picture import Picture
from batchdesk.gui.widgets.words import PageTitle, QuietText, Strong

_WIDTH = 520


class FirstSteps(QWidget):
    """`acted` to load data, `second_acted` for the sample; a file can be dropped anywhere all the same."""

    acted = Signal()
    second_acted = Signal()
    practice_acted = Signal()
    """Practice is wanted; offered by `offer_practice`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.headline = PageTitle(tr("Ask every row one question"))
        self.action = PrimaryButton(tr("Load a file or folder"))
        self.second = LinkButton(tr("Or try it with the sample: 500 support tickets"))
        steps = (
            (
                "drop",
                tr("Drop a spreadsheet or a folder of documents"),
                tr("Anywhere in this window. It is only read, never changed."),
            ),
            (
                "ask",
                tr("Say what you want to know of each row"),
                tr("In your own words or with a recipe, tried on a few rows first."),
            ),
            (
                "export",
                tr("See the price, send it, get a workbook back"),
                tr("Nothing is sent before you know what it costs."),
            ),
        )
        body = QWidget()
        body.setFixedWidth(_WIDTH)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.LARGE)
        grid.setVerticalSpacing(SPACE.THIN)
        grid.setColumnMinimumWidth(0, SIZE.NAV_ICON)
        grid.setColumnStretch(1, 1)
        for place, (icon, title, words) in enumerate(steps):
            at = place * 3
            grid.addWidget(Picture(theme, icon, Tone.ACCENT, SIZE.NAV_ICON), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_wrapped(Strong(title)), at, 1)
            grid.addWidget(QuietText(words), at + 1, 1)
            grid.setRowMinimumHeight(at + 2, SPACE.MEDIUM)
        self.practise = LinkButton(practise_text())
        self.practice_words = QuietText(
            tr("A practice service on this computer answers. Nothing is sent to Claude, and nothing is paid.")
        )
        practice = column(self.practise, self.practice_words, gap=0)
        self.practice_words.setContentsMargins(SPACE.HAIR, 0, 0, 0)  # as a link's words stand
        end = column(self.action, self.second, practice, gap=SPACE.SMALL)
        self.offer_practice(False)
        end.setContentsMargins(SIZE.NAV_ICON + SPACE.LARGE, 0, 0, 0)
        body.setLayout(column(_wrapped(self.headline), grid, end, gap=SPACE.LARGE))
        outer = column(None, row(None, body, None), None)
        # A little above the middle looks like the middle.
        outer.setStretch(0, 2)
        outer.setStretch(2, 3)
        self.setLayout(outer)
        self.action.clicked.connect(self.acted)
        self.second.clicked.connect(self.second_acted)
        self.practise.clicked.connect(self.practice_acted)

    def offer_practice(self, offered: bool) -> None:
        """Whether one can go on without a key."""
        self.practise.setVisible(offered)
        self.practice_words.setVisible(offered)


def _wrapped(label: QLabel) -> QLabel:
    label.setWordWrap(True)
    return label
