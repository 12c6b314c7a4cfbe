"""The help: topics at the left, searched as one types; the text of one of them in our own type."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QFont,
    QKeySequence,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QTextBrowser

from batchdesk.gui.context import Context
from batchdesk.gui.help.topics import Topic, read_topics
from batchdesk.gui.page import Page
from batchdesk.gui.shortcuts import Known, shortcut
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, TYPE, Tone
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.places import resources
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets import PageTitle, QuietButton, QuietText, SearchField, column, row
from batchdesk.gui.widgets.layouts import holding

KEYBOARD = "keyboard"
_LEADING = 140
"""Height of a line in per cent of the letters', for running text."""


class HelpPage(Page):
    """`report_wanted` leads to the report of a problem. `keys` tells the shortcuts that are there now."""

    report_wanted = Signal()

    def __init__(self, context: Context, keys: Callable[[], tuple[Known, ...]]) -> None:
        super().__init__(context)
        self._keys = keys
        self._look: tuple[object, ...] = ()
        self._topics = read_topics(resources() / "help", context.languages.code)
        self._build()
        self._connect()
        self._find("")

    def _build(self) -> None:
        theme = self.context.theme
        self.title = PageTitle(tr("Help"))
        self.title.setMinimumHeight(SIZE.CONTROL)
        self.report = QuietButton(tr("Report a &problem…"), theme, "comment")
        self.search = SearchField(tr("Search the help"), theme)
        self.list = QListWidget()
        self.list.setProperty("kind", "topics")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(tr("Topics"))
        self.nothing = QuietText(tr("No topic has all these words."))
        self.text = QTextBrowser()
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setProperty("kind", "reading")
        self.text.setOpenLinks(False)
        self.text.setMaximumWidth(SIZE.READING + 2 * SPACE.VAST)
        topics = column(self.search, self.nothing, self.list, None, gap=SPACE.SMALL)
        topics.setStretch(2, 100)  # the rest below it counts only where the list is hidden
        left = holding(topics)
        self.search.setFixedWidth(self.search.sizeHint().width() + 2 * SPACE.VAST)
        left.setFixedWidth(self.search.width())
        self.layout_.insertLayout(0, row(self.title, None, self.report))
        middle = row(left, self.text, None, gap=SPACE.WIDE)
        middle.setStretch(1, 100)  # as wide as running text may be, before there is room beside it
        self.layout_.addLayout(middle, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.list.currentItemChanged.connect(lambda now, _before: self._show(now))
        self.text.anchorClicked.connect(self._follow)
        self.report.clicked.connect(self.report_wanted)
        self.context.theme.changed.connect(self._show_again)  # a method: it goes when the page goes
        shortcut(
            QKeySequence(QKeySequence.StandardKey.Find),
            self,
            self.search.setFocus,
            tr("Search"),
            Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def entered(self) -> None:
        self._show_again()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_topic(self, name: str) -> None:
        """Show a topic by the name of its file; nothing happens where there is none."""
        self.search.clear()
        for at in range(self.list.count()):
            if self.list.item(at).data(Qt.ItemDataRole.UserRole).name == name:
                self.list.setCurrentRow(at)

    def _find(self, words: str) -> None:
        """Only topics that have all the words; the one that is read stays where it is among them."""
        now = self.list.currentItem()
        reading = now.data(Qt.ItemDataRole.UserRole).name if now else ""
        found = [topic for topic in self._topics if topic.matches(words)]
        self.list.blockSignals(True)
        self.list.clear()
        for topic in found:
            item = QListWidgetItem(topic.title)
            item.setData(Qt.ItemDataRole.UserRole, topic)
            item.setSizeHint(QSize(0, SIZE.CONTROL + SPACE.HAIR))
            self.list.addItem(item)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        names = [topic.name for topic in found]
        if found:
            self.list.setCurrentRow(names.index(reading) if reading in names else 0)
        self.list.blockSignals(False)
        self._show(self.list.currentItem())

    def _show_again(self) -> None:
        self._show(self.list.currentItem())

    def _show(self, item: QListWidgetItem | None) -> None:
        topic: Topic | None = item.data(Qt.ItemDataRole.UserRole) if item else None
        self.text.setVisible(topic is not None)
        if topic is None:
            return
        text = f"{topic.text}\n\n{table_of(self._keys())}" if topic.name == KEYBOARD else topic.text
        self.text.setAccessibleName(topic.title)
        look = (topic.title, text, self.context.theme.colours, font().pixelSize())
        if look != self._look:
            self._look = look
            self._write(topic.title, text)
        words = self.search.text().split()
        if words:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(words[0])  # brings the first place into view, and marks it

    def _write(self, title: str, text: str) -> None:
        """Once for each look of it: this takes longer than all the rest."""
        document = self.text.document()
        document.setDefaultFont(font())
        document.setDocumentMargin(SPACE.SMALL)
        colours = self.context.theme.colours
        document.setDefaultStyleSheet(f"a {{ color: {colours.accent}; }}")
        self.text.setMarkdown(f"# {title}\n\n{text}")
        self._set_type()

    def _set_type(self) -> None:
        """Our own sizes and distances: Qt's Markdown has those of a browser of 1998."""
        block = self.text.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            level = block.blockFormat().headingLevel()
            look = QTextBlockFormat(block.blockFormat())
            look.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            look.setTopMargin({0: 0, 1: 0}.get(level, SPACE.LARGE))
            look.setBottomMargin(SPACE.HAIR if block.textList() else SPACE.SMALL)
            cursor.setBlockFormat(look)
            if level:
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                letters = QTextCharFormat()
                letters.setFont(font(TYPE.TITLE if level == 1 else TYPE.STRONG, QFont.Weight.DemiBold))
                cursor.setCharFormat(letters)
            block = block.next()
        self._set_bold()
        for frame in self.text.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                look_of = frame.format().toTableFormat()
                look_of.setBorder(0)
                look_of.setCellPadding(SPACE.HAIR)
                look_of.setCellSpacing(0)
                look_of.setLeftMargin(-SPACE.HAIR)
                # One width for all tables of a text, so that their columns stand in line.
                look_of.setColumnWidthConstraints(
                    [
                        QTextLength(QTextLength.Type.FixedLength, SIZE.SIDE_BAR),
                        QTextLength(QTextLength.Type.VariableLength, 0),
                    ]
                )
                frame.setFormat(look_of)
                self._set_head(frame)

    def _set_head(self, table: QTextTable) -> None:
        """Heads of columns as in our own tables: small, second ink."""
        look = QTextCharFormat()
        look.setFont(font(TYPE.SMALL, QFont.Weight.DemiBold))
        look.setForeground(self.context.theme.colour(Tone.QUIET))
        for at in range(table.columns()):
            cursor = table.cellAt(0, at).firstCursorPosition()
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(look)

    def _set_bold(self) -> None:
        """Our bold is the 600 of the typeface; a heavier one would be smeared from it."""
        cursor = QTextCursor(self.text.document())
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        while not cursor.atEnd():
            cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
            if cursor.charFormat().fontWeight() > QFont.Weight.DemiBold:
                cursor.mergeCharFormat(bold)
            cursor.clearSelection()

    def _follow(self, link: QUrl) -> None:
        """A link to a topic stays here; one to the world goes to the browser."""
        if link.isRelative():
            self.open_topic(link.path().removesuffix(".md"))
        else:
            QDesktopServices.openUrl(link)


def table_of(keys: tuple[Known, ...]) -> str:
    """The shortcuts as Markdown tables, one for the whole window and one for each page."""
    parts = []
    for page in dict.fromkeys(key.page for key in keys):
        lines = [f"| {_cell(key.keys)} | {_cell(key.words)} |" for key in keys if key.page == page]
        head = f"| {tr('Keys to press')} | {tr('What they do')} |\n|---|---|"
        parts.append(f"## {page or tr('Everywhere')}\n\n{head}\n" + "\n".join(lines))
    return "\n\n".join(parts)


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|")
