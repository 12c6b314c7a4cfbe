"""The words behind each “?”, open where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QWidget

from batchdesk.gui.theme import Theme
from batchdesk.gui.widgets.tip import Tip
from tests.gui.pictures import desk, preferences, window, wizard
from tests.gui.pictures.frames import framed
from tests.gui.pictures.shot import Draw, Picture, Size


def tips(window: QWidget) -> list[Tip]:
    """Those that are seen now."""
    return [tip for tip in window.findChildren(Tip) if tip.isVisibleTo(window)]


@dataclass(frozen=True)
class _Opened:
    """A state of another area, with every tip in it open."""

    of: str
    small: bool = False
    scale: bool = False
    mirrored: bool = False
    says: str = "With the words behind each “?”."

    @property
    def name(self) -> str:
        return f"tip-{self.of}"

    @property
    def _state(self) -> Picture:
        areas = (desk, preferences, window, wizard)
        return next(one for area in areas for one in area.PICTURES if one.name == self.of)

    @contextmanager
    def drawing(self, theme: Theme, size: Size) -> Iterator[Draw]:
        """Draws the window."""
        with self.standing(theme, size) as shown:
            yield lambda: framed(shown, theme)

    @contextmanager
    def standing(self, theme: Theme, size: Size) -> Iterator[QWidget]:
        """The window, alive."""
        with self._state.standing(theme, size) as shown:
            for tip in tips(shown):
                tip.button.setChecked(True)
            for _ in range(5):
                QApplication.processEvents()
            yield shown


PICTURES = (
    _Opened("preferences-proxy", small=True),
    _Opened("preferences-add-key"),
    _Opened("again-counts"),
    _Opened("job-batches"),
    _Opened("wizard-answers-and-model"),
    _Opened("wizard-cost-open"),
    _Opened("wizard-cost-advised", small=True),
)
