"""A file that is broken or hostile costs a sentence, never the application; every fault happens in a real process."""

from __future__ import annotations

import os
import sys
import threading
import time
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import psutil  # type: ignore[import-untyped]
import pytest

from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Canceled, Problem, Trouble
from batchdesk.core.progress import quiet
from batchdesk.files import reading_process, wire
from batchdesk.files.local import LocalFiles
from batchdesk.files.reading import Reading
from batchdesk.files.reading_watch import Limits
from batchdesk.files.weighing import BOMB_BYTES

SHORT = Limits(memory=300_000_000, silence=1.2, in_all=2.0)
TABLE = "name,count\nann,1\nbo,2\n"


@pytest.fixture(scope="module")
def hostile() -> Iterator[LocalFiles]:
    """A port whose reading process does to itself what a file says."""
    command = [sys.executable, str(Path(__file__).with_name("hostile_reader.py"))]
    files = LocalFiles(command, SHORT)
    yield files
    files.close()


@pytest.fixture(scope="module")
def patient() -> Iterator[LocalFiles]:
    """The same with time enough for either reader of a workbook on a busy machine."""
    command = [sys.executable, str(Path(__file__).with_name("hostile_reader.py"))]
    files = LocalFiles(command, Limits(memory=300_000_000, silence=5.0, in_all=6.0))
    yield files
    files.close()


@pytest.fixture
def fresh() -> Iterator[LocalFiles]:
    """A port of one's own, for tests that count or end processes."""
    files = LocalFiles()
    yield files
    files.close()


def table(folder: Path, text: str = TABLE, name: str = "table.csv") -> Path:
    path = folder / name
    path.write_text(text)
    return path


def refusal(files: LocalFiles, path: Path) -> Problem:
    with pytest.raises(Problem) as caught:
        files.inspect(path, SourceChoice(), quiet)
    return caught.value


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ("crash", "its reader broke down over it"),
        ("abort", "its reader broke down over it"),
        ("leave", "its reader broke down over it"),
        ("panic", "its reader gave up on it (_Panic)"),
        ("raise", "its reader gave up on it (ValueError)"),
        ("hang", "its reader made no headway and was stopped"),
        ("sleep", "its reader made no headway and was stopped"),
        ("babble", "its reader made no headway and was stopped"),
        ("swell", "it needs more than 1 GB of memory"),
    ],
)
def test_each_fault_costs_one_sentence(
    fault: str, reason: str, hostile: LocalFiles, tmp_path: Path, expect_message: Any, capfd: Any
) -> None:
    """One bad file would end the application with all that the person had not sent yet."""
    if "gave up" not in reason:
        expect_message("a reading process was lost")
    begin = time.monotonic()
    problem = refusal(hostile, table(tmp_path, f"{fault}\n{TABLE}"))
    assert (problem.trouble, problem.facts["reason"]) == (
        Trouble.FILE_DAMAGED if "gave up" in reason else Trouble.READING_STOPPED,
        reason,
    )
    assert "bo,2" not in str(problem) and problem.advice
    assert time.monotonic() - begin < 10
    assert hostile.inspect(table(tmp_path), SourceChoice(), quiet).rows == 2
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("fault", ["abort", "crash", "hang", "swell"])
def test_a_workbook_that_ends_the_fast_reader_is_read_by_the_patient_one(
    fault: str, patient: LocalFiles, workbook: Any, expect_message: Any
) -> None:
    """A good workbook that one reader stumbles over could not be used at all."""
    expect_message("a reading process was lost")
    path = workbook(Data=[["name", "count"], ["ann", 1], ["bo", 2]])
    path = path.rename(path.with_name(f"{fault}.xlsx"))
    deaths = patient.pool.deaths
    assert patient.inspect(path, SourceChoice(), quiet).rows == 2
    assert [row.cells for row in patient.rows(path, SourceChoice(), quiet)] == [("ann", 1), ("bo", 2)]
    assert patient.pool.deaths == deaths + 1, "the fast reader is not asked twice"


@pytest.mark.parametrize("fault", ["abort-always", "hang-always"])
def test_a_workbook_that_ends_both_readers_costs_one_sentence(
    fault: str, hostile: LocalFiles, workbook: Any, expect_message: Any
) -> None:
    """Processes would be started over it for ever."""
    expect_message("a reading process was lost")
    path = workbook(Data=[["name"], ["ann"]])
    path = path.rename(path.with_name(f"{fault}.xlsx"))
    begin, deaths = time.monotonic(), hostile.pool.deaths
    assert refusal(hostile, path).trouble is Trouble.READING_STOPPED
    # On a busy machine the time for all of it may be over after the first.
    assert 1 <= hostile.pool.deaths - deaths <= 2
    assert time.monotonic() - begin < 10


