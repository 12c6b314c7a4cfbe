"""A soak: many jobs under random faults and random kills; every request accepted once, every row in one status.

`python -m tests.soak [--jobs 200] [--seed 1]` prints one JSON line of figures and exits 1 where a promise broke. Each job
is drafted, sent and followed in forked children that are killed with SIGKILL at random moments and followed by others
that go on, as a person would after a crash; the practice service runs beside them and keeps the account that is checked
in the end, request by request and to the cent.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import random
import select
import signal
import sys
import tempfile
import time
import traceback
import urllib.request
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from io import FileIO
from pathlib import Path
from typing import Any

from batchdesk.app import App
from batchdesk.claude import warm
from batchdesk.cli.launch import DeskOptions
from batchdesk.core.jobs import Job, JobState, SourceChoice
from batchdesk.core.recipe import Answer, AnswerKind, Recipe
from batchdesk.core.request import parse_custom_id
from batchdesk.desk.api import DeskApi
from batchdesk.desk.tools import Pacing
from batchdesk.practice import PRACTICE_KEY, start_practice

RECIPE = Recipe(
    "Mood",
    "claude-haiku-5-5",
    "{{Text}}",
    answers=(Answer("Mood", AnswerKind.CHOICE, choices=("happy", "angry", "unclear")),),
)
OPEN, DRAFTING, SENDING = b"o", b"d", b"s"
"""What a child says that it begins."""
JOBS_PER_SERVICE = 10
SECONDS_PER_JOB = 60.0
WORKING = frozenset({JobState.SENDING, JobState.RUNNING, JobState.PAUSED, JobState.CANCELING})

CALL_FAULTS: tuple[dict[str, Any], ...] = (
    {"on": "create", "do": "lose_answer"},
    {"on": "create", "do": "refuse_connection"},
    {"on": "create", "do": "status", "status": 500, "accepted": True},
    {"on": "create", "do": "status", "status": 529},
    {"on": "create", "do": "status", "status": 413, "body": "<html>", "content_type": "text/html"},
    {"on": "create", "do": "status", "status": 429, "headers": {"retry-after": "0"}},
    {"on": "retrieve", "do": "not_found"},
    {"on": "retrieve", "do": "lose_answer"},
    {"on": "list", "do": "status", "status": 500},
    {"on": "results", "do": "cut", "after_bytes": 300},
    {"on": "results", "do": "cut", "after_bytes": 300, "at": "line", "framing": "chunked"},
    {"on": "results", "do": "short", "after_lines": 2},
    {"on": "results", "do": "duplicate_line", "lines": [1]},
    {"on": "results", "do": "invalid_line", "lines": [1]},
    {"on": "results", "do": "not_found"},
)
ROW_FAULTS: tuple[dict[str, Any], ...] = (
    {"do": "errored", "error_type": "overloaded_error"},
    {"do": "expired"},
    {"do": "canceled"},
    {"do": "refuse", "category": "cyber"},
    {"do": "truncate"},
    {"do": "not_json"},
    {"do": "chatter"},
    {"do": "capitals"},
)


def some_faults(chance: random.Random) -> list[dict[str, Any]]:
    """A few calls that go wrong now and then, and a few rows."""
    calls = [
        fault | {"times": chance.randint(1, 4), "skip": chance.randint(0, 8)}
        for fault in chance.sample(CALL_FAULTS, 5)
    ]
    rows = [
        {"on": "request", **fault, "match": {"fraction": 0.04, "seed": chance.randint(0, 99)}}
        for fault in chance.sample(ROW_FAULTS, 3)
    ]
    return calls + rows


def open_desk(profile: Path, url: str) -> DeskApi:
    """A desk as a person's window would have it, only hastier."""
    pacing = Pacing(poll=timedelta(milliseconds=10), gap=timedelta(0), part_requests=9)
    options = DeskOptions(profile=profile, base_url=url, settle_seconds=1.5)
    return App({"ANTHROPIC_API_KEY": PRACTICE_KEY}, pacing=pacing).open_desk(options)


def find_job(desk: DeskApi, table: Path) -> Job | None:
    """The job that was made of this table; two of them would be paid for twice."""
    found = [job for job in desk.jobs() if job.source.name == table.name]
    if len(found) > 1:
        raise AssertionError(f"{len(found)} jobs of {table.name}")
    return found[0] if found else None


