"""Trouble on order: reads a faults file and tells which fault meets which call, batch or request.

The file is JSON: `{"faults": [FAULT, ...]}`; of several that match, the first one counts. A FAULT has

- `on`: a call (`create retrieve list cancel delete results messages count_tokens models upload files any`), `batch` or
  `request`; `files` means every call to the file store, uploads too
- `do`: what happens, one of the names in `CALL`, `RESULTS`, `BATCH` and `REQUEST` below, with its own options
- `times`: how often at most (without it: always); `skip`: let the first N matches pass
- `match`: all of it must hold. For calls and batches `batch` (1 = the first one created); for calls also
  `within_seconds` of the batch's creation. For requests `custom_id` and `text` (regular expressions), `every` (each N-th
  of its batch, beginning with the N-th), `fraction` with `seed` (a fixed share of the custom_ids), `batch`, `via`
  (`batch` or `messages`).

Example: lose the answer of the first creation, let a tenth of the rows be refused, cut the first download:
`{"faults": [{"on": "create", "do": "lose_answer", "times": 1},
{"on": "request", "do": "refuse", "category": "cyber", "match": {"fraction": 0.1, "seed": 7}},
{"on": "results", "do": "cut", "after_bytes": 1000, "times": 1}]}`
"""

import json
import re
import threading
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

CALLS = (
    "create",
    "retrieve",
    "list",
    "cancel",
    "delete",
    "results",
    "messages",
    "count_tokens",
    "models",
    "upload",
    "files",
    "any",
)

# name -> options and their types. What each does:
CALL: dict[str, dict[str, type | tuple[type, ...]]] = {
    "lose_answer": {},  # the call is carried out, then the connection is closed without an answer
    "refuse_connection": {},  # the connection is closed before anything is done
    # any status, with any body and headers; `accepted`: the call is carried out all the same
    "status": {
        "status": int,
        "error_type": str,
        "message": str,
        "error_code": str,
        "headers": dict,
        "body": str,
        "content_type": str,
        "accepted": bool,
    },
    # 404 with the ordinary envelope, as seen early and late in a batch's life; on `files`: a host without a file store
    "not_found": {},
    "slow": {"seconds": (int, float)},  # the answer comes late
    "redirect": {"status": int, "location": str},  # 307 to another address
}
RESULTS: dict[str, dict[str, type | tuple[type, ...]]] = {
    # the connection dies: at a byte or (`at: "line"`) at a line's end; `framing` is "length" or "chunked"
    "cut": {"after_bytes": int, "at": str, "framing": str},
    "short": {"after_lines": int},  # a clean end, but too early
    "duplicate_line": {"lines": list},
    "unknown_line": {"lines": list, "custom_id": str},
    "missing_line": {"lines": list},
    "invalid_line": {"lines": list},
}
BATCH: dict[str, dict[str, type | tuple[type, ...]]] = {
    "slow_end": {"seconds": (int, float)},  # ends that much later
    "expire": {"after": int},  # only the first `after` requests are answered, the rest expires
    "archive": {},  # archived as soon as it has ended: results are gone
    "foreign_results_url": {"url": str},  # results_url names another host
}
REQUEST: dict[str, dict[str, type | tuple[type, ...]]] = {
    "errored": {"error_type": str, "message": str},
    "expired": {},
    "canceled": {},
    "refuse": {"category": (str, type(None)), "explanation": str, "partial": bool},
    "chatter": {},  # words around the JSON
    "fence": {},  # a markdown fence around the JSON
    "truncate": {"keep": (int, float)},  # stop_reason max_tokens; `keep` is the share of the text that came
    "context_window": {"keep": (int, float)},
    "capitals": {},  # enum values in other capitals
    "empty": {},  # no content at all, with end_turn
    "not_json": {},
    "numbers_as_strings": {},
    "stop_reason": {"value": str},
    "pause_turn": {},
    "file_gone": {},  # errored, as where an uploaded file was removed; strikes only requests that name a file
}
COMMON = ("on", "do", "times", "skip", "match")
MATCH_CALL = {"batch": int, "within_seconds": (int, float)}
MATCH_BATCH = {"batch": int}
MATCH_REQUEST = {
    "custom_id": str,
    "text": str,
    "every": int,
    "fraction": (int, float),
    "seed": int,
    "batch": int,
    "via": str,
}


class FaultsError(ValueError):
    """The faults file cannot be used; the text is one plain sentence."""


@dataclass(slots=True)
class Fault:
    """One fault and how often it has struck."""

    on: str
    do: str
    options: dict[str, Any]
    match: dict[str, Any]
    times: int | None = None
    skip: int = 0
    seen: int = 0

    def strike(self) -> bool:
        """Count a match; whether it strikes this time."""
        self.seen += 1
        past = self.seen - self.skip
        return past > 0 and (self.times is None or past <= self.times)


