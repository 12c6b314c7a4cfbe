"""Believable stand-ins: what a person would say of the sample's tickets, and what a newcomer sees in the first job."""

from collections import Counter
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from batchdesk.core.prompt import compile_prompt
from batchdesk.core.recipe import read_recipe
from batchdesk.core.schema import answer_schema
from batchdesk.practice.answers import Writer

RESOURCES = Path(__file__).parents[2] / "resources"
# Ticket, category, urgency, sentiment, refund asked: read and judged by a person, by the recipe's own definitions.
LABELLED = """
00118 | returns and refunds   | normal   | negative | yes
00140 | delivery              | high     | negative | no
00142 | delivery              | normal   | neutral  | no
00144 | warranty and repair   | high     | negative | no
00147 | account and website   | critical | negative | no
00157 | delivery              | normal   | negative | no
00162 | praise or feedback    | low      | positive | no
00164 | billing and payment   | normal   | neutral  | no
00167 | returns and refunds   | normal   | negative | yes
00174 | other or unclear      | low      | neutral  | no
00175 | account and website   | normal   | negative | no
00177 | damaged or faulty     | normal   | negative | no
00179 | damaged or faulty     | critical | negative | no
00180 | delivery              | normal   | neutral  | no
00188 | delivery              | normal   | neutral  | no
00192 | wrong or missing item | normal   | negative | no
00215 | returns and refunds   | normal   | negative | yes
00219 | praise or feedback    | low      | positive | no
00221 | damaged or faulty     | normal   | negative | no
00224 | warranty and repair   | normal   | negative | no
00229 | damaged or faulty     | normal   | negative | no
00242 | wrong or missing item | normal   | neutral  | no
00247 | billing and payment   | normal   | negative | no
00257 | account and website   | normal   | negative | no
00264 | damaged or faulty     | critical | negative | no
00274 | wrong or missing item | normal   | negative | no
00283 | billing and payment   | normal   | neutral  | no
00287 | praise or feedback    | low      | positive | no
00306 | product question      | low      | neutral  | no
00333 | product question      | low      | neutral  | no
00340 | product question      | low      | neutral  | no
00357 | damaged or faulty     | critical | negative | no
00380 | damaged or faulty     | normal   | negative | yes
00384 | billing and payment   | normal   | negative | yes
00426 | account and website   | normal   | neutral  | no
00455 | delivery              | normal   | negative | no
00463 | product question      | low      | neutral  | no
00500 | delivery              | normal   | negative | no
00533 | product question      | low      | mixed    | no
00584 | returns and refunds   | normal   | neutral  | no
00603 | praise or feedback    | low      | positive | no
00643 | praise or feedback    | low      | positive | no
00663 | damaged or faulty     | normal   | negative | yes
00667 | returns and refunds   | normal   | negative | yes
00672 | product question      | low      | neutral  | no
00709 | warranty and repair   | high     | negative | yes
00817 | damaged or faulty     | critical | negative | no
"""
AGREEMENT = 0.7


@pytest.fixture(scope="module")
def tickets() -> dict[str, dict[str, Any]]:
    """The answers to the sample job by ticket, with the message beside them."""
    recipe = read_recipe((RESOURCES / "recipes" / "support-tickets.recipe.json").read_text("utf-8"))
    book = openpyxl.load_workbook(RESOURCES / "samples" / "support-tickets.xlsx", read_only=True)
    rows = book.worksheets[0].iter_rows(values_only=True)
    columns = [str(name) for name in next(rows)]
    template = compile_prompt(recipe.prompt, columns, documents=False)
    schema = answer_schema(recipe.answers)
    answers = {}
    for row in rows:
        cells = [cell if cell is None or isinstance(cell, str) else str(cell) for cell in row]
        answers[str(row[0])] = Writer(schema, template.fill(cells), recipe.instructions).answer() | {
            "message": str(row[columns.index("Message")] or "")
        }
    book.close()
    return answers


def labels() -> list[list[str]]:
    return [[part.strip() for part in line.split("|")] for line in LABELLED.strip().splitlines()]


@pytest.mark.parametrize(
    ("place", "name"), [(1, "category"), (2, "urgency"), (3, "sentiment"), (4, "refund_asked")]
)
def test_most_answers_are_those_a_person_would_give(
    tickets: dict[str, dict[str, Any]], place: int, name: str
) -> None:
    """Nonsense in the very first job makes a newcomer take the whole program for nonsense."""
    yes_no = {True: "yes", False: "no"}
    got = {label[0]: yes_no.get(tickets[label[0]][name], tickets[label[0]][name]) for label in labels()}
    wrong = {label[0]: (got[label[0]], label[place]) for label in labels() if got[label[0]] != label[place]}
    assert len(wrong) <= (1 - AGREEMENT) * len(got), wrong


def test_refunds_are_found_and_not_only_denied(tickets: dict[str, dict[str, Any]]) -> None:
    """Most tickets ask for no refund: always "no" would agree with a person on most of them."""
    asked = [label[0] for label in labels() if label[4] == "yes"]
    assert sum(tickets[ticket]["refund_asked"] for ticket in asked) >= AGREEMENT * len(asked)


def test_the_sample_shows_many_categories_and_no_single_one_rules(tickets: dict[str, dict[str, Any]]) -> None:
    counted = Counter(answer["category"] for answer in tickets.values())
    assert len(counted) >= 6 and max(counted.values()) < 0.4 * len(tickets), counted
    urgencies = Counter(answer["urgency"] for answer in tickets.values())
    assert len(urgencies) == 5 and max(urgencies.values()) < 0.6 * len(tickets), urgencies


