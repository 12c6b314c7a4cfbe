"""The icons are drawings of our own that any theme can colour, and the font comes with its licence."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parents[2] / "resources" / "icons"
FILES = sorted(FOLDER.glob("*.svg"))
PROMISED = """add approved archive ask back batchdesk check chevron-down chevron-left chevron-right chevron-up
close columns comment copy desk document download drop edit error export eye filter folder info key ledger
lock money more next paused play recipes repeat retry running search send settings spreadsheet stop table
trash unlock waiting warning""".split()  # noqa: SIM905  a list of words

every_icon = pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])


def painted(svg: str, size: int) -> QImage:
    """The drawing at this size on nothing."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return image


def pixels(image: QImage) -> list[QColor]:
    size = range(image.width())
    return [image.pixelColor(x, y) for x in size for y in size if image.pixelColor(x, y).alpha() > 40]


def test_every_promised_icon_is_there() -> None:
    """A button would stand there without its picture."""
    assert [path.stem for path in FILES] == PROMISED


@every_icon
def test_icon_is_a_drawing_without_outside_parts(path: Path) -> None:
    """An icon would need the network, or turn to mush when it is enlarged."""
    text = path.read_text("utf-8")
    tags = {element.tag.split("}")[1] for element in ElementTree.fromstring(text).iter()}
    shapes = {"svg", "g", "path", "rect", "circle"}
    assert tags <= shapes | {"defs", "linearGradient", "radialGradient", "stop"}
    assert not re.search(r"href|data:|url\((?!#)|http(?!://www\.w3\.org/2000/svg)", text)


@every_icon
def test_icon_takes_the_colour_of_the_theme(path: Path) -> None:
    """An icon would be black on black in the dark theme, or empty."""
    text = path.read_text("utf-8")
    if path.stem == "batchdesk":
        assert "currentColor" not in text
        assert len(pixels(painted(text, 48))) > 48 * 48 * 0.7
        return
    root = ElementTree.fromstring(text)
    assert (root.get("viewBox"), root.get("stroke"), root.get("stroke-width")) == (
        "0 0 24 24",
        "currentColor",
        "1.75",
    )
    assert "#" not in text
    for size in (16, 24, 48):
        found = pixels(painted(text.replace("currentColor", "#ff0000"), size))
        assert found and all(dot.red() > 250 and dot.green() == dot.blue() == 0 for dot in found)
    edge = painted(text.replace("currentColor", "#ff0000"), 48)
    assert all(edge.pixelColor(x, y).alpha() == 0 for x in range(48) for y in (0, 47)), "drawn over the edge"


def test_font_comes_with_its_licence(resources: Path) -> None:
    """We would hand on somebody's work without the terms it comes under."""
    fonts = sorted(path.name for path in (resources / "fonts").glob("*.otf"))
    assert fonts == ["Inter-Medium.otf", "Inter-Regular.otf", "Inter-SemiBold.otf"]
    licence = (resources / "fonts" / "OFL.txt").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence and "The Inter Project Authors" in licence
    assert sum(path.stat().st_size for path in (resources / "fonts").iterdir()) < 1_500_000
