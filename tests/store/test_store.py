"""What is stored must be there after a crash, whole, and readable by its owner only."""

from __future__ import annotations

import sqlite3
import stat
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from batchdesk.core.inspection import Content, SourceRow
from batchdesk.core.jobs import Job, JobState, PartState, SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.recipe import Recipe
from batchdesk.core.rows import UNUSABLE, Outcome, RowStatus, Usage
from batchdesk.store import Store
from batchdesk.store.migrations import STEPS
from batchdesk.store.rows import Planned

AT = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
RECIPE = Recipe("r", "m", "{{A}}")


def a_job(job_id: str = "job1", **more: object) -> Job:
    return Job(
        id=job_id,
        name="Name",
        state=JobState.DRAFT,
        practice=True,
        source=Path("/data/x.csv"),
        choice=SourceChoice(sheet="S", header_row=3),
        kind="table",
        columns=("A", "Größe"),
        recipe=RECIPE,
        base_url="",
        created_at=AT,
        **more,  # type: ignore[arg-type]
    )


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "desk.sqlite3")
    yield store
    store.close()


def filled(store: Store, rows: int, keys: list[int | None] | None = None) -> Job:
    """A job of rows; `keys` says whose request each row asks (None: its own)."""
    store.jobs.add(a_job())
    store.rows.add("job1", (SourceRow(n, (f"cell {n}", None)) for n in range(1, rows + 1)))
    wanted = keys or list(range(1, rows + 1))
    store.rows.plan("job1", (Planned(n, key, 10, "" if key else "Empty.") for n, key in enumerate(wanted, 1)))
    return store.jobs.get("job1")


def test_a_job_comes_back_as_it_was_kept(store: Store) -> None:
    store.jobs.add(a_job())
    assert store.jobs.get("job1") == a_job()
    assert store.jobs.get("jo").id == "job1"


def test_an_unknown_or_ambiguous_job_is_said(store: Store) -> None:
    store.jobs.add(a_job("aa1"))
    store.jobs.add(a_job("aa2"))
    for wanted in ("", "x", "aa", "%"):
        with pytest.raises(Problem) as caught:
            store.jobs.get(wanted)
        assert caught.value.trouble is Trouble.JOB_MISSING


def test_the_database_is_for_its_owner_only(tmp_path: Path) -> None:
    Store(tmp_path / "desk.sqlite3").close()
    assert stat.S_IMODE((tmp_path / "desk.sqlite3").stat().st_mode) == 0o600


def test_a_newer_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite3"
    Store(path).close()
    with sqlite3.connect(path) as db:
        db.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    db.close()
    before = path.read_bytes()
    with pytest.raises(Problem) as caught:
        Store(path)
    assert caught.value.trouble is Trouble.PROFILE_NEWER
    assert path.read_bytes() == before


def test_what_is_no_database_is_said_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite3"
    path.write_bytes(b"not a database at all" * 100)
    with pytest.raises(Problem) as caught:
        Store(path)
    assert caught.value.trouble is Trouble.PROFILE_UNUSABLE
    assert path.read_bytes().startswith(b"not a database")


def test_documents_stay_with_their_rows(store: Store) -> None:
    store.jobs.add(a_job())
    contents = [
        Content(text="Text"),
        Content(data=b"%PDF", media_type="application/pdf"),
        Content(problem="Locked."),
    ]
    store.rows.add("job1", (SourceRow(n, ("x",), content) for n, content in enumerate(contents, 1)))
    assert [row.content for row in store.rows.source("job1")] == contents
    assert [row.number for row in store.rows.source_of("job1", [3, 1])] == [3, 1]


def test_rows_that_share_a_request_share_its_answer_and_count_each(store: Store) -> None:
    job = filled(store, 5, [1, 1, 3, None, 3])
    assert job.counts == {RowStatus.SKIPPED: 1, RowStatus.WAITING: 4}
    assert [key for key, _, _ in store.rows.sizes("job1")] == [1, 3]
    store.parts.plan("job1", [[1, 3]])
    (part,) = store.jobs.get("job1").parts
    outcomes = [
        (1, Outcome(RowStatus.OK, ("yes",), usage=Usage(5, 2), cost=Decimal("0.1"), model="m")),
        (3, Outcome(RowStatus.EXPIRED, note="Late.", cost=Decimal(0))),
    ]
    store.outcomes.keep("job1", part.id, outcomes, into=PartState.COLLECTED)
    job = store.jobs.get("job1")
    assert job.counts == {RowStatus.OK: 2, RowStatus.EXPIRED: 2, RowStatus.SKIPPED: 1}
    assert (job.actual, job.usage, job.models_answered) == (Decimal("0.1"), Usage(5, 2), ("m",))
    page = store.rows.page("job1", 0, 10, None)
    assert [(row.number, row.outcome.status.value, row.shared_with) for row in page] == [
        (1, "ok", None),
        (2, "ok", 1),
        (3, "expired", None),
        (4, "skipped", None),
        (5, "expired", 3),
    ]
    assert [row.number for row in store.rows.page("job1", 3, 10, frozenset({RowStatus.EXPIRED}))] == [5]


def test_an_unknown_cost_makes_the_bill_unknown_for_good(store: Store) -> None:
    filled(store, 2)
    store.parts.plan("job1", [[1], [2]])
    first, second = store.jobs.get("job1").parts
    store.outcomes.keep("job1", first.id, [(1, Outcome(RowStatus.OK, cost=None))], into=PartState.COLLECTED)
    store.outcomes.keep(
        "job1", second.id, [(2, Outcome(RowStatus.OK, cost=Decimal(1)))], into=PartState.COLLECTED
    )
    assert store.jobs.get("job1").actual is None


