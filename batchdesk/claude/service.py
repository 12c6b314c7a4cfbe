"""One host with one key: what `desk.ports.Service` asks for, over the Messages and Message Batches API."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from itertools import islice
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import msgspec

from batchdesk.claude.address import check_address, host_of, is_loopback
from batchdesk.claude.answers import read_batch, read_count, read_file, read_model, read_object, read_page
from batchdesk.claude.calls import Answer, Call, Timeouts
from batchdesk.claude.download import save
from batchdesk.claude.proxies import Proxy
from batchdesk.claude.refusals import strange
from batchdesk.core.problems import Problem, ServiceProblem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.core.service import Account, Batch, OfferedModel, Reply, StoredFile

if TYPE_CHECKING:
    from batchdesk.claude.line import Line

MESSAGES = "/v1/messages"
BATCHES = "/v1/messages/batches"
MODELS = "/v1/models"
FILES = "/v1/files"
PAGE = 1000
"""The longest page of either list (API notes, sections 1.8 and 8)."""

COUNTED = frozenset(
    {"model", "messages", "system", "tools", "tool_choice", "thinking", "output_config", "cache_control"}
)
"""What count_tokens accepts; the rest of a request, such as max_tokens, it refuses (API notes, section 4)."""

_ABSENT = frozenset({404, 405, 501})
_KEPT_HEADERS = ("anthropic-", "request-id", "retry-after")


class ClaudeService:
    """The service at one address with one key; threads may share it.

    The SDK is loaded at the first call (`claude.warm` does it sooner). Every trouble is a `ServiceProblem`. Nothing is
    sent a second time, except a plain question whose connection turned out to be dead.
    """

    def __init__(
        self,
        key: str,
        base_url: str,
        *,
        version: str = "",
        relay_header: bool = False,
        proxy: Proxy = Proxy(),
        timeouts: Timeouts = Timeouts(),
    ) -> None:
        """Problem ADDRESS_INVALID or KEY_MALFORMED. `relay_header` sends the key as X-Api-Key only, for relays that
        do not read Authorization. `version` is this program's, for the User-Agent."""
        self._key = _checked(key)
        self._base_url = check_address(base_url)
        self._version = version
        self._relay_header = relay_header
        self._proxy = proxy
        self._timeouts = timeouts
        self._lock = Lock()
        self._line: Line | None = None

    def __repr__(self) -> str:
        return f"ClaudeService({self._base_url!r})"

    @property
    def host(self) -> str:
        """The host's name, for sentences."""
        return host_of(self._base_url)

    def check(self) -> Account:
        """Prove the key with free calls (models, then batches).

        Problem NO_BATCHES_HERE where the host knows neither: then nothing has proved the key.
        """
        models = self._probe(self._call("its list of models"), MODELS)
        batches = self._probe(self._call("message batches"), BATCHES)
        answer = batches or models
        if answer is None:
            raise ServiceProblem(Trouble.NO_BATCHES_HERE, host=self.host)
        return Account(
            answer.headers.get("anthropic-organization-id", ""),
            answer.headers.get("anthropic-workspace-id", ""),
            offers_batches=batches is not None,
        )

    def models(self) -> tuple[OfferedModel, ...]:
        """Every model offered, active or deprecated (what the service lists by itself), newest first."""
        call = self._call("its list of models")
        return tuple(read_model(call, answer, one) for answer, one in self._pages(call, MODELS, PAGE))

    def count_tokens(self, params: Mapping[str, Any]) -> int:
        """The service's count of a request's input tokens; free."""
        call = self._call(_model_of(params))
        counted = {name: value for name, value in params.items() if name in COUNTED}
        answer = self._post(call, f"{MESSAGES}/count_tokens", counted, self._timeouts.poll)
        return read_count(call, answer)

    def ask(self, params: Mapping[str, Any]) -> Reply:
        """One live request at the standard price; not retried."""
        call = self._call(_model_of(params), acts=True)
        answer = self._post(call, MESSAGES, params, self._timeouts.send)
        read_object(call, answer)
        headers = {name: text for name, text in answer.headers.items() if name.startswith(_KEPT_HEADERS)}
        return Reply(answer.content, answer.request_id, headers)

    def create(self, body: Path, *, betas: tuple[str, ...] = ()) -> Batch:
        """Post a body that lies in a file, exactly once, with these beta flags for the whole batch.

        A `ServiceProblem` with `uncertain` False means that no batch exists: the service answered so (any 3xx or 4xx
        but 499), or the body had not left whole. With True one may exist: no answer, a 5xx, or one not understood.
        Problem FILE_UNREADABLE where the body can not be read.
        """
        call = self._call("message batches", acts=True, offers=False)
        try:
            with body.open("rb") as file:
                size = body.stat().st_size
                answer = self._connected().post_file(call, BATCHES, file, size, betas)
        except OSError as error:
            # A body that could not be read to its end is not whole, so the service can not have taken it.
            reason = error.strerror or "it can not be read"
            raise Problem(Trouble.FILE_UNREADABLE, name=body.name, reason=reason) from error
        return read_batch(call, answer, read_object(call, answer))

    def retrieve(self, batch_id: str) -> Batch:
        """How a batch stands. NOT_FOUND may pass within minutes (API notes, section 11)."""
        call = self._call(_name_of(batch_id))
        answer = self._get(call, _path_of(call, batch_id))
        return read_batch(call, answer, read_object(call, answer))

    def recent(self, limit: int) -> tuple[Batch, ...]:
        """The newest batches of the workspace, newest first."""
        call = self._call("message batches", offers=False)
        entries = self._pages(call, BATCHES, max(1, min(limit, PAGE)))
        return tuple(read_batch(call, answer, one) for answer, one in islice(entries, max(limit, 0)))

    def cancel(self, batch_id: str) -> Batch:
        """Ask the service to stop a batch; it may end with partial results all the same."""
        call = self._call(_name_of(batch_id), acts=True)
        answer = self._connected().post(call, f"{_path_of(call, batch_id)}/cancel", b"", self._timeouts.poll)
        return read_batch(call, answer, read_object(call, answer))

    def delete(self, batch_id: str) -> None:
        """Remove an ended batch and its results from the service."""
        call = self._call(_name_of(batch_id), acts=True)
        self._connected().delete(call, _path_of(call, batch_id))

    def download(self, batch_id: str, target: Path, progress: Progress) -> None:
        """Stream the raw results to `target`, synced to disk; Problem DOWNLOAD_CUT when it broke off.

        The address is made from our own base address, never from the batch's `results_url`, which a relay may fill
        with any host. A stream that ends early without saying so is not noticed: count the lines. Problem DISK_FULL or
        PROFILE_UNUSABLE. `target` does not exist afterwards unless all went well.
        """
        call = self._call(f"the answers of {_name_of(batch_id)}")
        with self._connected().stream(call, f"{_path_of(call, batch_id)}/results") as response:
            if "html" in response.headers.get("content-type", ""):
                raise strange(call, Answer(response.status_code), "a web page instead of the answers")
            save(response, target, progress)

    def upload(self, name: str, data: bytes, media_type: str, lifetime: timedelta) -> StoredFile:
        """Put a document into the workspace's file store, once; free, and visible to the whole workspace until removed.

        `name` has 1 to 255 characters; the service forgets the file after `lifetime` (an hour to 90 days). A
        `ServiceProblem` with `uncertain` True means that it may be there.
        """
        call = self._call("a store for files", acts=True)
        fields = {"expires_in_seconds": str(int(lifetime.total_seconds()))}
        answer = self._connected().post_form(call, FILES, fields, (name, data, media_type))
        return read_file(call, answer, read_object(call, answer))

    def uploads(self, limit: int) -> tuple[StoredFile, ...]:
        """The newest files of the workspace's store, at most a page of 1,000."""
        call = self._call("a store for files")
        answer = self._get(call, FILES, {"limit": max(1, min(limit, PAGE))})
        entries, _ = read_page(call, answer)
        return tuple(read_file(call, answer, entry) for entry in entries)

    def remove_upload(self, file_id: str) -> None:
        """Remove a file from the store. Problem NOT_FOUND where it is gone already."""
        call = self._call("an uploaded document", acts=True)
        self._connected().delete(call, f"{FILES}/{quote(file_id, safe='')}")

    def close(self) -> None:
        """Close all connections; a call that runs in another thread breaks off."""
        with self._lock:
            if self._line is not None:
                self._line.close()

    def _call(self, what: str, *, acts: bool = False, offers: bool = True) -> Call:
        return Call(self.host, what, acts, offers, self._key, "" if self._is_here else self._proxy.named)

    @property
    def _is_here(self) -> bool:
        """Calls to this very computer go past any proxy."""
        return is_loopback(self._base_url)

    def _connected(self) -> Line:
        with self._lock:
            if self._line is None:
                from batchdesk.claude.line import Line

                self._line = Line(
                    self._key,
                    self._base_url,
                    self._version,
                    self._relay_header,
                    self._timeouts,
                    self._proxy,
                )
            return self._line

    def _get(self, call: Call, path: str, params: Mapping[str, object] | None = None) -> Answer:
        return self._connected().get(call, path, params)

    def _post(self, call: Call, path: str, params: Mapping[str, Any], timeout: float) -> Answer:
        return self._connected().post(call, path, msgspec.json.encode(dict(params)), timeout)

    def _probe(self, call: Call, path: str) -> Answer | None:
        """The shortest page of a list; None where the host does not have it (404, 405 or 501)."""
        try:
            answer = self._get(call, path, {"limit": 1})
        except ServiceProblem as problem:
            if problem.status in _ABSENT:
                return None
            raise
        read_page(call, answer)
        return answer

    def _pages(self, call: Call, path: str, size: int) -> Iterator[tuple[Answer, Mapping[str, Any]]]:
        """Every entry of a list with the answer it came in; a host that repeats a page does not hold us for ever."""
        after, seen = "", {""}
        while True:
            query: dict[str, object] = {"limit": size, "after_id": after} if after else {"limit": size}
            answer = self._get(call, path, query)
            entries, after = read_page(call, answer)
            yield from ((answer, entry) for entry in entries)
            if after in seen:
                return
            seen.add(after)


def _checked(key: str) -> str:
    """The key as it may stand in a header."""
    if not key:
        raise Problem(Trouble.KEY_MISSING)
    if not key.isascii() or not key.isprintable() or " " in key:
        raise Problem(Trouble.KEY_MALFORMED, reason="it has a space or a character that no key has")
    return key


def _name_of(batch_id: str) -> str:
    return f"the batch “{batch_id[:80]}”"


def _model_of(params: Mapping[str, Any]) -> str:
    return f"the model “{str(params.get('model', ''))[:80]}”"


def _path_of(call: Call, batch_id: str) -> str:
    """The batch's path; an id that would lead to another path is one the service does not know."""
    if batch_id.strip(". ") == "":
        raise ServiceProblem(Trouble.NOT_FOUND, host=call.host, what=call.what)
    return f"{BATCHES}/{quote(batch_id, safe='')}"
