"""The log must help to find a fault and must never tell a key."""

from __future__ import annotations

import logging
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from batchdesk.diary import start_log

KEY = "sk-ant-api03-" + "a" * 40


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    yield start_log(tmp_path / "logs")
    start_log(tmp_path / "elsewhere")


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
    assert text.count("sk-ant-…") == 3
    assert "ValueError" in text


def test_the_log_is_for_its_owner_only(log: Path) -> None:
    logging.getLogger("batchdesk").info("hello")
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_opening_another_profile_leaves_the_first_log_alone(log: Path, tmp_path: Path) -> None:
    other = start_log(tmp_path / "other")
    logging.getLogger("batchdesk").info("to the other")
    assert "to the other" in other.read_text()
    assert "to the other" not in log.read_text()