def test_a_broken_collection_leaves_nothing_half_stored(store: Store) -> None:
    filled(store, 3)
    store.parts.plan("job1", [[1, 2, 3]])
    (part,) = store.jobs.get("job1").parts

    def breaking() -> Iterator[tuple[int, Outcome]]:
        yield 1, Outcome(RowStatus.OK, cost=Decimal(1))
        raise RuntimeError("power cut")

    with pytest.raises(RuntimeError):
        store.outcomes.keep("job1", part.id, breaking(), into=PartState.COLLECTED)
    job = store.jobs.get("job1")
    assert job.counts == {RowStatus.WAITING: 3}
    assert job.parts[0].state is PartState.PLANNED


def test_the_first_to_change_a_state_wins(store: Store) -> None:
    store.jobs.add(a_job())
    assert store.jobs.move("job1", JobState.DRAFT, JobState.SENDING)
    assert not store.jobs.move("job1", JobState.DRAFT, JobState.CANCELING)
    assert store.jobs.get("job1").state is JobState.SENDING


def test_a_deleted_job_leaves_no_row_of_it(store: Store, tmp_path: Path) -> None:
    filled(store, 3)
    store.parts.plan("job1", [[1, 2, 3]])
    store.jobs.delete("job1")
    with sqlite3.connect(tmp_path / "desk.sqlite3") as db:
        names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        left = {name: db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in names}
    db.close()
    assert {name for name, count in left.items() if count} == set()


def test_threads_may_read_while_another_writes(store: Store) -> None:
    filled(store, 200)
    found: list[int] = []

    def read() -> None:
        found.extend(len(store.rows.page("job1", 0, 500, None)) for _ in range(20))

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for number in range(20):
        store.jobs.change("job1", note=f"note {number}")
    for thread in threads:
        thread.join()
    assert found == [200] * 80


statuses = st.sampled_from([*UNUSABLE, RowStatus.OK])


@settings(max_examples=40, deadline=None)
@given(
    rounds=st.lists(st.lists(statuses, min_size=6, max_size=6), min_size=1, max_size=4),
    give_up=st.booleans(),
    keys=st.lists(st.integers(1, 6), min_size=6, max_size=6),
)
def test_whatever_comes_back_each_row_has_one_status_and_counts_agree(
    tmp_path_factory: pytest.TempPathFactory, rounds: list[list[RowStatus]], give_up: bool, keys: list[int]
) -> None:
    """Rounds of results and retries: the counters always equal the rows, and an answer is never lost."""
    store = Store(tmp_path_factory.mktemp("s") / "desk.sqlite3")
    shared = [min(n, key) for n, key in enumerate(keys, 1)]
    shared = [key if shared[key - 1] == key else n for n, key in enumerate(shared, 1)]
    filled(store, 6, list(shared))
    waiting = sorted(set(shared))
    answered: set[int] = set()
    try:
        for turn, came in enumerate(rounds):
            if not waiting:
                break
            store.parts.plan("job1", [waiting])
            part = store.jobs.get("job1").parts[-1]
            if give_up and turn == 1:
                store.outcomes.bring_back("job1", part.id)
                assert store.outcomes.unanswered_keys(part.id, "job1") == ()
            else:
                outcomes = [(key, Outcome(came[key - 1], cost=Decimal(0))) for key in waiting]
                store.outcomes.keep("job1", part.id, outcomes, into=PartState.COLLECTED)
            rows = store.rows.page("job1", 0, 10, None)
            counted = {status: sum(row.outcome.status is status for row in rows) for status in RowStatus}
            assert {status: n for status, n in counted.items() if n} == store.jobs.get("job1").counts
            ok = {row.number for row in rows if row.outcome.status is RowStatus.OK}
            assert answered <= ok
            answered = ok
            waiting = list(store.outcomes.set_aside("job1"))
    finally:
        store.close()


def test_a_full_disk_is_said_in_words_and_loses_nothing(store: Store) -> None:
    """The fault is made by allowing the database no more pages, which is how SQLite sees a full disk."""
    job = filled(store, 10)
    database = store._database
    database._connection().execute("PRAGMA max_page_count = 1")
    with pytest.raises(Problem) as caught:
        store.jobs.change("job1", note="x" * 1_000_000)
    assert caught.value.trouble is Trouble.DISK_FULL
    assert store.jobs.get("job1") == job
    database._connection().execute("PRAGMA max_page_count = 1000000")
    store.jobs.change("job1", note="again")
    assert store.jobs.get("job1").note == "again"


def test_thousands_of_carried_rows_are_made_own_in_a_few_looks_and_given_back(store: Store) -> None:
    """Lost: a minute in which nobody else can write, where a look at every row was taken for each chosen one."""
    job = filled(store, 3000)
    with store.transaction() as db:
        db.execute("UPDATE row SET earlier = number + 7 WHERE number <= 2000")
    looked: list[str] = []
    connection = store.outcomes._db._connection()
    connection.set_trace_callback(looked.append)
    came = store.outcomes.make_own(job.id, range(1, 2501))
    connection.set_trace_callback(None)
    assert sorted(came) == [(number, number + 7) for number in range(1, 2001)]
    assert sum(one.startswith("SELECT number, earlier") for one in looked) <= 10
    assert (store.jobs.get(job.id).carried, store.jobs.get(job.id).requests) == (0, 3000)
    store.outcomes.give_back(job.id, came)
    assert (store.jobs.get(job.id).carried, store.jobs.get(job.id).requests) == (2000, 1000)
