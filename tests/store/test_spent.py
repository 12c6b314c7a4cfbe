"""What was spent survives: in a database of an earlier version, in one of ours, and when its job is deleted."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from batchdesk.core.jobs import JobState, PartState
from batchdesk.core.ledger import JOB, LedgerEntry
from batchdesk.core.recipe import Recipe, write_recipe
from batchdesk.core.rows import Outcome, RowStatus, Usage
from batchdesk.store import Store
from batchdesk.store.migrations import STEPS
from batchdesk.store.trials import Tried

AT = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def old_database(path: Path) -> None:
    """A finished job of two requests and a row that was tried, as the first version kept them."""
    db = sqlite3.connect(path)
    STEPS[0](db)
    db.execute("PRAGMA user_version = 1")
    db.execute(
        "INSERT INTO job (no, id, name, state, practice, source, choice, kind, columns, recipe, base_url, created_at,"
        " submitted_at, actual, usage) VALUES (1, 'job1', 'Old', 'finished', 0, '/x', '{}', 'table', '[\"A\"]', ?, '',"
        " ?, ?, '0.5', '[100,20,0,0,0,0,\"\"]')",
        (write_recipe(Recipe("r", "m", "{{A}}")), AT.isoformat(), AT.isoformat()),
    )
    db.execute(
        "INSERT INTO part (id, job, state, requests, bytes, sha256, tag, batch_id, created_at)"
        " VALUES (1, 1, 'collected', 2, 9, 's', 't', 'msgbatch_1', ?)",
        (AT.isoformat(),),
    )
    db.executemany("INSERT INTO row (job, number, cells, key) VALUES (1, ?, x'5b5d', ?)", [(1, 1), (2, 2)])
    db.execute(
        "INSERT INTO trial (recipe, at, bytes, input, output) VALUES ('digest', ?, 80, 30, 7)",
        (AT.isoformat(),),
    )
    db.commit()
    db.close()


def test_a_database_of_the_first_version_keeps_its_bill(tmp_path: Path) -> None:
    """An update must not make a person's jobs free, nor forget what estimates have learned."""
    old_database(tmp_path / "desk.sqlite3")
    store = Store(tmp_path / "desk.sqlite3")
    job = store.jobs.get("job1")
    assert (job.actual, job.usage.input, job.cache_saved, job.key) == (Decimal("0.5"), 100, 0, "")
    (part,) = job.parts
    assert (part.state, part.cost, part.worst, part.usage) == (PartState.COLLECTED, None, None, Usage())
    assert store.trials.of("digest") == ((80, 30, 7),)
    assert store.trials.paid() == (), "what it cost was not kept then"
    store.parts.plan("job1", [[1, 2]])
    part = store.jobs.get("job1").parts[1]
    saved = Outcome(
        RowStatus.OK, usage=Usage(5, 2, cache_read=90), cost=Decimal("0.1"), cache_saved=Decimal("0.04")
    )
    lost = Outcome(RowStatus.OK, usage=Usage(5, 2, 90), cost=Decimal("0.2"), cache_saved=Decimal("-0.01"))
    store.outcomes.keep("job1", part.id, [(1, saved), (2, lost)], into=PartState.COLLECTED)
    job = store.jobs.get("job1")
    assert (job.actual, job.cache_saved) == (Decimal("0.8"), Decimal("0.03"))
    part = job.parts[1]
    assert (part.cost, part.cache_saved, part.usage.cache_read) == (Decimal("0.3"), Decimal("0.03"), 90)
    store.close()


def test_what_is_unknown_stays_unknown(tmp_path: Path) -> None:
    """A sum that leaves out what has no price looks like a bill and is none."""
    old_database(tmp_path / "desk.sqlite3")
    store = Store(tmp_path / "desk.sqlite3")
    store.parts.plan("job1", [[1], [2]])
    first, second = (part.id for part in store.jobs.get("job1").parts[1:])
    unpriced = Outcome(RowStatus.OK, usage=Usage(5, 2), cost=None)
    priced = Outcome(RowStatus.OK, usage=Usage(5, 2), cost=Decimal(1), cache_saved=Decimal(0))
    store.outcomes.keep("job1", first, [(1, unpriced)], into=PartState.COLLECTED)
    store.outcomes.keep("job1", second, [(2, priced)], into=PartState.COLLECTED)
    job = store.jobs.get("job1")
    assert (job.actual, job.cache_saved) == (None, None)
    assert [part.cost for part in job.parts[1:]] == [None, Decimal(1)]
    store.close()


def test_entries_and_tries_come_back_as_they_were(tmp_path: Path) -> None:
    """Money is kept to the last digit, a time to its moment, an unknown as unknown."""
    usage = Usage(1, 2, 3, 4, 5, 6, "us")
    entry = LedgerEntry(
        JOB, AT, "job1", "Größe", "Mood", "m", "wxyz", False, 7, usage, None, Decimal("0.10"),
        Decimal("0.2"), Decimal("-0.000001"), True, deleted=True,
    )  # fmt: skip
    tried = Tried("digest", "Mood", "m", AT, 80, usage, None, "wxyz", practice=True)
    store = Store(tmp_path / "desk.sqlite3")
    store.spent.add(entry)
    store.trials.add(tried)
    store.close()
    store = Store(tmp_path / "desk.sqlite3")
    assert store.spent.all() == (entry,)
    assert store.trials.paid() == (tried,)
    assert store.jobs.in_states(frozenset(JobState)) == ()
    store.close()