def test_a_lone_cell_far_away(fresh: LocalFiles, workbook: Any, expect_message: Any) -> None:
    """calamine asks for room for all the cells between, which no computer has, and is ended for it."""
    expect_message("a reading process was lost")
    cells: list[list[Any]] = [["name", "count"], ["ann", 1], ["bo", 2]]
    path = workbook(Data=cells)
    import openpyxl  # type: ignore[import-untyped]

    book = openpyxl.load_workbook(path)
    book["Data"]["XFD200000"] = "far"
    book.save(path)
    found = fresh.inspect(path, SourceChoice(), quiet)
    assert (found.rows, found.columns[0].name, found.preview[1][:2]) == (199_999, "name", ("bo", 2))
    assert fresh.pool.deaths == 1 and fresh.pool.peak < 300_000_000
    assert fresh.one(path, SourceChoice(), 2).cells[:2] == ("bo", 2)


def test_the_log_has_the_place_and_no_words(hostile: LocalFiles, tmp_path: Path, caplog: Any) -> None:
    """A cell of the person's would stand in a log that they send us."""
    caplog.set_level("INFO", "batchdesk")
    refusal(hostile, table(tmp_path, f"raise\n{TABLE}"))
    assert "hostile_reader.py" in caplog.text and "bo,2" not in caplog.text


def test_rows_that_came_before_a_crash_are_not_all(
    hostile: LocalFiles, tmp_path: Path, expect_message: Any
) -> None:
    """A job would be made of half of the table, without a word."""
    expect_message("a reading process was lost")
    path = table(tmp_path, "n\n" + "".join(f"{n}\n" for n in range(5000)), "half.csv")
    with pytest.raises(Problem) as caught:
        list(hostile.rows(path, SourceChoice(), quiet))
    assert caught.value.trouble is Trouble.READING_STOPPED


def test_one_bad_document_costs_only_itself(hostile: LocalFiles, tmp_path: Path, expect_message: Any) -> None:
    """A folder of a thousand letters could not be asked about because of one of them."""
    expect_message("a reading process was lost")
    for name, text in (
        ("1", "first"),
        ("2", "abort\n"),
        ("3", "third"),
        ("4", "hang\n"),
        ("5", "panic\n"),
        ("6", "last"),
    ):
        (tmp_path / f"{name}.txt").write_text(text)
    deaths = hostile.pool.deaths
    rows = list(hostile.rows(tmp_path, SourceChoice(), quiet))
    assert [row.number for row in rows] == [1, 2, 3, 4, 5, 6]
    assert [row.content.text if row.content else None for row in rows] == [
        "first",
        "",
        "third",
        "",
        "",
        "last",
    ]
    told = [document.problem for document in hostile.inspect(tmp_path, SourceChoice(), quiet).documents]
    assert ["broke down" in told[1], "no headway" in told[3], "gave up" in told[4], told[0]] == [
        True,
        True,
        True,
        "",
    ]
    assert hostile.pool.deaths == deaths + 2, "a document that ended a reader is not opened again"


def test_a_zip_bomb_is_not_opened(fresh: LocalFiles, tmp_path: Path) -> None:
    """A small file from a stranger would fill the memory."""
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", bytes(BOMB_BYTES))
    problem = refusal(fresh, path)
    assert problem.trouble is Trouble.READING_STOPPED and "unpack to 100 MB" in problem.title
    assert fresh.pool.peak < 150_000_000


def test_a_workbook_says_the_same_as_in_our_own_process(files: LocalFiles, workbook: Any) -> None:
    """A value would change on its way between the processes."""
    from datetime import date, datetime, timedelta
    from datetime import time as clock

    cells = [
        "x\ny",
        2**70,
        0.1,
        True,
        date(2026, 1, 2),
        datetime(2026, 1, 2, 3, 4),
        clock(5, 6),
        timedelta(1),
        None,
    ]
    path = workbook(Data=[[f"c{n}" for n in range(len(cells))], cells, ["end"] * len(cells)])
    for choice in (SourceChoice(), SourceChoice(sheet="Data", header_row=2)):
        here = Reading()
        assert files.inspect(path, choice, quiet) == here.inspect(path, choice, quiet)
        assert list(files.rows(path, choice, quiet)) == list(here.rows(path, choice, quiet))
        assert files.one(path, choice, 1) == here.one(path, choice, 1)


def test_cancel_is_at_once(hostile: LocalFiles, tmp_path: Path) -> None:
    """Cancel would have to wait for a reader that says nothing."""

    def stop(done: int, total: int | None, what: str) -> None:
        raise Canceled

    begin = time.monotonic()
    with pytest.raises(Canceled):
        hostile.inspect(table(tmp_path, f"sleep\n{TABLE}"), SourceChoice(), stop)
    assert time.monotonic() - begin < 3


