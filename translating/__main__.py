"""Brings the translations up to date with the sources, compiles them, and says what is missing.

python dev.py translations            collect, merge, compile
python dev.py translations --list de  only list what has no German yet, one JSON string a line
python dev.py translations --fill de FILE   take translations from a JSON object {source: text or [one, many]}, then all of it
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from translating import ts
from translating.collect import ROOT
from translating.everything import all_texts, templates_json
from translating.lrelease import compile_ts
from translating.texts import Key
from translating.ts import Entry

FOLDER = ROOT / "resources" / "translations"


def main(arguments: list[str]) -> int:
    """Do what is asked; 0, or 2 where it is not clear what that is."""
    if wrong := _wrong(arguments):
        sys.stderr.write(wrong + "\n")
        return 2
    if arguments[:1] == ["--list"]:
        return _list(arguments[1])
    filled = {arguments[1]: Path(arguments[2])} if arguments[:1] == ["--fill"] else {}
    texts = all_texts()
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / "sentences.json").write_text(templates_json(), encoding="utf-8", newline="\n")
    for language, plurals in ts.PLURALS.items():
        path = FOLDER / f"batchdesk_{language}.ts"
        known = ts.read(path)
        if language in filled:
            known |= _filled(filled[language])
        entries = ts.merge(texts, known, plurals)
        ts.write(path, language, entries, texts)
        compile_ts(path)
        missing = sum(not entry.done for entry in entries)
        sys.stdout.write(f"{language}: {len(texts)} texts, {missing} not translated\n")
    return 0


def _wrong(arguments: list[str]) -> str:
    """What is wrong with the arguments, in a sentence; "" where nothing is."""
    languages = ", ".join(ts.PLURALS)
    match arguments:
        case []:
            return ""
        case ["--list", language] | ["--fill", language, _] if language in ts.PLURALS:
            return ""
        case ["--list", *_]:
            return f"Name one language after --list: {languages}."
        case ["--fill", *_]:
            return f"Name one language and a JSON file after --fill; the languages are {languages}."
        case _:
            return f"“{' '.join(arguments)}” is not known here; there are --list LANGUAGE and --fill LANGUAGE FILE."


def _list(language: str) -> int:
    known = ts.read(FOLDER / f"batchdesk_{language}.ts")
    for text in all_texts():
        entry = known.get(text.key)
        if entry is None or not entry.done:
            said = [text.one, text.source] if text.plural else text.source
            sys.stdout.write(json.dumps(said, ensure_ascii=False) + "\n")
    return 0


def _filled(path: Path) -> dict[Key, Entry]:
    """Entries of a JSON object: a text, or a list of plural forms, under each source."""
    given: dict[str, str | list[str]] = json.loads(path.read_text(encoding="utf-8"))
    entries = (
        Entry(source, (said,) if isinstance(said, str) else tuple(said), not isinstance(said, str))
        for source, said in given.items()
    )
    return {entry.key: entry for entry in entries}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
