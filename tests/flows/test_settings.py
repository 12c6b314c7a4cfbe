"""Which host gets the key is the person's choice, and only that host gets it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from batchdesk.app import App
from batchdesk.cli.launch import DeskOptions
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.settings import ServiceSettings
from batchdesk.desk.care_api import KeyState
from batchdesk.practice import PRACTICE_KEY, start_practice

RELAY = "https://relay.example.com"


def host_of(tmp_path: Path, environment: dict[str, str], base_url: str | None = None) -> str:
    desk = App(environment).open_desk(DeskOptions(profile=tmp_path, base_url=base_url))
    try:
        return desk.access.key_status().host
    finally:
        desk.close()


def test_the_option_comes_before_the_settings_and_these_before_the_environment(tmp_path: Path) -> None:
    """People who use a relay for other tools have ANTHROPIC_BASE_URL set; it must not win over their word."""
    environment = {"ANTHROPIC_BASE_URL": "https://from-environment.example.com"}
    assert host_of(tmp_path, {}) == "api.anthropic.com"
    assert host_of(tmp_path, environment) == "from-environment.example.com"
    (tmp_path / "settings.json").write_text(json.dumps({"base_url": RELAY}))
    assert host_of(tmp_path, environment) == "relay.example.com"
    assert host_of(tmp_path, environment, "https://option.example.com") == "option.example.com"


@pytest.mark.parametrize("content", ["", "[]", "{"])
def test_settings_that_are_not_readable_do_not_stop_the_desk(
    tmp_path: Path, content: str, expect_message: Callable[[str], None]
) -> None:
    expect_message("settings are not readable")
    (tmp_path / "settings.json").write_text(content)
    assert host_of(tmp_path, {}) == "api.anthropic.com"


def test_settings_of_a_wrong_kind_are_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"base_url": null, "relay_header": "yes"}')
    assert host_of(tmp_path, {}) == "api.anthropic.com"


def test_an_address_that_would_give_the_key_away_is_refused(tmp_path: Path) -> None:
    desk = App({}).open_desk(DeskOptions(profile=tmp_path))
    with pytest.raises(Problem) as caught:
        desk.access.change_service(ServiceSettings("http://relay.example.com"))
    assert caught.value.trouble is Trouble.ADDRESS_INVALID
    assert desk.access.service_settings() == ServiceSettings()
    desk.close()


def test_another_host_is_used_at_once_and_after_a_restart(tmp_path: Path) -> None:
    with start_practice(tmp_path / "service", seconds=0) as practice:
        desk = App({"ANTHROPIC_API_KEY": PRACTICE_KEY}).open_desk(DeskOptions(profile=tmp_path / "p"))
        status = desk.access.change_service(ServiceSettings(practice.url, relay_header=True))
        assert (status.host, status.state) == ("127.0.0.1", KeyState.ENVIRONMENT)
        assert desk.access.test_key().offers_batches
        desk.close()
        again = App({"ANTHROPIC_API_KEY": PRACTICE_KEY}).open_desk(DeskOptions(profile=tmp_path / "p"))
        assert again.access.service_settings() == ServiceSettings(practice.url, relay_header=True)
        assert again.access.test_key().offers_batches
        again.close()
