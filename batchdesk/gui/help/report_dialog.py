"""A report of trouble that the person reads, crosses lines out of and adds to; nothing is sent by us."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from batchdesk.core.problems import Problem
from batchdesk.desk.care_api import Screen
from batchdesk.gui.dialogs import Dialogs
from batchdesk.gui.saying import advice_of, title_of
from batchdesk.gui.strings import tr
from batchdesk.gui.tasks import Tasks
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.theme.fonts import fixed_font
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets import PrimaryButton, QuietButton, QuietText, Strong, column, row
from batchdesk.gui.widgets.words import Text


def screen_of(window: QWidget, theme: Theme) -> Screen:
    """What the window knows of itself: versions and sizes, nothing of the person's."""
    screen = window.screen()
    return Screen(
        qVersion(),
        QGuiApplication.platformName(),
        screen.geometry().width(),
        screen.geometry().height(),
        screen.devicePixelRatio(),
        theme.text_size,
        theme.colours.dark,
        QLocale().name(),
    )


class ReportDialog(QDialog):
    """Each line has a box: one that is not ticked stays out."""

    def __init__(
        self,
        parent: QWidget,
        report: str,
        theme: Theme,
        dialogs: Dialogs,
        save: Callable[[str, Path], Path],
        tasks: Tasks,
    ) -> None:
        super().__init__(parent)
        self._dialogs, self._save_text, self._tasks = dialogs, save, tasks
        self.setWindowTitle(tr("Report a problem"))
        self.setMinimumWidth(SIZE.READING)
        self.list = QListWidget()
        self.list.setFont(fixed_font())
        self.list.setAccessibleName(tr("Lines of the report"))
        self.list.setMinimumHeight(3 * SIZE.ROW)
        for line in report.splitlines():
            if line.strip():
                item = QListWidgetItem(line)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked)
                self.list.addItem(item)
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(3 * SIZE.ROW)
        self.words.setPlaceholderText(tr("What did you do, what did you expect, what happened?"))
        label = QLabel(tr("Your own &words"))
        label.setBuddy(self.words)
        self.words.setAccessibleName(tr("Your own words"))
        self.said = Text()
        self.said.set_tone("ok")
        self.said.hide()
        self.copy = PrimaryButton(tr("&Copy it"), theme, "copy")
        self.save = QuietButton(tr("&Save as a file…"), theme, "download")
        self.close_button = QuietButton(tr("Close"))
        layout = column(
            Strong(tr("What would be told")),
            QuietText(
                tr("BatchDesk sends nothing by itself: read it, untick what you would rather not tell, then hand "
                   "it on yourself. It holds versions, counts and codes; no rows, answers, names, paths or keys.")
            ),
            self.list,
            label,
            self.words,
            self.said,
            row(self.close_button, None, self.save, self.copy),
            gap=SPACE.SMALL,
            margin=SPACE.WIDE,
        )  # fmt: skip
        self.setLayout(layout)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.close_button.clicked.connect(self.reject)
        self.words.setFocus()
        wide = self.sizeHint().width()
        # What is explained above the list takes the more lines the larger its letters are; the hint knows of one width only.
        self.resize(wide, layout.totalHeightForWidth(wide))

    @property
    def text(self) -> str:
        """What stands there now: the person's words, then the lines that are ticked."""
        items = (self.list.item(at) for at in range(self.list.count()))
        lines = [item.text() for item in items if item.checkState() is Qt.CheckState.Checked]
        own = self.words.toPlainText().strip()
        return "\n".join([*([own, ""] if own else []), *lines]) + "\n"

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self._say(tr("It is on the clipboard: paste it into a mail, or into an issue."))

    def _save(self) -> None:
        target = self._dialogs.save_path(
            self, tr("Save the report"), "batchdesk-report.txt", tr("Text (*.txt)")
        )
        if target:
            self._write(target)

    def _write(self, target: Path) -> None:
        """Behind the window: a drive in the network may take its time."""
        text = self.text
        self.save.setEnabled(False)
        task = self._tasks.task(self, lambda _: self._save_text(text, target))
        task.finally_(lambda: self.save.setEnabled(True)).otherwise(self._not_written)
        task.then(self._written).start()

    def _written(self, target: Path) -> None:
        self.said.set_tone("ok")
        self._say(tr("It is in “{name}”.", name=target.name))

    def _not_written(self, problem: Problem) -> None:
        self.said.set_tone("needs")
        self._say(f"{title_of(problem)} {advice_of(problem)}")

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.show()
