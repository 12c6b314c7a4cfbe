"""A job, its parts on the service, and the states they pass through."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from batchdesk.core.caching import CacheKind
from batchdesk.core.citations import answer_columns
from batchdesk.core.recipe import Answer, Recipe
from batchdesk.core.rows import RowStatus, Usage


class JobState(StrEnum):
    """Where a job stands; `sentences.JOB_STATES` has the words."""

    DRAFT = "draft"
    """Rows are snapshotted, nothing is sent."""
    SENDING = "sending"
    """The person said send; some parts are not yet accepted."""
    RUNNING = "running"
    """All parts are accepted; the service works, or results are being fetched."""
    PAUSED = "paused"
    """Stopped by the person, the cap, the key or the account; goes on by `resume`."""
    NEEDS_PERSON = "needs_person"
    """A submission has an unknown fate that only a person can decide."""
    CANCELING = "canceling"
    """The person canceled; the service is finishing what it had begun."""
    FINISHED = "finished"
    """Every row has its final status."""


class PartState(StrEnum):
    """Where one part (one batch on the service) stands; the order is its life."""

    PLANNED = "planned"
    SENDING = "sending"
    """Intent is committed; the call may be under way, or the process died in it."""
    UNKNOWN = "unknown"
    """The call had no clear answer: it may or may not exist on the service."""
    SUBMITTED = "submitted"
    """The batch id is committed."""
    ENDED = "ended"
    """The service has ended it; results are to be fetched."""
    COLLECTED = "collected"
    REJECTED = "rejected"
    """The service refused it whole; nothing exists there and nothing was paid."""
    ABANDONED = "abandoned"
    """Never sent, and never will be."""


class Role(StrEnum):
    """Why a part goes by itself and is awaited."""

    PLAIN = ""
    """It is not: parts go side by side."""
    PRIMER = "primer"
    """One request that writes the shared part into the cache for the others."""
    PILOT = "pilot"
    """A few requests that stand for the whole: what they cost tells what the rest will cost."""
    ROUND = "round"
    """As much as the limit bears by its worst case."""


class Caching(StrEnum):
    """Whether the shared part may be marked for caching."""

    AUTO = "auto"
    """Where the arithmetic says that it pays."""
    OFF = "off"
    """The person does not want it."""
    LOST = "lost"
    """It was tried in this job and did not pay."""


BATCH_KIND = "batch"
"""The kind of a job that was made of a batch found on the service: its rows are custom_ids, there is nothing to ask."""
RETENTION = timedelta(days=29)
"""How long the service keeps results, counted from the batch's creation (API notes, section 1.3)."""
EXPIRING = timedelta(days=3)
"""Uncollected results that will be gone sooner than this are told first of all."""

SETTLED = frozenset({PartState.COLLECTED, PartState.REJECTED, PartState.ABANDONED})
"""Part states in which nothing more will happen by itself."""


@dataclass(frozen=True, slots=True)
class Part:
    """One batch: its intent (written before the call) and what the service said of it.

    `bytes` is the exact size of the wire body, `sha256` its digest, `tag` the random mark that ends each
    custom_id of this attempt, so that results prove which attempt they belong to.
    """

    id: int
    job_id: str
    state: PartState
    requests: int
    bytes: int
    sha256: str
    tag: str
    started_at: datetime | None = None
    batch_id: str | None = None
    created_at: datetime | None = None
    expires_at: datetime | None = None
    ended_at: datetime | None = None
    service_status: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)
    request_id: str = ""
    workspace_id: str = ""
    trouble: str = ""
    files: int = 0
    """How many of its requests name an uploaded file instead of carrying it."""
    recipe: Recipe | None = None
    """What this part asks with, where it is not the job's own recipe (a retry with more room or another model)."""
    worst: Decimal | None = None
    """US dollars that it can cost at the most, kept before it is sent; None where the price is unknown."""
    usage: Usage = field(default_factory=Usage)
    cost: Decimal | None = None
    cache_saved: Decimal | None = None
    """What its collected answers took, what they cost and what caching saved; nothing and None before."""
    cache: CacheKind = CacheKind.OFF
    """How the part that its requests share is marked."""
    role: Role = Role.PLAIN

    @property
    def results_until(self) -> datetime | None:
        """When the service drops its results: 29 days after its creation (API notes, section 1.3)."""
        return self.created_at + RETENTION if self.created_at else None


@dataclass(frozen=True, slots=True)
class SourceChoice:
    """What of a file is to be read; None means: find it out."""

    sheet: str | None = None
    header_row: int | None = None
    """1-based row of the column names, as the spreadsheet shows it."""
    visible_only: bool = False
    """Leave out rows that the spreadsheet hides."""
    keep_notes: bool = False
    """Take totals and notes under the table as rows, too."""
    path_column: str = ""
    """A column of the table that names a file for each row; the row then has its cells and a document."""
    pdf_as: str = "auto"
    """For documents: "text", "pdf" (the model sees the pages), or "auto" (text where there is a text layer)."""
    each: tuple[tuple[str, str], ...] = ()
    """(path below the folder, "text", "pdf" or "not") of the documents for which the person chose otherwise."""
    subfolders: bool = True
    patterns: tuple[str, ...] = ()
    """Shell patterns of file names ("*.pdf"); none means all."""
    split_pages: int = 0
    """Documents with more pages become several rows of so many pages each; 0 leaves them whole."""
    attachments: bool = False
    """Attachments of mails are documents of their own."""
    citations: bool = False
    """Documents are sent so that a free-text answer quotes them; not together with answer columns (API notes, 6)."""


