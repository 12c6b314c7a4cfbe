"""The one design system: tokens, colours, fonts and icons."""

from batchdesk.gui.theme.icons import dress
from batchdesk.gui.theme.theme import Scheme, Theme, apply_theme
from batchdesk.gui.theme.tokens import DARK, LIGHT, SPACE, TYPE, Colours, Tone

__all__ = ["DARK", "LIGHT", "SPACE", "TYPE", "Colours", "Scheme", "Theme", "Tone", "apply_theme", "dress"]
