"""The translations: nothing that people see is missing, no fact is lost, and the compiled files are those of the sources."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from translating import ts
from translating.__main__ import main
from translating.collect import NotLiteral, texts_of, window_texts
from translating.everything import all_texts, templates_json
from translating.lrelease import compile_ts
from translating.sentences import sentences, templates_of
from translating.texts import Text, holes

COMPLETE: tuple[str, ...] = ("de", "es", "fr", "ja")
"""Languages in which nothing may be missing: all of them once the texts are settled for a release."""
FOLDER = Path(__file__).parents[2] / "resources" / "translations"
LANGUAGES = tuple(ts.PLURALS)
_SHORTCUT = re.compile(r"(?<!&)&(?=[^\W_])")
_CODE = re.compile(r"\{[^{}]*\}|`[^`]*`")
_TORN = re.compile(r"[ ][;:?!%»]|«[ ]|[\w){’]\*?[;:?!%](?=\s|$)|«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»")
"""A French sign of two parts with a space that breaks before it, or with none; in code it stands as it must."""


@pytest.fixture(scope="module")
def texts() -> tuple[Text, ...]:
    """All that people see: going through the sources for it takes a second."""
    return tuple(all_texts())


@cache
def _entries(language: str) -> list[ts.Entry]:
    known = ts.read(FOLDER / f"batchdesk_{language}.ts").values()
    return [entry for entry in known if entry.done and not entry.vanished]


def test_every_text_of_the_window_is_a_literal() -> None:
    """Lost: a sentence that is put together at run time stays English in every language, and nobody notices."""
    assert len(window_texts()) > 900
    start = "from batchdesk.gui.strings import tr, trn\n"
    for bad in ("tr(f'{n} rows')", "tr(word)", "tr('a' + b)", "trn('one', many, 2)"):
        with pytest.raises(NotLiteral):
            list(texts_of(start + bad, "x.py"))


def test_texts_are_collected_however_they_are_written() -> None:
    """Lost: a text over two lines, or one of two, is never translated."""
    source = (
        "from batchdesk.gui.strings import tr, trn, marked\n"
        "a = tr('One ' \n 'two')\nb = tr('x' if c else 'y', n=1)\nd = trn('{n} row', '{n} rows', 2)\ne = marked('w')\n"
    )
    found = {(text.source, text.one) for text in texts_of(source, "x.py")}
    assert found == {("One two", ""), ("x", ""), ("y", ""), ("{n} rows", "{n} row"), ("w", "")}


def test_sentences_of_the_desk_become_templates_with_their_facts() -> None:
    """Lost: a note that was put together in the desk can not be found again, and stays English."""
    source = (
        "def f(n, x):\n"
        "    '''Docs are not said.'''\n"
        "    _log.info('Nobody sees this line')\n"
        "    return f\"{n:,} row{'' if n == 1 else 's'} of “{x.name}” can not be read\"\n"
    )
    assert sorted(templates_of(source)) == [
        "{n} row of “{name}” can not be read",
        "{n} rows of “{name}” can not be read",
    ]


def test_the_translations_know_all_texts(texts: tuple[Text, ...]) -> None:
    """Lost: a new text is not in the files that translators get. `python dev.py translations` mends it."""
    said = {text.key for text in texts}
    for language in LANGUAGES:
        known = ts.read(FOLDER / f"batchdesk_{language}.ts")
        missing = said - {entry.key for entry in known.values() if not entry.vanished}
        assert not missing, f"{language}: {len(missing)} texts, such as {sorted(missing)[0]}"
    assert (FOLDER / "sentences.json").read_text(encoding="utf-8") == templates_json()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_fact_is_lost_in_translation(language: str) -> None:
    """Lost: a sum or a name vanishes from a sentence, or the window crashes over a hole that has no fact."""
    wrong = [
        (entry.source, form)
        for entry in _entries(language)
        for form in entry.forms
        if not _same_holes(entry, form)
    ]
    assert not wrong


def _same_holes(entry: ts.Entry, form: str) -> bool:
    """A plural form may leave out the count ("one row"); nothing else may be missing, and nothing be new."""
    wanted, got = holes(entry.source), holes(form)
    return got <= wanted and wanted - got <= ({"n"} if entry.plural else set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_shortcuts_marks_and_spaces_survive_translation(language: str) -> None:
    """Lost: a button without its key, a list of choices in one piece, or “…” that promises a question."""
    wrong = []
    for entry in _entries(language):
        for form in entry.forms:
            source = entry.source
            if bool(_SHORTCUT.search(source)) != bool(_SHORTCUT.search(form)):
                wrong.append((source, form, "shortcut"))
            if source.endswith("…") != form.endswith("…"):
                wrong.append((source, form, "…"))
            if re.findall(r"</?\w+", source) != re.findall(r"</?\w+", form):
                wrong.append((source, form, "tags"))
            if form != form.strip() and source == source.strip():
                wrong.append((source, form, "space"))
    assert not wrong


def test_french_signs_of_two_parts_do_not_begin_a_line() -> None:
    """Lost: a line that begins with “;” or “%”, which a French reader takes for a mistake."""
    pages = sorted((FOLDER.parent / "help" / "fr").glob("*.md"))
    texts = [form for entry in _entries("fr") for form in entry.forms]
    assert len(texts) > 2_000 and pages
    texts += [line for page in pages for line in page.read_text(encoding="utf-8").splitlines()]
    assert not [text for text in texts if _TORN.search(_CODE.sub("1", text))]
    for wrong in (
        "Prêt : oui",
        "Prêt: oui",
        "Prêt ?",
        "12 %",
        "12%",
        "« oui »",
        "«\u00a0oui »",
        "*Prêt* ; oui",
    ):
        assert _TORN.search(wrong), wrong
    for right in ("Prêt\u00a0: oui", "12\u202f%", "«\u00a0oui\u00a0»", "https://x:80", "[h]:mm"):
        assert not _TORN.search(right), right


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_translation_is_that_of_its_source(language: str, tmp_path: Path) -> None:
    """Lost: a translation that was mended in the .ts file and never reaches the window."""
    built = compile_ts(FOLDER / f"batchdesk_{language}.ts", tmp_path / "x.qm")
    assert built.read_bytes() == (FOLDER / f"batchdesk_{language}.qm").read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_missing_where_a_language_is_complete(language: str, texts: tuple[Text, ...]) -> None:
    """Lost: English sentences in the middle of a window that speaks another language."""
    if language not in COMPLETE:
        return
    done = {entry.key for entry in _entries(language)}
    missing = [text.source for text in texts if text.key not in done]
    assert not missing, f"{len(missing)} texts, such as {missing[:5]}"


def test_every_template_can_be_filled() -> None:
    """Lost: a brace in a sentence of the desk brings the window down when it is said."""
    for text in sentences():
        text.source.format(**dict.fromkeys(holes(text.source), "x"))


@pytest.mark.parametrize(
    "wrong", [["--list"], ["--list", "xx"], ["--list", "de", "fr"], ["--fill", "de"], ["--help"]]
)
def test_what_dev_py_does_not_understand_is_said_in_one_sentence(
    wrong: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Lost: an hour, with a traceback that names an index."""
    assert main(wrong) == 2
    out, said = capsys.readouterr()
    assert not out and said.count("\n") == 1 and said.endswith(".\n")
