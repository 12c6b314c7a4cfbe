"""Looks whether an installation can do its work; each check says what it found."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from batchdesk import __version__
from batchdesk.app.places import profile_folder, resources
from batchdesk.claude import ClaudeService
from batchdesk.cli.launch import DeskOptions, SelfCheck
from batchdesk.core.prices import read_price_list
from batchdesk.core.problems import Problem
from batchdesk.keys import KeychainState, SystemKeychain
from batchdesk.practice import PRACTICE_KEY, PracticeError, start_practice
from batchdesk.store import Store


def self_check(options: DeskOptions, environment: Mapping[str, str]) -> Sequence[SelfCheck]:
    """One line for each thing that the application rests on."""

    def profile() -> Path:
        return profile_folder(options, environment)

    return [
        _checked("python", lambda: sys.version.split()[0]),
        _checked("window", _qt),
        _checked("resources", lambda: f"prices of {read_price_list(_prices()).as_of}"),
        _checked("profile", lambda: _round_trip(profile())),
        _checked("keychain", _keychain),
        _checked("practice", lambda: _practice_round_trip(profile())),
    ]


def _round_trip(profile: Path) -> str:
    Store(profile / "desk.sqlite3").close()
    return str(profile)


def _practice_round_trip(profile: Path) -> str:
    with start_practice(profile / "practice") as practice:
        service = ClaudeService(PRACTICE_KEY, practice.url, version=__version__)
        try:
            return f"answers with {len(service.models())} models"
        finally:
            service.close()


def _checked(name: str, check: Callable[[], str]) -> SelfCheck:
    try:
        return SelfCheck(name, True, check())
    except (Problem, PracticeError, OSError, ImportError, ValueError) as error:
        return SelfCheck(name, False, str(error))


def _prices() -> str:
    return (resources() / "prices.json").read_text(encoding="utf-8")


def _qt() -> str:
    from batchdesk.gui.versions import qt_version

    return qt_version()


def _keychain() -> str:
    report = SystemKeychain().available()
    if report.state is KeychainState.READY:
        return "ready"
    # Not a fault of the installation: the key can be used for a session only.
    return f"{report.state.value}: {report.reason or 'keys can be used for this session only'}"
