"""A small “?” beside what needs words; they open below it, with a way to the help where that says more."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWhatsThisClickedEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QToolButton, QWidget

from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import LinkButton
from batchdesk.gui.widgets.layouts import Item, column, row
from batchdesk.gui.widgets.words import QuietText


class Tip(QWidget):
    """`about` is what the “?” stands beside, `name` how that is called; closed at first.

    `topic` is the help's topic that says more. Its window is asked to open it, by the event of Qt's own “What's this?”;
    a dialog, behind which nobody could read the help, has none.
    """

    def __init__(self, about: Item, name: str, words: str, topic: str = "") -> None:
        super().__init__()
        self.words = QuietText(words)
        self.button = QToolButton()
        self.button.setText("?")
        self.button.setCheckable(True)
        self.button.setFixedSize(SIZE.ROW, SIZE.ROW)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        said = tr("What “{setting}” means", setting=name)
        self.button.setAccessibleName(said)
        self.button.setToolTip(said)
        self.more = LinkButton(tr("More in the help"))
        self.topic = topic
        beside = row(about, self.button, None)
        if isinstance(about, QLabel) and about.wordWrap():
            beside.setStretch(0, 100)  # as wide as running text may be, before there is room behind the “?”
        self.setLayout(column(beside, self.words, row(self.more, None), gap=SPACE.HAIR))
        self.words.hide()
        self.more.hide()
        self.button.toggled.connect(self._open)
        self.more.clicked.connect(self._to_help)

    def _open(self, opened: bool) -> None:
        self.words.setVisible(opened)
        self.more.setVisible(opened and bool(self.topic))
        self.button.setAccessibleDescription(self.words.text() if opened else "")
        self._make_room()

    def _make_room(self) -> None:
        """A dialog is as high as what stood in it: it grows with the words."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QDialog):
            above = above.parentWidget()
        layout = above.layout() if above else None
        if above is not None and layout is not None:
            layout.activate()
            needed = max(layout.totalHeightForWidth(above.width()), layout.totalMinimumSize().height())
            above.resize(above.width(), max(above.height(), needed))

    def _to_help(self) -> None:
        QApplication.sendEvent(self.window(), QWhatsThisClickedEvent(self.topic))
