"""Whether things may slide: not where the system was told to do without motion."""

from __future__ import annotations

import sys

_SPI_GETCLIENTAREAANIMATION = 0x1042
"""Windows, Settings, Accessibility, Visual effects, Animation effects (SystemParametersInfoW)."""


def motion(milliseconds: int) -> int:
    """How long a movement may take, in milliseconds: 0 where the person wants none.

    Only Windows is asked: Qt 6.11 does not know the switches of GNOME, KDE and macOS, and says on Linux that effects are
    off whatever the person wants. There things slide for a seventh of a second.
    """
    return 0 if _is_still_on_windows() else milliseconds


def _is_still_on_windows() -> bool:
    if sys.platform == "win32":
        import ctypes

        animated = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animated), 0)
        return not animated.value
    return False
