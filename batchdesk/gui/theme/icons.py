"""Icons: drawings with `currentColor`, tinted for the colours in force and sharp at every scale."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from batchdesk.gui.theme.tokens import SIZE, Tone

if TYPE_CHECKING:
    from batchdesk.gui.theme.theme import Theme

SCALES = (1.0, 1.25, 1.5, 1.75, 2.0, 3.0)
"""Screen scales for which a picture is drawn exactly."""

NAMES = frozenset(
    [
        "desk",
        "recipes",
        "ledger",
        "settings",
        "key",
        "spreadsheet",
        "folder",
        "document",
        "add",
        "search",
        "close",
        "back",
        "next",
        "check",
        "warning",
        "error",
        "waiting",
        "running",
        "paused",
        "export",
        "send",
        "play",
        "retry",
        "trash",
        "eye",
        "info",
        "money",
        "table",
        "edit",
        "columns",
        "filter",
        "comment",
        "approved",
        "chevron-up",
        "chevron-down",
        "chevron-left",
        "chevron-right",
        "copy",
        "more",
        "drop",
        "ask",
        "lock",
        "unlock",
        "batchdesk",
    ]
)
"""Every icon the window uses."""


class Dressable(Protocol):
    """A button or an action: anything that wears an icon."""

    def setIcon(self, icon: QIcon) -> None: ...


class Icons:
    """Reads drawings by name; a drawing that is missing leaves an empty picture rather than a failed start."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawings: dict[str, bytes] = {}
        self._icons: dict[tuple[str, str, str, int, int], QIcon] = {}
        self._tinted = TemporaryDirectory(prefix="batchdesk-icons-")

    def icon(self, name: str, colour: str, disabled: str, size: int, gap: int = 0) -> QIcon:
        """The icon in a colour (#rrggbb), with its greyed-out self; `gap` leaves room at its right."""
        key = (name, colour, disabled, size, gap)
        if key not in self._icons:
            icon = QIcon()
            for mode, tint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
                for scale in SCALES:
                    icon.addPixmap(self._draw(name, tint, round(size * scale), round(gap * scale)), mode)
            self._icons[key] = icon
        return self._icons[key]

    def pixmap(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        """One picture of `size` device-independent pixels."""
        picture = self._draw(name, colour, round(size * ratio))
        picture.setDevicePixelRatio(ratio)
        return picture

    def tinted_file(self, name: str, colour: str) -> str:
        """The path of the drawing in a colour, for style sheets, which take pictures only by path; "" if missing."""
        drawing = self._drawing(name)
        if not drawing:
            return ""
        path = Path(self._tinted.name) / f"{name}-{colour.lstrip('#')}.svg"
        if not path.exists():
            path.write_bytes(drawing.replace(b"currentColor", colour.encode()))
        return path.as_posix()

    def _draw(self, name: str, colour: str, pixels: int, gap: int = 0) -> QPixmap:
        picture = QPixmap(QSize(pixels + gap, pixels))
        picture.fill(Qt.GlobalColor.transparent)
        drawing = self._drawing(name)
        if drawing:
            renderer = QSvgRenderer(QByteArray(drawing.replace(b"currentColor", colour.encode())))
            painter = QPainter(picture)
            renderer.render(painter, QRectF(0, 0, pixels, pixels))
            painter.end()
        return picture

    def _drawing(self, name: str) -> bytes:
        if name not in self._drawings:
            path = self._folder / f"{name}.svg"
            self._drawings[name] = path.read_bytes() if path.is_file() else b""
        return self._drawings[name]


class _Dress(QObject):
    """Keeps one wearer's icon in the colours in force; lives and dies with the wearer."""

    def __init__(self, wearer: QObject, theme: Theme, name: str, tone: Tone, size: int, gap: int) -> None:
        super().__init__(wearer)
        self.setObjectName("dress")
        self._wearer, self._theme, self._name, self._tone = wearer, theme, name, tone
        self._size, self._gap = size, gap
        theme.changed.connect(self.put_on)
        self.put_on()

    def put_on(self) -> None:
        icon = self._theme.icon(self._name, self._tone, self._size, self._gap)
        cast(Dressable, self._wearer).setIcon(icon)


def dress(
    wearer: QObject, theme: Theme, name: str, tone: Tone = Tone.INK, size: int = 0, gap: int = 0
) -> None:
    """Give a button or an action an icon that follows the theme; calling again changes it.

    `gap` is room between the icon and the words, for which Qt has no setting.
    """
    size = size or SIZE.ICON  # not as a default: the tokens follow the text size
    old = wearer.findChild(_Dress, "dress", Qt.FindChildOption.FindDirectChildrenOnly)
    if old is not None:
        old.setParent(None)
        old.deleteLater()
    _Dress(wearer, theme, name, tone, size, gap)
    if hasattr(wearer, "setIconSize"):
        wearer.setIconSize(QSize(size + gap, size))
