"""Fusion that underlines the letters of shortcuts only while Alt is held, as other desktops do."""

from __future__ import annotations

from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

_UNDERLINE = QStyle.StyleHint.SH_UnderlineShortcut


class QuietStyle(QProxyStyle):
    """`reveal` is set by the window when Alt goes down and up."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self.reveal = False

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt names it so
    ) -> int:
        if hint is _UNDERLINE:
            return int(self.reveal)
        return super().styleHint(hint, option, widget, returnData)
