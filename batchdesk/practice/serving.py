"""Runs a practice service in this process until it is told to end."""

import contextlib
import json
import os
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from batchdesk.practice.advert import Running, advertise, owning, running_service, withdraw
from batchdesk.practice.faults import FaultsError, read_faults
from batchdesk.practice.server import PracticeServer
from batchdesk.practice.service import close_service, open_service

PATIENCE = 10.0
BAD_USAGE = 2
REFUSED = 6


def serve_forever(
    state: Path | None = None,
    *,
    port: int = 0,
    faults: Path | None = None,
    seconds: float = 1.5,
    until_stdin_closes: bool = False,
    out: TextIO | None = None,
    err: TextIO | None = None,
) -> int:
    """Serve until interrupted (or until stdin closes) and return the exit code.

    Prints one JSON line `{"url", "pid", "reused"}` to `out` when ready. Without `state` a throwaway folder is used.
    `seconds` is the shortest life of a batch. Where another service already owns the folder, its address is printed
    with `reused` true and this one ends at once with 0. A bad faults file or port gives one sentence on `err` and 2.
    """
    out, err = out or sys.stdout, err or sys.stderr
    try:
        ordered = read_faults(faults)
    except FaultsError as error:
        print(error, file=err)
        return BAD_USAGE
    with _folder(state) as folder, owning(folder) as mine:
        if not mine:
            return _point_to_owner(folder, out, err)
        service = open_service(folder, faults=ordered, seconds=seconds, faults_file=faults)
        try:
            server = PracticeServer(service, port)
        except (OSError, OverflowError) as error:
            close_service(service)
            print(
                f"The practice service cannot listen on port {port}: {error}. Choose another port.", file=err
            )
            return BAD_USAGE
        _serve(server, folder, out, until_stdin_closes)
        close_service(service)
    return 0


@contextlib.contextmanager
def _folder(state: Path | None) -> Iterator[Path]:
    if state is not None:
        state.mkdir(parents=True, exist_ok=True)
        yield state.resolve()
        return
    with tempfile.TemporaryDirectory(prefix="batchdesk-practice-") as made:
        yield Path(made).resolve()


def _point_to_owner(folder: Path, out: TextIO, err: TextIO) -> int:
    """Name the service that owns the folder; it may still be on its way up."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        found = running_service(folder)
        if found is not None:
            _announce(out, found, reused=True)
            return 0
        time.sleep(0.05)
    print(
        f"Another process holds {folder} but no practice service answers there. End it and try again.",
        file=err,
    )
    return REFUSED


def _announce(out: TextIO, running: Running, *, reused: bool) -> None:
    print(json.dumps({"url": running.url, "pid": running.pid, "reused": reused}), file=out, flush=True)


def _serve(server: PracticeServer, folder: Path, out: TextIO, until_stdin_closes: bool) -> None:
    loop = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, name="practice-http")
    loop.start()
    ended = threading.Event()
    url = server.service.url
    advertise(folder, url)
    with _signals(ended):  # before it is announced: whoever hears of it may end it at once
        _announce(out, Running(url, os.getpid(), None), reused=False)
        if until_stdin_closes:
            threading.Thread(target=_watch_stdin, args=(ended,), name="practice-stdin", daemon=True).start()
        with contextlib.suppress(KeyboardInterrupt):
            # A wait without end cannot be interrupted on Windows.
            while not ended.wait(0.5):
                pass
    withdraw(folder)
    server.shutdown()
    loop.join()
    server.server_close()


def _watch_stdin(ended: threading.Event) -> None:
    """Wait for the parent's end of the pipe to close, by whatever cause."""
    with contextlib.suppress(OSError, ValueError):
        while os.read(sys.stdin.fileno(), 4096):
            pass
    ended.set()


@contextlib.contextmanager
def _signals(ended: threading.Event) -> Iterator[None]:
    """End cleanly on SIGTERM (only the main thread may say so)."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, lambda *_: ended.set())
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