def test_one_process_serves_several_calls(fresh: LocalFiles, tmp_path: Path) -> None:
    """Each look at a file would begin with a wait."""
    path = table(tmp_path, "n\n" + "1\n" * 5000)
    fresh.inspect(path, SourceChoice(), quiet)
    begun = _children()
    list(fresh.rows(path, SourceChoice(), quiet))
    with closing(fresh.rows(path, SourceChoice(), quiet)) as rows:
        next(rows)
    assert fresh.one(path, SourceChoice(), 3).number == 3
    assert _children() == begun


def test_two_calls_do_not_wait_for_each_other(files: LocalFiles, tmp_path: Path) -> None:
    """The window could not look into a file while a job is being drafted from another one."""
    rows = files.rows(table(tmp_path, "n\n" + f"{1:0200}\n" * 50_000), SourceChoice(), quiet)
    with closing(rows):
        next(rows)
        assert files.inspect(table(tmp_path, name="other.csv"), SourceChoice(), quiet).rows == 2


def test_a_process_that_ended_for_want_of_work_is_replaced(fresh: LocalFiles, tmp_path: Path) -> None:
    """After a coffee break the next file would seem to be broken."""
    path = table(tmp_path)
    fresh.inspect(path, SourceChoice(), quiet)
    (process,) = fresh.pool._idle
    process._asks.close()
    process._process.wait(10)
    assert fresh.inspect(path, SourceChoice(), quiet).rows == 2


def test_closing_ends_every_process(tmp_path: Path) -> None:
    """Processes would stay behind, each with the person's file in its memory."""
    files, before = LocalFiles(), _children()
    rows = files.rows(table(tmp_path, "n\n" + f"{1:0200}\n" * 50_000), SourceChoice(), quiet)
    next(rows)
    files.inspect(table(tmp_path, name="other.csv"), SourceChoice(), quiet)
    assert len(_children() - before) == 2
    files.close()
    assert _children() <= before
    with pytest.raises(Canceled):
        list(rows)


def test_the_process_ends_with_the_application(tmp_path: Path) -> None:
    """After a crash of the application a process would go on for ever."""
    asks, process = _bare_process()
    asks.close()
    assert process.wait(10) == 0


def test_a_reader_that_talks_nonsense_is_ended(tmp_path: Path, expect_message: Any) -> None:
    """A reader that was taken over by a file could make the application do something."""
    expect_message("a reading process was lost")
    nonsense = "import os,struct; os.write(1, struct.pack('<I?', 3, True) + b'abc'); input()"
    files = LocalFiles([sys.executable, "-c", nonsense])
    with closing(files):
        assert refusal(files, table(tmp_path)).trouble is Trouble.READING_STOPPED


def test_a_reader_that_can_not_be_started(tmp_path: Path) -> None:
    """A broken installation would show a traceback."""
    with closing(LocalFiles([str(tmp_path / "none")])) as files:
        assert "could not be started" in refusal(files, table(tmp_path)).title


def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The installed application, which has no Python beside it, could not read a file."""
    from batchdesk.__main__ import READ_FILES

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert reading_process.command() == [sys.executable, READ_FILES]
    monkeypatch.delattr(sys, "frozen")
    with closing(LocalFiles([sys.executable, "-m", "batchdesk", READ_FILES])) as files:
        assert files.inspect(table(tmp_path), SourceChoice(), quiet).rows == 2


def test_names_that_are_no_unicode(files: LocalFiles, tmp_path: Path) -> None:
    """A file from an old disk could not be read for its name alone."""
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.csv"))
    try:
        path.write_text(TABLE)
    except OSError:  # this system takes no such names, so nobody can have one
        return
    assert files.inspect(path, SourceChoice(), quiet).rows == 2


def test_many_threads(fresh: LocalFiles, tmp_path: Path) -> None:
    """The window's lanes would mix up each other's rows."""
    paths = [table(tmp_path, "n\n" + f"{n}\n" * 3000, f"{n}.csv") for n in range(4)]
    found: dict[int, set[object]] = {}

    def read(n: int) -> None:
        for _ in range(3):
            found[n] = {row.cells[0] for row in fresh.rows(paths[n], SourceChoice(), quiet)}

    threads = [threading.Thread(target=read, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert found == {n: {n} for n in range(4)}


def _children() -> set[int]:
    return {child.pid for child in psutil.Process().children()}


def _bare_process() -> tuple[Any, Any]:
    import subprocess

    process = subprocess.Popen(
        reading_process.command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        env=reading_process._environment(),
    )
    assert process.stdin is not None
    wire.write(process.stdin, wire.Stop())
    return process.stdin, process
