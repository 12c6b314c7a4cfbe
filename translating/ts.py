"""Reads and writes Qt's .ts files: new texts are added, translations kept, what vanished is marked so."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from translating.texts import Key, Text

CONTEXT, PLURAL = "BatchDesk", "n"
"""As in `batchdesk/gui/strings.py`, which needs Qt to be imported."""
PLURALS: Mapping[str, int] = {"de": 2, "es": 2, "fr": 2, "ja": 1}
"""How many forms a number has in each language, as Qt's linguist tools count them."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One translation: a form for each plural, or one alone; empty forms are not translated yet."""

    source: str
    forms: tuple[str, ...]
    plural: bool = False
    vanished: bool = False

    @property
    def key(self) -> Key:
        """Under what it is kept."""
        return self.source, self.plural

    @property
    def done(self) -> bool:
        """True where every form is translated."""
        return all(self.forms)


def read(path: Path) -> dict[Key, Entry]:
    """The entries of a file by their source; empty where there is no file."""
    if not path.exists():
        return {}
    messages = ET.fromstring(path.read_text(encoding="utf-8")).iter("message")
    return {entry.key: entry for entry in map(_entry, messages)}


def merge(texts: Sequence[Text], known: Mapping[Key, Entry], plurals: int) -> list[Entry]:
    """Every text with its translation so far, then what is said no more but was translated once."""
    merged = [_kept(text, known.get(text.key), plurals) for text in texts]
    said = {text.key for text in texts}
    gone = [entry for entry in known.values() if entry.key not in said and any(entry.forms)]
    return merged + [Entry(entry.source, entry.forms, entry.plural, vanished=True) for entry in gone]


def write(path: Path, language: str, entries: Sequence[Entry], texts: Sequence[Text]) -> None:
    """Write the file; `texts` tell where each stands and what its English singular is."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    places = {text.key: text for text in texts}
    for entry in entries:
        _add(context, entry, places.get(entry.key))
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8", newline="\n"
    )


def _entry(message: ET.Element) -> Entry:
    source, translation = message.findtext("source") or "", message.find("translation")
    plural = message.get("numerus") == "yes"
    if translation is None:
        return Entry(source, ("",), plural)
    forms = (
        tuple(form.text or "" for form in translation.iter("numerusform"))
        if plural
        else (translation.text or "",)
    )
    return Entry(source, forms, plural, translation.get("type") in ("vanished", "obsolete"))


def _kept(text: Text, known: Entry | None, plurals: int) -> Entry:
    size = plurals if text.plural else 1
    if known and known.plural == text.plural and len(known.forms) == size:
        return Entry(text.source, known.forms, text.plural)
    return Entry(text.source, ("",) * size, text.plural)


def _add(context: ET.Element, entry: Entry, text: Text | None) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if entry.plural else {})
    if text and text.module:
        ET.SubElement(message, "location", filename=f"../../{text.module}")
    ET.SubElement(message, "source").text = entry.source
    if entry.plural:
        ET.SubElement(message, "comment").text = PLURAL
    if text and text.one:
        ET.SubElement(message, "extracomment").text = f"For one: {text.one}"
    state = {"type": "vanished"} if entry.vanished else {} if entry.done else {"type": "unfinished"}
    translation = ET.SubElement(message, "translation", state)
    if entry.plural:
        for form in entry.forms:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = entry.forms[0]
