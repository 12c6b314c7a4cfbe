"""The report of trouble: made from a fixed list, so that nothing of a person's or their customers' can be in it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import batchdesk.desk.keyring  # a line is told only of modules that run
import batchdesk.desk.tracking  # noqa: F401
from batchdesk.core.jobs import Job, JobState, SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.recipe import Recipe, read_recipe
from batchdesk.desk.care_api import Screen
from batchdesk.desk.reporting import report
from batchdesk.diary import start_log

SECRETS = (
    "sk-ant-api03-THE-SECRET-KEY-0123456789",
    "/home/ada.lovelace/Customers/Smith & Sons.xlsx",
    "Smith",
    "ada.lovelace",
    "the patient's name is John",
    "wrkspc_41",
    "proxy.firm",
    "hunter2",
)
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """A real log in a folder whose own name is somebody's."""
    path = start_log(tmp_path / "Smith & Sons" / "batchdesk" / "core" / "logs")
    yield path
    logger = logging.getLogger("batchdesk")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
    logger.setLevel(logging.NOTSET)


def job(state: JobState, *, practice: bool = False) -> Job:
    """A job of which every word is somebody's."""
    return Job(
        id="j1",
        name="Smith & Sons",
        state=state,
        practice=practice,
        source=Path(SECRETS[1]),
        choice=SourceChoice(),
        kind="table",
        columns=("the patient's name is John",),
        recipe=Recipe("Smith", "wrkspc_41", "hunter2 {{a}}", instructions=SECRETS[4]),
        base_url="https://proxy.firm",
        created_at=NOW,
        note=SECRETS[4],
        key="hunter2",
        key_name="ada.lovelace",
    )


def made(log: Path, jobs: tuple[Job, ...] = (), screen: Screen | None = None) -> str:
    return report(jobs, [log], NOW, practice=False, price_list=date(2026, 11, 1), screen=screen)


def _fail() -> None:
    raise ValueError(SECRETS[4])


def test_no_secret_name_or_path_gets_in_wherever_it_stands(
    log: Path, expect_message: Callable[[str], None]
) -> None:
    """Lost: a customer's data, or a key, is mailed to strangers in a report that was called harmless."""
    expect_message("")
    ours = logging.getLogger("batchdesk.desk.tracking")
    for secret in SECRETS:
        ours.warning("job %s could not be paused: %s", secret, Trouble.OFFLINE)
        ours.warning("what it said: %s", secret)
        ours.error("%s", secret)
        ours.info("offline %s", secret)
        logging.getLogger(f"batchdesk.{secret}").error("unexpected: %s", secret)
    try:
        _fail()
    except ValueError as error:
        ours.error("unexpected: %s", type(error).__name__, exc_info=error)
    with log.open("a", encoding="utf-8") as file:
        for secret in SECRETS:
            file.write(f'{secret}\n  File "/x/batchdesk/{secret}/a.py", line 3, in {secret}\n    {secret}\n')
            file.write(f"2026-11-21 09:00:00,000 ERROR batchdesk.desk {secret} offline {secret}\n")
    screen = Screen("6.11.2 Smith", "Smith", 1280, 800, 1.5, 100, False, "Smith & Sons")
    jobs = tuple(job(state) for state in JobState)
    text = made(log, jobs, screen)
    for secret in SECRETS:
        assert secret not in text
    assert str(log.parent) not in text
    assert "offline" in text
    assert "ValueError" in text


def test_it_says_what_somebody_who_helps_must_know(log: Path) -> None:
    """Lost: a report that tells nothing, and three mails back and forth."""
    logging.getLogger("batchdesk.desk.tracking").info("told: %s", Trouble.TLS_UNTRUSTED)
    logging.getLogger("batchdesk.files.reading_pool").info("nothing of interest")
    screen = Screen("6.11.2", "xcb", 1920, 1080, 1.25, 110, True, "de_DE")
    jobs = (job(JobState.RUNNING), job(JobState.RUNNING), job(JobState.DRAFT, practice=True))
    text = made(log, jobs, screen)
    for told in (
        "BatchDesk: ",
        "Python: 3.",
        "Qt: 6.11.2",
        "Window system: xcb",
        "Screen: 1920 x 1080 at 1.25, text size 110%",
        "Appearance: dark",
        "Language: de_DE",
        "  running: 2",
        "  draft (practice): 1",
        "batchdesk.desk.tracking tls_untrusted",
        "anthropic: ",
        "Price list: 2026-11-01",
    ):
        assert told in text
    assert "nothing of interest" not in text


def test_an_unexpected_error_is_told_with_places_in_our_own_source(
    log: Path, expect_message: Callable[[str], None]
) -> None:
    """Lost: “ValueError”, and nobody can tell where."""
    expect_message("unexpected")
    try:
        start_log(Path("\0"))
    except ValueError as error:
        logging.getLogger("batchdesk.desk.keyring").error("unexpected: %s", "ValueError", exc_info=error)
    try:
        read_recipe("{}", "a")
    except Problem as error:
        logging.getLogger("batchdesk.desk.keyring").error("unexpected: %s", "ValueError", exc_info=error)
    text = made(log)
    assert text.count("ERROR batchdesk.desk.keyring ValueError") == 2
    assert "    core/recipe.py:" in text
    assert "    Problem\n" in text
    assert "Traceback" not in text


def test_only_the_last_troubles_are_told(log: Path) -> None:
    """Lost: a report too long to be read before it is sent."""
    for _ in range(500):
        logging.getLogger("batchdesk.desk.tracking").info("told: %s", Trouble.OFFLINE)
    assert made(log).count("offline") == 20


def test_a_log_that_is_not_there_is_no_trouble(tmp_path: Path) -> None:
    """Lost: no report at all, because of the very trouble it is about."""
    assert "From the log" in made(tmp_path / "none.log")
