"""From arguments to an exit code: parse, do, and say in plain words what went wrong."""

from __future__ import annotations

import logging
import os
import sys
import tempfile
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path

from batchdesk.cli.at_once import window_options
from batchdesk.cli.launch import Launch
from batchdesk.cli.screen import Screen, widen_streams
from batchdesk.core.problems import Blame, Canceled, Problem, Trouble

INTERRUPTED = 130
"""The shell's own code for Ctrl+C."""
_log = logging.getLogger("batchdesk")


def main(argv: Sequence[str] | None, launch: Launch) -> int:
    """Do what the arguments say; never raises for anything a person or the service did."""
    words = list(sys.argv[1:] if argv is None else argv)
    widen_streams()
    screen = Screen(as_json="--json" in words)
    try:
        return _do(words, launch, screen)
    except Problem as problem:
        from batchdesk.cli import codes

        screen.problem(problem)
        return codes.of_trouble(problem.trouble)
    except (Canceled, KeyboardInterrupt):
        screen.interrupted()
        return INTERRUPTED
    except BrokenPipeError:
        _silence_stdout()
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the crash hook of the command line
        name = type(error).__name__
        screen.problem(Problem(Trouble.INTERNAL, reason=name, log=_log_crash(name)))
        return Blame.OURS.value


def _do(words: list[str], launch: Launch, screen: Screen) -> int:
    # A window must be there at once, and needs none of what reads the commands.
    options = window_options(words)
    if options is not None:
        return launch.open_window(options, "--sample" in words)
    # Imported here so that trouble in these imports is said in words too.
    import typer

    from batchdesk.cli import codes
    from batchdesk.cli.commands import parse
    from batchdesk.cli.options import Parsed
    from batchdesk.cli.session import Session

    parsed = Parsed()
    try:
        done = parse(words, parsed)
    except typer.TyperException as error:
        raise _usage(error, words) from error
    if done is not None or parsed.action is None:
        return done or codes.DONE
    screen.as_json = bool(parsed.shared.get("as_json"))
    return parsed.action(Session(launch, parsed.options(), screen, bool(parsed.shared.get("yes"))))


def _usage(error: Exception, words: Sequence[str]) -> Problem:
    """Typer's words as our problem, with the place where help is."""
    from batchdesk.cli.commands import WORDS

    command = next((word for word in words if word in WORDS), "")
    hint = f"batchdesk {command} --help".replace("  ", " ")
    reason = str(getattr(error, "format_message", error.__str__)()).strip().rstrip(".")
    return Problem(Trouble.USAGE, reason=reason or "A command is missing", mend=f"See “{hint}”.")


def _log_crash(name: str) -> str:
    """Log the exception being handled with its traceback; returns the file where that stands.

    Where no log is set up yet it goes into a file for temporary ones: never onto the person's screen.
    """
    if files := _log_files():
        _log.exception("unexpected %s", name)
        return files[0].baseFilename
    handle, path = tempfile.mkstemp(prefix="batchdesk-", suffix=".log")
    os.close(handle)
    with closing(logging.FileHandler(path, encoding="utf-8")) as handler:
        _log.addHandler(handler)
        _log.exception("unexpected %s", name)
        _log.removeHandler(handler)
    return path


def _log_files() -> list[logging.FileHandler]:
    handlers = [*_log.handlers, *logging.getLogger().handlers]
    # A handler that writes to the null device is a file handler too, but nothing can be read there.
    return [
        one for one in handlers if isinstance(one, logging.FileHandler) and Path(one.baseFilename).is_file()
    ]


def _silence_stdout() -> None:
    """Let the interpreter's last flush go nowhere: the reader of the pipe is gone (Python library note on SIGPIPE)."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
