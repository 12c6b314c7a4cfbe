"""Fusion with our icons, that underlines the letters of shortcuts only while Alt is held, as other desktops do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

_UNDERLINE = QStyle.StyleHint.SH_UnderlineShortcut
_Picture = QStyle.StandardPixmap
_NO_ICONS = QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons
_ICONS = {
    _Picture.SP_ArrowBack: "back",
    _Picture.SP_ArrowForward: "next",
    _Picture.SP_FileDialogBack: "back",
    _Picture.SP_FileDialogToParent: "chevron-up",
    _Picture.SP_FileDialogNewFolder: "add",
    _Picture.SP_FileDialogDetailedView: "table",
    _Picture.SP_FileDialogListView: "recipes",
}
"""What Qt's own file dialog shows where the system has none; its black arrows can not be seen on a dark ground."""


class QuietStyle(QProxyStyle):
    """`reveal` is set by the window when Alt goes down and up; `icon` finds one of ours in the colours in force."""

    def __init__(self, icon: Callable[[str], QIcon]) -> None:
        super().__init__("Fusion")
        self.reveal = False
        self._icon = icon

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt names it so
    ) -> int:
        if hint is _UNDERLINE:
            return int(self.reveal)
        if hint is _NO_ICONS:
            return 0
        return super().styleHint(hint, option, widget, returnData)

    def standardIcon(
        self,
        standardIcon: QStyle.StandardPixmap,  # noqa: N803 - Qt names it so
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> QIcon:
        name = _ICONS.get(standardIcon)
        return self._icon(name) if name else super().standardIcon(standardIcon, option, widget)
