"""The small menu of a chart or table: copy it as a table, save it as a picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from batchdesk.core.cells import Cell
from batchdesk.gui.page import Page
from batchdesk.gui.strings import tr
from batchdesk.gui.summary.pictures import copy_table, png_of, write_picture
from batchdesk.gui.theme import Tone, dress
from batchdesk.gui.widgets import IconButton

Table = tuple[Sequence[str], Sequence[Sequence[Cell]]]
"""Titles and rows."""


class PartMenu(IconButton):
    """Belongs to a part of the page; `table` gives its titles and rows, `picture` what is to be drawn."""

    def __init__(self, page: Page, table: Callable[[], Table], picture: Callable[[], QWidget]) -> None:
        super().__init__(tr("Copy or save"), page.context.theme, "more")
        self._page, self._table, self._picture = page, table, picture
        self._name = ""
        self.menu_ = QMenu(self)
        copy = self.menu_.addAction(tr("&Copy as a table"), self.copy)
        save = self.menu_.addAction(tr("&Save as a picture…"), self.save)
        dress(copy, page.context.theme, "copy")
        dress(save, page.context.theme, "export")
        self.clicked.connect(self.open)

    def name(self, name: str) -> None:
        """Whose menu it is."""
        self._name = name
        self.setAccessibleName(tr("Copy or save “{name}”", name=name))

    def open(self) -> None:
        """Show the menu, inward from its button."""
        corner = self.mapToGlobal(self.rect().bottomRight())
        wide = self.menu_.sizeHint().width()
        rightward = self.isRightToLeft()
        self.menu_.popup(corner - QPoint(self.width() if rightward else wide, 0))

    def copy(self) -> None:
        """Put the table on the clipboard."""
        copy_table(*self._table())

    def save(self) -> None:
        """Ask where, and write the picture."""
        suggested = (
            f"{''.join(sign if sign.isalnum() else ' ' for sign in self._name).strip() or 'Chart'}.png"
        )
        chosen = self._page.context.dialogs.save_path(
            self._page, tr("Save the picture"), suggested, tr("Pictures (*.png)")
        )
        if not chosen:
            return
        target = chosen if chosen.suffix.casefold() == ".png" else chosen.with_name(f"{chosen.name}.png")
        self.hide()
        data = png_of(self._picture(), self._page.context.theme)
        self.show()
        task = self._page.task(lambda _progress: write_picture(data, target), writes=True)
        task.then(lambda _: self._saved(target)).start()

    def _saved(self, target: Path) -> None:
        self._page.banner.say(
            tr("The picture is saved as {name}.", name=target.name), str(target.parent), Tone.OK
        )
