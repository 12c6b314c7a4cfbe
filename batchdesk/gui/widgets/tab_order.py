"""The way of the Tab key through widgets that were made one after another and do not stand so."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def tab_as_seen(panel: QWidget) -> None:
    """Let Tab go through all that a widget's layout holds as it stands there; Qt goes by when a widget was made."""
    layout = panel.layout()
    for one, other in pairwise(_stops(layout) if layout is not None else ()):
        QWidget.setTabOrder(one, other)


def _stops(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _stops(inner)
        elif widget is not None:
            yield from _of(widget)


def _of(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value:
        yield widget
    body = widget.widget() if isinstance(widget, QScrollArea) else widget
    inner = body.layout() if body is not None else None
    if inner is not None:
        yield from _stops(inner)
