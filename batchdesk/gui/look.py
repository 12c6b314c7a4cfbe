"""How a state looks: a word, an icon and a tone, so that it is never told by colour alone."""

from __future__ import annotations

from dataclasses import dataclass

from batchdesk.gui.theme.tokens import Tone


@dataclass(frozen=True, slots=True)
class Look:
    """A word, an icon and a tone."""

    word: str
    icon: str
    tone: Tone
