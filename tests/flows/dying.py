"""Desks that are killed with SIGKILL at a named step, each a process of its own; started by `test_kills.py`.

This process has imported everything once. For each line of JSON that it reads it forks, and the fork is the life: a
script and its words, or "" and what `go_on` takes. The answer is its exit code, on a line.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from batchdesk.app import App
from batchdesk.cli.launch import DeskOptions
from batchdesk.core.jobs import JobState
from batchdesk.desk import collecting, uploading
from batchdesk.desk.tools import Pacing
from batchdesk.files.local import LocalFiles

STEPS = (
    "before the intent",
    "after the intent",
    "after the call",
    "after the id",
    "in the download",
    "after the download",
    "in the storing",
    "in the export",
)
UPLOAD_STEPS = ("after the upload", "after the file's id", "before the removal")
"""Steps of a job whose documents are uploaded first."""


def die(*_: Any, **__: Any) -> Any:
    """What a power cut does."""
    os.kill(os.getpid(), signal.SIGKILL)


def arm(step: str, tools: Any) -> None:
    """Put the death at its step."""
    service, parts = tools.own_service(), tools.store.parts
    if step == "before the intent":
        parts.intend = die
    elif step == "after the intent":
        service.create = die
    elif step == "after the call":
        parts.accepted = die
    elif step == "after the id":
        service.retrieve = die
    elif step == "in the download":
        service.download = _half_then_die(service.download)
    elif step == "after the download":
        collecting._outcomes = die  # type: ignore[assignment]
    elif step == "in the storing":
        collecting.judged = _third_time(collecting.judged)
    elif step == "after the upload":
        tools.store.uploads.held = die
    elif step == "after the file's id":
        uploading.file_ids = die
    elif step == "before the removal":
        service.remove_upload = die
    elif step == "in the export":
        tools.files.write = _late(LocalFiles().write)


def _half_then_die(download: Callable[..., None]) -> Callable[..., None]:
    def half(batch_id: str, target: Path, progress: Any) -> None:
        download(batch_id, target, progress)
        os.truncate(target, target.stat().st_size // 2)
        die()

    return half


def _third_time(judged: Callable[..., Any]) -> Callable[..., Any]:
    calls = []

    def judge(*args: Any) -> Any:
        calls.append(1)
        return die() if len(calls) == 3 else judged(*args)

    return judge


def _late(write: Callable[..., None]) -> Callable[..., None]:
    def dying(target: Path, export: Any, progress: Any) -> None:
        def say(done: int, total: int | None, what: str) -> None:
            if any(target.parent.glob(f".*{target.suffix}*")) or any(
                target.parent.glob(f"*{target.name}*.tmp")
            ):
                die()
            progress(done, total, what)

        write(target, export, say)
        die()  # where the writer said nothing in between, at least the place after it is tried

    return dying


LIFE_SECONDS = 60
"""Nothing takes this long but on a machine that is busy with other things."""


class Lives:
    """The process that lives are forked from, as seen from the tests."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, __file__],
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def live(self, profile: Path, url: str, key: str, job_id: str, step: str) -> int:
        """One life of the application: `step` is one of STEPS, or "none" to go on to the end and export; its exit code."""
        return self._fork("", str(profile), url, key, job_id, step)

    def run(self, script: str, *words: str) -> int:
        """One life that does what a script says, with these words behind its name; its exit code."""
        return self._fork(script, *words)

    def _fork(self, *said: str) -> int:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps(said) + "\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def close(self) -> None:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()


def go_on(profile: str, url: str, key: str, job_id: str, step: str) -> None:
    """Go on with the job, as `resume` does."""
    pacing = Pacing(poll=timedelta(milliseconds=10), gap=timedelta(0))
    options = DeskOptions(profile=Path(profile), base_url=url, settle_seconds=1.0)
    desk: Any = App({"ANTHROPIC_API_KEY": key}, pacing=pacing).open_desk(options)
    arm(step, desk._tools)
    while not (pace := desk.advance(job_id)).settled:
        time.sleep(min(pace.wait.total_seconds(), 0.05))
    if desk.job(job_id).state is JobState.FINISHED:
        desk.export(job_id, Path(profile) / "out" / "answers.xlsx")
    desk.close()


def fork(script: str, *words: str) -> int:
    """Live once, in a fork; its exit code, as `subprocess` tells it."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    signal.alarm(LIFE_SECONDS)
    code = 1
    try:
        if script:
            sys.argv[1:] = words
            exec(script, {})
        else:
            go_on(*words)
        code = 0
    finally:  # nothing of this process's own is to be run twice
        if code:
            traceback.print_exc()
        os._exit(code)


if __name__ == "__main__":
    # What a desk imports late is imported before the first life.
    import anthropic  # noqa: F401
    import xlsxwriter  # type: ignore[import-untyped]  # noqa: F401

    from batchdesk.app import assembly  # noqa: F401

    for line in sys.stdin:
        print(fork(*json.loads(line)), flush=True)
