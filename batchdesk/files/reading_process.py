"""One process that reads files for the application, seen from the application: started, asked, watched and ended."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Generator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

import msgspec

from batchdesk.core.problems import Canceled
from batchdesk.core.progress import Progress
from batchdesk.files import wire
from batchdesk.files.reading_watch import TOO_LARGE, Limits, Watch

ARGUMENT = "--read-files-for-the-application"
"""What tells a bundled application, which has no Python of its own to be had, to be the process that reads."""

_ASK_SECONDS = 0.1
"""Between two words of progress to the person while the reader says none: each is a chance to cancel."""

_AHEAD = 4_000_000
"""Bytes of messages read ahead, so that reading goes on while 10,000 rows (some 1 MB) are kept in one transaction."""

_STOP_SECONDS = 0.5
_END_SECONDS = 2.0
_TAIL = 2_000


class Died(Exception):
    """The process ended within an answer. `reason` follows "can not be read: "; `detail` is for the log.

    `was_idle` means that it had not begun to answer: it may have ended by itself for want of work.
    """

    def __init__(self, reason: str, detail: str, *, was_idle: bool) -> None:
        super().__init__(reason, detail)
        self.reason, self.detail, self.was_idle = reason, detail, was_idle


def command() -> list[str]:
    """How the process is started, from a checkout, an installation or a bundle."""
    if getattr(sys, "frozen", False):
        return [sys.executable, ARGUMENT]
    return [sys.executable, "-m", "batchdesk.files.reader_main"]


class ReadingProcess:
    """A process that answers one call at a time. It ends with the application, or when it was long without a call."""

    def __init__(self, command: Sequence[str], limits: Limits) -> None:
        self._limits = limits
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 - closed by `kill`
        try:
            self._process = _start(command, self._said)
        except OSError:
            self._said.close()
            raise
        assert self._process.stdin is not None and self._process.stdout is not None
        self._asks, self._answers = self._process.stdin, self._process.stdout
        self.source: Path | None = None
        """What it read last, and may still hold."""
        self._is_over = True
        self._is_patient = False
        self._is_ended = False
        self.peak = 0
        """The most resident bytes that were seen."""

    @property
    def is_alive(self) -> bool:
        """True where it can be asked."""
        return self._process.poll() is None and not self._asks.closed

    def ask(self, question: wire.Ask, progress: Progress) -> Generator[wire.Answer, None, None]:
        """The messages of the answer but words of progress, which are told; Died where it ended before the last one.

        Closing the iterator before its end stops the answer; where progress raises, the process is ended at once.
        """
        self.source, self._is_patient = question.path, question.patient
        with suppress(OSError):  # it ended; reading the answer finds that out
            wire.write(self._asks, question)
        self._is_over = False
        frames = _Frames(self._answers)
        watch = Watch(self._process.pid, self._limits)
        try:
            yield from self._told(frames, watch, progress)
        except GeneratorExit:
            if not self._is_over:
                self._stop(frames)
            raise
        except BaseException:
            self.kill()
            raise
        finally:
            self.peak = max(self.peak, watch.peak)
            frames.join()

    def kill(self) -> None:
        """End it at once; an answer under way breaks off with Canceled."""
        self._is_ended = True
        with suppress(OSError):
            self._process.kill()
        self._release()

    def end(self) -> None:
        """Let it end: it sees that nobody can ask any more."""
        with suppress(OSError):
            self._asks.close()
        try:
            self._process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._release()

    def _told(self, frames: _Frames, watch: Watch, progress: Progress) -> Generator[wire.Answer, None, None]:
        last, is_first = wire.Word(0, None, "reading"), True
        told = time.monotonic()
        while True:
            frame = frames.next(self._limits.look)
            if (frame is None or watch.is_due) and (verdict := watch.look()):
                raise self._died(verdict, was_idle=False)
            if frame is None:
                if time.monotonic() - told >= _ASK_SECONDS:
                    told = time.monotonic()
                    progress(last.done, last.total, last.what)
                continue
            if not frame and self._is_ended:
                raise Canceled
            if not frame:
                raise self._died("", was_idle=is_first)
            watch.heard()
            is_first = False
            message = self._decoded(frame)
            if isinstance(message, wire.Word):
                last = message
                told = time.monotonic()
                progress(message.done, message.total, message.what)
                continue
            if isinstance(message, wire.Begun):
                # Both readers together have the time of one, so that a hostile file costs no more of it.
                watch.begin(message.work, share=0.5 if message.again or self._is_patient else 1.0)
            self._is_over = isinstance(message, wire.LAST)
            yield message
            if self._is_over:
                return
            watch.resume()

    def _decoded(self, frame: bytes) -> wire.Answer:
        try:
            return wire.answer_in(frame)
        except msgspec.MsgspecError as error:
            raise self._died("its reader stopped in the middle of a word", was_idle=False) from error

    def _stop(self, frames: _Frames) -> None:
        """Nobody wants the rest; a process that does not stop for that is ended."""
        with suppress(OSError):
            wire.write(self._asks, wire.Stop())
        if not frames.drain(_STOP_SECONDS):
            self.kill()

    def _died(self, verdict: str, *, was_idle: bool) -> Died:
        if verdict:
            with suppress(OSError):
                self._process.kill()
        code = self._process.wait()
        self._said.seek(0, os.SEEK_END)
        self._said.seek(max(0, self._said.tell() - _TAIL))
        tail = self._said.read().decode("utf-8", "replace").strip()
        reason = verdict or _reason(code, tail)
        return Died(reason, f"exit code {code}; {_without_words(tail)}", was_idle=was_idle and code == 0)

    def _release(self) -> None:
        self._process.wait()
        for pipe in (self._asks, self._said):
            with suppress(OSError):
                pipe.close()
        with suppress(OSError, ValueError):
            self._answers.close()


def _start(command: Sequence[str], said: IO[bytes]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=said,
        env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


class _Ahead(queue.Queue[tuple[bytes, bool]]):
    """A queue of messages whose size is told in bytes: rows are small, and a document may have 23 MB."""

    def _init(self, maxsize: int) -> None:
        super()._init(maxsize)
        self._bytes = 0

    def _qsize(self) -> int:
        return self._bytes

    def _put(self, item: tuple[bytes, bool]) -> None:
        self._bytes += len(item[0]) + 1
        super()._put(item)

    def _get(self) -> tuple[bytes, bool]:
        item: tuple[bytes, bool] = super()._get()
        self._bytes -= len(item[0]) + 1
        return item


class _Frames:
    """The messages of one answer, read ahead in a thread: pipes can not be waited for with a time limit everywhere."""

    def __init__(self, pipe: IO[bytes]) -> None:
        self._pipe = pipe
        self._frames = _Ahead(_AHEAD)
        self._thread = threading.Thread(target=self._read, name="reading-pipe", daemon=True)
        self._thread.start()

    def next(self, seconds: float) -> bytes | None:
        """The next message, b"" where the pipe ended, None where none came in time."""
        try:
            return self._frames.get(timeout=seconds)[0]
        except queue.Empty:
            return None

    def drain(self, seconds: float) -> bool:
        """Throw away what is still coming; True where the last message came in time."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                frame, is_last = self._frames.get(timeout=left)
            except queue.Empty:
                return False
            if is_last:
                return bool(frame)
        return False

    def join(self) -> None:
        """Wait for the thread; the last message was read, or the process has ended."""
        while self._thread.is_alive():
            with suppress(queue.Empty):
                while True:
                    self._frames.get_nowait()
            self._thread.join(0.01)

    def _read(self) -> None:
        is_last = False
        while not is_last:
            try:
                frame = wire.read_frame(self._pipe)
            except (OSError, ValueError):  # it was closed while we read
                frame = None
            body, is_last = frame or (b"", True)
            self._frames.put((body, is_last))


def _environment() -> dict[str, str]:
    """Our own environment, in which the process finds this very package wherever it was started from.

    glibc keeps freed memory for each thread; two such stores are plenty for a process that reads one file at a time.
    """
    root = str(Path(__file__).resolve().parents[2])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    return os.environ | {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1", "MALLOC_ARENA_MAX": "2"}


def _reason(code: int, tail: str) -> str:
    """Why it ended by itself, from its exit code (negative: the signal) and its last words."""
    wanted_memory = "memory allocation of" in tail or "MemoryError" in tail or "bad_alloc" in tail
    if wanted_memory or code == -getattr(signal, "SIGKILL", 9):
        return TOO_LARGE
    return "its reader broke down over it"


def _without_words(tail: str) -> str:
    """The last words with what may quote a cell left out: only places in code, and what aborts say of themselves."""
    kept = ("  File ", "Fatal Python error", "memory allocation", "thread '", "Current thread")
    return "; ".join(line.strip() for line in tail.splitlines() if line.startswith(kept))[:_TAIL]
