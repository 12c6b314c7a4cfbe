"""All that is to be translated, from both sources, each text once."""

from __future__ import annotations

import json
from pathlib import Path

from translating.collect import ROOT, window_texts
from translating.sentences import sentences
from translating.texts import Text


def all_texts(root: Path = ROOT) -> list[Text]:
    """The window's texts, then the sentences that come from behind it."""
    window = window_texts(root)
    said = {text.key for text in window}
    return window + [text for text in sentences(root) if text.key not in said]


def templates_json(root: Path = ROOT) -> str:
    """The templates of sentences, as `batchdesk/gui/saying.py` reads them: one a line."""
    return json.dumps([text.source for text in sentences(root)], ensure_ascii=False, indent=0) + "\n"
