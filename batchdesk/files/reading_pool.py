"""The processes that read for the application: one for each call at a time, and one that is kept for the next."""

from __future__ import annotations

import logging
import threading
from collections.abc import Generator, Sequence
from contextlib import closing
from pathlib import Path

import msgspec

from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.files import wire
from batchdesk.files.kinds import reason_of
from batchdesk.files.reading_process import Died, ReadingProcess
from batchdesk.files.reading_watch import TOO_LARGE, Limits
from batchdesk.files.weighing import AS_BEFORE, LESS

_log = logging.getLogger("batchdesk.files")

_FAST = "\0fast"
"""Under this name, which no document has, stands why a workbook's fast reader is not asked again."""
_KEPT = 2
"""Processes kept for the next call: a second one does not throw out what the first one holds."""


class ReadingPool:
    """Asks a process that is free, or starts one; may be used from several threads."""

    def __init__(self, command: Sequence[str], limits: Limits) -> None:
        self._command, self._limits = command, limits
        self._lock = threading.Lock()
        self._idle: list[ReadingProcess] = []
        self._busy: set[ReadingProcess] = set()
        self._bad = _Bad()
        self.deaths = 0
        """Processes that ended within an answer."""
        self.peak = 0
        """The most resident bytes of one process that were seen."""

    def ask(self, question: wire.Ask, progress: Progress) -> Generator[wire.Answer, None, None]:
        """The answer's messages; Problem where it is one, READING_STOPPED where the source ended its reader, FILE_DAMAGED
        where the reader raised what is no Problem.

        A document among others that ends its reader costs only itself: another process goes on without it. A workbook
        that ends the fast reader is given to the patient one, once, and from then on.
        """
        given = 0
        while True:
            opened, again = "", False
            bad = self._bad.of(question.path)
            asked = msgspec.structs.replace(question, bad=bad, patient=_FAST in bad)
            try:
                with closing(self._messages(asked, progress)) as messages:
                    for message in messages:
                        if isinstance(message, wire.Begun):
                            opened, again = message.path, again or message.again
                        elif isinstance(message, wire.Block) and message.first <= given:
                            continue  # it was given before the last process ended; documents come one by one
                        else:
                            given += len(message.cells) if isinstance(message, wire.Block) else 0
                            yield _checked(message, question.path)
                return
            except (Died, _GaveUp) as death:
                if again and not opened and not given and _ended(death):
                    opened = _FAST
                if not opened or opened in asked.bad:
                    raise _stopped(question.path, death) from death
                self._bad.add(question.path, opened, death.reason)
            except Problem as problem:
                if not asked.patient or problem.trouble is not Trouble.FILE_DAMAGED:
                    raise
                raise _stopped(question.path, Died(bad[_FAST], "", was_idle=False)) from problem

    def close(self) -> None:
        """End all processes; an answer under way breaks off."""
        with self._lock:
            idle, busy = self._idle, list(self._busy)
            self._idle = []
        for process in busy:
            process.kill()
        for process in idle:
            process.end()

    def _messages(self, question: wire.Ask, progress: Progress) -> Generator[wire.Answer, None, None]:
        process = self._take(question.path)
        try:
            with closing(process.ask(question, progress)) as messages:
                yield from messages
            return
        except Died as death:
            if not death.was_idle:
                self.deaths += 1
                _log.warning("a reading process was lost: %s (%s)", death.reason, death.detail)
                raise
        finally:
            self._give_back(process)
        # It had just ended for want of work, as it was asked.
        yield from self._messages(question, progress)

    def _take(self, source: Path) -> ReadingProcess:
        """A free process, rather the one that read this source last; else a new one."""
        with self._lock:
            alive = [process for process in self._idle if process.is_alive]
            gone = [process for process in self._idle if process not in alive]
            found = next((one for one in reversed(alive) if one.source == source), None) or (
                alive[0] if len(alive) >= _KEPT else None
            )
            self._idle = [process for process in alive if process is not found]
            process = found or self._start(source)
            self._busy.add(process)
        for one in gone:
            one.kill()
        return process

    def _start(self, source: Path) -> ReadingProcess:
        try:
            return ReadingProcess(self._command, self._limits)
        except OSError as error:
            reason = f"its reader could not be started ({reason_of(error)})"
            raise Problem(
                Trouble.READING_STOPPED,
                name=source.name,
                reason=reason,
                mend="Close other programs and try again.",
            ) from error

    def _give_back(self, process: ReadingProcess) -> None:
        with self._lock:
            self._busy.discard(process)
            self.peak = max(self.peak, process.peak)
            keeps = process.is_alive and len(self._idle) < _KEPT
            if keeps:
                self._idle.append(process)
        if not keeps:
            process.kill()


class _Bad:
    """Documents that ended a reader, for as long as they are unchanged."""

    def __init__(self) -> None:
        self._found: dict[tuple[Path, str], tuple[tuple[int, int], str]] = {}

    def add(self, source: Path, name: str, reason: str) -> None:
        self._found[source, name] = _mark(source, name), reason

    def of(self, source: Path) -> dict[str, str]:
        return {
            name: reason
            for (place, name), (mark, reason) in list(self._found.items())
            if place == source and mark == _mark(source, name)
        }


def _mark(source: Path, name: str) -> tuple[int, int]:
    try:
        found = (source / name if source.is_dir() else source).stat()
    except OSError:
        return (0, 0)
    return found.st_size, found.st_mtime_ns


class _GaveUp(Exception):
    """The reader raised what is no Problem, and lives on."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.reason = TOO_LARGE if kind == "MemoryError" else f"its reader gave up on it ({kind})"


def _ended(death: Died | _GaveUp) -> bool:
    """Whether its process ended, or would have for want of memory."""
    return isinstance(death, Died) or death.reason == TOO_LARGE


def _checked(message: wire.Answer, source: Path) -> wire.Answer:
    match message:
        case wire.Trouble():
            raise Problem(Trouble(message.name), **message.facts)
        case wire.Bug():
            _log.log(
                logging.ERROR if message.is_ours and message.kind != "MemoryError" else logging.INFO,
                "a reader failed by %s\n%s",
                message.kind,
                message.trace,
            )
            raise _GaveUp(message.kind)
        case _:
            return message


def _stopped(source: Path, death: Died | _GaveUp) -> Problem:
    name = source.name or str(source)
    if isinstance(death, _GaveUp) and death.reason != TOO_LARGE:
        return Problem(Trouble.FILE_DAMAGED, name=name, reason=death.reason)
    mend = LESS if death.reason == TOO_LARGE else AS_BEFORE
    return Problem(Trouble.READING_STOPPED, name=name, reason=death.reason, mend=mend)
