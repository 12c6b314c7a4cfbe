"""What one drive works with: the screen, a folder of its own, and applications that are ended whatever happens."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from running import PYTHON, ROOT, Running
from screen import Screen

MOST_LINES = 40


class World:
    """One drive's profile and files are below `folder`."""

    def __init__(self, screen: Screen, folder: Path, scheme: str) -> None:
        self.screen, self.folder, self.scheme = screen, folder, scheme
        self.profile = folder / "profile"
        self.seconds_to_window: list[float] = []
        if scheme == "dark":
            # As the settings keep it. Light is what a first start shows, so that nothing is there before it.
            self.profile.mkdir()
            (self.profile / "window.ini").write_text("[appearance]\nscheme=dark\n", encoding="utf-8")

    def start(self, *options: str) -> AbstractContextManager[Running]:
        """BatchDesk as a module, on this drive's profile."""
        command = [str(PYTHON), "-m", "batchdesk", *options, "--profile", str(self.profile)]
        return self._run(command)

    def start_through_dev(self) -> AbstractContextManager[Running]:
        """`python3 dev.py run` with nothing else, as the README says."""
        return self._run([os.environ["DRIVE_PYTHON"], "dev.py", "run"], BATCHDESK_PROFILE=str(self.profile))

    @contextmanager
    def _run(self, command: list[str], **extra: str) -> Iterator[Running]:
        app = Running(self.screen, command, self.profile, self.folder / "log.txt", extra)
        self.seconds_to_window.append(app.seconds_to_window)
        try:
            yield app
        except BaseException:
            self._tell(app)
            raise
        finally:
            app.end_hard()

    def _tell(self, app: Running) -> None:
        """What someone needs who looks for what went wrong."""
        picture = self.screen.picture("FAILED")
        print(f"--- what was on the screen is in {picture.relative_to(ROOT)}; what could be found there:")
        print("\n".join(app.everything()))
        print(f"--- the last words of the process:\n{app.last_words()}")
        log = self.profile / "logs" / "batchdesk.log"
        if log.is_file():
            lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
            print("--- the end of its log:", *lines[-MOST_LINES:], sep="\n")
