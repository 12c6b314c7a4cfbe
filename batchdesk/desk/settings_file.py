"""The person's settings in the profile, as a small JSON file; it never holds a key."""

from __future__ import annotations

import json
import logging
import os
from dataclasses import asdict
from pathlib import Path

from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.settings import ServiceSettings

_log = logging.getLogger(__name__)


class SettingsFile:
    """`settings.json` in the profile."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> ServiceSettings:
        """What is set; the defaults where the file is missing or not understood (then it is said in the log)."""
        try:
            raw = json.loads(self._path.read_text(encoding="utf-8"))
            base_url = raw.get("base_url")
            return ServiceSettings(
                base_url if isinstance(base_url, str) else "", raw.get("relay_header") is True
            )
        except FileNotFoundError:
            return ServiceSettings()
        except (OSError, ValueError, AttributeError) as error:
            _log.warning("settings are not readable, the defaults are used: %s", type(error).__name__)
            return ServiceSettings()

    def write(self, settings: ServiceSettings) -> None:
        """Replace the file whole; Problem PROFILE_UNUSABLE."""
        beside = self._path.with_name(f".{self._path.name}.new")
        try:
            with os.fdopen(
                os.open(beside, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w", encoding="utf-8"
            ) as out:
                json.dump(asdict(settings), out, indent=1)
            beside.replace(self._path)
        except OSError as error:
            beside.unlink(missing_ok=True)
            raise Problem(Trouble.PROFILE_UNUSABLE, reason=error.strerror or str(error)) from error
