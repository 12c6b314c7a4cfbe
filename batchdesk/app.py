"""The only place that knows every concrete class: it builds them, hands them in, and closes them in order."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from batchdesk import __version__
from batchdesk.claude import ClaudeService, check_address
from batchdesk.cli.launch import DeskOptions, SelfCheck
from batchdesk.core.prices import read_price_list
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.settings import ServiceSettings
from batchdesk.desk.api import DeskApi, Sample
from batchdesk.desk.credentials import Credentials
from batchdesk.desk.desk import Announcer, Desk
from batchdesk.desk.gallery import Gallery
from batchdesk.desk.settings_file import SettingsFile
from batchdesk.desk.tools import Pacing, Tools
from batchdesk.diary import start_log
from batchdesk.files import LocalFiles
from batchdesk.keys import KeychainState, SystemKeychain
from batchdesk.practice import PRACTICE_KEY, Practice, PracticeError, serve_forever, start_practice
from batchdesk.store import Store

HOST = "https://api.anthropic.com"


def resources() -> Path:
    """The folder of recipes, samples, prices and icons: beside the package in a checkout, inside it when installed."""
    inside = Path(__file__).parent / "_resources"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "resources"


def profile_folder(options: DeskOptions, environment: Mapping[str, str]) -> Path:
    """--profile, else BATCHDESK_PROFILE, else the platform's folder for user data."""
    chosen = options.profile or (environment.get("BATCHDESK_PROFILE") or None)
    if chosen:
        return Path(chosen).expanduser().resolve()
    from platformdirs import user_data_path

    return user_data_path("BatchDesk", appauthor=False)


class AppServices:
    """Opens the practice service or a host with the person's key when first needed, and keeps it open."""

    def __init__(
        self, credentials: Credentials, start: Callable[[], Practice], settings: Callable[[], ServiceSettings]
    ) -> None:
        self._credentials, self._start, self._settings = credentials, start, settings
        self._lock = threading.Lock()
        self._practice: Practice | None = None
        self._open: dict[str, ClaudeService] = {}

    def open(self, *, practice: bool, base_url: str) -> ClaudeService:
        """The service; Problem KEY_MISSING, KEYCHAIN_…, PRACTICE_FAILED, ADDRESS_INVALID."""
        with self._lock:
            url = self._practice_url() if practice else base_url
            if url not in self._open:
                key = PRACTICE_KEY if practice else self._credentials.key(base_url)
                relay = not practice and self._settings().relay_header
                self._open[url] = ClaudeService(key, url, version=__version__, relay_header=relay)
            return self._open[url]

    def address(self, text: str) -> str:
        """The address as it will be used; Problem ADDRESS_INVALID."""
        return check_address(text.strip() or HOST)

    def forget(self) -> None:
        """Drop the hosts, so that a changed key is used from now on."""
        with self._lock:
            self._close_hosts()

    def close(self) -> None:
        """Close the connections, then the practice service."""
        with self._lock:
            self._close_hosts()
            practice, self._practice = self._practice, None
        if practice is not None:
            practice.close()

    def _practice_url(self) -> str:
        if self._practice is None:
            try:
                self._practice = self._start()
            except PracticeError as error:
                raise Problem(Trouble.PRACTICE_FAILED, reason=error.title.rstrip(".")) from error
        return self._practice.url

    def _close_hosts(self) -> None:
        for service in self._open.values():
            service.close()
        self._open.clear()


class App:
    """What the command line and the window are launched from (`cli.launch.Launch`)."""

    def __init__(
        self,
        environment: Mapping[str, str] | None = None,
        *,
        pacing: Pacing = Pacing(),
        practice_seconds: float = 1.5,
    ) -> None:
        self._environment = os.environ if environment is None else environment
        self._pacing, self._practice_seconds = pacing, practice_seconds

    def open_desk(self, options: DeskOptions) -> DeskApi:
        """A desk on a profile; the caller closes it."""
        profile = self._profile(options)
        start_log(profile / "logs")
        settings = SettingsFile(profile / "settings.json")
        wanted = options.base_url or settings.read().base_url or self._environment.get("ANTHROPIC_BASE_URL")
        base_url = check_address(wanted or HOST)
        key = self._environment.get("ANTHROPIC_API_KEY", "")
        credentials = Credentials(base_url, SystemKeychain(), key, practice=options.practice)
        announcer, folder = Announcer(), resources()
        tools = Tools(
            store=Store(profile / "desk.sqlite3"),
            files=LocalFiles(),
            services=AppServices(credentials, lambda: self._start_practice(profile, options), settings.read),
            prices=read_price_list((folder / "prices.json").read_text(encoding="utf-8")),
            now=lambda: datetime.now(UTC),
            profile=profile,
            practice=options.practice,
            base_url=base_url,
            pacing=self._pace(options),
            announce=announcer.announce,
            monthly_cap=lambda: settings.spending().monthly_cap,
        )
        sample = Sample(
            folder / "samples" / "support-tickets.xlsx", folder / "recipes" / "support-tickets.recipe.json"
        )
        gallery = Gallery(folder / "recipes", profile / "recipes")
        return Desk(tools, gallery, credentials, settings, sample, announcer)

    def open_window(self, options: DeskOptions, sample: bool) -> int:
        """Show the window; the desk is built behind it."""
        from batchdesk.gui.app_window import open_window

        profile = self._profile(options)
        return open_window(
            lambda: self.open_desk(options),
            sample=sample,
            settings_file=profile / "window.ini",
            log_file=start_log(profile / "logs"),
        )

    def serve_practice(self, port: int, faults: Path | None) -> int:
        """Run the practice service alone, on a throwaway folder, until interrupted."""
        return serve_forever(None, port=port, faults=faults)

    def self_check(self, options: DeskOptions) -> Sequence[SelfCheck]:
        """Look whether this installation can do its work; each check says what it found."""
        return [
            _checked("python", lambda: sys.version.split()[0]),
            _checked("window", _qt),
            _checked("resources", lambda: f"prices of {read_price_list(_prices()).as_of}"),
            _checked("profile", lambda: self._round_trip(options)),
            _checked("keychain", _keychain),
            _checked("practice", lambda: self._practice_round_trip(options)),
        ]

    def _pace(self, options: DeskOptions) -> Pacing:
        settle = timedelta(seconds=options.settle_seconds)
        poll = self._pacing.poll if options.poll_seconds is None else timedelta(seconds=options.poll_seconds)
        return replace(self._pacing, poll=poll, settle=settle)

    def _start_practice(self, profile: Path, options: DeskOptions) -> Practice:
        return start_practice(profile / "practice", faults=options.faults, seconds=self._practice_seconds)

    def _profile(self, options: DeskOptions) -> Path:
        folder = profile_folder(options, self._environment)
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise Problem(Trouble.PROFILE_UNUSABLE, reason=error.strerror or str(error)) from error
        return folder

    def _round_trip(self, options: DeskOptions) -> str:
        profile = self._profile(options)
        Store(profile / "desk.sqlite3").close()
        return str(profile)

    def _practice_round_trip(self, options: DeskOptions) -> str:
        with start_practice(self._profile(options) / "practice") as practice:
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
