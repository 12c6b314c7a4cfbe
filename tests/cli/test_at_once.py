"""The quick way to a window says the same as the whole command line would."""

from __future__ import annotations

from pathlib import Path

import pytest

from batchdesk.cli.at_once import window_options
from batchdesk.cli.commands import parse
from batchdesk.cli.options import Parsed

QUICK: tuple[list[str], ...] = (
    [],
    ["--practice"],
    ["--profile", "there"],
    ["--sample", "--practice", "--profile", "a b/c"],
    ["--profile", "one", "--profile", "two"],
)
WHOLE = (
    ["--help"],
    ["--version"],
    ["jobs"],
    ["--practice", "jobs"],
    ["--profile"],
    ["--profile", "--practice"],
    ["--profile=there"],
    ["--base-url", "http://127.0.0.1"],
    ["--json"],
    ["nonsense"],
)


@pytest.mark.parametrize("words", QUICK, ids=" ".join)
@pytest.mark.parametrize("profile", [None, "named"])
def test_a_window_opens_on_the_same_desk(
    words: list[str], profile: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: jobs that are there on the command line and not in the window."""
    if profile:
        monkeypatch.setenv("BATCHDESK_PROFILE", profile)
    else:
        monkeypatch.delenv("BATCHDESK_PROFILE", raising=False)
    parsed = Parsed()
    parse(words, parsed)
    assert window_options(words) == parsed.options()


@pytest.mark.parametrize("words", WHOLE, ids=" ".join)
def test_whatever_else_is_said_goes_to_the_command_line(words: list[str]) -> None:
    """Lost: commands and options that a quick look did not know."""
    assert window_options(words) is None


def test_a_profile_is_a_path() -> None:
    """Lost: a window that can not find its folder."""
    found = window_options(["--profile", "there"])
    assert found is not None and found.profile == Path("there")
