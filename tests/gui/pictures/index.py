"""The page that lists every picture."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.gui.pictures.shot import Picture
from tests.gui.pictures.ways import WAYS

_HEAD = """# Every page and state

Made by `python -m tests.screenshots` from the window itself, over a desk with made-up jobs; do not edit by hand. Each state
is there in light and dark and in doubled text (each word of the window twice, between « and », which shows what a longer
language would do); the fullest state of each page is there at 1024 x 700, too, and a few pages from right to left and
for a screen at 200 %.
"""


def write_index(folder: Path, areas: Mapping[str, tuple[Picture, ...]]) -> None:
    """Write README.md beside the pictures."""
    lines = [_HEAD]
    for area, pictures in areas.items():
        lines += [f"\n## {area.replace('_', ' ').capitalize()}\n", "| state | pictures |", "| --- | --- |"]
        lines += [_line(folder, area, picture) for picture in pictures]
    (folder / "README.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _line(folder: Path, area: str, picture: Picture) -> str:
    said = picture.says or picture.name.replace("-", " ").capitalize()
    return f"| {said} | {' · '.join(_links(folder, area, picture))} |"


def _links(folder: Path, area: str, picture: Picture) -> Iterator[str]:
    for ending in (way.ending for way in WAYS):
        file = f"{area}/{picture.name}-{ending}.webp"
        if (folder / file).exists():
            yield f"[{ending.replace('-', ' ')}]({file})"
