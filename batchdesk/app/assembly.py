"""Builds every concrete class behind the window: the store, the files, the service, and the desk over them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from batchdesk import __version__
from batchdesk.app.places import HOST, profile_folder, resources
from batchdesk.claude import ClaudeService, Proxy, check_address, check_proxy
from batchdesk.cli.launch import DeskOptions
from batchdesk.core.prices import read_price_list
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.settings import NO_PROXY, ServiceSettings
from batchdesk.desk.announcer import Announcer
from batchdesk.desk.api import Sample
from batchdesk.desk.credentials import Credentials
from batchdesk.desk.desk import Desk
from batchdesk.desk.gallery import Gallery
from batchdesk.desk.settings_file import SettingsFile
from batchdesk.desk.tools import Pacing, Tools
from batchdesk.diary import start_log
from batchdesk.files.local import LocalFiles
from batchdesk.keys import SystemKeychain
from batchdesk.practice import PRACTICE_KEY, Practice, PracticeError, start_practice
from batchdesk.store import Store


class AppServices:
    """Opens the practice service or a host with the person's key when first needed, and keeps it open."""

    def __init__(
        self, credentials: Credentials, start: Callable[[], Practice], settings: Callable[[], ServiceSettings]
    ) -> None:
        self._credentials, self._start, self._settings = credentials, start, settings
        self._lock = threading.Lock()
        self._practice: Practice | None = None
        self._open: dict[tuple[str, str], ClaudeService] = {}

    def open(self, *, practice: bool, base_url: str, key_name: str = "") -> ClaudeService:
        """The service by one of the host's keys; Problem KEY_MISSING, KEY_GONE, KEYCHAIN_…, PRACTICE_FAILED, ADDRESS_INVALID."""
        with self._lock:
            if practice:
                return self._kept(self._practice_url(), "", lambda url: self._made(PRACTICE_KEY, url))
            return self._kept(base_url, key_name, lambda url: self._outside(url, key_name))

    def _kept(self, url: str, name: str, make: Callable[[str], ClaudeService]) -> ClaudeService:
        if (url, name) not in self._open:
            self._open[url, name] = make(url)
        return self._open[url, name]

    def _outside(self, url: str, key_name: str) -> ClaudeService:
        settings = self._settings()
        key, proxy = self._credentials.key(url, key_name), settings.own_proxy
        user = settings.proxy_user if proxy else ""
        password = self._credentials.proxy_password(proxy, user) if user else ""
        way = Proxy(settings.proxy, user, password)
        return self._made(key, url, relay=settings.relay_header, proxy=way)

    def _made(
        self, key: str, url: str, *, relay: bool = False, proxy: Proxy = Proxy(NO_PROXY)
    ) -> ClaudeService:
        return ClaudeService(key, url, version=__version__, relay_header=relay, proxy=proxy)

    def address(self, text: str) -> str:
        """The address as it will be used; Problem ADDRESS_INVALID."""
        return check_address(text.strip() or HOST)

    def proxy(self, text: str) -> str:
        """The address of a proxy as it will be used; Problem PROXY_INVALID."""
        return check_proxy(text)

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
        if self._practice is not None and not self._practice.stands:
            self._practice.close()
            self._practice = None
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


def build_desk(
    options: DeskOptions, environment: Mapping[str, str], pacing: Pacing, practice_seconds: float
) -> Desk:
    """A desk on a profile; the caller closes it."""
    profile = profile_folder(options, environment)
    start_log(profile / "logs")
    settings = SettingsFile(profile / "settings.json")
    wanted = options.base_url or settings.read().base_url or environment.get("ANTHROPIC_BASE_URL")
    base_url = check_address(wanted or HOST)
    key = environment.get("ANTHROPIC_API_KEY", "")
    credentials = Credentials(base_url, SystemKeychain(), key, practice=options.practice)
    announcer, folder = Announcer(), resources()

    def practise() -> Practice:
        return start_practice(profile / "practice", faults=options.faults, seconds=practice_seconds)

    tools = Tools(
        store=Store(profile / "desk.sqlite3"),
        files=LocalFiles(),
        services=AppServices(credentials, practise, settings.read),
        prices=read_price_list((folder / "prices.json").read_text(encoding="utf-8")),
        now=lambda: datetime.now(UTC),
        profile=profile,
        practice=options.practice,
        base_url=base_url,
        pacing=_pace(pacing, options),
        announce=announcer.announce,
        monthly_cap=settings.limit,
    )
    sample = Sample(
        folder / "samples" / "support-tickets.xlsx", folder / "recipes" / "support-tickets.recipe.json"
    )
    gallery = Gallery(folder / "recipes", profile / "recipes")
    return Desk(tools, gallery, credentials, settings, sample, announcer)


def _pace(pacing: Pacing, options: DeskOptions) -> Pacing:
    settle = timedelta(seconds=options.settle_seconds)
    poll = pacing.poll if options.poll_seconds is None else timedelta(seconds=options.poll_seconds)
    return replace(pacing, poll=poll, settle=settle)
