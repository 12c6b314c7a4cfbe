"""A pasted key is cleaned, and what can not work is refused before it is kept."""

from __future__ import annotations

import pickle

import pytest

from batchdesk.core.problems import Problem, Trouble
from batchdesk.keys import (
    KeychainState,
    SessionKeychain,
    check_key_name,
    check_key_shape,
    is_usual_key,
    key_name,
    proxy_password_name,
)

KEY = "sk-ant-api03-" + "aB3_-" * 5


@pytest.mark.parametrize(
    "pasted",
    [
        KEY,
        f"  {KEY}\n",
        f"\ufeff{KEY}\u200b",
        f"\u00a0{KEY}\u00a0",
        f'"{KEY}"',
        f"{KEY[:20]}\r\n   {KEY[20:]}",
    ],
)
def test_what_copying_adds_to_a_key_is_taken_off(pasted: str) -> None:
    """Lost: "wrong key" for a right one."""
    assert check_key_shape(pasted) == KEY


@pytest.mark.parametrize(
    ("pasted", "trouble"),
    [
        ("", Trouble.KEY_MALFORMED),
        (" \n\t", Trouble.KEY_MALFORMED),
        (f"export KEY={KEY}", Trouble.KEY_MALFORMED),
        (KEY.replace("-", "\u2013"), Trouble.KEY_MALFORMED),
        (KEY + "\x07", Trouble.KEY_MALFORMED),
        ("k" * 1281, Trouble.KEY_MALFORMED),
        ("sk-ant-admin01-abc", Trouble.KEY_ADMIN),
        ("sk-ant-oat01-abc", Trouble.KEY_OAUTH),
    ],
)
def test_what_can_not_work_is_refused_without_being_repeated(pasted: str, trouble: Trouble) -> None:
    """Lost: the person learns it only from the service's 401; or the key shows up in the message."""
    with pytest.raises(Problem) as caught:
        check_key_shape(pasted)
    assert caught.value.trouble is trouble
    assert not pasted.strip() or pasted.strip() not in str(caught.value)


def test_a_relays_own_key_is_let_through_and_can_be_warned_about() -> None:
    """Lost: nobody behind a company relay can use the program."""
    assert check_key_shape("relay-token-1") == "relay-token-1"
    assert not is_usual_key("relay-token-1")
    assert is_usual_key(KEY)


@pytest.mark.parametrize(
    ("address", "name", "expected"),
    [
        ("https://api.anthropic.com", "", "api.anthropic.com/default"),
        ("https://API.anthropic.com/v1/", "work", "api.anthropic.com/named/work"),
        ("https://api.anthropic.com", "default", "api.anthropic.com/named/default"),
        ("http://127.0.0.1:8765", "", "127.0.0.1:8765/default"),
    ],
)
def test_each_host_has_keys_of_its_own(address: str, name: str, expected: str) -> None:
    """Lost: the key of one service is sent to another, or one named “default” overwrites the first."""
    assert key_name(address, name) == expected


@pytest.mark.parametrize("address", ["", "api.anthropic.com", "https://", "https://h:port"])
def test_an_address_without_a_host_has_no_key(address: str) -> None:
    """Lost: a key kept under a name that no host has."""
    with pytest.raises(Problem) as caught:
        key_name(address)
    assert caught.value.trouble is Trouble.ADDRESS_INVALID


def test_a_session_key_stays_in_memory() -> None:
    """Lost: "this session only" ends up in a file or a log."""
    chain = SessionKeychain()
    chain.set("h/default", KEY)
    assert chain.get("h/default") == KEY
    assert chain.available().state is KeychainState.READY
    assert KEY not in repr(chain)
    with pytest.raises(TypeError):
        pickle.dumps(chain)
    chain.forget("h/default")
    chain.forget("h/default")
    assert chain.get("h/default") is None


@pytest.mark.parametrize("text", [KEY, f"my {KEY}", "Bearer abc", "x" * 41, "a\x07b"])
def test_what_is_no_name_is_refused_without_quoting_it(text: str) -> None:
    """Lost: a key pasted into the field for its name stands in the settings for everybody to read."""
    with pytest.raises(Problem) as caught:
        check_key_name(text)
    assert text not in str(caught.value)


def test_a_name_is_kept_without_the_blanks_around_it() -> None:
    """Lost: “Marketing” and “Marketing ” are two keys, and nobody sees why."""
    assert check_key_name("  Marketing   EU\n") == "Marketing EU"
    assert proxy_password_name("http://proxy.firm:8080", "ada") == "proxy/proxy.firm:8080/ada"
