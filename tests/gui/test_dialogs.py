"""Where the dialogs for files begin: with the person's own files, never where the program happens to have been started."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from batchdesk.gui.dialogs import Dialogs, documents
from batchdesk.gui.settings import Settings

pytestmark = pytest.mark.gui


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """The places at which dialogs began; the person chooses reports/x.xlsx each time."""
    places: list[str] = []
    (tmp_path / "reports").mkdir()

    def choose(_parent: QWidget, _title: str, place: str, _kinds: str) -> tuple[str, str]:
        places.append(place)
        return str(tmp_path / "reports" / "x.xlsx"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    return places


def test_a_file_without_a_folder_begins_in_the_last_one(
    shown: list[str], tmp_path: Path, parent: QWidget
) -> None:
    """Lost: a recipe is written into a folder of the system, and nobody finds it."""
    settings = Settings(tmp_path / "window.ini")
    dialogs = Dialogs(settings)
    dialogs.save_path(parent, "", "a.recipe.json", "")
    dialogs.open_path(parent, "", "")
    settings.close()
    Dialogs(Settings(tmp_path / "window.ini")).save_path(parent, "", "b.zip", "")
    assert shown == [
        str(documents() / "a.recipe.json"),
        str(tmp_path / "reports"),
        str(tmp_path / "reports" / "b.zip"),
    ]


def test_answers_begin_beside_their_source_until_another_folder_was_chosen(
    shown: list[str], tmp_path: Path, parent: QWidget
) -> None:
    """Lost: the folder for reports is looked for again with every file that is saved."""
    dialogs = Dialogs()
    for _ in range(2):
        dialogs.save_path(parent, "", str(tmp_path / "answers.xlsx"), "")
    dialogs.save_path(parent, "", str(tmp_path / "gone" / "answers.csv"), "")
    assert shown == [
        str(tmp_path / "answers.xlsx"),
        str(tmp_path / "reports" / "answers.xlsx"),
        str(documents() / "answers.csv"),
    ]


@pytest.fixture
def parent(window_theme: object) -> QWidget:
    """What a dialog stands over."""
    return QWidget()
