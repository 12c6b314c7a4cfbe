"""What may be asked about the key for new jobs and the host that it opens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from batchdesk.core.service import Account
from batchdesk.core.settings import ServiceSettings
from batchdesk.desk.care_api import KeyState


@dataclass(frozen=True, slots=True)
class KeyStatus:
    """The key's state, its last four characters where there is one, and whether the keychain can keep one.

    `keychain_problem` is "" where the keychain works, else one sentence why it does not.
    """

    state: KeyState
    hint: str
    host: str
    keychain_problem: str
    name: str = ""
    """Which of the host's keys is spoken of: the one for new jobs; "" for the first one."""


class AccessApi(Protocol):
    """`DeskApi.access`: the key for new jobs and the host it is for; several named keys are `DeskApi.keyring`."""

    def key_status(self) -> KeyStatus:
        """How the key for new jobs stands."""
        ...

    def set_key(self, secret: str, *, session_only: bool = False) -> KeyStatus:
        """Keep the first key in the OS keychain (never in a file), or in memory for this session; new jobs use it."""
        ...

    def test_key(self) -> Account:
        """Prove the key for new jobs with free calls."""
        ...

    def forget_key(self) -> KeyStatus: ...

    def service_settings(self) -> ServiceSettings:
        """Which host is used, and how it wants the key."""
        ...

    def change_service(self, settings: ServiceSettings) -> KeyStatus:
        """Use another host from now on, for new jobs; jobs that run stay where they are. Problem ADDRESS_INVALID."""
        ...
