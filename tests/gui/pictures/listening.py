"""Goes through a window that stands as a screen reader and a keyboard do: names, roles, cells, sizes, the mark of focus."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

TARGET = 24
"""Pixels that a target of the mouse has at least each way (WCAG 2.2, 2.5.8)."""
_ROLE, _NAME = QAccessible.Role, QAccessible.Text.Name
_NAMELESS = {_ROLE.NoRole, _ROLE.Client, _ROLE.Window}
_MOST_CELLS = 60
PANELS = {"Grip": "Qt gives a painted widget no role; its name and description say what the arrows do"}
"""What has a name and no role of its own, with the reason."""


def controls(window: QWidget) -> list[QWidget]:
    """All that can have the focus and is seen."""
    found = [widget for widget in window.findChildren(QWidget) if _can_focus(widget, window)]
    return [widget for widget in found if not isinstance(widget, QScrollBar) and not _is_part(widget)]


def _can_focus(widget: QWidget, window: QWidget) -> bool:
    tab = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    takes = bool(tab) and widget.focusProxy() is None
    return takes and widget.isVisibleTo(window) and widget.isEnabled()


def _is_part(widget: QWidget) -> bool:
    """The field inside a number or list field, and the viewport of a view, are their owner's."""
    parent = widget.parentWidget()
    return isinstance(widget, QLineEdit) and parent is not None and parent.inherits("QAbstractSpinBox")


def nameless(window: QWidget) -> list[str]:
    """Controls that a screen reader has no name or no role for."""
    found = []
    for widget in controls(window):
        heard = QAccessible.queryAccessibleInterface(widget)
        # What scrolls is to Qt a part without a role of its own, and is said as a panel.
        is_panel = isinstance(widget, QScrollArea) or type(widget).__name__ in PANELS
        has_role = heard is not None and (heard.role() not in _NAMELESS or is_panel)
        if heard is None or not has_role or not heard.text(_NAME).strip():
            found.append(_called(widget))
    return found


def unread_cells(window: QWidget) -> list[str]:
    """Cells and headers of tables and lists that show something and are heard as nothing."""
    views = [view for view in window.findChildren(QAbstractItemView) if view.isVisibleTo(window)]
    return [said for view in views for said in _unread(view)]


def _unread(view: QAbstractItemView) -> Iterator[str]:
    heard, model = QAccessible.queryAccessibleInterface(view), view.model()
    if model is None or heard is None:
        return
    for at in range(min(heard.childCount(), _MOST_CELLS)):
        cell = heard.child(at)
        if cell is not None and cell.isValid() and _shows(view, cell) and not cell.text(_NAME).strip():
            yield f"{_called(view)}: cell {at} ({cell.role().name})"


def _shows(view: QAbstractItemView, cell: QAccessibleInterface) -> bool:
    """Whether there is anything to be heard: an empty cell is empty for everybody."""
    if cell.role() not in (_ROLE.Cell, _ROLE.ListItem, _ROLE.TreeItem):
        return cell.role() in (_ROLE.ColumnHeader,)
    inside = cell.tableCellInterface()
    if inside is None:
        return True
    index = view.model().index(inside.rowIndex(), inside.columnIndex())
    return bool(str(index.data() or "").strip())


def small_targets(window: QWidget) -> list[str]:
    """Buttons, boxes and tabs of less than 24 pixels; links in a line of text may be as high as the line."""
    found = []
    for widget in controls(window):
        box = _target(widget)
        is_link = widget.property("kind") == "link"
        is_target = isinstance(widget, QAbstractButton | QComboBox | QTabBar) and not is_link
        if is_target and min(box.width(), box.height()) < TARGET:
            found.append(f"{_called(widget)}: {box.width()} x {box.height()}")
    return found


def _target(widget: QWidget) -> QRect:
    return widget.tabRect(0) if isinstance(widget, QTabBar) else widget.rect()


def unmarked_focus(window: QWidget) -> list[str]:
    """Controls that look the same with the focus as without it; one of each kind is tried."""
    window.activateWindow()
    QApplication.processEvents()
    found, tried = [], set[tuple[str, str]]()
    for widget in controls(window):
        kind = (type(widget).__name__, str(widget.property("kind") or ""))
        if kind in tried or isinstance(widget, QScrollArea) or not _is_seen(widget, window):
            continue
        tried.add(kind)
        if not _is_marked(widget, window):
            found.append(_called(widget))
    return found


def _is_seen(widget: QWidget, window: QWidget) -> bool:
    return not widget.visibleRegion().isEmpty() and widget.window() is window


def _is_marked(widget: QWidget, window: QWidget) -> bool:
    focus = window.focusWidget()
    if focus is not None:
        focus.clearFocus()
    before = _seen(widget, window)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    return _seen(widget, window) != before


def _seen(widget: QWidget, window: QWidget) -> bytes:
    """The pixels around a control; a caret that blinks is not a mark, so fields are compared at their edge."""
    around = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size()).adjusted(-3, -3, 3, 3)
    if isinstance(widget, QLineEdit | QTextEdit):
        around.setWidth(8)
    image = window.grab(around).toImage()
    return bytes(image.constBits())


def _called(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    words = str(text()) if callable(text) and isinstance(widget, QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} ({words or widget.property('kind') or widget.parentWidget().__class__.__name__})"
