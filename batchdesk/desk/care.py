"""Where things are kept, all of it taken along as one .zip, all of it deleted, and trouble told without any data."""

from __future__ import annotations

import contextlib
import json
import logging
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from batchdesk.core.export import ANY_FORM
from batchdesk.core.jobs import Job, JobState
from batchdesk.core.ledger import LedgerBook
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress, quiet
from batchdesk.desk import exporting, ledger, reporting, uploading
from batchdesk.desk.care_api import Kept, Place, Screen
from batchdesk.desk.settings_file import SettingsFile
from batchdesk.desk.tools import Tools
from batchdesk.desk.written import FOLDER as WRITTEN

_log = logging.getLogger(__name__)

_DATABASE = "desk.sqlite3"
_LOG = "batchdesk.log"
_KEPT = {
    Kept.JOBS: (f"{_DATABASE}*",),
    Kept.ANSWERS: ("jobs", WRITTEN),
    Kept.BEGUN: ("unfinished", "pasted"),
    Kept.RECIPES: ("recipes",),
    Kept.SETTINGS: ("settings.json", "window.ini"),
    Kept.LOGS: ("logs",),
    Kept.PRACTICE: ("practice",),
}
"""What of the profile is ours, as shell patterns: another file in it is somebody else's and is never touched."""
_FOLDERS = ("unfinished", "pasted", WRITTEN, "recipes", "practice")
_GOING = frozenset(JobState) - {JobState.DRAFT, JobState.FINISHED}
_NAMED = 3
_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')

README = """BatchDesk: everything that was on this desk, taken along on {day}.

results/        one workbook for each job: the rows as they were given, the answers, and the sheet Run info
                with the recipe, the model, the times and what it cost. A job that is not finished is partial.
recipes/        your own recipes. BatchDesk opens them, and so does any program for text.
ledger.xlsx     what was spent, job by job.
settings.json   limits, prices and names of keys. No key is in here: keys stay in your system's keychain.

Answers were written by Claude; check them before you rely on them.
{left_out}"""


