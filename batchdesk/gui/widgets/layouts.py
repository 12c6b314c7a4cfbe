"""Rows, columns and lines with the spacing of the tokens."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

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
