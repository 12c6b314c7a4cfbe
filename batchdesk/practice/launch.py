"""Starts the practice service in a process of its own, or finds the one that already serves the folder."""

import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import IO

from batchdesk.practice.advert import is_advertised, running_service

READY_SECONDS = 30.0
END_SECONDS = 10.0

# The key that every practice service accepts; it opens nothing else.
PRACTICE_KEY = "sk-ant-practice"


class PracticeError(Exception):
    """The practice service cannot be had: `title` says what happened, `advice` what the person can do."""

    def __init__(self, title: str, advice: str) -> None:
        super().__init__(f"{title} {advice}")
        self.title = title
        self.advice = advice


@dataclass(slots=True)
class Practice:
    """A practice service at `url`; closing it ends the process if this object started it."""

    url: str
    pid: int
    _process: "subprocess.Popen[str] | None" = field(default=None, repr=False)
    _complaints: "_Reader | None" = field(default=None, repr=False)
    _state: Path | None = None

    @property
    def stands(self) -> bool:
        """Whether its folder still tells of it: another window may have ended it, or deleted everything."""
        return self._state is None or is_advertised(self._state, self.url)

    @property
    def owned(self) -> bool:
        """Whether this object started the process (otherwise another one did, and it is left alone)."""
        return self._process is not None

    def close(self) -> None:
        """End the service: its stdin is closed, and it gets ten seconds before it is killed."""
        process, self._process = self._process, None
        if process is None:
            return
        _end(process)
        if self._complaints is not None:
            self._complaints.join()

    def __enter__(self) -> "Practice":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def start_practice(
    state: Path, *, faults: Path | None = None, port: int = 0, seconds: float = 1.5
) -> Practice:
    """The practice service on that state folder, started unless one is already alive there.

    `seconds` is the shortest life of a batch. Raises PracticeError when it cannot be started, when the faults file is
    not understood, or when a service is alive on the folder with other faults than those asked for.
    """
    state.mkdir(parents=True, exist_ok=True)
    found = running_service(state)
    if found is not None:
        _same_faults(found.faults, faults)
        return Practice(found.url, found.pid, _state=state)
    command = [sys.executable, "-m", "batchdesk.practice", "--port", str(port), "--state", str(state)]
    command += ["--seconds", str(seconds), "--until-stdin-closes"]
    command += ["--faults", str(faults)] if faults else []
    return _launch(command, state, faults)


def _same_faults(running: str | None, asked: Path | None) -> None:
    if asked is not None and running != str(asked.resolve()):
        raise PracticeError(
            "A practice service without these faults is already running on this folder.",
            "Close it first, or use another folder.",
        )


def _launch(command: list[str], state: Path, faults: Path | None) -> Practice:
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise PracticeError(f"The practice service could not be started: {error}.", "Try again.") from None
    assert process.stdout is not None and process.stderr is not None
    complaints = _Reader(process.stderr)
    ready = _Reader(process.stdout, first_only=True)
    line = ready.first(READY_SECONDS)
    if not line:
        _end(process)
        complaints.join()
        why = complaints.last_line() or "It did not say why."
        raise PracticeError(f"The practice service could not be started. {why}", "Mend that and try again.")
    told = json.loads(line)
    if told["reused"]:
        _end(process)
        complaints.join()
        found = running_service(state)
        _same_faults(found.faults if found else None, faults)
        return Practice(told["url"], told["pid"], _state=state)
    return Practice(told["url"], told["pid"], process, complaints, state)


def _environment() -> dict[str, str]:
    """Our own environment, in which the child finds this very package wherever it was started from."""
    root = str(Path(__file__).resolve().parents[2])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    return os.environ | {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1"}


def _end(process: "subprocess.Popen[str]") -> None:
    if process.stdin is not None and not process.stdin.closed:
        process.stdin.close()
    try:
        process.wait(END_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()


class _Reader:
    """Reads a pipe to its end in a thread, so that the child can never block on it."""

    def __init__(self, pipe: IO[str], *, first_only: bool = False) -> None:
        self._pipe = pipe
        self._lines: list[str] = []
        self._got = threading.Event()
        self._first_only = first_only
        self._thread = threading.Thread(target=self._read, name="practice-pipe", daemon=True)
        self._thread.start()

    def _read(self) -> None:
        for line in self._pipe:
            self._lines = [*self._lines[-19:], line.strip()]
            self._got.set()
            if self._first_only:
                return
        self._got.set()

    def first(self, seconds: float) -> str | None:
        """The first line, or None when the pipe ends or time runs out before one came."""
        self._got.wait(seconds)
        return self._lines[0] if self._lines else None

    def join(self) -> None:
        """Wait for the end of the pipe and close it."""
        self._thread.join(END_SECONDS)
        self._pipe.close()

    def last_line(self) -> str:
        """What was said last."""
        return self._lines[-1] if self._lines else ""
