"""Documents that are uploaded once and named by their requests: before a part is built, until nothing needs them.

An upload is free, so one whose answer was lost is made again; its intent is kept all the same, with a name of its own,
so that what was left behind is found and removed. A host without a file store gets the documents in the requests.
"""

from __future__ import annotations

import logging
import re
import secrets
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import timedelta

from batchdesk.core.jobs import Job, Part
from batchdesk.core.problems import Problem, ServiceProblem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.core.rows import Outcome, RowStatus
from batchdesk.core.uploads import LIFETIME, Upload, file_name, is_uploaded
from batchdesk.desk.tools import Tools
from batchdesk.store.rows import StoredDocument

_log = logging.getLogger(__name__)

SLICE = 3.0
"""Seconds after which the person's pause or cancel is looked at again between two uploads."""
TRIES = 3
"""Answers of a failing file store after which a job does without it: behind a gateway it may never have been there."""
LISTED = 1000
RUNNING = timedelta(hours=25)
"""How long a batch that was given up on may still run and need its files (24 hours, and an hour for clocks)."""
NAMED = 100
"""Bytes that a file's id takes in a request, at most."""
PRIVACY = (
    "Large documents are uploaded to your workspace's file store, where everyone in the workspace can see them,"
    " and removed when the answers are in."
)

# These say something about the key, the account or the moment, not about the file store.
_ELSEWHERE = frozenset(
    {Trouble.KEY_REJECTED, Trouble.NO_CREDIT, Trouble.SPEND_LIMIT, Trouble.TOO_FAST, Trouble.BUSY}
)
_LOST = re.compile(r"\bfile_\w|file_id|\bfile\b.*\b(not found|expired|deleted|gone|no longer)", re.IGNORECASE)
_LOST_TYPES = frozenset({"invalid_request_error", "not_found_error"})


def named(tools: Tools, job: Job, part_id: int | None = None) -> Mapping[int, StoredDocument]:
    """The documents, by request key, that are sent by their file's id; none where the job does without."""
    if job.inline or not job.has_documents:
        return {}
    documents = tuple(tools.store.rows.documents(job.id))
    carried = Counter(document.sha256 for document in documents)
    wanted = None if part_id is None else set(tools.store.parts.keys(part_id))
    return {
        document.key: document
        for document in documents
        if document.sha256
        and is_uploaded(document.bytes, carried[document.sha256])
        and (wanted is None or document.key in wanted)
    }


def wire_sizes(tools: Tools, job: Job, part_id: int | None = None) -> Iterator[tuple[int, int, bool]]:
    """(key, bytes on the wire, whether it carries a file) of every request, as it will really be sent."""
    by_name = named(tools, job, part_id)
    for key, size, file in tools.store.rows.sizes(job.id, part_id):
        yield key, size - in_base64(by_name[key].bytes) + NAMED if key in by_name else size, file


