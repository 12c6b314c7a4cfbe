"""Where the application's own files are: what came with it, and the person's profile."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from batchdesk.cli.launch import DeskOptions
from batchdesk.core.problems import Problem, Trouble

HOST = "https://api.anthropic.com"


def resources() -> Path:
    """The folder of recipes, samples, prices and icons: beside the package in a checkout, inside it when installed."""
    package = Path(__file__).parent.parent
    inside = package / "_resources"
    return inside if inside.is_dir() else package.parent / "resources"


def profile_folder(options: DeskOptions, environment: Mapping[str, str]) -> Path:
    """--profile, else BATCHDESK_PROFILE, else the platform's folder for user data; Problem PROFILE_UNUSABLE."""
    folder = _chosen(options, environment)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise Problem(Trouble.PROFILE_UNUSABLE, reason=error.strerror or str(error)) from error
    return folder


def _chosen(options: DeskOptions, environment: Mapping[str, str]) -> Path:
    chosen = options.profile or (environment.get("BATCHDESK_PROFILE") or None)
    if chosen:
        return Path(chosen).expanduser().resolve()
    from platformdirs import user_data_path

    return user_data_path("BatchDesk", appauthor=False)