@dataclass(slots=True)
class Faults:
    """All faults of one service, asked from several threads."""

    all: list[Fault] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def for_call(self, call: str, batch: int | None = None, age: float | None = None) -> Fault | None:
        """The fault that strikes this call; `batch` is its number and `age` its seconds since creation."""
        with self._lock:
            for fault in self.all:
                about = fault.on in (call, "any") or (fault.on == "files" and call == "upload")
                if about and _meets_call(fault.match, batch, age) and fault.strike():
                    return fault
        return None

    def for_batch(self, batch: int) -> list[Fault]:
        """Every fault that strikes this new batch."""
        with self._lock:
            return [
                f for f in self.all if f.on == "batch" and f.match.get("batch", batch) == batch and f.strike()
            ]

    def for_request(
        self,
        custom_id: str,
        text: str,
        index: int,
        batch: int | None = None,
        via: str = "batch",
        *,
        files: int = 0,
    ) -> Fault | None:
        """The fault that strikes this request; `index` is its place in the batch, from 0."""
        with self._lock:
            for fault in self.all:
                if fault.on != "request" or not _meets_request(
                    fault.match, custom_id, text, index, batch, via
                ):
                    continue
                if fault.do == "file_gone" and not files:
                    continue
                if fault.strike():
                    return fault
        return None

    @property
    def on_requests(self) -> bool:
        """Whether any fault is about single requests at all."""
        return any(fault.on == "request" for fault in self.all)


def _meets_call(match: dict[str, Any], batch: int | None, age: float | None) -> bool:
    if "batch" in match and match["batch"] != batch:
        return False
    return "within_seconds" not in match or (age is not None and age <= match["within_seconds"])


def _meets_request(
    match: dict[str, Any], custom_id: str, text: str, index: int, batch: int | None, via: str
) -> bool:
    if match.get("batch", batch) != batch or match.get("via", via) != via:
        return False
    if "custom_id" in match and not re.search(match["custom_id"], custom_id):
        return False
    if "text" in match and not re.search(match["text"], text):
        return False
    if "every" in match and (index + 1) % max(1, match["every"]):
        return False
    if "fraction" in match:
        share = zlib.crc32(f"{match.get('seed', 0)}:{custom_id}".encode()) / 2**32
        return bool(share < match["fraction"])
    return True


def read_faults(path: Path | None) -> Faults:
    """The faults in a file; raises FaultsError with a plain sentence for anything it does not know."""
    if path is None:
        return Faults()
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise FaultsError(f"The faults file {path} cannot be read: {error.strerror}.") from None
    except ValueError as error:
        raise FaultsError(f"The faults file {path} is not valid JSON: {error}.") from None
    return parse_faults(content)


def parse_faults(content: object) -> Faults:
    """The faults in a parsed faults file."""
    if not isinstance(content, dict) or not isinstance(content.get("faults"), list) or len(content) != 1:
        raise FaultsError(
            'A faults file must be a JSON object with the one key "faults", which holds a list.'
        )
    return Faults([_fault(index, item) for index, item in enumerate(content["faults"], start=1)])


def _fault(index: int, item: object) -> Fault:
    where = f"Fault {index}"
    if not isinstance(item, dict):
        raise FaultsError(f"{where} is not a JSON object.")
    on, do = item.get("on"), item.get("do")
    known, match_known = _vocabulary(where, on)
    if do not in known:
        raise FaultsError(
            f"{where}: there is no fault {do!r} on {on!r}; known are {', '.join(sorted(known))}."
        )
    options = {key: value for key, value in item.items() if key not in COMMON}
    _check_types(where, options, known[str(do)])
    match = item.get("match", {})
    if not isinstance(match, dict):
        raise FaultsError(f'{where}: "match" must be a JSON object.')
    _check_types(f'{where}, in "match"', match, match_known)
    _check_patterns(where, match)
    _check_types(
        where, {key: item[key] for key in ("times", "skip") if key in item}, {"times": int, "skip": int}
    )
    return Fault(str(on), str(do), options, match, item.get("times"), item.get("skip", 0))


def _vocabulary(where: str, on: object) -> tuple[dict[str, Any], dict[str, Any]]:
    if on == "request":
        return REQUEST, MATCH_REQUEST
    if on == "batch":
        return BATCH, MATCH_BATCH
    if on == "results":
        return CALL | RESULTS, MATCH_CALL
    if on in CALLS:
        return CALL, MATCH_CALL
    raise FaultsError(f'{where}: "on" must be one of {", ".join(CALLS)}, batch, request; it is {on!r}.')


def _check_types(where: str, given: dict[str, Any], known: dict[str, Any]) -> None:
    for key, value in given.items():
        if key not in known:
            allowed = ", ".join(sorted(known)) or "none"
            raise FaultsError(f"{where}: {key!r} is not known here; known are: {allowed}.")
        wanted = known[key]
        is_flag = isinstance(value, bool)
        if not isinstance(value, wanted) or (is_flag and wanted is not bool):
            raise FaultsError(f"{where}: the value of {key!r} has the wrong type.")


def _check_patterns(where: str, match: dict[str, Any]) -> None:
    for key in ("custom_id", "text"):
        try:
            re.compile(match.get(key, ""))
        except re.error as error:
            raise FaultsError(f"{where}: {key!r} is not a regular expression: {error}.") from None
