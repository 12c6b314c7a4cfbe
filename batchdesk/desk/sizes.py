"""How large a job's requests are, as the store knows it: what prices and ceilings are worked out from."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from batchdesk.core.cells import Cell
from batchdesk.core.inspection import Content
from batchdesk.core.jobs import Job
from batchdesk.core.models import Model
from batchdesk.core.sampling import guess_tokens
from batchdesk.desk.drafting import most_pages, pages_of
from batchdesk.desk.uploading import in_base64
from batchdesk.store import Store
from batchdesk.store.rows import StoredDocument

PAGE_CEILING = 8_000
"""Tokens a PDF page can take at most: 3,000 of text (API notes, section 6) and one image of 4,784, rounded up."""
TOKENS_OF_CHARACTER = 2
"""Tokens that a character of a page's text can take at most: letters take less than one, rare signs of Asia about two."""
CHARACTERS = "characters"
IMAGE_CEILING = 5_000
"""Tokens an image can take at most: 4,784 (API notes, section 6), rounded up."""
PAGE_GUESS, IMAGE_GUESS = 3_500, 2_700
"""Tokens of an ordinary page, text and picture, and of a picture of 1920 x 1080 pixels (API notes, section 6)."""


def _numbers() -> array[int]:
    return array("q")


@dataclass(slots=True)
class Sizes:
    """Request keys and wire bytes, those that carry a file apart: parallel arrays in row order.

    `file_weights` says about how many tokens each of those takes, `file_bounds` how many it can take at most.
    """

    text_keys: array[int] = field(default_factory=_numbers)
    text_bytes: array[int] = field(default_factory=_numbers)
    file_keys: array[int] = field(default_factory=_numbers)
    file_bytes: array[int] = field(default_factory=_numbers)
    file_weights: array[int] = field(default_factory=_numbers)
    file_bounds: array[int] = field(default_factory=_numbers)
    _sorted: list[int] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.text_keys) + len(self.file_keys)

    def lengths(self) -> Sequence[int]:
        """Bytes of all requests, sorted."""
        if len(self._sorted) != len(self):
            self._sorted = sorted((*self.text_bytes, *self.file_bytes))
        return self._sorted

    def bounds(self) -> Iterator[int]:
        """The tokens that each prompt can have at most: a token has at least a byte."""
        yield from self.text_bytes
        yield from self.file_bounds

    def only(self, keys: Collection[int]) -> Sizes:
        """Those of these requests."""
        if len(keys) == len(self) and all(key in keys for key in (*self.text_keys, *self.file_keys)):
            return self
        texts = [place for place, key in enumerate(self.text_keys) if key in keys]
        files = [place for place, key in enumerate(self.file_keys) if key in keys]

        def of(numbers: array[int], places: list[int]) -> array[int]:
            return array("q", [numbers[place] for place in places])

        return Sizes(
            of(self.text_keys, texts),
            of(self.text_bytes, texts),
            of(self.file_keys, files),
            of(self.file_bytes, files),
            of(self.file_weights, files),
            of(self.file_bounds, files),
        )

    def first(self, count: int) -> Sizes:
        """Those of the first requests."""
        if count >= len(self):
            return self
        return self.only(set(sorted((*self.text_keys, *self.file_keys))[:count]))


def sizes_of(store: Store, job: Job, model: Model) -> Sizes:
    """The sizes of all requests of a job, as they were planned."""
    sizes, documents = Sizes(), store.rows.documents(job.id)
    per_byte = guess_tokens("x" * 1_000, model.tokenizer) / 1_000
    for key, size, file in store.rows.sizes(job.id):
        if not file:
            sizes.text_keys.append(key)
            sizes.text_bytes.append(size)
            continue
        document = next(documents)  # both are in the order of their keys
        rest = size - in_base64(document.bytes)
        weight, bound = _document_tokens(job, model, document)
        sizes.file_keys.append(key)
        sizes.file_bytes.append(size)
        sizes.file_weights.append(weight + round(rest * per_byte))
        sizes.file_bounds.append(bound + rest)
    return sizes


def _document_tokens(job: Job, model: Model, document: StoredDocument) -> tuple[int, int]:
    """(about, at most) what a file's pages or its picture take; a PDF of unknown length is taken for a long one."""
    if document.media_type.startswith("image/"):
        return IMAGE_GUESS, IMAGE_CEILING
    pages = pages_of(job, document.cells, Content(pages=document.pages)) or 0
    if pages <= 0:
        # A page is seldom smaller than 20 kB, and the service takes no more than so many.
        pages = max(1, min(document.bytes // 20_000, most_pages(model)))
        return pages * PAGE_GUESS, most_pages(model) * PAGE_CEILING
    return pages * PAGE_GUESS, most_of_pages(job, document.cells, pages)


def most_of_pages(job: Job, cells: Sequence[Cell], pages: int) -> int:
    """The tokens that so many PDF pages can take at most; small print holds more text than an ordinary page."""
    text = 0
    if job.kind == "documents" and CHARACTERS in job.columns and len(cells) == len(job.columns):
        found = cells[job.columns.index(CHARACTERS)]
        text = found * TOKENS_OF_CHARACTER if isinstance(found, int) else 0
    return max(pages * PAGE_CEILING, pages * IMAGE_CEILING + text)
