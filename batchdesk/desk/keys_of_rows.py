"""Which columns could name rows: filled and different in every row, those that look like names for things first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from batchdesk.core.cells import Cell, show

_NAMED = re.compile(
    r"\b(id|ids|key|no|nr|num|number|code|sku|isbn|ean|uuid|guid|ref|reference|ticket|order|case|invoice|e-?mail|url"
    r"|nummer|kennung|clave|numero|número|numéro|clé|identifiant|identificador)\b|番号|コード",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[_\-./]+|(?<=[a-z])(?=[A-Z])")
LONGEST = 80
"""Characters on average from which a column is a text rather than a name."""


def naming_columns(
    columns: Sequence[str], rows: Iterable[Sequence[Cell]], wanted: Sequence[str]
) -> tuple[str, ...]:
    """The columns, among the wanted ones, whose cells are filled and all different; none where there are no rows.

    Hashes of values are held, not the values: 8 bytes and a set's overhead for each cell of a column that still counts.
    """
    known = {name.casefold() for name in wanted}
    open_ = {at: set[int]() for at, name in enumerate(columns) if name.casefold() in known}
    letters = dict.fromkeys(open_, 0)
    count = 0
    for cells in rows:
        count += 1
        for at, seen in list(open_.items()):
            text = show(cells[at]).strip() if at < len(cells) else ""
            value = hash(text)
            if not text or value in seen:
                del open_[at]
                continue
            seen.add(value)
            letters[at] += len(text)
        if not open_:
            return ()
    if not count:
        return ()
    ranked = sorted(open_, key=lambda at: (letters[at] > LONGEST * count, not _is_named(columns[at]), at))
    return tuple(columns[at] for at in ranked)


def _is_named(name: str) -> bool:
    return _NAMED.search(_WORDS.sub(" ", name)) is not None
