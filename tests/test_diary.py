"""The log must help to find a fault and must never tell a key."""

from __future__ import annotations

import logging
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from batchdesk.diary import start_log

KEY = "sk-ant-api03-" + "a" * 40


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """A log that ends with its test: one that outlives it would take what later tests say."""
    logger = logging.getLogger("batchdesk")
    before, level = list(logger.handlers), logger.level
    yield start_log(tmp_path / "logs")
    for handler in [one for one in logger.handlers if one not in before]:
        logger.removeHandler(handler)
        handler.close()
    logger.setLevel(level)


def test_a_key_in_a_message_an_argument_or_a_traceback_is_taken_out(log: Path) -> None:
    logger = logging.getLogger("batchdesk.somewhere")
    logger.info("used %s", KEY)
    logger.info(f"used {KEY}")
    try:
        raise ValueError(f"bad header {KEY}")
    except ValueError:
        logger.info("failed", exc_info=True)
    text = log.read_text()
    assert "aaaa" not in text
    assert text.count("sk-ant-…") == 2
    assert "ValueError" in text
    assert "test_diary.py" in text


def test_the_words_of_an_exception_and_of_its_causes_stay_out(
    log: Path, expect_message: Callable[[str], None]
) -> None:
    """They quote what could not be read: a cell, a prompt, an answer."""
    expect_message("unexpected")
    cell = " ".join(["Dear", "Dr.", "Smith"])
    try:
        try:
            int(cell)
        except ValueError as error:
            raise KeyError(cell) from error
    except KeyError as error:
        record = logging.LogRecord("batchdesk", logging.ERROR, __file__, 1, "unexpected", None, None)
        record.exc_info = (KeyError, error, error.__traceback__)
        logging.Formatter().format(record)  # another handler was there first
        logging.getLogger("batchdesk").handle(record)
    text = log.read_text()
    assert "KeyError" in text and "ValueError" in text
    assert "Smith" not in text and "invalid literal" not in text


def test_the_log_is_for_its_owner_only(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The one that is begun when the first is full too."""
    handler = next(one for one in logging.getLogger("batchdesk").handlers if hasattr(one, "maxBytes"))
    monkeypatch.setattr(handler, "maxBytes", 200)
    for _ in range(9):
        logging.getLogger("batchdesk").info("hello " * 9)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in log.parent.iterdir()}
    assert len(modes) == 4
    assert set(modes.values()) == {0o600}


def test_opening_another_profile_leaves_the_first_log_alone(log: Path, tmp_path: Path) -> None:
    other = start_log(tmp_path / "other")
    logging.getLogger("batchdesk").info("to the other")
    assert "to the other" in other.read_text()
    assert "to the other" not in log.read_text()
