"""Rows are found, sorted and counted in the database as a person means it: in any script, with corrections, empty last."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from batchdesk.core.cells import Cell, Shown, pack
from batchdesk.core.inspection import Content, SourceRow
from batchdesk.core.jobs import Job, JobState, PartState, SourceChoice
from batchdesk.core.problems import Canceled
from batchdesk.core.recipe import Answer, AnswerKind, Recipe
from batchdesk.core.rows import Outcome, RowStatus
from batchdesk.core.views import (
    Between,
    ColumnFilter,
    ColumnKind,
    ColumnRef,
    Contains,
    FoundRows,
    OneOf,
    Reviewed,
    RowQuery,
    Test,
)
from batchdesk.store import Store
from batchdesk.store import finding as finding_module
from batchdesk.store.rows import Planned

RECIPE = Recipe(
    "r",
    "m",
    "{{A}}",
    answers=(
        Answer("Urgency", AnswerKind.CHOICE, choices=("low", "medium", "high")),
        Answer("Topics", AnswerKind.LIST),
        Answer("Stars", AnswerKind.NUMBER),
        Answer("Day", AnswerKind.DATE),
        Answer("Sure", AnswerKind.YES_NO),
        Answer("Words", AnswerKind.TEXT),
    ),
)
CELLS: Sequence[tuple[Cell, ...]] = (
    ("Straße nach Süden", Shown(7, "00007", "00000"), date(2026, 3, 1)),
    ("ПОСЫЛКА пришла", 12.5, datetime(2026, 3, 1, 10, 30)),
    ('say "now", day by day', Shown(0.25, "25 %", "0%"), None),
    ("荷物 late", 3, date(2025, 12, 31)),
    ("100_% [sic] it's", None, date(2026, 2, 1)),
    ("", 1, None),
)
ANSWERS: Sequence[tuple[RowStatus, tuple[Cell, ...], str]] = (
    (RowStatus.OK, ("high", "Größe; Preis", 2, date(2026, 1, 5), True, "Élan vital"), '{"Topics": 1}'),
    (RowStatus.OK, ("low", "Preis", 2.0, date(2026, 1, 7), False, "zoo"), ""),
    (RowStatus.CUT_OFF, (), '{"Topics": "the parcel'),
    (RowStatus.OK, ("medium", None, 10, None, None, "eagle"), ""),
    (RowStatus.OK, ("low", 'a "b"; Größe', -1, date(2026, 2, 1), True, None), ""),
)
"""The sixth row is empty and was not sent."""
OWN, ANSWER = ColumnKind.OWN, ColumnKind.ANSWER


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "desk.sqlite3")
    store.jobs.add(
        Job(
            id="j",
            name="n",
            state=JobState.RUNNING,
            practice=True,
            source=Path("x.csv"),
            choice=SourceChoice(),
            kind="table",
            columns=("A", "B", "C"),
            recipe=RECIPE,
            base_url="",
            created_at=datetime(2026, 11, 21, tzinfo=UTC),
        )
    )
    store.rows.add("j", (SourceRow(n, cells) for n, cells in enumerate(CELLS, 1)))
    store.rows.plan(
        "j", (Planned(n, n if n < 6 else None, 1, "" if n < 6 else "Empty.") for n in range(1, 7))
    )
    store.parts.plan("j", [range(1, 6)])
    (part,) = store.jobs.get("j").parts
    kept = (
        (n, Outcome(status, answers, "" if status is RowStatus.OK else "Cut off.", raw, cost=Decimal(0)))
        for n, (status, answers, raw) in enumerate(ANSWERS, 1)
    )
    store.outcomes.keep("j", part.id, kept, into=PartState.COLLECTED)
    yield store
    store.close()


def _found(store: Store, query: RowQuery) -> list[int]:
    return list(store.finding.find(store.jobs.get("j"), query).numbers)


def _filtered(store: Store, kind: ColumnKind, index: int, test: Test) -> list[int]:
    return _found(store, RowQuery(filters=(ColumnFilter(ColumnRef(kind, index), test),)))


def _review(tmp_path: Path, *statements: tuple[str, tuple[object, ...]]) -> None:
    """As the desk writes what a person makes of rows."""
    with sqlite3.connect(tmp_path / "desk.sqlite3") as db:
        for sql, args in statements:
            db.execute(sql, args)
    db.close()


def _edit(number: int, answer: int, value: Cell) -> tuple[str, tuple[object, ...]]:
    return "INSERT INTO edit VALUES (1, ?, ?, ?, '')", (number, answer, pack((value,)))


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("", [1, 2, 3, 4, 5, 6]),
        ("süden", [1]),
        ("STRASSE", []),
        ("straße NACH", [1]),
        ('"straße nach süden"', [1]),
        ('"nach straße"', []),
        ("посылка", [2]),
        ("Пришла посылка", [2]),
        ("荷物", [4]),
        ("LATE 荷物", [4]),
        ("élan", [1]),
        ("day", [3]),
        ("shown", []),
        ("null", []),
        ("true", []),
        ("it's", [5]),
        ("_%", [5]),
        ("[sic]", [5]),
        (",", [3]),
        ("00007", [1]),
        ('"25 %"', [3]),
        ("0%", []),
        ('"2026-03-01 10"', [2]),
        ("Preis", [1, 2]),
        ("parcel", [3]),
        ("topics", [3]),
        ("cut", [3]),
        ("zebra", []),
        ("\0\ud800", []),
    ],
)
def test_search_finds_what_a_person_sees_in_any_case_and_script(
    store: Store, words: str, numbers: list[int]
) -> None:
    """Lost: capitals in Cyrillic hide a row, or "day" finds every row because of how dates are kept."""
    assert _found(store, RowQuery(search=words)) == numbers


@pytest.mark.parametrize(
    ("kind", "index", "test", "numbers"),
    [
        (ANSWER, 0, OneOf(("low", "high")), [1, 2, 5]),
        (ANSWER, 0, OneOf((None,)), [3, 6]),
        (ANSWER, 0, OneOf(()), []),
        (ANSWER, 1, OneOf(("Größe",)), [1, 5]),
        (ANSWER, 1, OneOf(("reis",)), []),
        (ANSWER, 2, OneOf((2,)), [1, 2]),
        (ANSWER, 2, Between(2, 10), [1, 2]),
        (ANSWER, 2, Between(2, 10, closed=True), [1, 2, 4]),
        (ANSWER, 2, Between(None, 0), [5]),
        (ANSWER, 3, Between(date(2026, 1, 5), date(2026, 1, 7)), [1]),
        (ANSWER, 3, Between(None, date(2026, 1, 7), closed=True), [1, 2]),
        (ANSWER, 4, OneOf((True,)), [1, 5]),
        (ANSWER, 5, Contains("ÉLAN"), [1]),
        (OWN, 0, OneOf((None,)), [6]),
        (OWN, 0, Contains("straSSe"), []),
        (OWN, 0, Contains("süden"), [1]),
        (OWN, 1, Between(0.2, 3), [3, 6]),
        (OWN, 1, OneOf((Shown(7, "00007", "00000"), 3)), [1, 4]),
        (OWN, 1, Contains("25 %"), [3]),
        (OWN, 2, Between(date(2026, 3, 1), date(2026, 3, 1), closed=True), [1, 2]),
        (ColumnKind.STATUS, 0, OneOf(("cut off", "skipped")), [3, 6]),
        (ColumnKind.NOTE, 0, Contains("empty"), [6]),
        (ColumnKind.NUMBER, 0, Between(2, 4), [2, 3]),
    ],
)
def test_a_filter_takes_cells_by_what_they_are(
    store: Store, kind: ColumnKind, index: int, test: Test, numbers: list[int]
) -> None:
    """Lost: 25 % is not between 0 and 1, a day leaves its afternoon out, or an empty cell can not be chosen."""
    assert _filtered(store, kind, index, test) == numbers


@pytest.mark.parametrize(
    ("column", "up", "down"),
    [
        (ColumnRef(ANSWER, 0), [2, 5, 4, 1, 3, 6], [1, 4, 2, 5, 3, 6]),
        (ColumnRef(ANSWER, 2), [5, 1, 2, 4, 3, 6], [4, 1, 2, 5, 3, 6]),
        (ColumnRef(ANSWER, 3), [1, 2, 5, 3, 4, 6], [5, 2, 1, 3, 4, 6]),
        (ColumnRef(ANSWER, 5), [4, 1, 2, 3, 5, 6], [2, 1, 4, 3, 5, 6]),
        (ColumnRef(OWN, 0), [5, 3, 1, 2, 4, 6], [4, 2, 1, 3, 5, 6]),
        (ColumnRef(OWN, 1), [3, 6, 4, 1, 2, 5], [2, 1, 4, 6, 3, 5]),
        (ColumnRef(OWN, 2), [4, 5, 1, 2, 3, 6], [2, 1, 5, 4, 3, 6]),
        (ColumnRef(ColumnKind.STATUS), [1, 2, 4, 5, 3, 6], [6, 3, 1, 2, 4, 5]),
        (ColumnRef(ColumnKind.NOTE), [3, 6, 1, 2, 4, 5], [6, 3, 1, 2, 4, 5]),
        (ColumnRef(ColumnKind.NUMBER), [1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1]),
    ],
)
def test_every_column_sorts_both_ways_with_empty_cells_last(
    store: Store, column: ColumnRef, up: list[int], down: list[int]
) -> None:
    """Lost: É behind z, 10 before 2, "high" before "low", or a screen of empty cells on top."""
    assert _found(store, RowQuery(sort=column)) == up
    assert _found(store, RowQuery(sort=column, descending=True)) == down


def test_conditions_hold_together_and_keep_their_order(store: Store) -> None:
    """Lost: a search forgets the filter, or the sort."""
    wanted = ColumnFilter(ColumnRef(ANSWER, 1), OneOf(("Größe", "Preis")))
    query = RowQuery(frozenset({RowStatus.OK}), "e", (wanted,), sort=ColumnRef(ANSWER, 2))
    assert _found(store, query) == [5, 1, 2]


def test_values_are_counted_as_they_stand_most_frequent_first(store: Store, tmp_path: Path) -> None:
    """Lost: the filter offers values that no row has any more, or a list as one value."""
    job = store.jobs.get("j")
    assert store.finding.values(job, ColumnRef(ANSWER, 0))[:2] == (("low", 2), (None, 2))[::-1]
    topics = dict(store.finding.values(job, ColumnRef(ANSWER, 1)))
    assert topics == {"Größe": 2, "Preis": 2, 'a "b"': 1, None: 3}
    assert dict(store.finding.values(job, ColumnRef(OWN, 1)))[Shown(7, "00007", "00000")] == 1
    assert (True, 2) in store.finding.values(job, ColumnRef(ANSWER, 4))
    assert dict(store.finding.values(job, ColumnRef(ColumnKind.STATUS)))["cut off"] == 1
    _review(tmp_path, _edit(2, 0, "high"))
    assert dict(store.finding.values(job, ColumnRef(ANSWER, 0)))["high"] == 2


def test_corrections_count_for_filters_sorts_and_search(store: Store, tmp_path: Path) -> None:
    """Lost: who corrects an answer finds the row under the wrong one."""
    _review(tmp_path, _edit(1, 0, "low"), _edit(2, 0, None), _edit(3, 5, "Übermut"))
    assert _filtered(store, ANSWER, 0, OneOf(("low",))) == [1, 5]
    assert _filtered(store, ANSWER, 0, OneOf((None,))) == [2, 3, 6]
    assert _found(store, RowQuery(sort=ColumnRef(ANSWER, 0))) == [1, 5, 4, 2, 3, 6]
    assert _found(store, RowQuery(search="übermut")) == [3]
    assert _filtered(store, ANSWER, 5, Contains("ÜBER")) == [3]


def test_rows_carry_what_a_person_made_of_them(store: Store, tmp_path: Path) -> None:
    """Lost: a tick or a comment is kept and never seen again."""
    _review(
        tmp_path,
        _edit(4, 0, "high"),
        ("INSERT INTO remark VALUES (1, 4, 1, '', '')", ()),
        ("INSERT INTO remark VALUES (1, 2, 0, 'Ask Ada about ЯЩИК', '')", ()),
    )
    rows = store.rows.some("j", [4, 2, 99, 1])
    assert [row.number for row in rows] == [4, 2, 1]
    assert (rows[0].answers[0], rows[0].outcome.answers[0], rows[0].review.approved) == (
        "high",
        "medium",
        True,
    )
    assert rows[1].review.comment == "Ask Ada about ЯЩИК"
    assert not rows[2].review
    assert [bool(row.review) for row in store.rows.answered("j")] == [False, True, False, True, False, False]
    assert store.rows.page("j", 3, 1, None)[0].answers[0] == "high"
    assert _found(store, RowQuery(reviewed=Reviewed.APPROVED)) == [4]
    assert _found(store, RowQuery(reviewed=Reviewed.NOT_APPROVED)) == [1, 2, 3, 5, 6]
    assert _found(store, RowQuery(reviewed=Reviewed.EDITED)) == [4]
    assert _found(store, RowQuery(reviewed=Reviewed.COMMENTED)) == [2]
    assert _found(store, RowQuery(search="ящик")) == [2]


def test_document_text_is_searched(store: Store) -> None:
    """Lost: a contract can not be found by a word that stands in it."""
    store.rows.add("j", [SourceRow(7, ("file.txt",), Content(text="The lessee shall pay. Größe 5"))])
    assert _found(store, RowQuery(search="LESSEE")) == [7]
    assert _found(store, RowQuery(search="GRÖSSE")) == []
    assert _found(store, RowQuery(search="größe lessee")) == [7]


@pytest.mark.parametrize("query", [RowQuery(search="e"), RowQuery(sort=ColumnRef(OWN, 0))])
def test_a_person_can_stop_it(store: Store, query: RowQuery) -> None:
    """Lost: a search over a million rows goes on behind a window that has long moved on."""

    def stop(done: int, total: int | None, what: str) -> None:
        raise Canceled

    with pytest.raises(Canceled):
        store.finding.find(store.jobs.get("j"), query, stop)


def test_what_is_found_first_is_told_before_the_end(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lost: the first hits of a long search are kept back until the last row was looked at."""
    monkeypatch.setattr(finding_module, "SPAN", 2)
    monkeypatch.setattr(finding_module, "FIRST", 2)
    told: list[FoundRows] = []
    job = store.jobs.get("j")
    found = store.finding.find(job, RowQuery(search="e"), so_far=told.append)
    assert told
    assert list(found.numbers[: len(told[0])]) == list(told[0].numbers)
    assert len(told[0]) < len(found)
