"""The texts of the help: one Markdown file for each topic, in the person's language where there is one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ORDER = (
    "first-job",
    "documents",
    "reviewing",
    "next-month",
    "cost",
    "privacy",
    "trouble",
    "keyboard",
)
"""Topics by the names of their files, as the list shows them; others follow in alphabetical order."""

_TITLE = re.compile(r"^# +(.+)$", re.MULTILINE)
_MARKS = re.compile(r"[*_`#>|]+|\[([^\]]*)\]\([^)]*\)")


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic: the name of its file, its title, and its Markdown without the title."""

    name: str
    title: str
    text: str

    def matches(self, words: str) -> bool:
        """Whether every word is in the title or the text, whatever its case."""
        within = f"{self.title} {plain(self.text)}".casefold()
        return all(word in within for word in words.casefold().split())


def read_topics(folder: Path, language: str) -> tuple[Topic, ...]:
    """All topics in order; each in the language where it is there, else in English."""
    english = _in(folder / "en")
    here = {topic.name: topic for topic in _in(folder / language)} if language != "en" else {}
    topics = [here.get(topic.name, topic) for topic in english]
    return tuple(sorted(topics, key=lambda topic: (_place(topic.name), topic.name)))


def plain(markdown: str) -> str:
    """The words of a Markdown text without its marks."""
    return _MARKS.sub(lambda found: found[1] or "", markdown)


def _in(folder: Path) -> Sequence[Topic]:
    paths = sorted(folder.glob("*.md")) if folder.is_dir() else []
    return [_topic(path.stem, path.read_text(encoding="utf-8")) for path in paths]


def _topic(name: str, text: str) -> Topic:
    found = _TITLE.search(text)
    title = found[1].strip() if found else name
    return Topic(name, title, text[found.end() :].strip() if found else text)


def _place(name: str) -> int:
    return ORDER.index(name) if name in ORDER else len(ORDER)