def sent_job(desk: DeskApi, table: Path, begin: Callable[[bytes], object]) -> str:
    """The id of the table's job, made and sent where an earlier life did not come so far."""
    job = find_job(desk, table)
    if job is not None and job.state is JobState.DRAFT and not job.requests:
        desk.delete(job.id)  # the life that drafted it ended before its rows were planned
        job = None
    if job is None:
        begin(DRAFTING)
        job = desk.draft(table, SourceChoice(), RECIPE)
    if job.state is JobState.DRAFT:
        begin(SENDING)
        desk.send(job.id)
    return job.id


def child(profile: Path, url: str, table: Path, begin: Callable[[bytes], object]) -> None:
    """One life of the application: go on with the job until nothing more happens by itself, then export it."""
    desk = open_desk(profile, url)
    begin(OPEN)
    job_id = sent_job(desk, table, begin)
    if desk.job(job_id).state is JobState.PAUSED:
        desk.resume(job_id)
    while not (pace := desk.advance(job_id)).settled:
        time.sleep(min(pace.wait.total_seconds(), 0.05))
    if desk.job(job_id).state is JobState.FINISHED:
        desk.export(job_id, profile / f"{job_id}.xlsx")
    desk.close()


def live(profile: Path, url: str, table: Path, chance: random.Random) -> bool:
    """One child; True when it was killed before it ended by itself."""
    deed, seconds = some_death(chance)
    said, saying = os.pipe()
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            os.close(said)
            child(profile, url, table, lambda deed: os.write(saying, deed))
            code = 0
        except Exception:  # noqa: BLE001 - nobody above this child says what became of it
            traceback.print_exc()
        finally:
            os._exit(code)
    os.close(saying)
    with os.fdopen(said, "rb", buffering=0) as ear:
        wait_for(ear, deed)
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            done, status = os.waitpid(pid, os.WNOHANG)
            if done:
                if os.waitstatus_to_exitcode(status):
                    raise AssertionError(f"a child of {table.name} failed")
                return False
            time.sleep(min(left, 0.003))
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return True


def some_death(chance: random.Random) -> tuple[bytes, float]:
    """What a life must have begun, and how many seconds after that it ends at the latest.

    Measured: a draft takes about 50 ms and sending 2, so a moment at random would hardly ever meet them.
    """
    return chance.choices(
        [
            (DRAFTING, chance.uniform(0, 0.06)),
            (SENDING, chance.uniform(0, 0.003)),
            (OPEN, chance.uniform(0.01, 0.5)),
            (OPEN, SECONDS_PER_JOB),
        ],
        [0.2, 0.2, 0.3, 0.3],
    )[0]


def wait_for(ear: FileIO, deed: bytes) -> None:
    """Return once the child says that it begins this, or has ended, or hangs."""
    while select.select([ear], [], [], SECONDS_PER_JOB)[0]:
        if ear.read(1) in (b"", deed):
            return


def account(url: str, batch: str = "") -> dict[str, Any]:
    """The service's own book."""
    with urllib.request.urlopen(
        f"{url}/practice/ledger" + (f"?batch={batch}" if batch else ""), timeout=20
    ) as answer:
        book: dict[str, Any] = json.load(answer)
        return book


def truth(url: str, tag: str) -> bool:
    """Whether the service has a batch of this attempt: what a person would see in the console."""
    for batch in account(url)["batches"]:
        ids = account(url, batch["id"])["custom_ids"]
        if any((parse_custom_id(text) or (0, ""))[1] == tag for text in ids):
            return True
    return False


def run_job(profile: Path, url: str, chance: random.Random, figures: Counter[str]) -> str:
    """One job from a fresh table to its end, through as many lives as it takes."""
    rows = chance.randint(3, 40)
    table = profile / f"table-{figures['jobs']}.csv"
    figures["jobs"] += 1
    with table.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["Text"])
        # Every job asks something of its own, so that the service's book tells jobs apart.
        writer.writerows([[f"ticket {chance.random()} happy"] for _ in range(rows)])
    figures["rows"] += rows
    job: Job | None = None
    end = time.monotonic() + SECONDS_PER_JOB
    while time.monotonic() < end:
        killed = live(profile, url, table, chance)
        figures["lives"] += 1
        figures["killed"] += killed
        desk = open_desk(profile, url)
        try:
            job = find_job(desk, table)
            if job is None or job.state is JobState.DRAFT:
                figures["killed before it was sent"] += 1
                figures["killed as a draft"] += job is not None
                figures["killed as half a draft"] += job is not None and not job.requests
            elif job.state is JobState.FINISHED:
                break
            elif job.state is JobState.NEEDS_PERSON:
                figures["asked"] += 1
                decide(desk, url, job.id)
        finally:
            desk.close()
    if job is None:
        raise AssertionError(f"{table.name} never became a job")
    return job.id


