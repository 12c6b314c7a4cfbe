"""The pictures of every page and state: each is found, named once, and small without losing what its tints say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QPainter, QPixmap

from batchdesk.gui.theme import Theme
from batchdesk.gui.theme.tokens import DARK, LIGHT
from tests.gui.pictures.index import write_index
from tests.gui.pictures.registry import areas
from tests.gui.pictures.shot import SMALL
from tests.gui.pictures.small import save_small
from tests.gui.pictures.ways import WAYS
from tests.gui.pictures.write import Order, write

pytestmark = pytest.mark.gui


def test_every_area_registers_states_with_names_of_their_own() -> None:
    """Lost: a state that nobody looks at any more, because another one has its name."""
    names = [picture.name for pictures in areas().values() for picture in pictures]
    assert len(names) > 200
    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"[a-z0-9-]+", name) for name in names)


def test_the_faint_tints_of_states_survive(window_theme: Theme, tmp_path: Path) -> None:
    """Lost: pictures in which a warning looks like paper."""
    whole = QPixmap(400, 300)
    whole.fill(QColor(LIGHT.paper))
    painter = QPainter(whole)
    tints = [LIGHT.ok_faint, LIGHT.waiting_faint, LIGHT.needs_faint, LIGHT.failed_faint, LIGHT.selected]
    for at, tint in enumerate(tints):
        painter.fillRect(20 + 70 * at, 20, 60, 20, QColor(tint))
    for at in range(200):
        painter.fillRect(2 * at, 200, 2, 40, QColor(at, at, at))
    painter.end()
    save_small(whole, tmp_path / "x.webp", 16)
    with Image.open(tmp_path / "x.webp") as saved:
        kept = [saved.convert("RGB").getpixel((40 + 70 * at, 30)) for at in range(len(tints))]
    assert kept == [QColor(tint).getRgb()[:3] for tint in tints]


def test_the_index_names_what_is_there(tmp_path: Path) -> None:
    """Lost: links that lead nowhere."""
    area, pictures = next(iter(areas().items()))
    (tmp_path / area).mkdir()
    (tmp_path / area / f"{pictures[0].name}-dark.webp").touch()
    write_index(tmp_path, {area: pictures})
    said = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert f"[dark]({area}/{pictures[0].name}-dark.webp)" in said
    assert said.count("](") == 1


def test_a_state_is_written_in_each_way_it_asks_for(tmp_path: Path) -> None:
    """Lost: a dark picture that shows the light window, or a sharp one that is as coarse as the others."""
    assert write(tmp_path, Order(("wizard-editor",))) == 0
    made = {path.stem.removeprefix("wizard-editor-"): path for path in tmp_path.rglob("*.webp")}
    assert set(made) == {way.ending for way in WAYS}
    grounds = {ending: _pixel(path) for ending, path in made.items()}
    assert grounds["light"] == grounds["light-doubled"] == QColor(LIGHT.sunken).getRgb()[:3]
    assert grounds["dark"] == grounds["dark-2x"] == QColor(DARK.sunken).getRgb()[:3]
    with Image.open(made["light"]) as plain, Image.open(made["light-2x"]) as sharp:
        assert (2 * plain.width, 2 * plain.height) == sharp.size
    with Image.open(made["light-small"]) as small:
        assert small.size == SMALL


def _pixel(path: Path) -> tuple[int, ...]:
    """The colour in the bottom left, where the side bar is."""
    with Image.open(path) as saved:
        return tuple(saved.convert("RGB").getpixel((4, saved.height - 4)))
