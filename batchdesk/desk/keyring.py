"""Several named keys of one host: names in the settings, keys in the OS keychain or in memory for this session."""

from __future__ import annotations

import threading
from collections.abc import Callable
from urllib.parse import urlsplit

from batchdesk.core.jobs import Job, JobState
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.schedules import Schedule
from batchdesk.core.service import Account
from batchdesk.core.settings import KeyNames
from batchdesk.desk.care_api import KeyState, NamedKey
from batchdesk.desk.credentials import Credentials
from batchdesk.desk.settings_file import SettingsFile
from batchdesk.desk.tools import Tools
from batchdesk.keys import check_key_name, check_key_shape, host_name

_NEEDING = frozenset(JobState) - {JobState.DRAFT, JobState.FINISHED}
_ASSIGNABLE = frozenset({JobState.DRAFT, JobState.PAUSED})
_NAMED = 3
"""Jobs that are told by name where a key can not be forgotten."""


class KeyNaming:
    """Which names the host in use has, and which of them is for new jobs.

    Names of keys that are for this session only are not written anywhere.
    """

    def __init__(self, credentials: Credentials, settings: SettingsFile) -> None:
        self._credentials, self._settings = credentials, settings
        self._here: dict[str, KeyNames] = {}
        self._lock = threading.Lock()

    @property
    def host(self) -> str:
        """The host in use, with its port where one is named."""
        return host_name(self._credentials.base_url)

    def names(self) -> tuple[str, ...]:
        """Every name but that of the first key."""
        kept, here = self._settings.keys(self.host).names, self._now.names
        return (*kept, *(name for name in here if name not in kept))

    def chosen(self) -> str:
        """The key for new jobs; "" where the chosen one is not known any more."""
        if self._credentials.practice:
            return ""
        wanted = self._now.chosen or self._settings.keys(self.host).chosen
        return wanted if wanted in self.names() else ""

    def has(self, name: str) -> bool:
        """Whether there is such a key; the first one ("") has no name to be known by, and a locked keychain may have it."""
        if name or self._credentials.practice:
            return name in self.names()
        status = self._credentials.status()
        return status.state is not KeyState.MISSING or bool(status.keychain_problem)

    def add(self, name: str, *, session_only: bool) -> None:
        """Know a name from now on."""
        with self._lock:
            if session_only:
                self._now = KeyNames((*self._now.names, name), self._now.chosen)
            else:
                kept = self._settings.keys(self.host)
                self._keep(KeyNames((*(one for one in kept.names if one != name), name), kept.chosen))

    def drop(self, name: str) -> None:
        """Know a name no more."""
        with self._lock:
            kept, here = self._settings.keys(self.host), self._now
            self._now = KeyNames(tuple(one for one in here.names if one != name), here.chosen)
            if name in kept.names:
                self._keep(KeyNames(tuple(one for one in kept.names if one != name), kept.chosen))

    def replace(self, old: str, new: str, *, session_only: bool) -> None:
        """Another name in the same place."""
        was_chosen = self.chosen() == old
        if not old:
            self.add(new, session_only=session_only)
        else:
            with self._lock:
                kept, here = self._settings.keys(self.host), self._now
                self._now = KeyNames(_renamed(here.names, old, new), here.chosen)
                self._keep(KeyNames(_renamed(kept.names, old, new), kept.chosen))
        if was_chosen:
            self.choose(new)

    def choose(self, name: str) -> None:
        """Use this key for new jobs; one of this session is forgotten with it."""
        with self._lock:
            kept = self._settings.keys(self.host)
            lasting = not name or name in kept.names
            self._now = KeyNames(self._now.names, "" if lasting else name)
            if lasting and kept.chosen != name:
                self._keep(KeyNames(kept.names, name))

    @property
    def _now(self) -> KeyNames:
        return self._here.get(self.host, KeyNames())

    @_now.setter
    def _now(self, names: KeyNames) -> None:
        self._here[self.host] = names

    def _keep(self, names: KeyNames) -> None:
        self._settings.keep_keys(self.host, names)


