"""What was uploaded is known until it is removed: a forgotten file lies in the workspace for all to see."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from batchdesk.core.inspection import Content, SourceRow
from batchdesk.core.jobs import Job, JobState, PartState, SourceChoice
from batchdesk.core.recipe import Recipe
from batchdesk.core.uploads import Upload
from batchdesk.store import Store
from batchdesk.store.rows import Planned

AT = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
BEFORE = AT - timedelta(hours=25)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A job of two rows with the same document, in one planned part; the document is uploaded."""
    store = Store(tmp_path / "desk.sqlite3")
    job = Job(
        "job1", "Name", JobState.DRAFT, True, Path("/x"), SourceChoice(), "documents", ("file name",),
        Recipe("r", "m", "{{document}}"), "", AT,
    )  # fmt: skip
    store.jobs.add(job)
    content = Content(data=b"%PDF", media_type="application/pdf", title="a.pdf", pages=3)
    store.rows.add("job1", [SourceRow(n, (f"{n}.pdf",), content) for n in (1, 2)])
    store.rows.plan("job1", [Planned(n, n, 100) for n in (1, 2)])
    store.parts.plan("job1", [[1], [2]])
    (one, _) = store.rows.documents("job1")
    assert (one.bytes, one.pages, one.media_type) == (4, 3, "application/pdf")
    upload = store.uploads.intend("job1", sha256=one.sha256, size=4, name="a", at=AT)
    store.uploads.held(upload, "file_1", AT + timedelta(days=7))
    yield store
    store.close()


def idle(store: Store, since: datetime = BEFORE) -> tuple[Upload, ...]:
    return store.uploads.idle(practice=True, base_url="", key_name="", since=since)


def settle(store: Store, state: PartState, count: int) -> None:
    for part in store.jobs.get("job1").parts[:count]:
        store.parts.change(part.id, state=state)


@pytest.mark.parametrize("state", [PartState.COLLECTED, PartState.REJECTED, PartState.ABANDONED])
def test_a_file_is_needed_until_the_last_part_that_names_it_is_settled(
    store: Store, state: PartState
) -> None:
    """One that is removed too early fails the requests that are still to come."""
    settle(store, state, 1)
    assert idle(store) == ()
    settle(store, state, 2)
    assert [one.file_id for one in idle(store)] == ["file_1"]
    assert store.uploads.idle(practice=False, base_url="", key_name="", since=BEFORE) == ()


def test_a_batch_that_was_given_up_on_may_still_need_its_file(store: Store) -> None:
    settle(store, PartState.COLLECTED, 2)
    part = store.jobs.get("job1").parts[0]
    store.parts.change(part.id, state=PartState.ABANDONED, started_at=AT)
    assert idle(store, since=AT - timedelta(minutes=1)) == ()
    assert len(idle(store, since=AT + timedelta(hours=25))) == 1


def test_a_deleted_job_leaves_its_files_to_be_removed(store: Store) -> None:
    store.jobs.delete("job1")
    (left,) = idle(store)
    store.uploads.forget(left.id)
    assert idle(store) == ()


def test_an_upload_without_an_id_or_near_its_end_is_not_named(store: Store) -> None:
    assert list(store.uploads.file_ids("job1", AT).values()) == ["file_1"]
    assert store.uploads.file_ids("job1", AT + timedelta(days=6)) == {}
    begun = store.uploads.intend("job1", sha256="other", size=1, name="b", at=AT)
    assert "other" not in store.uploads.file_ids("job1", AT)
    assert [store.uploads.failed(begun) for _ in range(2)] == [1, 2]
