"""Icons: drawings with `currentColor`, tinted for the colours in force and sharp at every scale."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QByteArray, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from batchdesk.gui.theme.tokens import SIZE, Tone

if TYPE_CHECKING:
    from batchdesk.gui.theme.theme import Theme

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
_POINTING = {"back", "next", "chevron-left", "chevron-right", "send"}
"""What points along the line: where lines run from right to left, it points the other way."""


class Dressable(Protocol):
    """A button or an action: anything that wears an icon."""

    def setIcon(self, icon: QIcon) -> None: ...


class _Drawing(QIconEngine):
    """An icon that is drawn when it is first seen, exactly for the screen it is seen on.

    Drawn for every scale beforehand, the icons of a job's page held the window for 60 ms.
    """

    def __init__(self, icons: Icons, name: str, colour: str, disabled: str, size: int, gap: int) -> None:
        super().__init__()
        self._icons, self._name = icons, name
        self._colour, self._disabled, self._size, self._gap = colour, disabled, size, gap

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self,
        size: QSize,
        mode: QIcon.Mode,
        state: QIcon.State,
        scale: float,
    ) -> QPixmap:
        """As large as there is room for, but no larger than the icon is; `size` counts no device pixels (Qt 6.11)."""
        room = self.actualSize(size, mode, state)
        tint = self._disabled if mode is QIcon.Mode.Disabled else self._colour
        pixels = round(room.height() * scale)
        drawn = self._icons.drawn(self._name, tint, pixels, round(room.width() * scale) - pixels)
        picture = QPixmap(drawn)
        picture.setDevicePixelRatio(scale)
        return picture

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        picture = self.scaledPixmap(rect.size(), mode, state, painter.device().devicePixelRatio())
        room = rect.size() - picture.deviceIndependentSize().toSize()
        painter.drawPixmap(rect.topLeft() + QPoint(room.width() // 2, room.height() // 2), picture)

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        own = QSize(self._size + self._gap, self._size)
        return own if own == own.boundedTo(size) else own.scaled(size, Qt.AspectRatioMode.KeepAspectRatio)

    def clone(self) -> QIconEngine:
        return _Drawing(self._icons, self._name, self._colour, self._disabled, self._size, self._gap)


class Icons:
    """Reads drawings by name; a drawing that is missing leaves an empty picture rather than a failed start."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawings: dict[str, bytes] = {}
        self._icons: dict[tuple[str, str, str, int, int], QIcon] = {}
        self._drawn: dict[tuple[str, str, int, int, bool], QPixmap] = {}
        self._tinted = TemporaryDirectory(prefix="batchdesk-icons-")

    def icon(self, name: str, colour: str, disabled: str, size: int, gap: int = 0) -> QIcon:
        """The icon in a colour (#rrggbb), with its greyed-out self; `gap` leaves room towards the words."""
        key = (name, colour, disabled, size, gap)
        if key not in self._icons:
            self._icons[key] = QIcon(_Drawing(self, name, colour, disabled, size, gap))
        return self._icons[key]

    def pixmap(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        """One picture of `size` device-independent pixels."""
        picture = QPixmap(self.drawn(name, colour, round(size * ratio), 0))
        picture.setDevicePixelRatio(ratio)
        return picture

    def drawn(self, name: str, colour: str, pixels: int, gap: int) -> QPixmap:
        """A picture of so many pixels each way and a gap behind it, where words go on; drawn once."""
        mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        key = (name, colour, pixels, gap, mirrored)
        if key not in self._drawn:
            self._drawn[key] = self._draw(*key)
        return self._drawn[key]

    def tinted_file(self, name: str, colour: str) -> str:
        """The path of the drawing in a colour, for style sheets, which take pictures only by path; "" if missing."""
        drawing = self._drawing(name)
        if not drawing:
            return ""
        path = Path(self._tinted.name) / f"{name}-{colour.lstrip('#')}.svg"
        if not path.exists():
            path.write_bytes(drawing.replace(b"currentColor", colour.encode()))
        return path.as_posix()

    def _draw(self, name: str, colour: str, pixels: int, gap: int, mirrored: bool) -> QPixmap:
        picture = QPixmap(QSize(pixels + gap, pixels))
        picture.fill(Qt.GlobalColor.transparent)
        drawing = self._drawing(name)
        if drawing:
            renderer = QSvgRenderer(QByteArray(drawing.replace(b"currentColor", colour.encode())))
            painter = QPainter(picture)
            if mirrored and name in _POINTING:
                painter.translate(2 * gap + pixels, 0)
                painter.scale(-1, 1)
            renderer.render(painter, QRectF(gap if mirrored else 0, 0, pixels, pixels))
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
