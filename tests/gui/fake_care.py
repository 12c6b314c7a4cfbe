"""The fake desk's places, archive, deletion and report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from batchdesk.core.progress import Progress, quiet
from batchdesk.desk.care_api import Kept, Place, Screen

if TYPE_CHECKING:
    from tests.gui.fake_desk import FakeDesk

REPORT = """BatchDesk report of trouble
Made: 2026-11-21 09:30 UTC
BatchDesk: 0.3.0
Price list: 2026-11-01
System: Linux 6.8.0 x86_64
Python: 3.11.7
Qt: 6.11.2
Window system: xcb
Screen: 1920 x 1080 at 1.25, text size 100%
Appearance: light
Language: en_US
anthropic: 1.14.0
pyside6-essentials: 6.11.2

Jobs by state:
  finished: 14
  running: 2

From the log, oldest first:
  2026-11-20 17:02:11 INFO batchdesk.gui.tasks offline
  2026-11-21 09:12:40 INFO batchdesk.gui.tasks tls_untrusted
"""


class FakeCare:
    """`deleted` says whether everything is gone."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk
        self.deleted = False
        self.archives: list[Path] = []
        self.screens: list[Screen | None] = []

    def places(self) -> tuple[Place, ...]:
        self._desk._enter("care.places")
        profile = self._desk.profile
        return (
            Place(Kept.ALL, profile, 913_400_000),
            Place(Kept.JOBS, profile / "desk.sqlite3", 708_000_000),
            Place(Kept.ANSWERS, profile / "jobs", 204_000_000),
            Place(Kept.RECIPES, profile / "recipes", 18_400),
            Place(Kept.SETTINGS, profile / "settings.json", 900),
            Place(Kept.LOGS, profile / "logs", 1_380_000),
        )

    def export_all(self, target: Path, progress: Progress = quiet) -> Path:
        self._desk._enter("care.export_all", progress)
        self.archives.append(target)
        return target

    def delete_all(self, progress: Progress = quiet) -> None:
        self._desk._enter("care.delete_all", progress)
        self.deleted = True

    def save_report(self, text: str, target: Path) -> Path:
        self._desk._enter("care.save_report")
        target.write_text(text, encoding="utf-8")
        return target

    def report(self, screen: Screen | None = None) -> str:
        self._desk._enter("care.report")
        self.screens.append(screen)
        return REPORT
