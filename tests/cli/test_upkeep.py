"""`key`: the secret is never an argument, never shown, and where it is kept is said."""

from __future__ import annotations

import getpass
from dataclasses import replace

import pytest

from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.service import Account
from batchdesk.desk.care_api import KeyState

from .conftest import Command

SECRET = "sk-ant-api03-not-a-real-one-wxyz"


def test_key_set_reads_one_line_from_a_pipe(command: Command) -> None:
    """Otherwise a key can not be set from a password store."""
    said = command("key", "set", piped=f"{SECRET}\nmore\n")
    assert said.code == 0
    assert command.desk.asked == [("set_key", SECRET, False)]
    assert "kept in this computer's keychain" in said.out
    assert "wxyz" in said.out
    assert SECRET not in said.out + said.err


def test_key_set_asks_without_echo(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise the key stands on the screen."""
    monkeypatch.setattr(getpass, "getpass", lambda prompt: f" {SECRET} ")
    said = command("key", "set", "--json", typed="")
    assert command.desk.asked == [("set_key", SECRET, False)]
    assert said.last == {"key": "kept", "hint": "wxyz", "host": "api.example.com"}


@pytest.mark.parametrize(
    ("words", "piped"),
    [(("key", "set", SECRET), ""), (("key", "set"), "\n"), (("--practice", "key", "set"), SECRET)],
)
def test_key_set_refuses_an_argument_an_empty_line_and_practice(
    command: Command, words: tuple[str, ...], piped: str
) -> None:
    """Otherwise a key ends in the shell's history, or none is kept and nobody says so."""
    assert command(*words, piped=piped).code == 2
    assert not command.desk.called("set_key")


def test_a_keychain_that_is_missing_is_told(command: Command) -> None:
    """Otherwise the person believes that the key is kept."""
    command.desk.troubles["set_key"] = Problem(Trouble.KEYCHAIN_MISSING, reason="none is running")
    said = command("key", "set", piped=SECRET)
    assert said.code == 2
    assert "no keychain" in said.err


def test_key_test_names_the_account_and_whether_batches_are_offered(command: Command) -> None:
    """Otherwise a key that can do no batches is found out after the wizard."""
    said = command("key", "test", "--json")
    assert said.code == 0
    assert (said.last["organization_id"], said.last["workspace_id"], said.last["offers_batches"]) == (
        "org_1",
        "wrk_1",
        True,
    )
    assert "Message batches are offered." in said.err
    command.desk.account = Account(offers_batches=False)
    said = command("key", "test", "--json")
    assert (said.code, said.last["error"]["code"]) == (6, "no_batches_here")


def test_key_test_of_a_wrong_key(command: Command) -> None:
    """Otherwise a wrong key looks like a network fault."""
    command.desk.troubles["test_key"] = Problem(Trouble.KEY_REJECTED)
    assert command("key", "test").code == 2


def test_key_forget(command: Command) -> None:
    """Otherwise a key stays on a computer that is given away."""
    said = command("key", "forget")
    assert (said.code, said.out) == (0, "There is no key for api.example.com.\n")
    assert command.desk.called("forget_key")


@pytest.mark.parametrize("state", list(KeyState))
def test_every_state_of_the_key_has_its_sentence(command: Command, state: KeyState) -> None:
    """Otherwise a key from the environment is told as if it were in the keychain."""
    command.desk.key = replace(command.desk.key, state=state)
    said = command("key", "set", piped=SECRET)
    assert said.code == 0
    assert said.out.endswith(".\n")
