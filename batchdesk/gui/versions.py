"""Which Qt this installation has."""

from __future__ import annotations


def qt_version() -> str:
    """PySide6's version; ImportError where a library that Qt needs is missing."""
    from PySide6 import QtSvg, QtWidgets, __version__

    del QtSvg, QtWidgets
    return f"PySide6 {__version__}"
