"""The steps and states of the wizard, where the window has it: beside the side bar, which is left blank."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from batchdesk.gui.theme import Theme
from batchdesk.gui.theme.tokens import SIZE
from tests.gui.pictures.shot import Draw, Size
from tests.gui.wizard.screenshots import LIVE, PRACTICE, picture
from tests.gui.wizard.screenshots import Draw as Act
from tests.gui.wizard.stage import Desk, Stage

_FULL = {"data_full", "docs_full", "editor", "trial_done", "cost_advised", "send", "gallery", "compare_full"}
_KEY = {"editor", "cost_advised"}


@dataclass(frozen=True)
class Drawn:
    """A function of `tests/gui/wizard/screenshots.py` as a picture."""

    draw: Act
    practice: bool = False
    says: str = ""

    @property
    def name(self) -> str:
        """As the function is named."""
        said = self.draw.__name__.strip("_").replace("_", "-")
        return f"wizard-{said}-practice" if self.practice else f"wizard-{said}"

    @property
    def small(self) -> bool:
        """The fullest state of each step."""
        return self.draw.__name__ in _FULL and not self.practice

    @property
    def scale(self) -> bool:
        """Where letters, tints and bars stand closest."""
        return self.draw.__name__ in _KEY and not self.practice

    @property
    def mirrored(self) -> bool:
        """Steps, table and panel change sides."""
        return self.draw.__name__ in _KEY and not self.practice

    @contextmanager
    def drawing(self, theme: Theme, size: Size) -> Iterator[Draw]:
        """Draws the wizard, and a dialog over it where there is one."""
        with self._staged(theme, size) as stage:

            def drawn() -> QPixmap:
                stage.run(3)  # and not until all work has ended: in some states it never does
                return picture(stage, theme, *size)

            yield drawn

    @contextmanager
    def standing(self, theme: Theme, size: Size) -> Iterator[QWidget]:
        """The wizard, alive."""
        with self._staged(theme, size) as stage:
            yield stage.wizard

    @contextmanager
    def _staged(self, theme: Theme, size: Size) -> Iterator[Stage]:
        desk = Desk(practice=self.practice)
        desk.secret, desk.sent = "sk-ant-api03-x", []
        stage = Stage(theme, desk)
        try:
            if not self.practice:
                stage.keep_key()
            stage.wizard.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            stage.show(size[0] - SIZE.SIDE_BAR, size[1])
            self.draw(stage)
            stage.run(3)
            yield stage
        finally:
            stage.close()


PICTURES = (*(Drawn(draw) for draw in LIVE), *(Drawn(draw, practice=True) for draw in PRACTICE))
