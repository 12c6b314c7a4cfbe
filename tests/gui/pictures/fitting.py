"""Looks through a window that stands for what does not fit: words cut off, things that overlap, pages that scroll sideways."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

from tests.gui.pictures.exceptions import EXCEPTIONS

_SLACK = 1
"""Pixels that rounding may take."""
_OVER = (
    "DropCover",
    "QMenu",
    "QSizeGrip",
    "QRubberBand",
    "Toast",
    "QSplitterHandle",
    "QComboBoxPrivateContainer",
)
"""What lies over other things on purpose."""


def faults(window: QWidget) -> list[str]:
    """What does not fit, each as "Class (name or words): what is wrong"; named exceptions are left out."""
    found = [said for widget in _shown(window) for said in _of(widget)]
    return [said for said in dict.fromkeys(found) if not any(name in said for name in EXCEPTIONS)]


def _shown(window: QWidget) -> Iterator[QWidget]:
    yield window
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and not _is_inside_of_qt(widget):
            yield widget


def _is_inside_of_qt(widget: QWidget) -> bool:
    """Parts that Qt makes itself, and what is scrolled: both may be larger than what is seen of them."""
    parent = widget.parentWidget()
    return isinstance(widget, QMenu) or isinstance(parent, QAbstractItemView | QMenu | QPlainTextEdit)


def _of(widget: QWidget) -> Iterator[str]:
    name = f"{type(widget).__name__} ({_words(widget)})"
    if _is_cut(widget):
        yield f"{name}: cut off"
    if isinstance(widget, QScrollArea) and widget.horizontalScrollBar().maximum() > 0:
        yield f"{name}: scrolls sideways by {widget.horizontalScrollBar().maximum()} px"
    yield from (f"{name}: lies over {other}" for other in _overlaps(widget))
    if _is_beyond(widget):
        yield f"{name}: reaches out of its {type(widget.parentWidget()).__name__}"


def _words(widget: QWidget) -> str:
    said = getattr(widget, "text", None)
    words = said() if callable(said) else widget.accessibleName() or widget.objectName()
    return str(words)[:60].replace("\n", " ")


def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return _is_label_cut(widget)
    if isinstance(widget, QTabBar):
        return widget.sizeHint().width() > widget.width() + _SLACK
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton | QToolButton) and widget.text():
        return not _elides(widget) and _needed(widget) > widget.width() + _SLACK
    return False


def _needed(button: QAbstractButton) -> int:
    """The width a button's words take: what it asks for, whatever its style sheet says is the least."""
    return button.sizeHint().width() if button.minimumWidth() < button.sizeHint().width() else 0


def _is_label_cut(label: QLabel) -> bool:
    if not label.text() or label.pixmap().width():
        return False
    if _elides(label):
        return False
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        return needed > label.height() + _SLACK
    return label.sizeHint().width() > label.width() + _SLACK


def _elides(widget: QWidget) -> bool:
    """Ours that end in … where there is no room say so by their class or a property, and have the whole as a tool tip."""
    named = any(kind.__name__.startswith("Elided") for kind in type(widget).__mro__)
    return named or bool(widget.property("elides"))


def _overlaps(parent: QWidget) -> Iterator[str]:
    if parent.layout() is None or isinstance(parent, QAbstractScrollArea | QTabBar):
        return
    inside = [parent.layout().itemAt(at).widget() for at in range(parent.layout().count())]
    shown = [
        widget for widget in inside if widget is not None and widget.isVisibleTo(parent) and _counts(widget)
    ]
    for at, one in enumerate(shown):
        for other in shown[at + 1 :]:
            over = one.geometry().intersected(other.geometry())
            if over.width() > 2 and over.height() > 2:
                yield f"{type(one).__name__} ({_words(one)}) over {type(other).__name__} ({_words(other)})"


def _counts(widget: QWidget) -> bool:
    return type(widget).__name__ not in _OVER and not isinstance(widget, QDialog)


def _is_beyond(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or not _counts(widget) or isinstance(widget, QLineEdit):
        return False
    if parent.layout() is None or parent.layout().indexOf(widget) < 0:
        return False
    room = QRect(parent.rect()).adjusted(-4, -4, 4, 4)
    return not room.contains(widget.geometry())
