"""The key for new jobs and the host that it opens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from batchdesk.core.service import Account
from batchdesk.core.settings import NO_PROXY, SYSTEM_PROXY, ServiceSettings
from batchdesk.desk.access_api import KeyStatus
from batchdesk.desk.credentials import Credentials
from batchdesk.desk.keyring import Keyring
from batchdesk.desk.settings_file import SettingsFile
from batchdesk.desk.tools import Tools


class Access:
    """`access_api.AccessApi`. `host_is` is told the address in use from now on, `changed` that a key or the host is another."""

    def __init__(
        self,
        tools: Callable[[], Tools],
        credentials: Credentials,
        settings: SettingsFile,
        keyring: Keyring,
        host_is: Callable[[str], None],
        changed: Callable[[], None],
    ) -> None:
        self._get, self._credentials, self._settings = tools, credentials, settings
        self._keyring, self._host_is, self._changed = keyring, host_is, changed

    def key_status(self) -> KeyStatus:
        return self._credentials.status(self._get().key_name())

    def set_key(self, secret: str, *, session_only: bool = False) -> KeyStatus:
        self._credentials.set(secret, session_only=session_only)
        self._keyring.choose("")
        return self.key_status()

    def test_key(self) -> Account:
        return self._get().own_service().check()

    def forget_key(self) -> KeyStatus:
        self._credentials.forget()
        self._changed()
        return self.key_status()

    def service_settings(self) -> ServiceSettings:
        return self._settings.read()

    def change_service(self, settings: ServiceSettings) -> KeyStatus:
        services = self._get().services
        address, proxy = services.address(settings.base_url), services.proxy(settings.proxy)
        base_url = address if settings.base_url.strip() else ""
        user = settings.proxy_user.strip() if proxy not in (SYSTEM_PROXY, NO_PROXY) else ""
        self._settings.write(replace(settings, base_url=base_url, proxy=proxy, proxy_user=user))
        self._host_is(address)
        self._credentials.use(address)
        self._changed()
        return self.key_status()
