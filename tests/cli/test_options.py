"""Shared options before and after the command word, wrong input in one plain sentence, and the streams."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from batchdesk.cli import DeskOptions
from batchdesk.core.jobs import JobState
from batchdesk.core.problems import Problem, Trouble

from .conftest import Command
from .fake_desk import a_job

ALL = (
    "--profile",
    "p",
    "--practice",
    "--base-url",
    "https://h",
    "--poll-seconds",
    "0.2",
    "--settle-seconds",
    "0",
)
EVERY = DeskOptions(Path("p"), True, "https://h", 0.2, 0.0, Path("f.json"))


def opened(command: Command) -> DeskOptions:
    """The options that the desk was last opened with."""
    options = command.launch.opened[-1][1]
    assert isinstance(options, DeskOptions)
    return options


@pytest.mark.parametrize(
    "words",
    [
        (*ALL, "--faults", "f.json", "jobs"),
        ("jobs", *ALL, "--faults", "f.json"),
        (*ALL[:3], "jobs", *ALL[3:], "--faults", "f.json"),
        ("--profile", "other", *ALL[2:], "--faults", "f.json", "jobs", "--profile", "p"),
    ],
)
def test_shared_options_stand_before_or_after_the_command(command: Command, words: tuple[str, ...]) -> None:
    """Otherwise --practice in the wrong place sends to the real service, for money."""
    assert command(*words).code == 0
    assert opened(command) == EVERY


def test_shared_options_inside_a_group(command: Command) -> None:
    """Otherwise `key test --base-url` tests the key at the wrong host."""
    assert command("--practice", "key", "test", "--base-url", "https://h").code == 0
    assert (opened(command).practice, opened(command).base_url) == (True, "https://h")


def test_the_environment_names_the_profile_unless_an_option_does(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise a script works on another person's desk."""
    monkeypatch.setenv("BATCHDESK_PROFILE", "from-outside")
    command("jobs")
    assert opened(command) == DeskOptions(profile=Path("from-outside"))
    command("--profile", "p", "jobs")
    assert opened(command).profile == Path("p")


def test_no_command_opens_the_window(command: Command) -> None:
    """Otherwise the icon on the desktop opens nothing."""
    assert command("--practice").code == 0
    assert command.launch.opened[-1] == ("window", DeskOptions(practice=True), False)
    command("--sample")
    assert command.launch.opened[-1] == ("window", DeskOptions(), True)


def test_practice_runs_until_interrupted(command: Command) -> None:
    """Otherwise stopping the practice service looks like a fault."""
    assert command("practice", "--port", 8123, "--faults", "f.json").code == 0
    assert command.launch.opened[-1] == ("practice", 8123, Path("f.json"))
    command.launch.trouble = KeyboardInterrupt()
    assert command("practice").code == 0


def test_help_and_version_need_no_desk(command: Command) -> None:
    """Otherwise a broken profile hides the help."""
    command.launch.trouble = AssertionError("opened")
    assert "--recipe" in command("run", "--help").out
    assert "self-check" in command("--help").out
    assert command("--version").out.startswith("BatchDesk ")
    assert set(command("--version", "--json").last) == {"version"}


USAGE: list[tuple[tuple[Any, ...], str]] = [
    (("foo",), "foo"),
    (("--foo", "jobs"), "--foo"),
    (("key",), "command"),
    (("run",), "INPUT"),
    (("run", "reviews.xlsx"), "--recipe"),
    (("run", "reviews.xlsx", "--recipe", "r", "--max-cost", "0"), "dollars"),
    (("run", "reviews.xlsx", "--recipe", "r", "--max-cost", "nan"), "dollars"),
    (("run", "reviews.xlsx", "--recipe", "r", "--limit", "0"), "--limit"),
    (("run", "reviews.xlsx", "--recipe", "r", "--pdf-as", "fax"), "fax"),
    (("jobs", "--poll-seconds", "0"), "seconds"),
    (("jobs", "--settle-seconds", "-1"), "seconds"),
    (("inspect", "reviews.xlsx", "--header-row", "-1"), "--header-row"),
    (("practice", "--port", "70000"), "--port"),
    (("run", "missing.xlsx", "--recipe", "r", "--yes"), "no file or folder “missing.xlsx”"),
    (("estimate", "missing.xlsx", "--recipe", "r"), "no file or folder “missing.xlsx”"),
    (("run", "reviews.xlsx", "--recipe", "r", "--yes", "--out", "a.docx"), "ending"),
    (("run", "reviews.xlsx", "--recipe", "r", "--yes", "--out", "no/a.xlsx"), "no folder"),
    (("run", "reviews.xlsx", "--recipe", "r", "--yes", "--out", "folder.xlsx"), "is a folder"),
    (
        ("run", "reviews.xlsx", "--recipe", "r", "--yes", "--out", "../{here}/reviews.xlsx"),
        "the input itself",
    ),
    (("show", "nojob"), "no job"),
    (("export", "nojob", "--out", "a.xlsx"), "no job"),
]


