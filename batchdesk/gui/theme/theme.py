"""Applies Fusion, our palette and one generated style sheet, and follows the system's light or dark."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from batchdesk.gui.theme.fitting import fit_tokens
from batchdesk.gui.theme.fonts import font, load_fonts
from batchdesk.gui.theme.icons import Icons
from batchdesk.gui.theme.places import resources
from batchdesk.gui.theme.quiet_style import QuietStyle
from batchdesk.gui.theme.sheet import style_sheet
from batchdesk.gui.theme.tokens import DARK, LIGHT, SIZE, Colours, Tone


class Scheme(Enum):
    """Light, dark, or as the system is."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The colours in force; `changed` says that they are others now, and everything painted must be painted again."""

    changed = Signal()
    fitted = Signal()
    """The sizes are others now: what was made before must be made anew."""

    def __init__(
        self,
        app: QApplication,
        scheme: Scheme,
        folder: Path | None = None,
        *,
        text_size: int = 100,
        dense: bool = False,
    ) -> None:
        super().__init__(app)
        self._text_size, self._dense = text_size, dense
        fit_tokens(text_size, dense=dense)
        self._app = app
        self._scheme = scheme
        self._family = load_fonts()
        self._icons = Icons(folder or resources() / "icons")
        self._colours = LIGHT
        self._style = QuietStyle(self.icon)
        app.setStyle(self._style)
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._put_on()

    @property
    def colours(self) -> Colours:
        """The palette in force."""
        return self._colours

    @property
    def scheme(self) -> Scheme:
        """What was asked for, which may be to follow the system."""
        return self._scheme

    @property
    def icons(self) -> Icons:
        """The icon set."""
        return self._icons

    def set_scheme(self, scheme: Scheme) -> None:
        """Change to another scheme at once."""
        self._scheme = scheme
        self._put_on()

    @property
    def text_size(self) -> int:
        """Per cent of the usual size."""
        return self._text_size

    @property
    def dense(self) -> bool:
        """Whether rows stand closer together."""
        return self._dense

    def fit(self, text_size: int, *, dense: bool) -> None:
        """Change the size of letters and rows; `fitted` tells who must make widgets anew."""
        if (text_size, dense) == (self._text_size, self._dense):
            return
        self._text_size, self._dense = text_size, dense
        fit_tokens(text_size, dense=dense)
        self._put_on()
        self.fitted.emit()

    def colour(self, tone: Tone) -> QColor:
        """The foreground of a tone."""
        return QColor(self._colours.tone(tone))

    def faint(self, tone: Tone) -> QColor:
        """The ground that goes with a tone."""
        return QColor(self._colours.faint(tone))

    def reveal_shortcuts(self, reveal: bool) -> None:
        """Underline the letters of shortcuts while Alt is held."""
        if self._style.reveal is not reveal:
            self._style.reveal = reveal
            for window in self._app.topLevelWidgets():
                for widget in window.findChildren(QWidget):
                    widget.update()

    def icon(self, name: str, tone: Tone = Tone.INK, size: int = 0, gap: int = 0) -> QIcon:
        """An icon tinted for the colours in force; see `icons.dress` for one that follows a change."""
        return self._icons.icon(
            name, self._colours.tone(tone), self._colours.disabled, size or SIZE.ICON, gap
        )

    def pixmap(self, name: str, tone: Tone, size: int, ratio: float) -> QPixmap:
        """One tinted picture of `size` device-independent pixels, sharp at the given ratio."""
        return self._icons.pixmap(name, self._colours.tone(tone), size, ratio)

    def _system_changed(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._put_on()

    def _put_on(self) -> None:
        dark = self._scheme is Scheme.DARK or (
            self._scheme is Scheme.SYSTEM and self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        )
        self._colours = DARK if dark else LIGHT
        # The platform keeps its own idea of the scheme on plain X11 and offscreen, so the palette is ours.
        self._app.setPalette(qt_palette(self._colours))
        face = font()
        if self._family:
            face.setFamily(self._family)
        self._app.setFont(face)
        # Qt takes a widget out of one sheet into another five times as slowly as out of it and into a first one.
        self._app.setStyleSheet("")
        self._app.setStyleSheet(style_sheet(self._colours, self._icons))
        self.changed.emit()


def apply_theme(
    app: QApplication, scheme: Scheme = Scheme.SYSTEM, *, text_size: int = 100, dense: bool = False
) -> Theme:
    """Dress the application; keep the result and hand it to what paints."""
    return Theme(app, scheme, text_size=text_size, dense=dense)


def qt_palette(colours: Colours) -> QPalette:
    """Our colours in Qt's roles, for what the style sheet does not reach."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.paper,
        QPalette.ColorRole.WindowText: colours.ink,
        QPalette.ColorRole.Base: colours.raised,
        QPalette.ColorRole.AlternateBase: colours.sunken,
        QPalette.ColorRole.Text: colours.ink,
        QPalette.ColorRole.Button: colours.raised,
        QPalette.ColorRole.ButtonText: colours.ink,
        QPalette.ColorRole.BrightText: colours.failed,
        QPalette.ColorRole.Highlight: colours.selected,
        QPalette.ColorRole.HighlightedText: colours.ink,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.ToolTipBase: colours.ink,
        QPalette.ColorRole.ToolTipText: colours.paper,
        QPalette.ColorRole.PlaceholderText: colours.quiet,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Light: colours.raised,
        QPalette.ColorRole.Midlight: colours.sunken,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Dark: colours.edge,
        QPalette.ColorRole.Shadow: colours.shadow,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled))
    return palette
