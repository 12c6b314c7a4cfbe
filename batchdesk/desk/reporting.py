"""A report of trouble made of a fixed list of facts: versions, this computer's kind, counts, and codes from the log.

Nothing of a person's gets in: no text, name, path, prompt, answer or key. Of a line of the log only its time, our
module, a code of `Trouble`, the kind of an exception and places in our own source are taken.
"""

from __future__ import annotations

import platform
import re
import sys
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from importlib import metadata
from pathlib import Path

import batchdesk
from batchdesk.core.jobs import Job
from batchdesk.core.problems import Trouble
from batchdesk.desk.care_api import Screen

LIBRARIES = (
    "anthropic",
    "pyside6-essentials",
    "keyring",
    "openpyxl",
    "python-calamine",
    "xlsxwriter",
    "pyarrow",
)
_EVENTS, _FRAMES = 20, 12
_ROOMS = "app|claude|cli|core|desk|files|gui|keys|practice|store"
_LINE = re.compile(
    r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),\d{3} (WARNING|ERROR|INFO) (batchdesk(?:\.[a-z_]{1,40}){0,4}) (.*)"
)
_FRAME = re.compile(
    rf'  File ".*?batchdesk[/\\]((?:{_ROOMS})(?:[/\\][a-z_]{{1,40}}){{1,3}}\.py)", line (\d{{1,5}}),'
)
_KIND = re.compile(r"unexpected:? ([A-Za-z]{1,40})$")
_RAISED = re.compile(r"([a-z0-9_.]{1,80})\.([A-Za-z]{1,40})$")
_VERSION = re.compile(r"[0-9][0-9.]{0,20}")
_PACKAGE = Path(batchdesk.__file__).parent
_CODES = frozenset(trouble.value for trouble in Trouble)
_WORD = re.compile(r"[a-z_]{3,40}")


def report(
    jobs: Iterable[Job],
    logs: Sequence[Path],
    now: datetime,
    *,
    practice: bool,
    price_list: date,
    screen: Screen | None = None,
) -> str:
    """The report as lines of "fact: value"; `logs` are read in order, oldest first, and may be missing."""
    lines = [
        "BatchDesk report of trouble",
        f"Made: {now:%Y-%m-%d %H:%M} UTC",
        f"BatchDesk: {batchdesk.__version__}{' (practice)' if practice else ''}",
        f"Price list: {price_list.isoformat()}",
        f"System: {_system()}",
        f"Python: {'.'.join(map(str, sys.version_info[:3]))}",
        *_screen(screen),
        *(f"{name}: {_version(name)}" for name in LIBRARIES),
        "",
        "Jobs by state:",
        *_counts(jobs),
        "",
        "From the log, oldest first:",
    ]
    events = tuple(_events(logs))
    return "\n".join([*lines, *(events or ("nothing",))]) + "\n"


def _system() -> str:
    """The system's kind and numbers; its own words may hold a person's or a company's name."""
    release = _VERSION.match(platform.release())
    machine = re.fullmatch(r"[A-Za-z0-9_]{1,12}", platform.machine())
    name = platform.system() if platform.system() in ("Linux", "Windows", "Darwin") else "other"
    return " ".join(part for part in (name, release and release[0], machine and machine[0]) if part)


def _screen(screen: Screen | None) -> Iterator[str]:
    if screen is None:
        return
    yield f"Qt: {_numbers(screen.qt)}"
    yield f"Window system: {screen.platform if re.fullmatch(r'[a-z]{1,20}', screen.platform) else 'other'}"
    yield f"Screen: {screen.width} x {screen.height} at {screen.scale:.2f}, text size {screen.text_size}%"
    yield f"Appearance: {'dark' if screen.dark else 'light'}"
    language = re.fullmatch(r"[a-z]{2,3}(?:[_-][A-Za-z]{2,4})?", screen.language)
    yield f"Language: {language[0] if language else 'other'}"


def _version(library: str) -> str:
    try:
        return _numbers(metadata.version(library))
    except metadata.PackageNotFoundError:
        return "missing"


def _numbers(version: str) -> str:
    found = _VERSION.match(version)
    return found[0] if found else "unknown"


def _counts(jobs: Iterable[Job]) -> Iterator[str]:
    counts = Counter((job.state.value, job.practice) for job in jobs)
    for (state, practice), count in sorted(counts.items()):
        yield f"  {state}{' (practice)' if practice else ''}: {count}"
    if not counts:
        yield "  none"


def _events(logs: Sequence[Path]) -> Iterator[str]:
    """The last troubles and unexpected errors; after an error, where in our own source it was."""
    events: deque[list[str]] = deque(maxlen=_EVENTS)
    frames_of: list[str] | None = None
    for line in _lines(logs):
        started = _LINE.fullmatch(line)
        if started:
            told = _told(started)
            frames_of = [told] if told else None
            if frames_of:
                events.append(frames_of)
        elif frames_of is not None and len(frames_of) <= _FRAMES:
            frames_of.extend(_place(line))
    for event in events:
        yield from event


def _told(line: re.Match[str]) -> str:
    """Time, module and code of a line, "" where it tells of no trouble."""
    at, level, module, words = line.groups()
    codes = [word for word in _WORD.findall(words) if word in _CODES]
    kind = _KIND.search(words)
    # A code is the last word of our own lines; one that merely occurs in between may be somebody's text.
    where = module if module in sys.modules else "elsewhere"
    if codes and words.endswith(codes[-1]):
        return f"  {at} {level} {where} {codes[-1]}"
    if level == "ERROR":
        known = kind and _is_exception("builtins", kind[1])
        return f"  {at} {level} {where} {kind[1] if kind and known else 'unexpected'}"
    return ""


def _place(line: str) -> Iterator[str]:
    frame, raised = _FRAME.match(line), _RAISED.fullmatch(line)
    if frame:
        source = frame[1].replace("\\", "/")
        if (_PACKAGE / source).is_file():
            yield f"    {source}:{frame[2]}"
    elif raised and _is_exception(raised[1], raised[2]):
        yield f"    {raised[2]}"


def _is_exception(module: str, name: str) -> bool:
    """Whether this is really an exception's name, and not somebody's."""
    found = getattr(sys.modules.get(module), name, None)
    return isinstance(found, type) and issubclass(found, BaseException)


def _lines(logs: Sequence[Path]) -> Iterator[str]:
    for path in logs:
        try:
            with path.open(encoding="utf-8", errors="replace") as file:
                yield from (line.rstrip("\n") for line in file)
        except OSError:
            continue
