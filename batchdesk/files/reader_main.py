"""The process that reads the person's files for the application: it answers calls of `Reading` until its stdin ends."""

from __future__ import annotations

import faulthandler
import gc
import importlib
import logging
import os
import queue
import sys
import threading
import time
import traceback
import warnings
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, NoReturn, Protocol

from batchdesk.core.inspection import Inspection, PackedRows, SourceRow
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Canceled, Problem
from batchdesk.core.progress import Progress
from batchdesk.files import wire
from batchdesk.files.sheet_weights import sheet_weights
from batchdesk.files.weighing import Hazards, weigh

IDLE_SECONDS = 20.0
"""How long the process waits for another call; what it holds of the last file is freed with it."""

WORD_SECONDS = 0.05
"""The least time between two words of progress about the same thing."""

_ADDRESS_SPACE = 2_000_000_000
"""Bytes of data the system grants where it keeps count. The watch over what is really used is stricter; this one holds
between two looks of it. Readers ask for up to twice of what they use."""

_SLOW_STRINGS = 4
"""openpyxl reads shared strings before it says a word, some 0.1 s a MB; the time without a word grows by 0.06."""


_SHOWING = ("pages", "page_texts", "draw", "places")


class Reads(Protocol):
    """What reads (`files.reading.Reading`)."""

    hazards: Hazards
    patient: bool

    def inspect(self, source: Path, choice: SourceChoice, progress: Progress) -> Inspection: ...

    def blocks(self, source: Path, choice: SourceChoice, progress: Progress) -> Iterator[PackedRows]: ...

    def one(self, source: Path, choice: SourceChoice, number: int) -> SourceRow: ...


class Conversation:
    """The pipes to the application, and whether it wants the rest of the answer."""

    def __init__(self, asks: IO[bytes], answers: IO[bytes]) -> None:
        self._in, self._out = asks, answers
        self._waiting: queue.SimpleQueue[wire.Ask] = queue.SimpleQueue()
        self._stopped = threading.Event()
        self._last = (0.0, "")
        threading.Thread(target=self._listen, name="asks", daemon=True).start()

    def next(self) -> wire.Ask | None:
        """The next call, None where none came for a while."""
        self._last = (0.0, "")
        try:
            return self._waiting.get(timeout=IDLE_SECONDS)
        except queue.Empty:
            return None

    def say(self, message: wire.Answer) -> None:
        """Send it; Canceled where the rest is not wanted any more."""
        wire.write(self._out, message)
        if self._stopped.is_set() and not isinstance(message, wire.Done):
            raise Canceled

    def progress(self, done: int, total: int | None, what: str) -> None:
        """Words about progress, not too many."""
        now = time.monotonic()
        if now - self._last[0] >= WORD_SECONDS or what != self._last[1] or done == total:
            self._last = (now, what)
            self.say(wire.Word(done, total, what))

    def _listen(self) -> None:
        while frame := wire.read_frame(self._in):
            ask = wire.ask_in(frame[0])
            if isinstance(ask, wire.Stop):
                self._stopped.set()
            else:
                self._stopped.clear()
                self._waiting.put(ask)
        os._exit(0)  # the application is gone, or has no more to ask


class _Watched(Hazards):
    """Tells the application which document is opened, so that it knows the culprit where this process dies of it."""

    def __init__(self, conversation: Conversation, bad: dict[str, str]) -> None:
        super().__init__(bad)
        self._conversation = conversation

    def weighed(self, name: str, work: int) -> None:
        self._conversation.say(wire.Begun(name, work))


def serve(reading: Reads) -> NoReturn:
    """Answer calls one after the other (some readers are not safe in threads); ends with the process."""
    asks, answers = _pipes()
    _limit()
    gc.set_threshold(
        100_000, 20, 50
    )  # rows by the thousand are no garbage; the usual 700 costs a tenth of the time
    conversation = Conversation(asks, answers)
    with suppress(OSError):  # nobody listens any more
        while ask := conversation.next():
            conversation.say(_answered(reading, ask, conversation))
    os._exit(0)


