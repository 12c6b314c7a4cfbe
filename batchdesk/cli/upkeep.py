"""The commands about the key, the practice service and this installation."""

from __future__ import annotations

import getpass
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from batchdesk.cli import codes
from batchdesk.cli.session import Session
from batchdesk.core.problems import Problem, Trouble

if TYPE_CHECKING:
    from batchdesk.desk.access_api import KeyStatus


def key(session: Session) -> int:
    """The API key in the OS keychain."""
    return codes.DONE


def key_set(session: Session) -> int:
    """Keep an API key in the OS keychain; it is asked for, or read from standard input."""
    with session.desk() as desk:
        if desk.practice:
            raise Problem(
                Trouble.USAGE,
                reason="The practice service needs no key",
                mend="Leave out --practice to keep one.",
            )
        secret = read_secret(session)
        if not secret:
            raise Problem(
                Trouble.USAGE,
                reason="No key was given",
                mend="Paste it when asked, or pipe it in as one line.",
            )
        status = desk.access.set_key(secret)
    return _tell(session, status)


def read_secret(session: Session) -> str:
    """The key, typed without echo where somebody sits there, else the first line of standard input."""
    if session.screen.can_ask:
        return getpass.getpass("API key (it is not shown): ").strip()
    return sys.stdin.readline().strip() if sys.stdin else ""


def key_test(session: Session) -> int:
    """Prove the key with free calls."""
    with session.desk() as desk:
        account, status = desk.access.test_key(), desk.access.key_status()
    session.screen.result(
        {
            "ok": account.offers_batches,
            "key": status.state.value,
            "hint": status.hint,
            "host": status.host,
            "organization_id": account.organization_id,
            "workspace_id": account.workspace_id,
            "offers_batches": account.offers_batches,
        }
    )
    session.screen.say(f"The key works at {status.host}.")
    if account.organization_id:
        session.screen.say(f"Organization {account.organization_id}")
    if account.workspace_id:
        session.screen.say(f"Workspace {account.workspace_id}")
    if not account.offers_batches:
        raise Problem(Trouble.NO_BATCHES_HERE, host=status.host)
    session.screen.say("Message batches are offered.")
    return codes.DONE


def key_forget(session: Session) -> int:
    """Take the key out of the OS keychain."""
    with session.desk() as desk:
        status = desk.access.forget_key()
    return _tell(session, status)


def key_sentence(status: KeyStatus) -> str:
    """Where the key is kept, with no more of it than its last four characters."""
    from batchdesk.desk.care_api import KeyState

    ends = f" (it ends in {status.hint})" if status.hint else ""
    return {
        KeyState.PRACTICE: "The practice service needs no key.",
        KeyState.KEPT: f"The key for {status.host}{ends} is kept in this computer's keychain.",
        KeyState.SESSION: f"The key for {status.host}{ends} is kept for this session only.",
        KeyState.ENVIRONMENT: f"The key for {status.host}{ends} comes from ANTHROPIC_API_KEY.",
        KeyState.MISSING: f"There is no key for {status.host}.",
    }[status.state]


def _tell(session: Session, status: KeyStatus) -> int:
    session.screen.result({"key": status.state.value, "hint": status.hint, "host": status.host})
    session.screen.say(key_sentence(status))
    return codes.DONE


def practice(
    session: Session,
    port: Annotated[
        int, typer.Option("--port", metavar="N", min=0, max=65535, help="The port; 0 takes a free one.")
    ] = 0,
) -> int:
    """Run the practice service alone, until interrupted."""
    try:
        return session.launch.serve_practice(port, session.options.faults)
    except KeyboardInterrupt:
        return codes.DONE


def self_check(session: Session) -> int:
    """Can this installation do its work? JSON in any case, exit 0 or 1."""
    checks = session.launch.self_check(session.options)
    ok = all(check.ok for check in checks)
    for check in checks:
        session.screen.mention(f"{'ok' if check.ok else 'NOT OK'}: {check.name}: {check.detail}")
    session.screen.json(
        {
            "ok": ok,
            "checks": [{"name": check.name, "ok": check.ok, "detail": check.detail} for check in checks],
        }
    )
    return codes.DONE if ok else codes.OURS
