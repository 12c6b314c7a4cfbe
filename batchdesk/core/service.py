"""What the service says of itself, of a batch and of an account, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Account:
    """Who a key belongs to; ids are "" where the host does not send them."""

    organization_id: str = ""
    workspace_id: str = ""
    offers_batches: bool = True


@dataclass(frozen=True, slots=True)
class OfferedModel:
    """A model as the Models API lists it; None where a relay or older gateway leaves a field out."""

    id: str
    name: str
    lifecycle: str = "active"
    retires_at: datetime | None = None
    context: int | None = None
    max_output: int | None = None
    batch: bool | None = None
    structured_outputs: bool | None = None
    pdf_input: bool | None = None
    efforts: tuple[str, ...] | None = None
    thinking_types: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """A message batch on the service (API notes, section 1.2); `status` is in_progress, canceling or ended."""

    id: str
    status: str
    counts: Mapping[str, int]
    created_at: datetime
    expires_at: datetime
    ended_at: datetime | None = None
    archived_at: datetime | None = None
    cancel_initiated_at: datetime | None = None
    request_id: str = ""
    organization_id: str = ""
    workspace_id: str = ""

    @property
    def requests(self) -> int:
        """Number of requests: the counts always sum to it."""
        return sum(self.counts.values())

    @property
    def ended(self) -> bool:
        """True when results can be downloaded."""
        return self.status == "ended"


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file in the workspace's store (API notes, section 6); `expires_at` is None where it stays for ever."""

    id: str
    name: str
    bytes: int
    created_at: datetime
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """One live answer: the message's JSON as it came, and the service's id of the call."""

    message: bytes
    request_id: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
