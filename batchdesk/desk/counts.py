"""What is remembered of counted tokens while the application runs, so that asking again costs no calls."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from batchdesk.core.sampling import Fit, generations

if TYPE_CHECKING:
    from batchdesk.desk.sizes import Sizes

MOST_COUNTS = 50_000
MOST_SIZES = 3
"""Drafts whose sizes are kept: a person works on one, and changes its recipe."""
A_SECOND = 30.0
"""Calls a second at most: 1,800 a minute, where the smallest tier allows 2,000 (API notes, section 1.11)."""
BURST = 30.0


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a job's input tokens by one generation of tokenizers.

    `ask` digests what is asked; `shared` are the tokens of what all requests share before the rows' own text; `exact`
    has counted tokens by request key. `sampled` is 0 where all of it is a guess. `added` are the tokens that the service
    adds to each request by itself, as far as tried rows have shown.
    """

    ask: bytes
    tokenizer: str
    shared: float
    texts: Fit
    files: Fit
    exact: Mapping[int, int] = field(default_factory=dict)
    sampled: int = 0
    added: float = 0.0

    def turned(self, tokenizer: str) -> Known:
        """The same by the other generation of tokenizers."""
        factor = generations(self.tokenizer, tokenizer)
        if factor == 1:
            return self
        exact = {key: round(tokens * factor) for key, tokens in self.exact.items()}
        return replace(
            self,
            tokenizer=tokenizer,
            shared=self.shared * factor,
            texts=self.texts.times(factor),
            files=self.files.times(factor),
            exact=exact,
            added=self.added * factor,
        )


class Counts:
    """One for the whole application; threads may share it."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._lock = threading.Lock()
        self._counted: OrderedDict[tuple[str, bytes], int] = OrderedDict()
        self._sizes: OrderedDict[Hashable, Sizes] = OrderedDict()
        self._known: dict[str, Known] = {}
        self._clock = clock
        self._left, self._at = BURST, clock()

    def get(self, tokenizer: str, digest: bytes) -> int | None:
        """The tokens of a request that was counted before."""
        with self._lock:
            return self._counted.get((tokenizer, digest))

    def put(self, tokenizer: str, digest: bytes, tokens: int) -> None:
        """Remember a count."""
        with self._lock:
            self._counted[tokenizer, digest] = tokens
            while len(self._counted) > MOST_COUNTS:
                self._counted.popitem(last=False)

    def known(self, job_id: str) -> Known | None:
        """What was learned of a job's input."""
        with self._lock:
            return self._known.get(job_id)

    def learned(self, job_id: str, known: Known) -> None:
        """Remember what was learned of a job's input."""
        with self._lock:
            self._known[job_id] = known

    def sizes(self, name: Hashable, make: Callable[[], Sizes]) -> Sizes:
        """The sizes of a job's requests, read once."""
        with self._lock:
            found = self._sizes.get(name)
            if found is not None:
                self._sizes.move_to_end(name)
                return found
        made = make()
        with self._lock:
            self._sizes[name] = made
            while len(self._sizes) > MOST_SIZES:
                self._sizes.popitem(last=False)
        return made

    def seconds_to_wait(self) -> float:
        """Take a turn at the free call; how long to wait before it, so that the rate is kept."""
        with self._lock:
            now = self._clock()
            self._left = min(self._left + (now - self._at) * A_SECOND, BURST) - 1
            self._at = now
            return max(-self._left / A_SECOND, 0.0)
