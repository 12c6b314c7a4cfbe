"""The settings section by section, the help, and what asks before it tells or deletes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from batchdesk.core.settings import ServiceSettings
from batchdesk.desk.care_api import KeyState, NamedKey
from batchdesk.gui.crash import CrashDialog
from batchdesk.gui.help.report_dialog import ReportDialog
from batchdesk.gui.preferences.deleting import DeleteEverything
from batchdesk.gui.preferences.replace_key import ReplaceKey
from batchdesk.gui.side_bar import Place
from batchdesk.gui.theme import Theme
from tests.gui import fake_world as world
from tests.gui.fake_care import REPORT
from tests.gui.fake_desk import FakeDesk
from tests.gui.pictures.shot import Draw, Picture, Shot, Size, drawn, staged
from tests.gui.stage import Stage

_LARGE_LETTERS = 150


def _several() -> FakeDesk:
    """Keys of every kind, and a proxy with a password."""
    desk = FakeDesk(world.many_jobs())
    desk.key_state, desk.secret = KeyState.KEPT, "sk-ant-api03-picture-A4QX"
    desk.keyring.more = (
        NamedKey("Marketing EU", "7TTU", desk.host, False, KeyState.KEPT, 2),
        NamedKey("Visiting", "91cd", desk.host, False, KeyState.SESSION),
        NamedKey("Old workspace", "", desk.host, False, KeyState.MISSING),
    )
    desk.keyring.chosen = "Marketing EU"
    desk.settings = ServiceSettings("", False, "http://proxy.firm:8080", "ada")
    desk.keyring.proxy_password = "kept"
    return desk


def _section(at: int, act: Callable[[Stage], object] = lambda stage: None) -> Callable[[Stage], None]:
    def go(stage: Stage) -> None:
        stage.pages.go(Place.SETTINGS)
        stage.settle()
        stage.settle()
        act(stage)
        QApplication.processEvents()
        stage.pages.settings.list.setCurrentRow(at)

    return go


def _help(topic: str, words: str = "") -> Callable[[Stage], None]:
    def go(stage: Stage) -> None:
        stage.pages.go(Place.HELP)
        stage.settle()
        stage.pages.help.open_topic(topic)
        if words:
            stage.pages.help.search.setFocus()
        stage.pages.help.search.setText(words)

    return go


def _dialog(make: Callable[[Stage], QDialog]) -> Callable[[Stage], None]:
    def go(stage: Stage) -> None:
        stage.pages.go(Place.SETTINGS)
        stage.settle()
        make(stage).show()

    return go


@dataclass(frozen=True)
class Large:
    """A shot in large letters."""

    shot: Shot

    @property
    def name(self) -> str:
        return f"{self.shot.name}-large-letters"

    @property
    def says(self) -> str:
        return "In letters of 150 %"

    small, scale, mirrored = True, False, False

    @contextmanager
    def drawing(self, theme: Theme, size: Size) -> Iterator[Draw]:
        """Draws the window; the size of letters is put back."""
        with self._staged(theme, size) as stage:
            yield lambda: drawn(stage, theme)

    @contextmanager
    def standing(self, theme: Theme, size: Size) -> Iterator[QWidget]:
        """The window, alive, in large letters."""
        with self._staged(theme, size) as stage:
            yield stage.window

    @contextmanager
    def _staged(self, theme: Theme, size: Size) -> Iterator[Stage]:
        theme.fit(_LARGE_LETTERS, dense=False)
        try:
            with staged(theme, self.shot, size) as stage:
                yield stage
        finally:
            theme.fit(100, dense=False)


def _over(stage: Stage, dialog: QDialog) -> QDialog:
    """A dialog laid over the window, so that it is in the picture."""
    dialog.setParent(stage.window, Qt.WindowType.Widget)
    dialog.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    dialog.adjustSize()
    dialog.move(stage.window.rect().center() - dialog.rect().center())
    return dialog


_KEYS = Shot("preferences-keys", _several, _section(0), small=True)
_APPEARANCE = Shot("preferences-appearance", _several, _section(4))
_HELP = Shot("help-first-job", _several, _help("first-job"), small=True)

PICTURES: tuple[Picture, ...] = (
    _KEYS,
    Shot(
        "preferences-add-key",
        _several,
        _section(0, lambda stage: stage.pages.settings.key.further.open()),
    ),
    Shot("preferences-proxy", _several, _section(1), small=True),
    _APPEARANCE,
    Shot("preferences-language", _several, _section(5)),
    Shot("preferences-places", _several, _section(7)),
    Shot("preferences-about", _several, _section(8)),
    _HELP,
    Shot("help-keyboard", _several, _help("keyboard")),
    Shot("help-search", _several, _help("cost", "tokens half")),
    Shot("help-nothing-found", _several, _help("cost", "xyzzy")),
    Shot(
        "report",
        _several,
        _dialog(
            lambda stage: _over(
                stage,
                ReportDialog(
                    stage.window, REPORT, stage.theme, stage.answers, stage.desk.care.save_report, stage.tasks
                ),
            )
        ),
        small=True,
    ),
    Shot(
        "delete-everything",
        _several,
        _dialog(lambda stage: _over(stage, DeleteEverything(stage.window, 14, 120_408, Decimal("83.12")))),
    ),
    Shot(
        "replace-key",
        _several,
        _dialog(lambda stage: _over(stage, ReplaceKey(stage.window, "Marketing EU"))),
    ),
    Shot(
        "crash",
        _several,
        _dialog(
            lambda stage: _over(
                stage,
                CrashDialog(
                    stage.window,
                    ValueError("a fault"),
                    "/home/ada/.batchdesk/logs/batchdesk.log",
                    can_report=True,
                ),
            )
        ),
    ),
    Large(_KEYS),
    Large(_APPEARANCE),
    Large(replace(_HELP)),
)
