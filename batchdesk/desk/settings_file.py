"""The person's settings in the profile, as a small JSON file; it never holds a key."""

from __future__ import annotations

import json
import logging
import os
import threading
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from batchdesk.core.prices import OwnPrice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.settings import KeyNames, ServiceSettings, SpendingSettings

_log = logging.getLogger(__name__)

MONTHLY_CAP, OWN_PRICES, KEYS = "monthly_cap", "own_prices", "keys"
UNREAD = "unread"
"""Stands for a limit of which it is not known any more what it was."""
_KINDS = ("input", "output", "cache_write_5m", "cache_write_1h", "cache_read")


class SettingsFile:
    """`settings.json` in the profile; what one setting's writer does not know of, stays as it is."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()

    def read(self) -> ServiceSettings:
        """The service; the defaults where the file is missing or not understood (then it is said in the log)."""
        raw = self._load()
        return ServiceSettings(
            _text(raw.get("base_url")),
            raw.get("relay_header") is True,
            _text(raw.get("proxy")),
            _text(raw.get("proxy_user")),
        )

    def write(self, settings: ServiceSettings) -> None:
        """Keep the service; Problem PROFILE_UNUSABLE."""
        self._save(asdict(settings))

    def keys(self, host: str) -> KeyNames:
        """The names of a host's keys; never a key."""
        raw = self._hosts().get(host)
        if not isinstance(raw, dict):
            return KeyNames()
        names = raw.get("names")
        kept = (name for name in names if isinstance(name, str) and name) if isinstance(names, list) else ()
        return KeyNames(tuple(dict.fromkeys(kept)), _text(raw.get("chosen")))

    def keep_keys(self, host: str, keys: KeyNames) -> None:
        """Keep the names of a host's keys; Problem PROFILE_UNUSABLE."""
        self._save({KEYS: self._hosts() | {host: {"names": list(keys.names), "chosen": keys.chosen}}})

    def shown(self) -> dict[str, Any]:
        """What a person may take along: what we know of, and nothing else that may stand in the file."""
        known = ("base_url", "relay_header", "proxy", "proxy_user", MONTHLY_CAP, OWN_PRICES, KEYS)
        raw = self._load()
        return {name: raw[name] for name in known if name in raw}

    def forget_all_but_keys(self) -> None:
        """Back to the defaults, but for the names of keys: without them nobody could find the keys again."""
        hosts = self._hosts()
        self._path.unlink(missing_ok=True)
        if hosts:
            self._save({KEYS: hosts})

    def spending(self) -> SpendingSettings:
        """The monthly limit, as it is now; none where none is set."""
        return SpendingSettings(_dollars(self._load().get(MONTHLY_CAP)))

    def limit(self) -> Decimal | None:
        """The monthly limit that holds for what is about to be sent, None where none is set.

        Problem MONTH_CAP_UNREADABLE where the file says one that can not be read: nothing may go as if there were none.
        """
        try:
            raw = self._read().get(MONTHLY_CAP)
        except (OSError, ValueError):
            raw = UNREAD
        limit = None if raw is None else _dollars(raw)
        if raw is not None and limit is None:
            raise Problem(Trouble.MONTH_CAP_UNREADABLE)
        return limit

    def keep_spending(self, settings: SpendingSettings) -> None:
        """Keep the monthly limit; Problem PROFILE_UNUSABLE."""
        cap = settings.monthly_cap
        self._save({MONTHLY_CAP: None if cap is None else f"{cap:f}"})

    def own_prices(self) -> tuple[OwnPrice, ...]:
        """Prices that the person has entered, by model; one that is not understood is left out and said in the log."""
        found = self._load().get(OWN_PRICES)
        prices = [_own_price(item) for item in found] if isinstance(found, list) else []
        return tuple(sorted((price for price in prices if price is not None), key=lambda price: price.model))

    def keep_own_prices(self, prices: Sequence[OwnPrice]) -> None:
        """Keep these and no others; Problem PROFILE_UNUSABLE."""
        self._save({OWN_PRICES: [_raw(price) for price in prices]})

    def _hosts(self) -> dict[str, Any]:
        found = self._load().get(KEYS)
        return found if isinstance(found, dict) else {}

    def _load(self) -> dict[str, Any]:
        try:
            return self._read()
        except (OSError, ValueError) as error:
            _log.warning("settings are not readable, the defaults are used: %s", type(error).__name__)
            return {}

    def _read(self) -> dict[str, Any]:
        """What the file holds, nothing where there is none; OSError, ValueError."""
        try:
            raw = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        if isinstance(raw, dict):
            return raw
        raise ValueError("no object")

    def _before(self) -> dict[str, Any]:
        """What a change is laid over; of a file that nobody understands only that there may have been a limit."""
        try:
            return self._read()
        except ValueError:
            return {MONTHLY_CAP: UNREAD}

    def _save(self, changes: dict[str, Any]) -> None:
        """Replace the file whole."""
        beside = self._path.with_name(f".{self._path.name}.new")
        with self._lock:
            try:
                # A file that can not be opened just now is not written anew: all else in it would be lost.
                changed = self._before() | changes
                with os.fdopen(
                    os.open(beside, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w", encoding="utf-8"
                ) as out:
                    json.dump(changed, out, indent=1)
                beside.replace(self._path)
            except OSError as error:
                beside.unlink(missing_ok=True)
                raise Problem(Trouble.PROFILE_UNUSABLE, reason=error.strerror or str(error)) from error


def _text(raw: object) -> str:
    return raw if isinstance(raw, str) else ""


def _dollars(raw: object) -> Decimal | None:
    """Dollars of zero or more from their text; None for anything else."""
    try:
        dollars = Decimal(raw) if isinstance(raw, str) else None
    except InvalidOperation:
        dollars = None
    if raw is not None and (dollars is None or not dollars.is_finite() or dollars < 0):
        _log.warning("an amount in the settings is not understood and is left out")
        return None
    return dollars


def _own_price(raw: object) -> OwnPrice | None:
    if not isinstance(raw, dict) or not isinstance(raw.get("model"), str):
        return None
    rates = {kind: _dollars(raw.get(kind)) for kind in _KINDS}
    given, taken = rates["input"], rates["output"]
    try:
        entered = date.fromisoformat(str(raw.get("entered")))
    except ValueError:
        return None
    if given is None or taken is None:
        return None
    return OwnPrice(
        raw["model"],
        given,
        taken,
        rates["cache_write_5m"],
        rates["cache_write_1h"],
        rates["cache_read"],
        entered,
    )


def _raw(price: OwnPrice) -> dict[str, str | None]:
    rates = {kind: getattr(price, kind) for kind in _KINDS}
    return {
        "model": price.model,
        **{kind: None if rate is None else f"{rate:f}" for kind, rate in rates.items()},
        "entered": price.entered.isoformat(),
    }
