"""How long each step of a large job takes, as a ratio to the least any program could take, and the memory it needs.

`python -m tests.benchmarks.pipeline [--rows 100000]` runs one job against the practice service and prints a table. Only
ratios within one run mean anything; the floor of a step is reading or writing the same bytes with nothing done to them.
"""

from __future__ import annotations

import argparse
import csv
import random
import resource
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from batchdesk.app import App
from batchdesk.claude import warm
from batchdesk.cli.launch import DeskOptions
from batchdesk.core.jobs import JobState, PartState, SourceChoice
from batchdesk.core.progress import quiet
from batchdesk.core.recipe import Answer, AnswerKind, Recipe
from batchdesk.desk import submitting
from batchdesk.desk.tools import Pacing

WORDS = [
    "parcel",
    "late",
    "refund",
    "angry",
    "happy",
    "broken",
    "kettle",
    "fridge",
    "order",
    "invoice",
    "thanks",
    "please",
    "wrong",
    "colour",
    "missing",
]
RECIPE = Recipe(
    "Mood",
    "claude-haiku-5-5",
    "{{Text}}",
    instructions="Label the ticket.",
    answers=(
        Answer("Mood", AnswerKind.CHOICE, choices=("happy", "angry", "unclear")),
        Answer("Summary", AnswerKind.TEXT),
    ),
)


class Clock:
    """Seconds by step, beside the floor of each."""

    def __init__(self) -> None:
        self.steps: list[tuple[str, float, float]] = []

    @contextmanager
    def step(self, name: str, floor: float) -> Iterator[None]:
        """Time a step; `floor` is in seconds."""
        begin = time.perf_counter()
        yield
        self.steps.append((name, time.perf_counter() - begin, floor))


def make_table(path: Path, rows: int) -> None:
    """A table of believable length: an id, 40 words, a country, an amount."""
    chance = random.Random(1)
    with path.open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(["Id", "Text", "Country", "Amount"])
        writer.writerows(
            [f"{n:07}", " ".join(chance.choices(WORDS, k=40)), "DE", n * 1.5] for n in range(rows)
        )


def floor_read(path: Path) -> float:
    """Seconds to draw a csv file through the standard library's reader."""
    begin = time.perf_counter()
    with path.open(newline="", encoding="utf-8") as lines:
        for _ in csv.reader(lines):
            pass
    return time.perf_counter() - begin


def floor_copy(path: Path) -> float:
    """Seconds to read a file and write it again, synced."""
    begin = time.perf_counter()
    copy = path.with_suffix(".copy")
    copy.write_bytes(path.read_bytes())
    seconds = time.perf_counter() - begin
    copy.unlink()
    return seconds


def run(folder: Path, rows: int) -> Clock:
    """One job, step by step."""
    table, clock = folder / "table.csv", Clock()
    make_table(table, rows)
    desk: Any = App({}, pacing=Pacing(gap=timedelta(0))).open_desk(
        DeskOptions(profile=folder / "p", practice=True)
    )
    read = floor_read(table)
    with clock.step("draft: read, snapshot, plan", read):
        job = desk.draft(table, SourceChoice(), RECIPE)
    with clock.step("estimate", read):
        desk.estimate(job.id)
    desk.send(job.id)
    warm()
    tools, part = desk._tools, desk.job(job.id).parts[0]
    body = folder / "body.json"
    begin = time.perf_counter()
    size, _ = submitting._write_body(tools, desk.job(job.id), part, "0123456789", body)
    took = time.perf_counter() - begin
    clock.steps.append((f"body of {part.requests:,} requests, {size / 1e6:.0f} MB", took, floor_copy(body)))
    while desk.job(job.id).state is not JobState.RUNNING:
        desk.advance(job.id)
    while not all(part.state is PartState.ENDED for part in desk.job(job.id).parts):
        for waiting in desk.job(job.id).parts:
            tools.store.parts.seen(waiting.id, tools.own_service().retrieve(waiting.batch_id))
        time.sleep(0.2)
    raw = folder / "raw.jsonl"
    tools.own_service().download(desk.job(job.id).parts[0].batch_id, raw, quiet)
    with clock.step("collect: fetch, check, store", floor_copy(raw) * len(desk.job(job.id).parts)):
        while not desk.advance(job.id).settled:
            pass
    with clock.step("a page of 200 rows in the middle", read):
        desk.rows(job.id, after=rows // 2, limit=200)
    with clock.step("export to xlsx", read):
        desk.export(job.id, folder / "out.xlsx")
    desk.close()
    return clock


def main() -> None:
    """Parse, run, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    rows = parser.parse_args().rows
    with tempfile.TemporaryDirectory(prefix="batchdesk-benchmark-") as folder:
        clock = run(Path(folder), rows)
    print(f"{rows:,} rows; floor: reading the table, or copying the same bytes")
    for name, seconds, floor in clock.steps:
        print(f"{name:<46} {seconds:7.2f} s   {seconds / floor:6.1f} x floor")
    print(f"peak memory of the client: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")


if __name__ == "__main__":
    main()
