"""The fake desk's keys: the one it holds is the first, further ones stand beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.service import Account
from batchdesk.desk.care_api import KeyState, NamedKey

if TYPE_CHECKING:
    from tests.gui.fake_desk import FakeDesk


class FakeKeyring:
    """`more` are the named keys; `chosen` is the name of the one for new jobs; `assigned` what drafts were given."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk
        self.more: tuple[NamedKey, ...] = ()
        self.chosen = ""
        self.secrets: dict[str, str] = {}
        self.assigned: dict[str, str] = {}
        self.proxy_password = ""

    def all(self) -> tuple[NamedKey, ...]:
        self._desk._enter("keyring.all")
        first = NamedKey("", self._desk.secret[-4:], self._desk.host, not self.chosen, self._desk.key_state)
        more = tuple(replace(key, chosen=key.name == self.chosen) for key in self.more)
        return more if first.state in (KeyState.MISSING, KeyState.PRACTICE) else (first, *more)

    def add(self, name: str, secret: str, *, session_only: bool = False) -> NamedKey:
        self._desk._enter("keyring.add")
        if not secret.startswith("sk-ant-"):
            raise Problem(Trouble.KEY_MALFORMED, reason="it does not begin with sk-ant-")
        if any(key.name.casefold() == name.casefold() for key in self.more):
            raise Problem(Trouble.KEY_NAME_TAKEN, name=name)
        state = KeyState.SESSION if session_only else KeyState.KEPT
        key = NamedKey(name, secret[-4:], self._desk.host, False, state)
        self.secrets[name] = secret
        self.more = (*self.more, key)
        return key

    def replace(self, name: str, secret: str, *, session_only: bool = False) -> NamedKey:
        self._desk._enter("keyring.replace")
        if not name:
            self._desk.set_key(secret, session_only=session_only)
            return self.all()[0]
        self.secrets[name] = secret
        self.more = tuple(replace(key, hint=secret[-4:]) if key.name == name else key for key in self.more)
        return next(key for key in self.more if key.name == name)

    def test(self, name: str) -> Account:
        self._desk._enter("keyring.test")
        return self._desk.test_key()

    def rename(self, name: str, new: str) -> NamedKey:
        self._desk._enter("keyring.rename")
        self.more = tuple(replace(key, name=new) if key.name == name else key for key in self.more)
        if self.chosen == name:
            self.chosen = new
        return next(key for key in self.more if key.name == new)

    def choose(self, name: str) -> None:
        self._desk._enter("keyring.choose")
        self.chosen = name

    def forget(self, name: str) -> None:
        self._desk._enter("keyring.forget")
        if any(key.jobs for key in self.all() if key.name == name):
            raise Problem(Trouble.KEY_IN_USE, name=name, jobs="“Survey wave 3”")
        if not name:
            self._desk.forget_key()
        self.more = tuple(key for key in self.more if key.name != name)
        self.chosen = "" if self.chosen == name else self.chosen

    def assign(self, job_id: str, name: str) -> None:
        self._desk._enter("keyring.assign")
        self.assigned[job_id] = name

    def set_proxy_password(self, password: str, *, session_only: bool = False) -> None:
        self._desk._enter("keyring.set_proxy_password")
        self.proxy_password = password

    def keeps_proxy_password(self) -> bool:
        return bool(self.proxy_password)
