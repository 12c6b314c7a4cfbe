"""Everything one practice service holds, put together: shelf, cache, ledger, faults and worker."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from batchdesk.practice.answering import Answering
from batchdesk.practice.batches import Shelf
from batchdesk.practice.caching import Cache
from batchdesk.practice.faults import Faults
from batchdesk.practice.filing import Filing
from batchdesk.practice.ledger import Ledger
from batchdesk.practice.worker import Worker


@dataclass(slots=True)
class Service:
    """The parts of a running service; `seconds` is a batch's shortest life, `clock` gives epoch seconds."""

    state: Path
    seconds: float
    faults: Faults
    clock: Callable[[], float]
    shelf: Shelf
    cache: Cache
    ledger: Ledger
    answering: Answering
    worker: Worker
    filing: Filing
    url: str = ""
    faults_file: str | None = None


def open_service(
    state: Path,
    *,
    faults: Faults | None = None,
    seconds: float = 1.5,
    clock: Callable[[], float] = time.time,
    faults_file: Path | None = None,
) -> Service:
    """Build a service on a state folder and start its worker; `close_service` ends it."""
    state.mkdir(parents=True, exist_ok=True)
    faults = faults or Faults()
    shelf = Shelf(state, clock)
    cache = Cache(state, clock)
    answering = Answering(faults)
    filing = Filing(state, clock)
    worker = Worker(shelf, answering, cache, filing, clock)
    worker.start()
    named = str(faults_file.resolve()) if faults_file else None
    ledger = Ledger(state, shelf)
    return Service(
        state, seconds, faults, clock, shelf, cache, ledger, answering, worker, filing, faults_file=named
    )


def close_service(service: Service) -> None:
    """Stop the worker; everything accepted is on disk already."""
    service.worker.close()
