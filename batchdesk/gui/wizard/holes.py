"""What the holes of a prompt have to do with the columns of the data: which are missing, and how to mend them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches

from batchdesk.core.inspection import DOCUMENT, FILE_NAME, Inspection
from batchdesk.core.prompt import holes

SPELT = 0.8
"""From this likeness on a name counts as misspelt (difflib's ratio: one letter of five may be wrong)."""
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


def guess(missing: str, inspection: Inspection) -> str:
    """The column that a missing hole most likely means: by its name, else the longest text; "" for no idea."""
    folded = {name.casefold(): name for name in known_names(inspection)}
    close = get_close_matches(missing.casefold(), list(folded), n=1, cutoff=0.55)
    if close:
        return folded[close[0]]
    inside = [name for key, name in folded.items() if key in missing.casefold() or missing.casefold() in key]
    if inside:
        return inside[0]
    if inspection.has_documents:
        return DOCUMENT
    texts = [column for column in inspection.columns if column.type in ("text", "mixed")]
    longest = max(texts, key=lambda column: len(column.example), default=None)
    return longest.name if longest else ""


def rename_holes(prompt: str, names: Mapping[str, str]) -> str:
    """The prompt with holes of the given names pointing at other columns; everything else stays as it is."""
    return HOLE.sub(lambda match: hole(names[match[1]]) if names.get(match[1]) else match[0], prompt)
