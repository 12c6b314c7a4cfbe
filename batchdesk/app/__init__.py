"""The only place that knows every concrete class: it builds them, hands them in, and closes them in order.

What stands behind the window is imported when it is first asked for: the window is on the screen before that.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from batchdesk.app.places import HOST, profile_folder, resources

if TYPE_CHECKING:
    from batchdesk.cli.launch import DeskOptions, SelfCheck
    from batchdesk.desk.api import DeskApi
    from batchdesk.desk.tools import Pacing

__all__ = ["HOST", "App", "profile_folder", "resources"]


class App:
    """What the command line and the window are launched from (`cli.launch.Launch`)."""

    def __init__(
        self,
        environment: Mapping[str, str] | None = None,
        *,
        pacing: Pacing | None = None,
        practice_seconds: float = 1.5,
    ) -> None:
        self._environment = os.environ if environment is None else environment
        self._pacing, self._practice_seconds = pacing, practice_seconds

    def open_desk(self, options: DeskOptions) -> DeskApi:
        """A desk on a profile; the caller closes it."""
        from batchdesk.app.assembly import build_desk
        from batchdesk.desk.tools import Pacing

        return build_desk(options, self._environment, self._pacing or Pacing(), self._practice_seconds)

    def open_window(self, options: DeskOptions, sample: bool) -> int:
        """Show the window; the desk is built behind it."""
        from batchdesk.diary import start_log
        from batchdesk.gui.app_window import open_window

        profile = profile_folder(options, self._environment)
        practising = replace(options, practice=True)
        return open_window(
            lambda: self.open_desk(options),
            sample=sample,
            settings_file=profile / "window.ini",
            log_file=start_log(profile / "logs"),
            profile=profile,
            practice=options.practice,
            practice_factory=None if options.practice else lambda: self.open_desk(practising),
        )

    def serve_practice(self, port: int, faults: Path | None) -> int:
        """Run the practice service alone, on a throwaway folder, until interrupted."""
        from batchdesk.practice import serve_forever

        return serve_forever(None, port=port, faults=faults)

    def self_check(self, options: DeskOptions) -> Sequence[SelfCheck]:
        """Look whether this installation can do its work; each check says what it found."""
        from batchdesk.app.self_check import self_check

        return self_check(options, self._environment)