@dataclass(frozen=True, slots=True)
class Origin:
    """The job that another one goes on from, as it was then, and how the rows of the two stand to one another.

    It is kept with the later job, so that it stays true when the earlier one is renamed or deleted. `same` rows have
    their answer from it; `unanswered` ones were asked before and got no usable answer, so they are asked again;
    `new` and `changed` are told apart by the key column; `gone` rows of the earlier job have no row any more.
    """

    name: str
    at: datetime
    """When the earlier job had its answers; when it was made, where it has none."""
    differs: str = ""
    """Why nothing could be carried over: "model", "recipe", "practice", or "" where that is not so."""
    same: int = 0
    new: int = 0
    changed: int = 0
    gone: int = 0
    unanswered: int = 0


@dataclass(frozen=True, slots=True)
class Job:
    """One question put to many rows, and what has become of it.

    Costs are US dollars; `estimated` is the expected figure shown before sending, `actual` is what the
    collected usage comes to, None where a price is unknown.
    """

    id: str
    name: str
    state: JobState
    practice: bool
    source: Path
    choice: SourceChoice
    kind: str
    columns: tuple[str, ...]
    recipe: Recipe
    base_url: str
    created_at: datetime
    submitted_at: datetime | None = None
    finished_at: datetime | None = None
    rows: int = 0
    requests: int = 0
    duplicates: int = 0
    empty: int = 0
    counts: Mapping[RowStatus, int] = field(default_factory=dict)
    parts: tuple[Part, ...] = ()
    usage: Usage = field(default_factory=Usage)
    models_answered: tuple[str, ...] = ()
    estimated: Decimal | None = None
    ceiling: Decimal | None = None
    actual: Decimal | None = None
    cap: Decimal | None = None
    note: str = ""
    """Why it is paused or needs a person, in one sentence."""
    formats: tuple[str, ...] = ()
    """The spreadsheet's number format of each column, "" where it is General; empty where none is known."""
    inline: bool = False
    """True where documents travel inside the requests: the host keeps no files, or lost one."""
    key: str = ""
    """The last four characters of the key that pays; "" for practice."""
    cache_saved: Decimal | None = Decimal(0)
    """US dollars that caching saved so far, less than zero where it lost; None where a price is unknown."""
    cache: Caching = Caching.AUTO
    shared_tokens: int | None = None
    """Tokens of the part that all requests share, None where they were not counted."""
    asked: bool = False
    """True once it stopped at its limit and asked: who resumes it then lets it go on in rounds."""
    rounds: int = 1
    """In about how many rounds it goes, so that its limit is kept."""
    archived: bool = False
    """Put aside: not in the list unless asked for."""
    trashed_at: datetime | None = None
    """When it was deleted, which can be undone until `desk.trash` is emptied; None: it was not."""
    earlier: str = ""
    """The id of the job that this one goes on from: rows that ask the same have its answers."""
    key_column: str = ""
    """The column by which rows of this job and of the earlier one are the same thing, "" for their content only."""
    carried: int = 0
    """Rows that have their answer from the earlier job: not sent, not paid."""
    send_at: datetime | None = None
    """When a draft is to be sent by itself; None: by hand."""
    schedule: int | None = None
    """The schedule that made it."""
    key_name: str = ""
    """The name of the kept key that it is sent with; "" for the first one."""
    origin: Origin | None = None
    """The earlier job as it was, and how the rows stand to its rows; None where it goes on from none."""
    exported_at: datetime | None = None
    """When its answers were last written to a file of the person's."""

    @property
    def has_documents(self) -> bool:
        """True where each row has a document that {{document}} stands for."""
        return self.kind == "documents" or bool(self.choice.path_column)

    @property
    def cites(self) -> bool:
        """True where each answer quotes the document it rests on."""
        return self.choice.citations and self.has_documents and not self.recipe.answers

    @property
    def answers(self) -> tuple[Answer, ...]:
        """The columns its answers fill: the recipe's, else free text, with quotes and places where it cites."""
        return answer_columns(self.recipe, citations=self.cites)

    @property
    def answered(self) -> int:
        """Rows with a usable answer."""
        return self.counts.get(RowStatus.OK, 0)

    @property
    def failed(self) -> int:
        """Rows that were sent and ended without a usable answer."""
        from batchdesk.core.rows import UNUSABLE

        return sum(count for status, count in self.counts.items() if status in UNUSABLE)

    @property
    def waiting(self) -> int:
        """Rows that have no final status yet."""
        return self.counts.get(RowStatus.WAITING, 0)

    @property
    def latest_end(self) -> datetime | None:
        """When the last part must be done at the latest (24 hours after its creation)."""
        ends = [part.expires_at for part in self.parts if part.expires_at and part.state not in SETTLED]
        return max(ends, default=None)

    def results_at_risk(self, now: datetime) -> datetime | None:
        """When the first uncollected results will be gone, if that is within three days; else None."""
        ends = [part.results_until for part in self.parts if part.batch_id and part.state not in SETTLED]
        soon = [end for end in ends if end and end - now <= EXPIRING]
        return min(soon, default=None)