class Care:
    """`care_api.CareApi` over a profile."""

    def __init__(self, tools: Callable[[], Tools], settings: SettingsFile) -> None:
        self._tools, self._settings = tools, settings

    def places(self) -> tuple[Place, ...]:
        """Where things are kept; the whole profile first, then what has any bytes."""
        profile = self._tools().profile
        parts = [
            Place(kept, _first(profile, patterns), sum(map(_bytes, _found(profile, patterns))))
            for kept, patterns in _KEPT.items()
        ]
        whole = Place(Kept.ALL, profile, sum(part.bytes for part in parts))
        return (whole, *(part for part in parts if part.bytes))

    def export_all(self, target: Path, progress: Progress = quiet) -> Path:
        """One .zip; Problem TARGET_KIND_UNKNOWN, TARGET_UNWRITABLE, DISK_FULL. Canceled leaves nothing behind."""
        tools = self._tools()
        if target.suffix.lower() != ".zip":
            raise Problem(Trouble.TARGET_KIND_UNKNOWN, name=target.name)
        with tempfile.TemporaryDirectory(prefix=".taken-", dir=tools.profile) as folder:
            tools.files.pack(
                target, self._members(tools, Path(folder), progress), quiet_but_heeding(progress)
            )
        return target

    def delete_all(self, progress: Progress = quiet) -> None:
        """Forget all jobs, the ledger, recipes, settings and logs; keys and their names stay.

        Problem JOBS_UNFINISHED. Files that were uploaded for jobs are removed from the service where it can be reached.
        """
        tools = self._tools()
        jobs = tools.store.jobs.all()
        _none_goes_on(tools)
        for at, job in enumerate(jobs):
            progress(at, len(jobs), job.name)
            uploading.clean(tools, job)
        tools.services.close()  # the practice service writes into the profile; it is started anew when needed
        tools.store.erase(lambda: _none_goes_on(tools))
        for name in _FOLDERS:
            shutil.rmtree(tools.profile / name, ignore_errors=True)
        for folder in (tools.profile / "jobs").glob("*"):
            if not tools.store.jobs.has(folder.name):  # another process may have begun one by now
                shutil.rmtree(folder, ignore_errors=True)
        self._settings.forget_all_but_keys()
        _empty_logs(tools.profile / "logs")
        _log.info("everything was deleted")
        for job in jobs:
            tools.announce(job.id)

    def report(self, screen: Screen | None = None) -> str:
        """Facts of a fixed list, as text; see `reporting`."""
        tools = self._tools()
        logs = tools.profile / "logs"
        return reporting.report(
            tools.store.jobs.all(),
            [logs / f"{_LOG}.1", logs / _LOG],
            tools.now(),
            practice=tools.practice,
            price_list=tools.prices.as_of,
            screen=screen,
        )

    def save_report(self, text: str, target: Path) -> Path:
        """Write a report as the person left it; Problem TARGET_UNWRITABLE."""
        try:
            target.write_text(text, encoding="utf-8")
        except OSError as error:
            reason = (error.strerror or type(error).__name__).lower()
            raise Problem(Trouble.TARGET_UNWRITABLE, name=target.name, reason=reason) from error
        return target

    # -- within -------------------------------------------------------------------------------------------
    def _members(self, tools: Tools, folder: Path, progress: Progress) -> Iterator[tuple[str, Path]]:
        """Each file as it comes to be; what was written for the archive is removed once it is in."""
        left_out: list[str] = []
        jobs = [job for job in tools.store.jobs.all() if job.trashed_at is None]
        names: set[str] = set()
        for at, job in enumerate(jobs):
            progress(at, len(jobs), job.name)
            path = folder / "results.xlsx"
            if self._written(tools, job, path, progress, left_out):
                yield f"results/{_unique(job, names)}.xlsx", path
                path.unlink()
        for recipe in sorted((tools.profile / "recipes").glob("*.recipe.json")):
            yield f"recipes/{recipe.name}", recipe
        yield "ledger.xlsx", self._ledger(tools, folder / "ledger.xlsx", progress)
        yield "settings.json", _text(folder / "settings.json", json.dumps(self._settings.shown(), indent=1))
        said = "".join(f"\nLeft out: {words}" for words in left_out)
        day = tools.now().strftime("%Y-%m-%d %H:%M UTC")
        yield "README.txt", _text(folder / "README.txt", README.format(day=day, left_out=said))

    def _written(self, tools: Tools, job: Job, path: Path, progress: Progress, left_out: list[str]) -> bool:
        """Write a job's workbook; False where it has gone meanwhile, or can not be written."""
        try:
            exporting.export(tools, tools.store.jobs.get(job.id), path, quiet_but_heeding(progress), ANY_FORM)
        except Problem as problem:
            if problem.trouble is Trouble.DISK_FULL:
                raise
            left_out.append(f"“{job.name}”. {problem}")
            return False
        return True

    def _ledger(self, tools: Tools, path: Path, progress: Progress) -> Path:
        cap = self._settings.spending().monthly_cap
        book = LedgerBook(ledger.ledger(tools), tools.now(), tools.practice, cap)
        tools.files.write_ledger(path, book, quiet_but_heeding(progress))
        return path


def _none_goes_on(tools: Tools) -> None:
    """Problem JOBS_UNFINISHED, which names the first jobs that go on."""
    going = [job for job in tools.store.jobs.all() if job.state in _GOING]
    if going:
        told = ", ".join(f"“{job.name}”" for job in going[:_NAMED]) + (", …" if going[_NAMED:] else "")
        raise Problem(Trouble.JOBS_UNFINISHED, jobs=told)


def quiet_but_heeding(progress: Progress) -> Progress:
    """Keep the last words said, and hear whether the person wants to stop."""

    def heed(_done: int, _total: int | None, _what: str) -> None:
        progress(0, None, "")

    return heed


def _found(profile: Path, patterns: Sequence[str]) -> Iterator[Path]:
    for pattern in patterns:
        # In order: a database comes before what SQLite lays beside it while it is open.
        yield from sorted(profile.glob(pattern))


def _first(profile: Path, patterns: Sequence[str]) -> Path:
    return next(_found(profile, patterns), profile)


def _bytes(path: Path) -> int:
    files = [path] if path.is_file() else (one for one in path.rglob("*") if one.is_file())
    total = 0
    for one in files:
        with contextlib.suppress(OSError):  # it may be gone by now
            total += one.stat().st_size
    return total


def _empty_logs(folder: Path) -> None:
    """The log that is being written is emptied, not removed: Windows lets nobody remove an open file."""
    for path in folder.glob(f"{_LOG}*"):
        if path.name == _LOG:
            path.write_bytes(b"")
        else:
            path.unlink(missing_ok=True)


def _text(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def _unique(job: Job, names: set[str]) -> str:
    """A file name that every system takes, once."""
    plain = _UNFIT.sub(" ", job.name).strip(" .")[:80] or "job"
    day = job.created_at.strftime("%Y-%m-%d")
    name, number = f"{plain} {day}", 2
    while name.casefold() in names:
        name, number = f"{plain} {day} ({number})", number + 1
    names.add(name.casefold())
    return name
