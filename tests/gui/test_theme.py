"""Colours that can be read, sizes from one place, icons that exist."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QPushButton

from batchdesk.gui.theme import DARK, LIGHT, Colours, Scheme, Theme, Tone, dress
from batchdesk.gui.theme.icons import NAMES
from batchdesk.gui.theme.places import resources
from batchdesk.gui.theme.tokens import contrast
from tests.gui.pseudo import spoken

pytestmark = pytest.mark.gui

GROUNDS = ("paper", "raised", "sunken", "selected", "hover", "answer")
INKS = (Tone.INK, Tone.QUIET, Tone.ACCENT, Tone.OK, Tone.WAITING, Tone.NEEDS, Tone.FAILED)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tone", INKS)
def test_every_text_can_be_read_on_every_ground(colours: Colours, tone: Tone) -> None:
    """Lost: people with weak eyes, or a bad screen, can not read a state."""
    grounds = {name: getattr(colours, name) for name in GROUNDS} | {"its own": colours.faint(tone)}
    poor = {name: contrast(colours.tone(tone), ground) for name, ground in grounds.items()}
    assert not {name: ratio for name, ratio in poor.items() if ratio < 4.5}


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_accent_button_can_be_read_in_each_of_its_states(colours: Colours) -> None:
    """Lost: the one next action is unreadable under the mouse."""
    for ground in (colours.accent, colours.accent_hover, colours.accent_pressed):
        assert contrast(colours.on_accent, ground) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tone", [Tone.OK, Tone.WAITING, Tone.NEEDS, Tone.FAILED, Tone.ACCENT])
def test_all_that_stands_on_a_banner_can_be_read(colours: Colours, tone: Tone) -> None:
    """Lost: the advice in a warning, its links, or the outline of its buttons (WCAG 2.2, 1.4.3 and 1.4.11)."""
    ground = colours.faint(tone)
    for ink in (Tone.INK, Tone.QUIET, Tone.ACCENT):
        assert contrast(colours.tone(ink), ground) >= 4.5
    assert contrast(colours.edge, ground) >= 3
    assert contrast(colours.focus, ground) >= 3


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_outlines_and_focus_stand_out(colours: Colours) -> None:
    """Lost: someone with only a keyboard does not see where they are (WCAG 2.2, 1.4.11: 3:1)."""
    for ground in (colours.paper, colours.raised, colours.sunken):
        assert contrast(colours.edge, ground) >= 3
        assert contrast(colours.focus, ground) >= 3


def test_every_icon_the_window_uses_is_drawn_and_tintable() -> None:
    """Lost: a button without a picture, or one that stays black in the dark."""
    folder = resources() / "icons"
    missing = [name for name in sorted(NAMES) if not (folder / f"{name}.svg").is_file()]
    assert not missing
    plain = NAMES - {"batchdesk"}
    assert not [name for name in plain if "currentColor" not in (folder / f"{name}.svg").read_text()]


def test_every_icon_named_in_the_code_is_among_the_names() -> None:
    """Lost: a misspelt icon shows as an empty square and nobody is told."""
    import ast

    package = Path(__file__).resolve().parents[2] / "batchdesk" / "gui"
    used: set[str] = set()
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {
                "dress",
                "Picture",
                "IconButton",
            }:
                used |= {
                    word.value
                    for word in node.args
                    if isinstance(word, ast.Constant) and _is_icon(word.value)
                }
    assert used, "no icon was found in the code: the test reads it wrongly"
    assert used <= NAMES


def _is_icon(value: object) -> bool:
    return isinstance(value, str) and bool(value) and value.islower() and " " not in value


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_icons_are_drawn_exactly_for_the_screen(window_theme: Theme, ratio: float) -> None:
    """Lost: blurred icons on a screen at 150 %."""
    icon = window_theme.icon("search")
    picture = icon.pixmap(QSize(16, 16), ratio)
    assert picture.size() == QSize(round(16 * ratio), round(16 * ratio))


def test_icons_follow_the_scheme(window_theme: Theme) -> None:
    """Lost: black icons on a dark ground after the evening switch."""
    button = QPushButton("New job")
    dress(button, window_theme, "add")
    light = _darkest(button.icon())
    window_theme.set_scheme(Scheme.DARK)
    try:
        assert _darkest(button.icon()) > light + 100
    finally:
        window_theme.set_scheme(Scheme.LIGHT)
        button.deleteLater()


def _darkest(icon: QIcon) -> int:
    image = icon.pixmap(QSize(16, 16)).toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return min((colour.lightness() for colour in pixels if colour.alpha() > 200), default=255)


def test_what_points_along_the_line_points_the_other_way_from_right_to_left(window_theme: Theme) -> None:
    """Lost: in Arabic, Back points forwards, and icons stand on the first letter of their words."""

    def drawn(name: str) -> QImage:
        return window_theme.icons.drawn(name, "#000000", 16, 6).toImage()

    plain = {name: drawn(name) for name in ("chevron-right", "search")}
    with spoken(None, right_to_left=True):
        mirrored = {name: drawn(name) for name in plain}
    assert _points_right(plain["chevron-right"].copy(0, 0, 16, 16))
    assert not _points_right(mirrored["chevron-right"].copy(6, 0, 16, 16))
    assert mirrored["search"].copy(6, 0, 16, 16) == plain["search"].copy(0, 0, 16, 16)
    assert drawn("search") == plain["search"]


def _points_right(image: QImage) -> bool:
    """Whether the ink of the middle line lies right of that of a line near the top."""

    def middle(y: int) -> float:
        inks = [image.pixelColor(x, y).alpha() for x in range(image.width())]
        return sum(x * ink for x, ink in enumerate(inks)) / sum(inks)

    return middle(image.height() // 2) > middle(image.height() // 4 + 1)