def in_base64(size: int) -> int:
    """Characters of so many bytes in base64."""
    return 4 * ((size + 2) // 3)


def too_heavy(tools: Tools, job: Job, part: Part) -> bool:
    """True where a part was planned with uploads that can not be made, and must be halved."""
    if part.requests < 2 or not job.inline:
        return False
    return sum(size for _, size, _ in wire_sizes(tools, job, part.id)) > tools.pacing.part_bytes


def upload_next(tools: Tools, job: Job, part: Part, progress: Progress) -> bool:
    """Upload what a part's requests name. True where the caller must look at the job again and come back."""
    wanted = {document.sha256: document for document in named(tools, job, part.id).values()}
    if not wanted:
        return False
    _find_leftovers(tools, job)
    held = tools.store.uploads.file_ids(job.id, tools.now())
    missing = [document for sha256, document in wanted.items() if sha256 not in held]
    begin = time.monotonic()
    for done, document in enumerate(missing, len(wanted) - len(missing)):
        progress(done, len(wanted), "Uploading documents")
        if not _upload(tools, job, document) or time.monotonic() - begin > SLICE:
            return True
    return False


def file_ids(tools: Tools, job: Job, part: Part) -> Mapping[int, str]:
    """By request key, the id of the file that holds its document."""
    held = tools.store.uploads.file_ids(job.id, tools.now())
    found = ((key, held.get(document.sha256, "")) for key, document in named(tools, job, part.id).items())
    return {key: file_id for key, file_id in found if file_id}


def may_be_why(tools: Tools, job: Job, part: Part) -> bool:
    """True where a part that was refused whole named files: some host may not take them in a batch."""
    return not job.inline and tools.store.parts.get(part.id).files > 0


def is_lost(outcome: Outcome) -> bool:
    """True where the service says that the file a request named is not there; such a request is not charged."""
    if outcome.status is not RowStatus.ERRORED or outcome.error_type not in _LOST_TYPES:
        return False
    return bool(_LOST.search(outcome.note))


def clean(tools: Tools, job: Job) -> bool:
    """Remove files that nothing needs from the service of a job, also those of others; False where some are left.

    Trouble never stands in the way of anything: the service forgets them by itself.
    """
    idle = _idle(tools, job)
    if not idle:
        return True
    try:
        _find(tools, job, idle)
        for upload in _idle(tools, job):
            _remove(tools, job, upload)
    except Problem as problem:
        _log.warning("uploaded files could not be removed: %s", problem.trouble)
        return False
    return True


def _idle(tools: Tools, job: Job) -> tuple[Upload, ...]:
    """Files that nothing needs, on the job's service and within the reach of its key."""
    return tools.store.uploads.idle(
        practice=job.practice,
        base_url=job.base_url,
        key_name=job.key_name,
        since=tools.now() - RUNNING,
    )


def _remove(tools: Tools, job: Job, upload: Upload) -> None:
    gone = upload.expires_at is not None and upload.expires_at <= tools.now()
    if upload.file_id and not gone:
        try:
            tools.service(job).remove_upload(upload.file_id)
        except ServiceProblem as problem:
            if problem.trouble is not Trouble.NOT_FOUND:
                raise
    tools.store.uploads.forget(upload.id)


def _upload(tools: Tools, job: Job, document: StoredDocument) -> bool:
    """Upload one document; False where the host keeps no files, which the job then remembers."""
    (row,) = tools.store.rows.source_of(job.id, [document.key])
    assert row.content is not None
    upload_id, name = _intent(tools, job, document, row.content.title)
    try:
        stored = tools.service(job).upload(name, row.content.data, row.content.media_type, LIFETIME)
    except ServiceProblem as problem:
        if not _does_without(tools, upload_id, problem):
            raise
        _log.info("the host keeps no files (status %s): documents are sent in the requests", problem.status)
        with tools.store.transaction():
            tools.store.uploads.forget(upload_id)
            tools.store.jobs.change(job.id, inline=1)
        return False
    tools.store.uploads.held(upload_id, stored.id, stored.expires_at)
    return True


def _intent(tools: Tools, job: Job, document: StoredDocument, title: str) -> tuple[int, str]:
    """(id, name) of the upload: the one begun before, else a new one; committed before the call."""
    for begun in tools.store.uploads.of(job.id):
        if begun.sha256 == document.sha256 and not begun.file_id:
            return begun.id, begun.name
    name = file_name(title, secrets.token_hex(4), document.media_type)
    upload_id = tools.store.uploads.intend(
        job.id, sha256=document.sha256, size=document.bytes, name=name, at=tools.now()
    )
    return upload_id, name


def _does_without(tools: Tools, upload_id: int, problem: ServiceProblem) -> bool:
    """Whether an answer means that this host keeps no files, or not this one."""
    status = problem.status
    if status is None:
        return False
    if status == 501 or (status < 500 and problem.trouble not in _ELSEWHERE):
        return True
    return status >= 500 and tools.store.uploads.failed(upload_id) >= TRIES


def _find_leftovers(tools: Tools, job: Job) -> None:
    """Uploads of this job whose answer was lost: this turn is ours alone, so nobody else is making them."""
    try:
        _find(tools, job, tools.store.uploads.of(job.id))
    except ServiceProblem as problem:
        if problem.status is None:
            raise


def _find(tools: Tools, job: Job, uploads: tuple[Upload, ...]) -> None:
    """Look on the service for uploads without an id, by their name."""
    lost = [upload for upload in uploads if not upload.file_id]
    if not lost:
        return
    there = {file.name: file for file in tools.service(job).uploads(LISTED)}
    for upload in lost:
        if upload.name in there:
            tools.store.uploads.held(upload.id, there[upload.name].id, there[upload.name].expires_at)
