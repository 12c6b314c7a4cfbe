"""A part of the page as a picture in a file, and as a table on the clipboard."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QSaveFile
from PySide6.QtGui import QColor, QGuiApplication, QPixmap
from PySide6.QtWidgets import QWidget

from batchdesk.core.cells import Cell
from batchdesk.core.problems import Problem, Trouble
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.widgets.copying import Copied

_SCALE = 2.0
"""Sharp in a report and on any screen."""


def copy_table(titles: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    """Put a table on the clipboard so that it pastes as cells."""
    QGuiApplication.clipboard().setMimeData(Copied([list(row) for row in rows]).written(titles).mime())


def png_of(widget: QWidget, theme: Theme) -> bytes:
    """What a widget shows, on the page's ground with some air around it, as a PNG."""
    air = SPACE.LARGE
    picture = QPixmap(round((widget.width() + 2 * air) * _SCALE), round((widget.height() + 2 * air) * _SCALE))
    picture.setDevicePixelRatio(_SCALE)
    picture.fill(QColor(theme.colours.paper))
    widget.render(picture, QPoint(air, air), renderFlags=QWidget.RenderFlag.DrawChildren)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(data.data())


def write_picture(data: bytes, target: Path) -> None:
    """Write beside the target and move it into place; Problem TARGET_UNWRITABLE. Not on the window's thread."""
    file = QSaveFile(str(target))
    if not (file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit()):
        raise Problem(Trouble.TARGET_UNWRITABLE, name=target.name, reason=file.errorString())