def main() -> NoReturn:
    """Serve what `Reading` reads."""
    from batchdesk.files.reading import Reading

    serve(Reading())


def _answered(reading: Reads, ask: wire.Ask, conversation: Conversation) -> wire.Answer:
    """The last message of an answer; the others are sent on the way."""
    try:
        reading.hazards = _Watched(conversation, ask.bad)
        reading.patient = ask.patient
        conversation.say(_begun(ask))
        return _read(reading, ask, conversation)
    except Problem as problem:
        facts = {
            name: fact if isinstance(fact, int) else _text(str(fact)) for name, fact in problem.facts.items()
        }
        return wire.Trouble(problem.trouble.value, facts)
    except Canceled:
        return wire.Done()
    except (KeyboardInterrupt, BrokenPipeError):
        os._exit(0)
    except BaseException as error:  # noqa: BLE001 - hand-over; a panic of a reader written in Rust is no Exception
        frames = traceback.extract_tb(error.__traceback__)
        text = "".join(traceback.format_list(frames[-12:]))
        return wire.Bug(type(error).__name__, text, is_ours=bool(frames) and _is_ours(frames[-1].filename))


def _begun(ask: wire.Ask) -> wire.Begun:
    if ask.what in _SHOWING:
        return wire.Begun("", len(ask.data) or weigh(ask.path))
    if ask.patient:
        importlib.import_module("batchdesk.files.patient_reader")  # before the time for this file begins
    weights = sheet_weights(ask.path)
    work = weigh(ask.path) + (weights.strings * _SLOW_STRINGS if ask.patient else 0)
    return wire.Begun("", work, again=weights.is_open_xml and not ask.patient)


def _read(reading: Reads, ask: wire.Ask, conversation: Conversation) -> wire.Answer:
    match ask.what:
        case "inspect":
            return wire.Found.of(reading.inspect(ask.path, ask.choice, conversation.progress))
        case "rows":
            for block in reading.blocks(ask.path, ask.choice, conversation.progress):
                conversation.say(_block(block))
        case "one":
            conversation.say(_block(PackedRows.of([reading.one(ask.path, ask.choice, ask.number)])))
        case "pages" | "page_texts" | "draw" | "places":
            return _shown(ask)
    return wire.Done()


def _shown(ask: wire.Ask) -> wire.Answer:
    from batchdesk.files.page_drawing import bytes_of, count_pages, draw_page, page_texts, places

    data = ask.data or bytes_of(ask.path)
    if ask.what == "draw":
        return wire.Drawn(draw_page(data, ask.media_type, ask.number, ask.width))
    if ask.what == "places":
        return wire.Places([list(boxes) for boxes in places(data, ask.media_type, ask.quotes)])
    if ask.what == "pages":
        return wire.Pages(count_pages(data, ask.media_type))
    texts = page_texts(data, ask.media_type)
    return wire.Pages(len(texts), list(texts))


def _block(rows: PackedRows) -> wire.Block:
    return wire.Block(rows.first, list(rows.cells), list(rows.places), list(rows.contents))


def _is_ours(file: str) -> bool:
    """True for our own modules; a library in Rust or C has no frames, so that the last one is of whoever called it."""
    return Path(file).parent == Path(__file__).parent


def _text(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def _pipes() -> tuple[IO[bytes], IO[bytes]]:
    """Our ends of the pipes; whatever a library prints goes to stderr, never among the messages."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    asks = os.fdopen(os.dup(0), "rb")
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    return asks, answers


def _limit() -> None:
    """No core dumps, no boxes about a crash, no chatter, and a bound to memory where the system knows one."""
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    if sys.stderr is not None:
        faulthandler.enable()
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetErrorMode(0x8003)  # no dialogs (SEM_FAILCRITICALERRORS and its like)
        return
    resource = importlib.import_module("resource")
    for limit, most in ((resource.RLIMIT_CORE, 0), (resource.RLIMIT_DATA, _ADDRESS_SPACE)):
        with suppress(ValueError, OSError):  # macOS takes the second one not always
            resource.setrlimit(limit, (most, resource.getrlimit(limit)[1]))


if __name__ == "__main__":
    main()
