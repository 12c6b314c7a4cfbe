"""The typeface: the bundled Inter where it is there, else the system's own, with tabular figures in tables."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from batchdesk.gui.theme.places import resources
from batchdesk.gui.theme.tokens import TYPE

FAMILY = "Inter"


def load_fonts(folder: Path | None = None) -> str:
    """Register the bundled fonts and return the family to use; "" means the system's own."""
    for path in sorted((folder or resources() / "fonts").glob("*.[to]tf")):
        QFontDatabase.addApplicationFont(str(path))
    families = set(QFontDatabase.families())
    # A variable font may register itself as "Inter Variable".
    return next((name for name in (FAMILY, "Inter Variable") if name in families), "")


def font(
    size: int | None = None, weight: QFont.Weight = QFont.Weight.Normal, *, tabular: bool = False
) -> QFont:
    """The application's face at a size in device-independent pixels, the body's by default; `tabular` lines figures up in columns."""
    face = QFont()
    face.setPixelSize(size or TYPE.BODY)  # not as a default: the tokens follow the text size
    face.setWeight(weight)
    if tabular:
        face.setFeature(QFont.Tag("tnum"), 1)
    return face


def fixed_font(size: int | None = None) -> QFont:
    """A fixed-width face for prompts and raw text."""
    face = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    if not QFontInfo(face).fixedPitch():
        face.setStyleHint(QFont.StyleHint.Monospace)
    face.setPixelSize(size or TYPE.SMALL)
    return face