@pytest.mark.parametrize("with_json", [False, True])
@pytest.mark.parametrize(("words", "named"), USAGE, ids=[" ".join(map(str, words)) for words, _ in USAGE])
def test_wrong_usage_is_two_sentences_and_exit_two(
    command: Command, words: tuple[Any, ...], named: str, with_json: bool
) -> None:
    """Otherwise a slip of the keyboard spends money or prints a wall of text."""
    (command.folder / "folder.xlsx").mkdir()
    said = command(*(str(word).format(here=command.folder.name) for word in words), *["--json"] * with_json)
    assert said.code == 2
    title, advice = [line for line in said.err.splitlines() if line.strip()]
    assert named in title
    assert title.endswith(".") and advice.endswith(".")
    assert not command.desk.called("draft") and not command.desk.called("send")
    if with_json:
        assert said.last["error"] == {"code": said.last["error"]["code"], "title": title, "advice": advice}
    else:
        assert said.out == ""


BAD_INPUT = [
    ("inspect", Trouble.FILE_PROTECTED),
    ("draft", Trouble.FILE_PROTECTED),
    ("draft", Trouble.SHEET_EMPTY),
    ("draft", Trouble.HOLE_UNKNOWN),
    ("draft", Trouble.FOLDER_UNREADABLE),
    ("read_recipe", Trouble.RECIPE_INVALID),
    ("test_key", Trouble.KEY_REJECTED),
    ("test_key", Trouble.KEY_MISSING),
    ("estimate", Trouble.NOTHING_TO_SEND),
    ("send", Trouble.JOB_NOT_READY),
]


@pytest.mark.parametrize(("where", "trouble"), BAD_INPUT)
def test_bad_input_is_told_plainly_and_nothing_is_sent(
    command: Command, where: str, trouble: Trouble
) -> None:
    """Otherwise the person reads a traceback, or pays for rows that were wrong."""
    problem = Problem(trouble, name="reviews.xlsx", reason="it has a flaw", mend="Mend it.")
    command.desk.troubles[where] = problem
    words = (
        ("inspect", "reviews.xlsx")
        if where == "inspect"
        else ("run", "reviews.xlsx", "--recipe", "r", "--yes")
    )
    said = command(*words, "--json")
    assert said.code == 2
    assert said.last["error"] == {"code": trouble.value, "title": problem.title, "advice": problem.advice}
    assert [line for line in said.err.splitlines() if line][-2:] == [problem.title, problem.advice]
    assert not command.desk.called("advance")
    assert not command.desk.known, "a draft that nobody wanted stays"


@pytest.mark.parametrize(
    ("trouble", "code"),
    [
        (Trouble.PROFILE_UNUSABLE, 1),
        (Trouble.ADDRESS_INVALID, 2),
        (Trouble.OFFLINE, 6),
        (Trouble.JOB_BUSY, 6),
    ],
)
def test_a_desk_that_does_not_open_says_why(command: Command, trouble: Trouble, code: int) -> None:
    """Otherwise the person does not know whom to ask."""
    command.launch.trouble = Problem(trouble, reason="it is read-only")
    said = command("jobs", "--json")
    assert (said.code, said.last["error"]["code"]) == (code, trouble.value)


def test_a_desk_that_can_not_be_used_names_the_option_for_another(command: Command) -> None:
    """Otherwise whoever has no window does not learn that there is a way around a full or foreign disk."""
    command.launch.trouble = Problem(Trouble.PROFILE_UNUSABLE, reason="it is read-only")
    said = command("jobs", "--json")
    assert "--profile" in said.err and "--profile" in said.last["error"]["advice"]


def test_an_unreachable_host_is_told_before_anything_is_read(command: Command) -> None:
    """Otherwise a large file is read and priced for nothing."""
    command.desk.troubles["test_key"] = Problem(Trouble.OFFLINE, host="h", reason="no route")
    assert command.job("--yes").code == 6
    assert not command.desk.called("draft")


