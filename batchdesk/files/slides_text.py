"""The text of a presentation: slide by slide its title, texts, tables, chart data and notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from batchdesk.files.encodings import clean
from batchdesk.files.extracts import DAMAGE, Extract, Unreadable, table_text, tidy


def read_slides(path: Path) -> Extract:
    """The text, a slide's title first and the rest from top to bottom; Unreadable where the file is damaged."""
    import pptx
    from pptx.exc import PythonPptxError

    try:
        slides = [_slide(slide) for slide in pptx.Presentation(str(path)).slides]
    except (*DAMAGE, PythonPptxError) as error:
        raise Unreadable("it is damaged") from error
    return Extract(
        text=tidy(clean("\n\n".join(text for text in slides if text))),
        pages=len(slides),
        page_texts=tuple(tidy(clean(text)) for text in slides),
        textless_pages=sum(not text for text in slides),
    )


def _slide(slide: Any) -> str:
    title = slide.shapes.title
    head = [title.text_frame.text] if title is not None else []
    rest = [text for shape in _placed(slide.shapes) if shape != title for text in _shape(shape)]
    if slide.has_notes_slide and slide.notes_slide.notes_text_frame is not None:
        notes = slide.notes_slide.notes_text_frame.text.strip()
        rest += [f"Notes: {notes}"] if notes else []
    return "\n".join(_lines(text) for text in [*head, *rest] if text.strip())


def _placed(shapes: Iterable[Any]) -> list[Any]:
    """In reading order: from top to bottom, then from left to right; shapes without a place stay first."""
    return sorted(shapes, key=lambda shape: (shape.top or 0, shape.left or 0))


def _shape(shape: Any) -> Iterator[str]:
    if hasattr(shape, "shapes"):
        for inner in _placed(shape.shapes):
            yield from _shape(inner)
    elif getattr(shape, "has_table", False):
        yield table_text(
            [[cell.text for cell in row.cells if not cell.is_spanned] for row in shape.table.rows]
        )
    elif getattr(shape, "has_chart", False):
        yield _chart(shape.chart)
    elif shape.has_text_frame:
        yield shape.text_frame.text


def _chart(chart: Any) -> str:
    """The chart's title and its numbers as a table; charts that have no such table give their title."""
    title = chart.chart_title.text_frame.text if chart.has_title and chart.chart_title.has_text_frame else ""
    try:
        rows = [row for plot in chart.plots for row in _plot(plot)]
    except (NotImplementedError, ValueError, KeyError):
        rows = []
    return "\n".join(filter(None, [title, table_text(rows)]))


def _plot(plot: Any) -> list[list[str]]:
    categories = ["", *(str(category.label) for category in plot.categories)]
    series = [
        [one.name, *("" if value is None else f"{value:g}" for value in one.values)] for one in plot.series
    ]
    return [categories, *series]


def _lines(text: str) -> str:
    """PowerPoint parts lines within a paragraph by a vertical tab."""
    return text.replace("\v", "\n").strip()
