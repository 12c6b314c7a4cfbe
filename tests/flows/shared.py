"""What many desks of these tests share, since starting it takes longer than a test: a practice service and a reader of files."""

from __future__ import annotations

import threading
from contextlib import ExitStack
from pathlib import Path

from batchdesk.files.local import LocalFiles
from batchdesk.practice.advert import advertise, owning, withdraw
from batchdesk.practice.faults import read_faults
from batchdesk.practice.server import PracticeServer
from batchdesk.practice.service import close_service, open_service


class PracticeHere:
    """The practice service over real HTTP, in this process; a desk finds it by its advertisement, as one of another window.

    That it runs in a process of its own is what `tests/practice/test_process.py` looks at, and the flows that start it
    by a command or a window.
    """

    def __init__(self, state: Path, faults: Path | None = None) -> None:
        self._stack = ExitStack()
        assert self._stack.enter_context(owning(state)), "another practice service has the folder"
        service = open_service(state, faults=read_faults(faults), seconds=0, faults_file=faults)
        self._stack.callback(close_service, service)
        server = PracticeServer(service, 0)
        self._stack.callback(server.server_close)
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), name="practice-http")
        thread.start()
        self._stack.callback(thread.join)
        self._stack.callback(server.shutdown)
        self.url = service.url
        advertise(state, self.url)
        self._stack.callback(withdraw, state)

    def close(self) -> None:
        self._stack.close()


class OneReading(LocalFiles):
    """Files that are read by the processes of another port, which stay for the next desk."""

    def __init__(self, other: LocalFiles) -> None:
        self.pool = other.pool

    def close(self) -> None:
        """The processes are ended when the last test is over."""