class Keyring:
    """`care_api.KeyringApi`. `changed` is called when services must be opened anew with another key."""

    def __init__(
        self,
        tools: Callable[[], Tools],
        credentials: Credentials,
        settings: SettingsFile,
        naming: KeyNaming,
        changed: Callable[[], None],
    ) -> None:
        self._tools, self._credentials, self._settings = tools, credentials, settings
        self._naming, self._changed = naming, changed

    def all(self) -> tuple[NamedKey, ...]:
        """Every key of the host in use, the first one first; those that are gone from the keychain too."""
        if self._credentials.practice:
            return ()
        first = self._told("")
        others = tuple(map(self._told, self._naming.names()))
        return others if first.state is KeyState.MISSING else (first, *others)

    def add(self, name: str, secret: str, *, session_only: bool = False) -> NamedKey:
        """Keep a further key; the only one there is becomes the one for new jobs.

        Problem KEY_NAME_TAKEN, USAGE for a name that can not be one, and as for `set_key`.
        """
        name = self._free(name)
        none_yet = not any(key.state is not KeyState.MISSING for key in self.all())
        check_key_shape(secret)
        # The name first: a key in the keychain without a name in the settings could not be found again.
        if name:
            self._naming.add(name, session_only=session_only)
        try:
            self._credentials.set(secret, session_only=session_only, name=name)
        except Problem:
            self._naming.drop(name)
            raise
        if none_yet:
            self._naming.choose(name)
        self._changed()
        return self._told(name)

    def replace(self, name: str, secret: str, *, session_only: bool = False) -> NamedKey:
        """Another key under the same name, as when one was renewed; jobs go on with it."""
        self._known(name)
        self._credentials.set(secret, session_only=session_only, name=name)
        self._changed()
        return self._told(name)

    def test(self, name: str) -> Account:
        """Prove a key with free calls."""
        tools = self._tools()
        return tools.services.open(practice=tools.practice, base_url=tools.base_url, key_name=name).check()

    def rename(self, name: str, new: str) -> NamedKey:
        """Give a key another name; jobs that use it follow. Problem KEY_NAME_TAKEN, USAGE, KEYCHAIN_…"""
        self._known(name)
        new = check_key_name(new)
        if new == name:
            return self._told(name)
        self._free(new, but=name)
        if not new or self._credentials.status(name).state is KeyState.ENVIRONMENT:
            raise Problem(
                Trouble.USAGE,
                reason="This key can not be named so here",
                mend="Give a name; a key from the environment has none.",
            )
        # The old entry goes last: whatever breaks in between, no job is without its key.
        kept = self._credentials.copy(name, new)
        self._naming.replace(name, new, session_only=not kept)
        self._follow(name, new)
        self._credentials.forget(name)
        self._changed()
        return self._told(new)

    def choose(self, name: str) -> None:
        """Use this key for new jobs from now on."""
        self._known(name)
        self._naming.choose(name)
        self._changed()

    def forget(self, name: str) -> None:
        """Remove a key from the keychain; Problem KEY_IN_USE while unfinished jobs need it. Drafts take the chosen one."""
        needing = [job for job in self._using(name) if job.state in _NEEDING]
        if needing:
            told = ", ".join(f"“{job.name}”" for job in needing[:_NAMED]) + (
                ", …" if len(needing) > _NAMED else ""
            )
            raise Problem(Trouble.KEY_IN_USE, name=name or self._told("").hint, jobs=told)
        was_chosen = self._naming.chosen() == name
        self._credentials.forget(name)
        if name:
            self._naming.drop(name)
        if was_chosen:
            left = [key.name for key in self.all() if key.state is not KeyState.MISSING]
            self._naming.choose(left[0] if left else "")
        if name:  # drafts of the first key are drafts of whichever key is first
            for job in self._using(name):
                if job.state is JobState.DRAFT:
                    self._tools().store.jobs.change(job.id, key_name=self._naming.chosen())
        self._changed()

    def assign(self, job_id: str, name: str) -> None:
        """Send a draft with this key, or let a paused job go on with it; then it must be one of the same workspace."""
        tools = self._tools()
        job = tools.store.jobs.get(job_id)
        if job.state not in _ASSIGNABLE or job.practice:
            raise Problem(
                Trouble.JOB_NOT_READY,
                job=job.name,
                reason="it goes on with the key it was sent with",
                mend="Pause it first, then give it another key of the same workspace.",
            )
        if name:
            self._known(name)
        tools.store.jobs.change(job.id, key_name=name)
        tools.announce(job.id)

    def set_proxy_password(self, password: str, *, session_only: bool = False) -> None:
        """Keep the password for the proxy in force, beside the keys; "" forgets it. Problem PROXY_INVALID, KEYCHAIN_…"""
        settings = self._settings.read()
        if not settings.own_proxy:
            raise Problem(Trouble.PROXY_INVALID, address="", reason="no proxy is named in the settings")
        self._credentials.set_proxy_password(
            settings.own_proxy, settings.proxy_user, password, session_only=session_only
        )
        self._changed()

    def keeps_proxy_password(self) -> bool:
        """Whether a password for the proxy in force is at hand; False too where the keychain can not say."""
        settings = self._settings.read()
        if not settings.own_proxy:
            return False
        try:
            return bool(self._credentials.proxy_password(settings.own_proxy, settings.proxy_user))
        except Problem:
            return False

    # -- within -------------------------------------------------------------------------------------------
    def _told(self, name: str) -> NamedKey:
        status = self._credentials.status(name)
        return NamedKey(
            name,
            status.hint,
            status.host,
            self._naming.chosen() == name,
            status.state,
            sum(job.state in _NEEDING for job in self._using(name)),
            status.keychain_problem,
        )

    def _free(self, text: str, *, but: str = "") -> str:
        """A name that no other key has; upper and lower case are one."""
        name = check_key_name(text)
        taken = {one.casefold() for one in self._naming.names() if one != but}
        if name.casefold() in taken:
            raise Problem(Trouble.KEY_NAME_TAKEN, name=name)
        if not name and self._credentials.status("").state not in (KeyState.MISSING, KeyState.ENVIRONMENT):
            raise Problem(
                Trouble.USAGE,
                reason="A second key needs a name",
                mend="Call it as its workspace is called.",
            )
        return name

    def _known(self, name: str) -> None:
        if name and name not in self._naming.names():
            raise Problem(Trouble.KEY_GONE, name=name)

    def _using(self, name: str) -> tuple[Job, ...]:
        """Jobs on this host that use a key."""
        host = self._naming.host
        jobs = self._tools().store.jobs.all()
        return tuple(job for job in jobs if _is_at(job, host) and job.key_name == name)

    def _follow(self, old: str, new: str) -> None:
        """Let jobs, schedules and uploaded files follow; of the first key's, those that were not paid by another one since."""
        tools, host = self._tools(), self._naming.host
        hint = self._credentials.hint(self._credentials.base_url, new)
        with tools.store.transaction():
            for job in self._using(old):
                if old or job.key in ("", hint):
                    tools.store.jobs.change(job.id, key_name=new)
            for schedule in tools.store.schedules.all():
                if schedule.key_name == old and self._pays(schedule, old, hint):
                    tools.store.schedules.change(schedule.id, key_name=new)
            for address in tools.store.uploads.addresses():
                if urlsplit(address).hostname and host_name(address) == host:
                    tools.store.uploads.follow_key(address, old, new)

    def _pays(self, schedule: Schedule, name: str, hint: str) -> bool:
        """Whether a schedule's key is this one of the host in use."""
        jobs = self._tools().store.jobs
        if schedule.practice or not jobs.has(schedule.job_id):
            return False
        job = jobs.get(schedule.job_id)
        return _is_at(job, self._naming.host) and bool(name or job.key in ("", hint))


def _is_at(job: Job, host: str) -> bool:
    return not job.practice and bool(urlsplit(job.base_url).hostname) and host_name(job.base_url) == host


def _renamed(names: tuple[str, ...], old: str, new: str) -> tuple[str, ...]:
    return tuple(new if name == old else name for name in names)