def decide(desk: DeskApi, url: str, job_id: str) -> None:
    """A careful person: says "send again" only for what the service's book does not have."""
    unknown = [part for part in desk.job(job_id).parts if part.trouble == "ask"]
    if any(truth(url, part.tag) for part in unknown):
        # The batch is there but could not be told from another; it is left alone, and its rows are given up.
        desk.decide(job_id, resend=False)
    else:
        desk.decide(job_id, resend=True)


def check_job(profile: Path, url: str, job_id: str, figures: Counter[str]) -> list[str]:
    """What is wrong with a finished job; nothing, where the promises hold."""
    import openpyxl

    desk = open_desk(profile, url)
    try:
        job = desk.job(job_id)
        wrong = [] if job.state is JobState.FINISHED else [f"{job_id} is {job.state.value}: {job.note}"]
        if job.rows != (given := len(job.source.read_text(encoding="utf-8").splitlines()) - 1):
            wrong.append(f"{job_id}: {job.rows} of {given} rows were taken")
        if sum(job.counts.values()) != job.rows or job.waiting:
            wrong.append(f"{job_id}: {dict(job.counts)} of {job.rows} rows")
        if not wrong:
            desk.export(job_id, profile / "check.xlsx")
            sheet = openpyxl.load_workbook(profile / "check.xlsx", read_only=True)["Results"]
            if len(list(sheet.iter_rows())) != job.rows + 1:
                wrong.append(f"{job_id}: the workbook has not every row once")
        wrong += check_cost(job, url, figures)
        figures.update({f"status {status.value}": n for status, n in job.counts.items()})
        return wrong
    finally:
        desk.close()


def check_cost(job: Job, url: str, figures: Counter[str]) -> list[str]:
    """A known cost is what the service charged for all batches of the job, to the last digit."""
    if job.actual is None:
        figures["costs unknown"] += 1
        return []
    figures["costs known"] += 1
    tags = {part.tag for part in job.parts if part.tag}
    charged = Decimal(0)
    for batch in account(url)["batches"]:
        ids = account(url, batch["id"])["custom_ids"]
        if any((parse_custom_id(text) or (0, ""))[1] in tags for text in ids):
            charged += Decimal(batch["cost_usd"])
    return [] if charged == job.actual else [f"{job.id}: cost {job.actual}, charged {charged}"]


def check_book(profile: Path, url: str, jobs: list[str], figures: Counter[str]) -> list[str]:
    """Every request that a desk ever made was accepted once, no more."""
    desk = open_desk(profile, url)
    try:
        tags = {part.tag: job_id for job_id in jobs for part in desk.job(job_id).parts if part.tag}
        expected = sum(desk.job(job_id).requests for job_id in jobs)
    finally:
        desk.close()
    accepted: Counter[tuple[str, int]] = Counter()
    foreign = 0
    for batch in account(url)["batches"]:
        for text in account(url, batch["id"])["custom_ids"]:
            key, tag = parse_custom_id(text) or (0, "")
            foreign += tag not in tags
            accepted[(tags.get(tag, tag), key)] += 1
    figures["accepted"] += sum(accepted.values())
    figures["expected"] += expected
    twice = [f"{job_id} row {key} accepted {n} times" for (job_id, key), n in accepted.items() if n > 1]
    return [*twice, *([f"{foreign} accepted requests belong to no known attempt"] if foreign else [])]


def soak(jobs: int, seed: int) -> tuple[Counter[str], list[str]]:
    """Run it; the figures, and what went wrong."""
    chance, figures, wrong = random.Random(seed), Counter[str](), list[str]()
    warm()
    with tempfile.TemporaryDirectory(prefix="batchdesk-soak-") as folder:
        for turn in range(-(-jobs // JOBS_PER_SERVICE)):
            place = Path(folder) / str(turn)
            (place / "profile").mkdir(parents=True)
            faults = place / "faults.json"
            faults.write_text(json.dumps({"faults": some_faults(chance)}))
            with start_practice(place / "service", faults=faults, seconds=0.05) as service:
                here = min(JOBS_PER_SERVICE, jobs - turn * JOBS_PER_SERVICE)
                ids = [run_job(place / "profile", service.url, chance, figures) for _ in range(here)]
                for job_id in ids:
                    wrong += check_job(place / "profile", service.url, job_id, figures)
                wrong += check_book(place / "profile", service.url, ids, figures)
    return figures, wrong


def main() -> int:
    """Parse, run, report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    begin = time.monotonic()
    figures, wrong = soak(given.jobs, given.seed)
    print(json.dumps({**figures, "seconds": round(time.monotonic() - begin), "wrong": wrong}))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
