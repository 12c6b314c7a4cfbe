"""Writing never harms what was there: the old file is whole until the new one is."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from batchdesk.core.export import Export
from batchdesk.core.problems import Canceled, Problem, Trouble
from batchdesk.core.progress import quiet
from batchdesk.core.rows import AnswerRow, Outcome, RowStatus
from batchdesk.files.local import LocalFiles

MakeExport = Callable[..., Export]
ROWS = [AnswerRow(n, (f"text {n}",), Outcome(RowStatus.OK, ("x",))) for n in range(1, 2_000)]


@pytest.fixture(params=["out.xlsx", "out.csv"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / str(request.param)
    path.write_text("the old one")
    return path


def test_the_old_file_is_replaced_and_nothing_is_left(target: Path, export: MakeExport) -> None:
    """Hidden leftovers would fill the person's folder."""
    LocalFiles().write(target, export(ROWS), quiet)
    assert target.read_bytes()[:4] in (b"PK\x03\x04", b"\xef\xbb\xbfA")
    assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_a_stop_leaves_the_old_file(target: Path, export: MakeExport) -> None:
    """Canceling an export would cost the last one; an unclosed file fails this test as a warning."""

    def stop(done: int, total: int | None, what: str) -> None:
        if done >= 1_000:
            raise Canceled

    with pytest.raises(Canceled):
        LocalFiles().write(target, export(ROWS), stop)
    assert target.read_text() == "the old one"
    assert [path.name for path in target.parent.iterdir()] == [target.name]


@pytest.mark.parametrize(
    ("number", "trouble"), [(errno.ENOSPC, Trouble.DISK_FULL), (errno.EIO, Trouble.TARGET_UNWRITABLE)]
)
def test_a_full_or_failing_disk_is_told(
    number: int, trouble: Trouble, target: Path, export: MakeExport
) -> None:
    """A half-written workbook would stand where the good one was."""

    def failing() -> Iterator[AnswerRow]:
        yield from ROWS[:700]
        raise OSError(number, os.strerror(number))

    made = export(ROWS)
    fields = {name: getattr(made, name) for name in Export.__slots__} | {"rows": failing}
    with pytest.raises(Problem) as caught:
        LocalFiles().write(target, Export(**fields), quiet)
    assert caught.value.trouble is trouble
    assert target.read_text() == "the old one"
    assert [path.name for path in target.parent.iterdir()] == [target.name]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_disk_that_is_really_full(
    tmp_path: Path, export: MakeExport, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Errors that the workbook library wraps in its own must be understood."""
    opened = os.open

    def full(path: str | Path, *args: int, **kwargs: Any) -> int:
        if str(path).endswith(".part"):
            Path(path).symlink_to("/dev/full")
            return opened("/dev/null", os.O_RDONLY)
        return opened(path, *args, **kwargs)

    monkeypatch.setattr(os, "open", full)
    for name in ("out.xlsx", "out.csv"):
        with pytest.raises(Problem) as caught:
            LocalFiles().write(tmp_path / name, export(ROWS), quiet)
        assert caught.value.trouble is Trouble.DISK_FULL
    assert list(tmp_path.iterdir()) == []


def test_a_name_as_long_as_names_may_be(tmp_path: Path, export: MakeExport) -> None:
    """A name of eighty Chinese letters is a good one; the new file beside it must not be refused as too long."""
    target = tmp_path / f"{'四' * 81}.csv"
    LocalFiles().write(target, export(ROWS[:1]), quiet)
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


def test_a_missing_folder_and_a_folder_in_the_way(tmp_path: Path, export: MakeExport) -> None:
    """A typing error in the path would end in a traceback."""
    with pytest.raises(Problem) as caught:
        LocalFiles().write(tmp_path / "none" / "out.xlsx", export(ROWS), quiet)
    assert "does not exist" in caught.value.title
    (tmp_path / "dir.xlsx").mkdir()
    with pytest.raises(Problem, match="folder has this name"):
        LocalFiles().write(tmp_path / "dir.xlsx", export(ROWS), quiet)


def test_a_read_only_file_is_respected(target: Path, export: MakeExport) -> None:
    """A file that someone locked on purpose would be overwritten."""
    target.chmod(0o444)
    with pytest.raises(Problem, match="read-only"):
        LocalFiles().write(target, export(ROWS), quiet)
    assert target.read_text() == "the old one"
    target.chmod(0o644)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither such links nor such modes")
def test_links_and_modes_survive(tmp_path: Path, export: MakeExport) -> None:
    """A link to a shared folder would become a private file, or a private file readable for all."""
    real = tmp_path / "real.csv"
    real.write_text("old")
    real.chmod(0o600)
    link = tmp_path / "link.csv"
    link.symlink_to(real)
    LocalFiles().write(link, export(ROWS), quiet)
    assert link.is_symlink() and "Answer" in real.read_text(encoding="utf-8-sig")
    assert real.stat().st_mode & 0o777 == 0o600
