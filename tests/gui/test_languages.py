"""The window in the languages it speaks, and changed while it is open."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication

from batchdesk.core.problems import Problem, Trouble
from batchdesk.gui.format import count, day, money
from batchdesk.gui.languages import NAMES, Languages, choose, locale_of
from batchdesk.gui.saying import advice_of, say, title_of
from batchdesk.gui.side_bar import Place
from tests.gui import fake_world as world
from tests.gui.conftest import Stages

pytestmark = pytest.mark.gui
AMERICAN = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


@pytest.fixture
def languages(window_theme: object) -> Iterator[Languages]:
    """Speaks as told, and English again afterwards."""
    spoken = Languages(system=AMERICAN)
    yield spoken
    spoken.fall_silent()
    QLocale.setDefault(AMERICAN)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("wanted", "system", "spoken"),
    [
        ("", ["de-AT", "de"], "de"),
        ("", ["nl-NL", "fr-FR"], "fr"),
        ("", ["zh-CN"], "en"),
        ("ja", ["de-DE"], "ja"),
        ("xx", ["de-DE"], "de"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_systems(wanted: str, system: list[str], spoken: str) -> None:
    """Lost: a German gets English because the settings have never been opened."""
    assert choose(wanted, system) == spoken


def test_numbers_are_as_the_persons_country_writes_them() -> None:
    """Lost: an Austrian who chose German finds the marks of Germany."""
    austrian = QLocale(QLocale.Language.German, QLocale.Country.Austria)
    assert locale_of("de", austrian) == austrian
    assert locale_of("de", AMERICAN).decimalPoint() == ","
    assert locale_of("en", austrian) == AMERICAN


def test_numbers_dates_and_money_follow_the_language(languages: Languages) -> None:
    """Lost: a German reads $1.234 as a little more than a dollar."""
    languages.speak("de")
    assert count(1234567) == "1.234.567"
    assert money(Decimal("1234.5")) == "1.234,50\xa0$"
    assert day(datetime(2026, 3, 9, 12, tzinfo=UTC)) == "9. März 2026"
    languages.speak("ja")
    assert day(datetime(2026, 3, 9, 12, tzinfo=UTC)) == "2026年3月9日"
    languages.speak("en")
    assert money(Decimal("1234.5")) == "$1,234.50"
    assert day(datetime(2026, 3, 9, 12, tzinfo=UTC)) == "9 Mar 2026"


def test_a_problem_is_said_in_the_language_with_its_facts(languages: Languages) -> None:
    """Lost: the one sentence that matters is the one a person can not read."""
    problem = Problem(Trouble.FILE_PROTECTED, name="Settings")
    assert title_of(problem) == problem.title
    languages.speak("de")
    assert title_of(problem) == "„Settings“ ist mit einem Passwort geschützt."
    assert advice_of(problem) != problem.advice


def test_kept_sentences_are_found_again_and_said_in_the_language(languages: Languages) -> None:
    """Lost: notes of rows, which the database keeps in English, stay English in a German window."""
    note = "“Stars” is 7 of 5, not a whole number."
    assert say(note) == note
    languages.speak("de")
    assert say(note) == "„Stars“ ist 7 of 5, keine ganze Zahl."
    two = str(Problem(Trouble.KEY_REJECTED))
    assert say(two) == f"{title_of(Problem(Trouble.KEY_REJECTED))} {advice_of(Problem(Trouble.KEY_REJECTED))}"
    assert say("Nobody ever wrote this sentence.") == "Nobody ever wrote this sentence."


def test_a_fact_within_a_sentence_is_said_in_the_language_too(languages: Languages) -> None:
    """Lost: half of a sentence in German and its reason in English."""
    languages.speak("de")
    problem = Problem(Trouble.TARGET_UNWRITABLE, name="a.xlsx", reason="it is open in another program")
    assert (
        title_of(problem)
        == "„a.xlsx“ kann nicht geschrieben werden: Die Datei ist in einem anderen Programm geöffnet."
    )
    assert say(problem.title) == title_of(problem)


def test_two_sentences_are_not_taken_for_one_with_a_long_fact(languages: Languages) -> None:
    """Lost: what to do at a limit stays English, because the sentence before it ends in a sum."""
    facts = {"limit": "limit of $2.50", "spent": "$1.21", "done": "400", "rows": "1,204", "expected": "$1.05"}
    problem = Problem(Trouble.CAP_REACHED, **facts, worst="$1.81", all="$3.00", way="")
    languages.speak("de")
    assert say(str(problem)) == f"{title_of(problem)} {advice_of(problem)}"
    assert "Raise" not in say(str(problem))


def test_a_reason_is_said_however_it_is_kept(languages: Languages) -> None:
    """Lost: a reason that begins small behind a colon stays English; one in Japanese ends with a Latin full stop."""
    languages.speak("ja")
    assert say("it is locked.") == "ロックされています。"
    reason = "Row 3 can not be tried: empty: the columns that the prompt uses hold nothing"
    assert say(reason) == "行 3 は試せません: 空: プロンプトで使う列に値がありません"
    assert say(f"{reason}.") == "行 3 は試せません: 空: プロンプトで使う列に値がありません。"


def test_the_language_changes_while_the_window_is_open(stages: Stages, languages: Languages) -> None:
    """Lost: a person who chose their language must find out by themselves that they have to start again."""
    stage = stages(world.many_jobs())
    stage.open_job("f6")
    english = stage.window.side_bar.buttons[Place.DESK].text()
    languages.speak("de")
    stage.settle()
    stage.settle()
    assert stage.window.side_bar.buttons[Place.DESK].text() != english
    assert stage.pages.job.job_id == "f6"
    assert stage.pages.job.job is not None
    stage.pages.go(Place.SETTINGS)
    stage.settle()
    languages.speak("en")
    stage.settle()
    stage.settle()
    assert stage.window.side_bar.buttons[Place.DESK].text() == english
    assert stage.pages.where() == (Place.SETTINGS, "")


def test_nobody_answers_for_the_pages_of_the_language_before(stages: Stages, languages: Languages) -> None:
    """Lost: calm. Once the language was changed, each answer that came in raised an error in a page that was gone."""
    job = next(one for one in world.many_jobs() if one.id == "f6")
    stage = stages((job,))
    for place in (Place.DESK, Place.RECIPES, Place.LEDGER):
        stage.pages.go(place)
        stage.settle()
    languages.speak("de")
    stage.settle()
    gone: list[object] = []
    before, sys.excepthook = sys.excepthook, lambda *raised: gone.append(raised)
    try:
        stage.desk.put(job)
        stage.settle()
    finally:
        sys.excepthook = before
    assert not gone


def test_every_language_has_its_compiled_file() -> None:
    """Lost: a language in the list of settings that changes nothing."""
    folder = Path(__file__).parents[2] / "resources" / "translations"
    for code in set(NAMES) - {"en"}:
        assert (folder / f"batchdesk_{code}.qm").stat().st_size > 0


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("It is protected with a password.", "Die Datei ist mit einem Passwort geschützt."),
        ("It is empty", "Es ist leer"),
        ("Lost", "Lost"),
    ],
)
def test_what_is_wrong_with_a_document_is_said_in_the_language(
    languages: Languages, reason: str, said: str
) -> None:
    """Lost: the reader gives reasons that follow a colon; as sentences of their own they would stay English. A word
    or two may be the person's own."""
    languages.speak("de")
    assert say(reason) == said
