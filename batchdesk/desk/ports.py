"""What the desk needs from the adapters: files, the service, the keychain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any, Protocol

from batchdesk.core.export import Export
from batchdesk.core.inspection import Inspection, PackedRows, ShownDocument, SourceRow
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.ledger import LedgerBook
from batchdesk.core.progress import Progress
from batchdesk.core.quoting import PageBox
from batchdesk.core.service import Account, Batch, OfferedModel, Reply, StoredFile


class Files(Protocol):
    """The person's files, in and out."""

    def inspect(self, source: Path, choice: SourceChoice, progress: Progress) -> Inspection:
        """What is in a file or folder; Problem where nothing can be read."""
        ...

    def rows(self, source: Path, choice: SourceChoice, progress: Progress) -> Iterator[SourceRow]:
        """Every row, streamed; the same rows in the same order as `inspect` counted."""
        ...

    def blocks(self, source: Path, choice: SourceChoice, progress: Progress) -> Iterator[PackedRows]:
        """The same rows many at a time, packed as the store keeps them."""
        ...

    def one(self, source: Path, choice: SourceChoice, number: int) -> SourceRow:
        """One row (from 1) as `rows` would give it, without reading the others where that can be spared."""
        ...

    def pages(self, document: ShownDocument) -> int:
        """How many pages of it can be drawn; Problem NO_PAGE, READING_STOPPED."""
        ...

    def page_texts(self, document: ShownDocument) -> tuple[str, ...]:
        """The text of each page, "" for one without any; Problem NO_PAGE, READING_STOPPED."""
        ...

    def draw_page(self, document: ShownDocument, page: int, width: int) -> bytes:
        """A page (from 1) as a PNG about so many pixels wide; Problem NO_PAGE, READING_STOPPED."""
        ...

    def places(self, document: ShownDocument, quotes: Sequence[str]) -> tuple[tuple[PageBox, ...], ...]:
        """The boxes of each quote on the pages, none where it is not found; Problem NO_PAGE, READING_STOPPED."""
        ...

    def write(self, target: Path, export: Export, progress: Progress) -> None:
        """Write beside the target and move into place; Problem TARGET_UNWRITABLE or DISK_FULL loses nothing."""
        ...

    def write_into(
        self,
        workbook: Path,
        target: Path,
        export: Export,
        *,
        sheet: str,
        header_row: int,
        last_row: int,
        progress: Progress,
    ) -> tuple[str, ...]:
        """Write a copy of a workbook with the answer columns added beside the table, all else as it was.

        Rows of `export` know their `place`. What is to be known of the copy, in sentences; Problem
        WORKBOOK_NOT_PATCHABLE, SHEET_MISSING, TARGET_UNWRITABLE or DISK_FULL loses nothing.
        """
        ...

    def write_ledger(self, target: Path, book: LedgerBook, progress: Progress) -> None:
        """Write what was spent as a workbook; Problem TARGET_KIND_UNKNOWN, TARGET_UNWRITABLE or DISK_FULL."""
        ...

    def pack(self, target: Path, members: Iterable[tuple[str, Path]], progress: Progress) -> None:
        """Write a .zip of (name inside, file), beside the target first; Problem TARGET_UNWRITABLE or DISK_FULL."""
        ...

    def close(self) -> None:
        """End what reads beside the application; calls under way break off."""
        ...


class Service(Protocol):
    """One host with one key. Every method raises `Problem`; nothing here retries a call that could cost twice."""

    @property
    def host(self) -> str:
        """The host's name, for sentences."""
        ...

    def check(self) -> Account:
        """Prove the key with free calls (models, then batches)."""
        ...

    def models(self) -> tuple[OfferedModel, ...]: ...

    def count_tokens(self, params: Mapping[str, Any]) -> int: ...

    def ask(self, params: Mapping[str, Any]) -> Reply:
        """One live request at the standard price; not retried."""
        ...

    def create(self, body: Path, *, betas: tuple[str, ...] = ()) -> Batch:
        """Post a body that lies in a file, once, with these beta flags for the whole batch. A Problem with `uncertain` True means: it may exist."""
        ...

    def retrieve(self, batch_id: str) -> Batch: ...

    def recent(self, limit: int) -> tuple[Batch, ...]:
        """The newest batches of the workspace, newest first."""
        ...

    def cancel(self, batch_id: str) -> Batch: ...

    def delete(self, batch_id: str) -> None: ...

    def download(self, batch_id: str, target: Path, progress: Progress) -> None:
        """Stream the raw results to `target`, synced to disk; Problem DOWNLOAD_CUT when it broke off."""
        ...

    def upload(self, name: str, data: bytes, media_type: str, lifetime: timedelta) -> StoredFile:
        """Put a document into the workspace's file store, once; free. `uncertain` True means: it may be there."""
        ...

    def uploads(self, limit: int) -> tuple[StoredFile, ...]:
        """The newest files of that store."""
        ...

    def remove_upload(self, file_id: str) -> None:
        """Remove a file from it; Problem NOT_FOUND where it is gone already."""
        ...

    def close(self) -> None: ...


class Services(Protocol):
    """Where services come from: the practice service or a host with the person's key, made when first needed."""

    def open(self, *, practice: bool, base_url: str, key_name: str = "") -> Service:
        """The service for a job, by the key of that name; Problem KEY_MISSING, KEY_GONE, KEYCHAIN_…, PRACTICE_FAILED."""
        ...

    def address(self, text: str) -> str:
        """The address of a host as it will be used, Anthropic's own for ""; Problem ADDRESS_INVALID."""
        ...

    def proxy(self, text: str) -> str:
        """The address of a proxy as it will be used; Problem PROXY_INVALID."""
        ...

    def forget(self) -> None:
        """Drop open services, so that a changed key or header is used from now on."""
        ...

    def close(self) -> None: ...


class Keychain(Protocol):
    """Where keys live."""

    def get(self, name: str) -> str | None: ...

    def set(self, name: str, secret: str) -> None: ...

    def forget(self, name: str) -> None: ...
