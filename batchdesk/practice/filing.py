"""The workspace's file store on disk: what is uploaded, until it expires or is removed (claude-batch-api.md §6)."""

import base64
import re
import secrets
import string
import threading
from collections.abc import Callable
from email.parser import BytesHeaderParser
from pathlib import Path
from typing import Any

import msgspec

from batchdesk.practice.batches import moment
from batchdesk.practice.body import MESSAGE_LIMIT
from batchdesk.practice.wire import ApiError, invalid, not_found

FILE_LIMIT = 500 * 1024 * 1024
SHORTEST, LONGEST = 3_600, 7_776_000
_ALPHABET = string.ascii_letters + string.digits
_BAD_NAME = re.compile(r'[<>:"|?*\\/\x00-\x1f]')


class Filed(msgspec.Struct):
    """One uploaded file; moments are epoch seconds, `expires` is None where it stays for ever."""

    id: str
    number: int
    workspace: str
    name: str
    media_type: str
    size: int
    created: float
    expires: float | None = None

    def shown(self) -> dict[str, Any]:
        """The file object of the API."""
        return {
            "id": self.id,
            "type": "file",
            "filename": self.name,
            "mime_type": self.media_type,
            "size_bytes": self.size,
            "created_at": moment(self.created),
            "expires_at": moment(self.expires),
            "downloadable": False,
        }


class Filing:
    """The files of all workspaces of one state folder; safe to use from several threads."""

    def __init__(self, folder: Path, clock: Callable[[], float]) -> None:
        self._folder = folder / "files"
        self._folder.mkdir(parents=True, exist_ok=True)
        self._clock = clock
        self._lock = threading.Lock()
        self._files: dict[str, Filed] = {}
        for record in self._folder.glob("*.json"):
            filed = msgspec.json.decode(record.read_bytes(), type=Filed)
            self._files[filed.id] = filed

    def add(self, workspace: str, name: str, media_type: str, data: bytes, lifetime: int | None) -> Filed:
        """Keep a file and return its record."""
        id_ = "file_practice_" + "".join(secrets.choice(_ALPHABET) for _ in range(20))
        (self._folder / f"{id_}.data").write_bytes(data)
        with self._lock:
            now = self._clock()
            number = 1 + max((filed.number for filed in self._files.values()), default=0)
            expires = None if lifetime is None else now + lifetime
            filed = Filed(id_, number, workspace, name, media_type, len(data), now, expires)
            (self._folder / f"{id_}.json").write_bytes(msgspec.json.encode(filed))
            self._files[id_] = filed
        return filed

    def get(self, id_: str, workspace: str) -> Filed:
        """A file of that workspace; raises the 404 of one that is gone, with its own code where it has expired."""
        filed = self._files.get(id_)
        if filed is None or filed.workspace != workspace:
            raise not_found(f"File not found: {id_}")
        if filed.expires is not None and self._clock() >= filed.expires:
            raise ApiError("not_found_error", f"File has expired: {id_}", code="file_expired")
        return filed

    def of_workspace(self, workspace: str) -> list[Filed]:
        """What the workspace has now, newest first."""
        now = self._clock()
        mine = [
            filed
            for filed in list(self._files.values())
            if filed.workspace == workspace and (filed.expires is None or now < filed.expires)
        ]
        return sorted(mine, key=lambda filed: -filed.number)

    def remove(self, filed: Filed) -> None:
        """Forget a file and its bytes."""
        with self._lock:
            self._files.pop(filed.id, None)
        for ending in ("json", "data"):
            (self._folder / f"{filed.id}.{ending}").unlink(missing_ok=True)

    def read(self, filed: Filed) -> bytes:
        """The bytes of a file."""
        return (self._folder / f"{filed.id}.data").read_bytes()

    def resolve(self, params: dict[str, Any], workspace: str) -> dict[str, Any]:
        """The params with what their file ids stand for; raises where a file is gone, before anything is answered.

        The limit of a request holds for what it resolves to (§6, anthropic-sdk-python#1098).
        """
        if not file_ids(params):
            return params
        size = 0
        messages = []
        for message in params["messages"]:
            blocks = message["content"]
            if isinstance(blocks, list):
                blocks = [self._resolved(block, workspace) for block in blocks]
                size += sum(len(str(_source(block).get("data") or "")) for block in blocks)
            messages.append({**message, "content": blocks})
        if size > MESSAGE_LIMIT:
            raise ApiError("request_too_large", "Request exceeds the maximum size of 32 MB")
        return {**params, "messages": messages}

    def _resolved(self, block: Any, workspace: str) -> Any:
        source = _source(block)
        if source.get("type") != "file":
            return block
        id_ = str(source.get("file_id"))
        try:
            filed = self.get(id_, workspace)
        except ApiError as gone:
            raise invalid(gone.message) from None
        if filed.media_type == "text/plain":
            text = self.read(filed).decode("utf-8", "replace")
            return {
                **block,
                "source": {"type": "text", "media_type": "text/plain", "data": text, "file_id": id_},
            }
        data = base64.b64encode(self.read(filed)).decode()
        found = {"type": "base64", "media_type": filed.media_type, "data": data, "file_id": id_}
        return {**block, "source": found}


def file_ids(params: dict[str, Any]) -> list[str]:
    """The ids of the files that a request names."""
    messages = params.get("messages")
    contents = (
        [m.get("content") for m in messages if isinstance(m, dict)] if isinstance(messages, list) else []
    )
    blocks = [block for content in contents if isinstance(content, list) for block in content]
    sources = [_source(block) for block in blocks]
    return [str(source.get("file_id")) for source in sources if source.get("type") == "file"]


def _source(block: Any) -> dict[str, Any]:
    source = block.get("source") if isinstance(block, dict) else None
    return source if isinstance(source, dict) else {}


def read_form(content_type: str, body: bytes) -> tuple[str, str, bytes, int | None]:
    """(name, media type, bytes, seconds to live) of an upload's multipart body; raises invalid_request_error."""
    boundary = BytesHeaderParser().parsebytes(b"Content-Type: " + content_type.encode()).get_boundary()
    if not content_type.lower().startswith("multipart/form-data") or not boundary:
        raise invalid("The request body must be multipart/form-data")
    file: tuple[str, str, bytes] | None = None
    lifetime: int | None = None
    for part in body.split(b"--" + boundary.encode())[1:-1]:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        content = content.removesuffix(b"\r\n")
        headers = BytesHeaderParser().parsebytes(head)
        field = headers.get_param("name", header="content-disposition")
        if field == "file":
            file = (headers.get_filename() or "unnamed", headers.get_content_type(), content)
        elif field == "expires_in_seconds":
            lifetime = _seconds(content)
    if file is None:
        raise invalid("file: Field required")
    if not 1 <= len(file[0]) <= 255 or _BAD_NAME.search(file[0]):
        raise invalid('file: the filename must have 1 to 255 characters without < > : " | ? * \\ /')
    if not file[2]:
        raise invalid("file: File is empty")
    return *file, lifetime


def _seconds(content: bytes) -> int:
    text = content.decode("ascii", "replace").strip()
    if not text.isdigit() or not SHORTEST <= int(text) <= LONGEST:
        raise invalid(f"expires_in_seconds: Input should be between {SHORTEST} and {LONGEST}")
    return int(text)
