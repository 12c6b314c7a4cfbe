"""The guide and the help: what they lead to is there, and what they name is called so in the window."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtGui import QKeySequence

from batchdesk.core.recipe import AnswerKind
from batchdesk.core.rows import RowStatus
from batchdesk.core.sentences import JOB_STATES
from batchdesk.gui.wizard.file_kinds import file_kinds
from translating.collect import window_texts
from translating.sentences import sentences

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "guide"
HELP = ROOT / "resources" / "help" / "en"
README_PICTURES = {"ask-light", "cost-light", "desk-light", "job-light", "job-dark"}
"""What tests/gui/readme_pictures.py writes."""

_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_NAMED = re.compile(r"(?<![*\w])\*+(?![*\s])([^*\n]+?)(?<!\s)\*+(?![*\w])")
_CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)
_KEYS = {"Tab", "Space", "Enter", "Escape", "Alt"}
_ELSEWHERE = {"API keys", "Run info", "Review"}
"""Names of things that are not in the window: in the Console, in a workbook."""


def _pages(*folders: Path) -> Iterator[tuple[str, str]]:
    for folder in folders:
        for path in sorted(folder.glob("*.md")):
            yield path.name, path.read_text(encoding="utf-8")


def _anchors(text: str) -> set[str]:
    """The places of a page as GitHub names them."""
    heads = re.findall(r"^#+ +(.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


def _short(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def _documents() -> list[Path]:
    return [
        *sorted(ROOT.glob("*.md")),
        *sorted(path for path in (ROOT / "docs").rglob("*.md") if "screenshots" not in path.parts),
    ]


@pytest.mark.parametrize("path", _documents(), ids=_short)
def test_every_link_leads_somewhere(path: Path) -> None:
    """Lost: a newcomer follows the guide into nothing."""
    text = _CODE.sub("", path.read_text(encoding="utf-8"))
    for link in _LINK.findall(text):
        target, _, anchor = link.partition("#")
        if "://" in target or target.startswith("mailto:") or "screenshots/" in target:
            continue
        found = (path.parent / target) if target else path
        assert found.exists(), f"{path.name} leads to {link}"
        if anchor:
            assert anchor in _anchors(found.read_text(encoding="utf-8")), f"{path.name} leads to {link}"


def test_every_picture_is_one_that_the_scripts_write() -> None:
    """Lost: a page with holes in it, or with a picture that nobody can bring up to date."""
    from tests.gui.pictures.registry import (
        areas,
    )  # brings in the whole window, which the other tests do not need

    made = {
        f"{area}/{picture.name}-{way}.webp"
        for area, pictures in areas().items()
        for picture in pictures
        for way in ("light", "dark")
    } | {f"{name}.png" for name in README_PICTURES}
    pages = {*_pages(GUIDE), ("README.md", (ROOT / "README.md").read_text(encoding="utf-8"))}
    shown = {link for _, text in pages for link in _LINK.findall(text) if "screenshots/" in link}
    assert {link.partition("screenshots/")[2] for link in shown} <= made
    for name, text in _pages(GUIDE):
        assert "screenshots/" in text, f"{name} shows nothing"


def test_every_page_of_the_guide_is_in_its_contents() -> None:
    """Lost: a page is written, and nobody finds it."""
    contents = (GUIDE / "README.md").read_text(encoding="utf-8")
    assert {path.name for path in GUIDE.glob("*.md")} - {"README.md"} == set(
        re.findall(r"\]\(([\w-]+\.md)\)", contents)
    )
    assert "docs/guide/" in (ROOT / "README.md").read_text(encoding="utf-8")


@cache
def _called() -> tuple[re.Pattern[str], ...]:
    """Each text of the window as a pattern: without its marks, anything in its holes."""
    texts = [*window_texts(), *sentences()]
    said = {form for text in texts for form in (text.source, text.one) if form}
    return tuple(re.compile(_pattern(form)) for form in said if form.strip())


def _pattern(form: str) -> str:
    parts = Formatter().parse(re.sub(r"&(?=\w)", "", form))
    pattern = "".join(re.escape(words) + (".+" if hole is not None else "") for words, hole, _, _ in parts)
    # A text that begins with a hole would be almost anything.
    return r"(?!)" if pattern.startswith(".+") else pattern


@pytest.mark.parametrize("path", [*sorted(GUIDE.glob("*.md")), *sorted(HELP.glob("*.md"))], ids=_short)
def test_what_is_printed_in_italics_is_called_so_in_the_window(path: Path) -> None:
    """Lost: the guide says to press a button that has another name, and the reader looks for it in vain."""
    named = {words.strip() for words in _NAMED.findall(_italic(path.read_text(encoding="utf-8")))}
    recipes = {path.read_text(encoding="utf-8") for path in (ROOT / "resources" / "recipes").glob("*.json")}
    unknown = {
        words
        for words in named - _KEYS - _ELSEWHERE
        if not any(pattern.fullmatch(words) for pattern in _called())
        and QKeySequence(words).toString() != words
        and not any(f'"name": "{words}"' in recipe for recipe in recipes)
    }
    assert not unknown, sorted(unknown)


def _italic(text: str) -> str:
    """The text without code and without what is bold."""
    return re.sub(r"\*\*(?!\*)[^*]+\*\*(?!\*)", "", _CODE.sub("", text))


def _first_column(text: str, heading: str) -> list[str]:
    part = text.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    return [line.split("|")[1].strip() for line in part.splitlines() if line.startswith("| ")][1:]


def test_the_guide_explains_each_state_and_each_status() -> None:
    """Lost: a word stands on the screen that the guide does not know."""
    text = (GUIDE / "trouble.md").read_text(encoding="utf-8")
    assert _first_column(text, "The state of a job") == list(JOB_STATES.values())
    assert set(_first_column(text, "The status of a row")) == {status.value for status in RowStatus}


def test_the_guide_tells_each_kind_of_answer() -> None:
    """Lost: a kind of answer that nobody uses, because nobody knows of it."""
    text = (GUIDE / "recipes.md").read_text(encoding="utf-8")
    told = re.findall(r"^\| \*[^*]+\* \| `(\w+)` \|", text, re.MULTILINE)
    assert told == [
        kind.value
        for kind in (
            AnswerKind.CHOICE,
            AnswerKind.LIST,
            AnswerKind.INTEGER,
            AnswerKind.NUMBER,
            AnswerKind.YES_NO,
            AnswerKind.DATE,
            AnswerKind.TEXT,
        )
    ]
    assert set(told) == {kind.value for kind in AnswerKind}


def test_the_guide_names_each_file_that_can_be_chosen() -> None:
    """Lost: a person converts a file by hand that could have been read."""
    text = (GUIDE / "files.md").read_text(encoding="utf-8")
    told = set(re.findall(r"\b[a-z0-9]+\b", text))
    assert set(re.findall(r"\*\.(\w+)", file_kinds())) <= told
