"""What may be asked of the desk itself: its keys, its copies, and what it can tell of its own trouble."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum
from pathlib import Path
from typing import Protocol

from batchdesk.core.progress import Progress, quiet
from batchdesk.core.service import Account


class KeyState(Enum):
    """Where the key stands, without telling it."""

    PRACTICE = "practice"
    """No key is needed: the practice service answers."""
    KEPT = "kept"
    """In the OS keychain."""
    SESSION = "session"
    """In memory, for this session only."""
    ENVIRONMENT = "environment"
    """From ANTHROPIC_API_KEY."""
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class NamedKey:
    """A key in the keychain as the person knows it: its name, its last four characters, whose host; never the key."""

    name: str
    hint: str
    host: str
    chosen: bool
    """Used for new jobs unless another one is chosen."""
    state: KeyState = KeyState.KEPT
    """Where it is; MISSING where the keychain has it no more, or will not tell."""
    jobs: int = 0
    """Unfinished jobs that need it."""
    problem: str = ""
    """Why the keychain can not be used now, in one sentence; "" where it can."""


class KeyringApi(Protocol):
    """`DeskApi.keyring`: several named keys (workspaces), kept in the OS keychain; names stand in the settings, keys never.

    The key that `DeskApi.set_key` keeps is the one named "" and is told first.
    """

    def all(self) -> tuple[NamedKey, ...]:
        """Every named key of the host in use."""
        ...

    def add(self, name: str, secret: str, *, session_only: bool = False) -> NamedKey:
        """Keep a further key; Problem for a name that is taken, and as for `set_key`."""
        ...

    def replace(self, name: str, secret: str, *, session_only: bool = False) -> NamedKey:
        """Another key under the same name, as when one was renewed; jobs go on with it."""
        ...

    def test(self, name: str) -> Account:
        """Prove a key with free calls."""
        ...

    def rename(self, name: str, new: str) -> NamedKey:
        """Give a key another name; jobs that use it follow."""
        ...

    def choose(self, name: str) -> None:
        """Use this key for new jobs from now on."""
        ...

    def forget(self, name: str) -> None:
        """Remove a key from the keychain; Problem KEY_IN_USE while unfinished jobs need it."""
        ...

    def assign(self, job_id: str, name: str) -> None:
        """Send a draft with this key, or let a paused job go on with it (then one of the same workspace)."""
        ...

    def set_proxy_password(self, password: str, *, session_only: bool = False) -> None:
        """Keep the password for the proxy in force beside the keys; "" forgets it."""
        ...

    def keeps_proxy_password(self) -> bool:
        """Whether a password for the proxy in force is at hand."""
        ...


class Kept(StrEnum):
    """What is kept in a profile."""

    ALL = "all"
    JOBS = "jobs"
    """The database: rows, answers, what was spent."""
    ANSWERS = "answers"
    """What the service sent, as it came, and what was sent."""
    BEGUN = "begun"
    """Jobs that were begun, and tables that were pasted."""
    RECIPES = "recipes"
    SETTINGS = "settings"
    LOGS = "logs"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True)
class Screen:
    """What the window knows of itself for a report: versions and sizes, nothing of the person's."""

    qt: str
    platform: str
    width: int
    height: int
    scale: float
    text_size: int
    """Per cent."""
    dark: bool
    language: str


@dataclass(frozen=True, slots=True)
class Place:
    """A folder or file of ours: what is kept there, where, and how many bytes."""

    what: Kept
    path: Path
    bytes: int


class CareApi(Protocol):
    """`DeskApi.care`: where things are, taking them along, and telling trouble."""

    def places(self) -> tuple[Place, ...]:
        """Where jobs, recipes, settings and logs are kept."""
        ...

    def export_all(self, target: Path, progress: Progress = quiet) -> Path:
        """One .zip with each job's results as a workbook, recipes, the ledger and the settings without any secret."""
        ...

    def delete_all(self, progress: Progress = quiet) -> None:
        """Forget all jobs, the ledger, recipes, settings and logs; Problem JOBS_UNFINISHED. Keys and their names stay."""
        ...

    def save_report(self, text: str, target: Path) -> Path:
        """Write a report as the person left it; Problem TARGET_UNWRITABLE."""
        ...

    def report(self, screen: Screen | None = None) -> str:
        """A report of trouble as text that a person reads before sending it: only facts of a fixed list, never data."""
        ...