def test_a_free_call_that_a_relay_lacks_does_not_stop_the_run(command: Command) -> None:
    """Otherwise a host without the models list can not be used although batches work there."""
    command.desk.troubles["test_key"] = Problem(Trouble.NOT_FOUND, what="models")
    assert command.job("--yes").code == 0


def test_a_fault_of_ours_is_one_sentence_and_in_the_log(command: Command, expect_message: Any) -> None:
    """Otherwise the person meets a traceback and support has nothing to read."""
    expect_message("unexpected RuntimeError")
    log = command.folder / "batchdesk.log"
    handler = logging.FileHandler(log, encoding="utf-8")
    logging.getLogger("batchdesk").addHandler(handler)
    command.desk.troubles["inspect"] = RuntimeError("secret details")
    try:
        said = command("inspect", "reviews.xlsx", "--json")
    finally:
        logging.getLogger("batchdesk").removeHandler(handler)
        handler.close()
    assert (said.code, said.last["error"]["code"]) == (1, "internal")
    assert str(log) in said.err
    assert "Traceback" not in said.err and "secret details" not in said.err
    assert "Traceback" in log.read_text(encoding="utf-8")


def test_a_fault_before_there_is_a_log_leaves_one_too(
    command: Command, expect_message: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise a crash at the start can not be looked into."""
    expect_message("unexpected RuntimeError")
    monkeypatch.setattr("tempfile.tempdir", str(command.folder))
    command.launch.trouble = RuntimeError("at the start")
    said = command("jobs")
    (log,) = command.folder.glob("batchdesk-*.log")
    assert said.code == 1
    assert str(log) in said.err
    assert "Traceback" in log.read_text(encoding="utf-8")
    assert not [h for h in logging.getLogger("batchdesk").handlers if isinstance(h, logging.FileHandler)]


SCRIPT = """
import sys
sys.path.insert(0, {root!r})
import importlib.util, types
package = types.ModuleType("fakes"); package.__path__ = [{tests!r}]; sys.modules["fakes"] = package
from fakes.fake_desk import FakeDesk, FakeLaunch, a_job
from pathlib import Path
from batchdesk.cli import run
desk = FakeDesk(Path("."))
for n in range(400):
    desk.put(a_job(id=f"job{{n}}", name={name!a}))
sys.exit(run(None, FakeLaunch(desk)))
"""


def process(*words: str, **environment: str) -> subprocess.Popen[bytes]:
    """The command line in a process of its own, on real pipes."""
    here = Path(__file__).parent
    script = SCRIPT.format(root=str(here.parent.parent), tests=str(here), name="Größe 日本 …")
    clean = {
        key: value for key, value in os.environ.items() if key not in {"COLUMNS", "NO_COLOR", "FORCE_COLOR"}
    }
    return subprocess.Popen(
        [sys.executable, "-c", script, *words],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=clean | environment,
    )


@pytest.mark.parametrize("words", [("jobs",), ("jobs", "--json"), ("show", "nojob")])
def test_a_pipe_of_another_code_page_gets_substitutes_and_no_colour(words: tuple[str, ...]) -> None:
    """Otherwise a German name ends the command on a C locale or a Windows pipe."""
    with process(*words, PYTHONIOENCODING="ascii", LC_ALL="C", PYTHONUTF8="0") as command:
        out, err = command.communicate(timeout=30)
    assert command.returncode in (0, 2)
    assert b"Traceback" not in err
    assert out.isascii() and err.isascii()
    assert b"\x1b[" not in out + err


def test_a_reader_that_goes_away_is_no_fault() -> None:
    """Otherwise `batchdesk jobs | head` ends in a traceback."""
    with process("jobs", "--json") as command:
        assert command.stdout is not None and command.stderr is not None
        command.stdout.close()
        err = command.stderr.read()
        command.wait(timeout=30)
    assert b"Traceback" not in err and b"BrokenPipe" not in err


def test_what_every_start_imports_stays_small() -> None:
    """Otherwise each call of the command is slow to answer."""
    code = (
        "import sys\nfrom batchdesk.cli import run\nrun(['--version'], None)\n"
        "print([n for n in ('rich', 'pandas', 'openpyxl', 'anthropic', 'PySide6') if n in sys.modules])"
    )
    root = Path(__file__).parent.parent.parent
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, timeout=30
    )
    assert result.stdout.splitlines()[-1] == "[]"


def test_a_job_id_is_not_taken_for_an_option(command: Command) -> None:
    """Otherwise options after the job are lost."""
    command.desk.put(a_job(state=JobState.FINISHED))
    assert command("show", "job1", "--practice", "--json").last["job"] == "job1"
