"""A desk that is killed with SIGKILL at a named step; run as a process of its own by `test_kills.py`.

`python dying.py PROFILE URL JOB STEP`: STEP is one of `STEPS`, or "none" to go on to the end and export.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from batchdesk.app import App
from batchdesk.cli.launch import DeskOptions
from batchdesk.core.jobs import JobState
from batchdesk.desk import collecting, uploading
from batchdesk.desk.tools import Pacing
from batchdesk.files import LocalFiles

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


def main(profile: str, url: str, job_id: str, step: str) -> None:
    """Go on with the job, as `resume` does."""
    pacing = Pacing(poll=timedelta(milliseconds=10), gap=timedelta(0))
    options = DeskOptions(profile=Path(profile), base_url=url, settle_seconds=1.0)
    desk: Any = App({"ANTHROPIC_API_KEY": os.environ["TEST_KEY"]}, pacing=pacing).open_desk(options)
    arm(step, desk._tools)
    while not (pace := desk.advance(job_id)).settled:
        time.sleep(min(pace.wait.total_seconds(), 0.05))
    if desk.job(job_id).state is JobState.FINISHED:
        desk.export(job_id, Path(profile) / "out" / "answers.xlsx")
    desk.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
