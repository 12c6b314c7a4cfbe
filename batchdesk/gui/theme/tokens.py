"""Every size and colour of the window; nothing literal stands anywhere else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class SPACE:
    """Distances in device-independent pixels."""

    THIN: Final = 2
    HAIR: Final = 4
    SMALL: Final = 8
    MEDIUM: Final = 12
    LARGE: Final = 16
    WIDE: Final = 24
    VAST: Final = 32


class TYPE:
    """Letter heights in device-independent pixels."""

    SMALL: Final = 12
    BODY: Final = 13
    STRONG: Final = 15
    TITLE: Final = 20


class SIZE:
    """Sizes of recurring things in device-independent pixels."""

    RADIUS: Final = 6
    LINE: Final = 1
    ROW: Final = 28
    DENSE_ROW: Final = 24
    CONTROL: Final = 32
    ICON: Final = 16
    NAV_ICON: Final = 18
    BIG_ICON: Final = 32
    SIDE_BAR: Final = 176
    SIDE_PANEL: Final = 360
    JOB_ROW: Final = 56
    HEADING_ROW: Final = 36
    READING: Final = 620
    """Widest line of running text."""


class MOTION:
    """Durations in milliseconds."""

    SLIDE: Final = 140


class Tone(StrEnum):
    """What a colour says; every tone has a word and an icon beside it where it carries meaning."""

    INK = "ink"
    QUIET = "quiet"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    OK = "ok"
    WAITING = "waiting"
    NEEDS = "needs"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Colours:
    """One palette; the text colours reach 4.5:1 on every ground they may stand on (tests hold this)."""

    dark: bool
    paper: str
    raised: str
    sunken: str
    line: str
    edge: str
    """Outline of a control: 3:1 against its ground."""
    ink: str
    quiet: str
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_faint: str
    on_accent: str
    focus: str
    selected: str
    hover: str
    answer: str
    """The tint of answer columns."""
    bar: str
    """The one hue of charts: 3:1 against the page (WCAG 2.2, 1.4.11)."""
    disabled: str
    """Text of what can not be used now; exempt from the contrast rule by its meaning."""
    ok: str
    ok_faint: str
    waiting: str
    waiting_faint: str
    needs: str
    needs_faint: str
    failed: str
    failed_faint: str
    shadow: str
    marker: str
    """Laid over a page as a broad pen does, which is light paper in both palettes."""
    marker_ink: str
    """The line under what is marked, and its number."""

    def tone(self, tone: Tone) -> str:
        """The foreground of a tone, as #rrggbb."""
        return str(getattr(self, tone.value))

    def faint(self, tone: Tone) -> str:
        """The ground that goes with a tone, as #rrggbb."""
        if tone is Tone.ACCENT:
            return self.accent_faint
        if tone in (Tone.INK, Tone.QUIET, Tone.ON_ACCENT):
            return self.line if self.dark else self.sunken
        return str(getattr(self, f"{tone.value}_faint"))


LIGHT: Final = Colours(
    dark=False,
    paper="#FBFAF8",
    raised="#FFFFFF",
    sunken="#F3F1ED",
    line="#E4E1DC",
    edge="#88837A",
    ink="#1F1D1A",
    quiet="#655F57",
    accent="#0E5C63",
    accent_hover="#0B4D53",
    accent_pressed="#083F44",
    accent_faint="#E2EFEE",
    on_accent="#FFFFFF",
    focus="#1A7F88",
    selected="#DCEBEA",
    hover="#F3F1ED",
    answer="#F0F6F5",
    bar="#5B9598",
    disabled="#A8A39A",
    ok="#1D6A3A",
    ok_faint="#E6F2E9",
    waiting="#2B5885",
    waiting_faint="#E8EFF7",
    needs="#7F4D00",
    needs_faint="#FAEFDA",
    failed="#A12B24",
    failed_faint="#FBE9E6",
    shadow="#1F1D1A",
    marker="#FFE2A0",
    marker_ink="#7F4D00",
)

DARK: Final = Colours(
    dark=True,
    paper="#1B1C1E",
    raised="#232527",
    sunken="#161719",
    line="#34373B",
    edge="#787D82",
    ink="#ECEAE6",
    quiet="#A9A69F",
    accent="#58B3AE",
    accent_hover="#6CC2BD",
    accent_pressed="#489D99",
    accent_faint="#1E3334",
    on_accent="#08201F",
    focus="#58B3AE",
    selected="#253D3C",
    hover="#26292B",
    answer="#1D2728",
    bar="#4A8C89",
    disabled="#6B6F73",
    ok="#7FCB9A",
    ok_faint="#1D3025",
    waiting="#93BBE3",
    waiting_faint="#1E2B39",
    needs="#E5B461",
    needs_faint="#352B19",
    failed="#F29A91",
    failed_faint="#3B2321",
    shadow="#000000",
    marker="#F8D68C",
    marker_ink="#7F4D00",
)


def mix(one: str, other: str, share: float) -> str:
    """A colour between two: `share` of the other, 0 to 1."""
    pairs = ((int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb (WCAG 2.2, definition of relative luminance)."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    dim, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dim + 0.05)