def test_topics_are_no_markup_and_amounts_and_counts_are_no_order_numbers(
    tickets: dict[str, dict[str, Any]],
) -> None:
    """ "message" as a topic, and 47838 as an amount of money, were in nearly every row once."""
    for ticket, answer in tickets.items():
        assert not {"message", "product", "span"} & set(answer["topics"]), ticket
        assert answer["amount"] is None or 0 < answer["amount"] < 3_000, (ticket, answer["amount"])
        assert 0 <= answer["contacts_before"] <= 10, (ticket, answer["contacts_before"])


def test_rows_without_a_message_are_called_unclear(tickets: dict[str, dict[str, Any]]) -> None:
    empty = [answer for answer in tickets.values() if not answer["message"].strip()]
    assert empty
    for answer in empty:
        assert (answer["category"], answer["urgency"], answer["sentiment"]) == (
            "other or unclear",
            "unclear",
            "unclear",
        )
        assert (answer["topics"], answer["amount"], answer["summary"]) == ([], None, "")


def _ask(text: str, schema: dict[str, Any], guide: str = "", name: str = "value") -> Any:
    whole = {
        "type": "object",
        "properties": {name: schema},
        "required": [name],
        "additionalProperties": False,
    }
    return Writer(whole, text, guide).answer()[name]


@pytest.mark.parametrize(
    "line",
    [
        "- zeta: marmots and ferrets",
        '* "zeta" - marmots, ferrets',
        "zeta = ferrets",
        "| zeta | ferrets |",
        "1. zeta: ferrets",
    ],
)
def test_definitions_in_the_instructions_lend_their_words(line: str) -> None:
    guide = f"Sort the letters.\n{line}\n- alpha: herons and storks"
    schema = {"type": "string", "enum": ["alpha", "zeta", "other"]}
    assert _ask("My two ferrets are asleep.", schema, guide) == "zeta"
    assert _ask("My two ferrets are asleep.", schema) == "other"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Where is the parcel that I ordered for my mother?", "English"),
        ("Wo bleibt mein Paket?", "German"),
        ("Le colis est arrivé ouvert et il manque le câble.", "French"),
        ("¿Hacen envíos a Canarias?", "Spanish"),
        ("Buongiorno, ho ricevuto il pacco ma manca il coperchio.", "Italian"),
        ("Hoe lang duurt dit nog? Ik heb nog geen geld ontvangen.", "Dutch"),
        ("まだ届きません。", "Japanese"),
        ("12345", "other"),
    ],
)
def test_the_language_is_told_by_its_small_words(text: str, language: str) -> None:
    names = ["English", "German", "French", "Spanish", "Italian", "Dutch", "Japanese", "other"]
    assert _ask(text, {"type": "string", "enum": names}, name="language") == language


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It is the third time I ask.", 2),
        ("I have written three times and nobody answers.", 3),
        ("I called you twice.", 2),
        ("Order 0047838, phone 0171 805119. Please call me.", 0),
        ("I have re-mapped the rooms three times.", 0),
    ],
)
def test_contacts_are_counted_by_what_is_said_of_them(text: str, count: int) -> None:
    told = "How often the customer wrote or called before. Always a number: 0 if nothing is said."
    assert _ask(text, {"type": "integer", "description": told}, name="contacts_before") == count


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Order 0047838: give me back the 99.90 euros.", 99.9),
        ("I paid EUR 12.00 for wrapping, but you charged €1.250,50. Please refund it.", 1250.5),
        ("Ref 805119, tracking 47838.", None),
    ],
)
def test_an_amount_is_money_and_never_a_number_of_an_order(text: str, amount: float | None) -> None:
    schema = {"anyOf": [{"type": "number"}, {"type": "null"}], "description": "The amount in dispute."}
    assert _ask(text, schema, name="amount") == amount


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Bought on 3 March 2026. I need it by 9 October 2026.", "2026-10-09"),
        ("Ich brauche bis spätestens 19.9.2026 eine Lösung.", "2026-09-19"),
        ("Bought on 3 March 2026.", None),
        ("I need it by Friday.", None),
    ],
)
def test_a_deadline_is_a_date_that_is_told_as_one(text: str, day: str | None) -> None:
    """A deadline made up from a date of purchase would send people after the wrong rows."""
    schema = {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}], "description": "Deadline."}
    assert _ask(text, schema, name="deadline") == day


@pytest.mark.parametrize(
    ("told", "low", "high"), [("from 0 to 100", 0, 100), ("1 (mild) to 5 (very strong)", 1, 5)]
)
def test_scales_are_kept(told: str, low: int, high: int) -> None:
    value = _ask("Terrible!!! Awful, order 47838.", {"type": "integer", "description": told}, name="strength")
    assert low <= value <= high


def test_a_summary_is_no_greeting_no_label_and_no_signature() -> None:
    text = "Product: Kettle\n\n<message>\nHello team,\n\nThe lid of the kettle broke on the very first day. What now?\n\nKind regards,\nAnna\n</message>"
    schema = {"type": "string", "description": "One sentence of at most 25 words."}
    assert _ask(text, schema, name="summary") == "The lid of the kettle broke on the very first day."
