"""Rows, columns and lines with the spacing of the tokens, and how what stands in them is taken away again."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QLayoutItem, QSizePolicy, QVBoxLayout, QWidget

from batchdesk.gui.theme.tokens import SPACE

Item = QWidget | QLayout | int | None
"""A widget, a layout, a distance in pixels, or None for a stretch."""


def row(*items: Item, gap: int = SPACE.SMALL, margin: int = 0) -> QHBoxLayout:
    """Items side by side."""
    layout = QHBoxLayout()
    _fill(layout, items, gap, margin)
    return layout


def column(*items: Item, gap: int = SPACE.SMALL, margin: int = 0) -> QVBoxLayout:
    """Items one below the other."""
    layout = QVBoxLayout()
    _fill(layout, items, gap, margin)
    return layout


def line(*, upright: bool = False) -> QFrame:
    """A hair line between two things."""
    frame = QFrame()
    frame.setProperty("kind", "upright" if upright else "line")
    policy = (QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    frame.setSizePolicy(*(reversed(policy) if upright else policy))
    return frame


def holding(layout: QLayout, parent: QWidget | None = None) -> QWidget:
    """A plain widget around a layout, for what must be shown and hidden together."""
    widget = QWidget(parent)
    widget.setLayout(layout)
    return widget


def drop(widget: QWidget) -> None:
    """Take a widget off its page for good.

    It is out of its layout and hidden at once, and gone at the loop's next turn. Until then it keeps its parent: without
    one Python may delete it within its own signal, and a layout, which shows what was put into it a turn later, would
    show it as a window of its own.
    """
    around = widget.parentWidget()
    widget.hide()
    _take_out(around.layout() if around else None, widget)
    widget.deleteLater()


def clear(layout: QLayout) -> None:
    """Drop every widget that stands in a layout or in one within, and what else is in it."""
    while item := layout.takeAt(0):
        widget, inner = item.widget(), item.layout()
        if widget:
            drop(widget)
        elif inner:
            clear(inner)


def _take_out(layout: QLayout | None, widget: QWidget) -> bool:
    """Whether it stood there, or in a layout within."""
    if layout is None:
        return False
    if layout.indexOf(widget) >= 0:
        layout.removeWidget(widget)
        return True
    return any(_take_out(item.layout(), widget) for item in _items(layout))


def _items(layout: QLayout) -> Iterator[QLayoutItem]:
    return (item for at in range(layout.count()) if (item := layout.itemAt(at)))


def _fill(layout: QHBoxLayout | QVBoxLayout, items: tuple[Item, ...], gap: int, margin: int) -> None:
    layout.setSpacing(gap)
    layout.setContentsMargins(margin, margin, margin, margin)
    for item in items:
        match item:
            case None:
                layout.addStretch(1)
            case int():
                layout.addSpacing(item)
            case QWidget():
                layout.addWidget(item)
            case _:
                layout.addLayout(item)
