"""What the holes of a prompt have to do with the columns of the data: which are missing, and how to mend them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from difflib import SequenceMatcher, get_close_matches

from batchdesk.core.inspection import DOCUMENT, FILE_NAME, Inspection
from batchdesk.core.prompt import holes

SPELT = 0.8
"""From this likeness on a name counts as misspelt (difflib's ratio: one letter of five may be wrong)."""
ALIKE = 0.55
"""From this likeness on a column is proposed for a hole."""
HOLE = re.compile(r"\{\{\s*([^{}]+?)\s*\}\}")
"""A whole hole with its name; the same shape as `core.prompt` binds."""


def hole(name: str) -> str:
    """The placeholder of a column."""
    return "{{" + name + "}}"


def known_names(inspection: Inspection | None) -> tuple[str, ...]:
    """The names a hole may have for this data, the document itself first where there is one."""
    if inspection is None:
        return ()
    if inspection.has_documents:
        named = (DOCUMENT, *inspection.column_names)
        return named if FILE_NAME in {name.casefold() for name in named} else (*named, FILE_NAME)
    return inspection.column_names


def missing_holes(prompt: str, inspection: Inspection | None) -> tuple[str, ...]:
    """Names in the prompt that the data does not have, each once, in order; () while there is no data."""
    if inspection is None:
        return ()
    known = {name.strip().casefold() for name in known_names(inspection)}
    return tuple(name for name in holes(prompt) if name.strip().casefold() not in known)


def misspelt(missing: str, inspection: Inspection) -> str:
    """The column that a hole names all but rightly; "" where it is another name altogether."""
    folded = {name.casefold(): name for name in known_names(inspection)}
    close = get_close_matches(missing.casefold(), list(folded), n=1, cutoff=SPELT)
    return folded[close[0]] if close else ""


def guesses(missing: Sequence[str], inspection: Inspection) -> dict[str, str]:
    """The column that each missing hole most likely means, no column twice; holes without an idea are left out.

    The best likeness of names is taken first. The longest text goes to one hole that is like nothing, the last, where
    prompts have it: a second guess of that kind would be no better than none.
    """
    found: dict[str, str] = {}
    names = known_names(inspection)
    pairs = [(_likeness(hole_, name), hole_, name) for hole_ in missing for name in names]
    for alike, hole_, name in sorted(pairs, key=lambda pair: -pair[0]):
        if alike and hole_ not in found and name not in found.values():
            found[hole_] = name
    rest = [hole_ for hole_ in missing if hole_ not in found]
    text = _main_text(inspection, frozenset(found.values())) if rest else ""
    return {**found, rest[-1]: text} if text else found


def _likeness(missing: str, name: str) -> float:
    """0 for names that have nothing to do with each other, up to 1; difflib's ratio first, then one within the other."""
    one, other = missing.casefold(), name.casefold()
    ratio = SequenceMatcher(None, other, one).ratio()
    if ratio >= ALIKE:
        return ratio
    return ratio * ALIKE if one in other or other in one else 0.0


def _main_text(inspection: Inspection, taken: Set[str]) -> str:
    """The document, else the column with the longest example; "" where none is left."""
    if inspection.has_documents:
        return "" if DOCUMENT in taken else DOCUMENT
    texts = [one for one in inspection.columns if one.type in ("text", "mixed") and one.name not in taken]
    longest = max(texts, key=lambda column: len(column.example), default=None)
    return longest.name if longest else ""


def rename_holes(prompt: str, names: Mapping[str, str]) -> str:
    """The prompt with holes of the given names pointing at other columns; everything else stays as it is."""
    return HOLE.sub(lambda match: hole(names[match[1]]) if names.get(match[1]) else match[0], prompt)
