"""Makes resources/samples/support-tickets.xlsx from the messages in tickets.txt, the same bytes each time."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import xlsxwriter
from tickets_world import CITIES, COUNTRIES, FAREWELLS, GREETED, GREETINGS, MONTHS, NAMES, NOTES, PRODUCTS

HERE = Path(__file__).parent
OUT = HERE.parents[1] / "resources" / "samples" / "support-tickets.xlsx"
ROWS, BLANK, REPEATED = 500, 14, 40
HEADER = [
    "Ticket",
    "Opened",
    "Customer",
    "Country",
    "Product",
    "Channel",
    "Message",
    "Order",
    "Order value",
    "Notes",
]


@dataclass(frozen=True, slots=True)
class Scenario:
    """One kind of message: its language, its products, how often it comes (0: once), its words."""

    language: str
    products: tuple[str, ...]
    weight: int
    words: str


@dataclass(frozen=True, slots=True)
class Ticket:
    """One row of the sample before it has its number."""

    opened: datetime
    customer: str
    country: str
    product: str
    channel: str
    message: str | None
    order: str | None
    value: float | None
    notes: str | None = None


def scenarios() -> list[Scenario]:
    """Every message of tickets.txt, in file order."""
    text = (HERE / "tickets.txt").read_text("utf-8")
    found = []
    for head, words in re.findall(r"^== (\w\w \S+ \d+)\n(.*?)(?=^== |\Z)", text, re.M | re.S):
        language, products, weight = head.split()
        keys = {"any": tuple(PRODUCTS), "-": ()}.get(products) or tuple(
            p for p in products.split(",") if p != "-"
        )
        found.append(Scenario(language, keys, int(weight), words.strip()))
    return found


def day_words(day: datetime, language: str, with_year: bool, rng: random.Random) -> str:
    """A day as people of that language write it."""
    year = f" {day.year}" if with_year else ""
    if language == "en":
        month = MONTHS["en"][day.month - 1]
        return f"{day.day} {month}{year}" if with_year or rng.random() < 0.7 else f"{day.day} {month[:3]}"
    if language == "fr":
        return f"{day.day} {MONTHS['fr'][day.month - 1]}{year}"
    if language in ("es", "it", "nl"):
        return f"{day.day}/{day.month}" + (f"/{day.year}" if with_year else "")
    return f"{day.day}.{day.month}." + (str(day.year) if with_year else "")


def money(value: float, language: str, rng: random.Random) -> str:
    """An amount in euros as people of that language write it."""
    if language != "en":
        return f"{value:.2f} €".replace(".", ",")
    return rng.choice(["€{:.2f}", "{:.2f} euros", "{:.2f}", "EUR {:.2f}"]).format(value)


def person(language: str, rng: random.Random) -> tuple[str, str, str]:
    """(whole name, first name, country) of a made-up customer."""
    country = rng.choice(COUNTRIES[language])
    firsts, lasts = NAMES[country]
    first, last = rng.choice(firsts), rng.choice(lasts)
    return (f"{last} {first}" if language == "ja" else f"{first} {last}"), first, country


def channel_for(message: str, rng: random.Random) -> str:
    """The way such a message comes in: short ones by chat and app, long ones by mail."""
    if len(message) < 60:
        return rng.choice(["Chat", "Chat", "App", "Web form"])
    return rng.choice(["E-mail", "E-mail", "E-mail", "Web form", "Web form", "App", "Phone note"])


def ticket(scenario: Scenario, opened: datetime, rng: random.Random) -> Ticket:
    """One ticket of that kind, its blanks filled in so that order, amount and dates agree with the row."""
    language = scenario.language
    name, first, country = person(language, rng)
    key = rng.choice(scenario.products) if scenario.products else None
    full, short, noun, price = PRODUCTS[key] if key else ("", "", "", 0.0)
    pieces = rng.choice([1, 1, 1, 1, 2]) if price < 100 else 1
    value = round(price * pieces + rng.choice([0, 0, 4.90]), 2) if key else None
    order = f"{rng.randint(20_000, 99_999):07d}" if key else None
    words = re.sub(r"\[([^\]]*\|[^\]]*)\]", lambda m: rng.choice(m[1].split("|")), scenario.words)
    if (
        language == "en"
        and len(words) > 70
        and "{name}" not in words
        and "<p>" not in words
        and words[0].isalpha()
    ):
        words = (
            rng.choice(GREETINGS) if rng.random() < 0.2 and not words.startswith(GREETED) else ""
        ) + words
        words += rng.choice(FAREWELLS) if rng.random() < 0.3 else ""
    due = opened + timedelta(days=rng.randint(4, 20))
    message = words.format(
        model=short,
        kind=noun,
        order=order,
        name=rng.choice([first, name]) if language != "ja" else name,
        n=rng.randint(3, 9),
        date=day_words(opened - timedelta(days=rng.randint(3, 40)), language, False, rng),
        deadline=day_words(due, language, rng.random() < 0.6, rng),
        amount=money(value or 212.80, language, rng),
        amount2=money(rng.choice([14.9, 19.99, 24.5, 27.0, 31.2, 12.75]), language, rng),
        city=rng.choice(CITIES),
        track=rng.randint(100_000, 999_999),
    )
    message = re.sub(r"(?<=\d)\.\.(?!\.)", ".", message)  # "vom 29.9.." at the end of a sentence
    if rng.random() < 0.06:
        message += rng.choice([" ", "  ", "\n", " \n\n"])
    return Ticket(opened, name, country, full, channel_for(message, rng), message, order, value)


def different_tickets(count: int, rng: random.Random) -> list[Ticket]:
    """`count` tickets with as many different messages; each kind comes about as often as its weight says."""
    kinds = scenarios()
    turns = [kind for kind in kinds for _ in range(kind.weight)]
    seen: set[str] = set()
    made: list[Ticket] = []
    queue = list(kinds)  # each kind at least once
    for _ in range(count * 50):
        kind = queue.pop(0) if queue else rng.choice(turns)
        one = ticket(kind, moment(rng), rng)
        if one.message is not None and one.message.strip() not in seen:
            seen.add(one.message.strip())
            made.append(one)
        if len(made) == count:
            return made
    raise SystemExit(f"tickets.txt gives only {len(made)} different messages")


def moment(rng: random.Random) -> datetime:
    """A minute between August and the end of October 2026, mostly by day."""
    day = datetime(2026, 8, 3) + timedelta(days=rng.randint(0, 87))  # noqa: DTZ001  a cell has no zone
    return day + timedelta(minutes=rng.choice([rng.randint(7 * 60, 22 * 60), rng.randint(8 * 60, 18 * 60)]))


def repeated(tickets: list[Ticket], rng: random.Random) -> list[Ticket]:
    """People who write the same once more, and other people who happen to write the same few words."""
    again = []
    for one in rng.sample([t for t in tickets if t.order and 60 < len(t.message or "") < 900], 26):
        later = one.opened + timedelta(minutes=rng.choice([3, 9, 75, 600, 1500, 2900]))
        again.append(replace(one, opened=later, channel=rng.choice(["E-mail", "Web form", "App"])))
    short = [t for t in tickets if t.message and len(t.message) < 45 and not re.search(r"\d{3}", t.message)]
    for number in range(REPEATED - 26):
        one = short[number % len(short)]
        language = next((k for k, places in COUNTRIES.items() if one.country in places), "en")
        name, _, country = person(language, rng)
        order = f"{rng.randint(20_000, 99_999):07d}" if one.order else None
        again.append(replace(one, opened=moment(rng), customer=name, country=country, order=order))
    return again


def empty_ones(rng: random.Random) -> list[Ticket]:
    """Forms that were sent with nothing in them: no message, or nothing but white space."""
    made = []
    for number in range(BLANK):
        name, _, country = person(rng.choice(["en", "en", "de", "fr"]), rng)
        message = {0: "   ", 1: " \n"}.get(number)
        made.append(
            Ticket(moment(rng), name, country, "", rng.choice(["Web form", "App"]), message, None, None)
        )
    return made


def long_one() -> Ticket:
    """The customer who tells the whole story, some 6,000 characters."""
    words = (HERE / "tickets-long.txt").read_text("utf-8").strip()
    opened = datetime(2026, 10, 2, 20, 47)  # noqa: DTZ001  a cell has no zone
    product = PRODUCTS["washer"][0]
    return Ticket(
        opened, "Rosalind Achterberg", "United Kingdom", product, "E-mail", words, "0041877", 748.00
    )


def all_tickets(rng: random.Random) -> list[Ticket]:
    """The 500 rows in order of time, some with a note."""
    tickets = [*different_tickets(ROWS - BLANK - REPEATED - 1, rng), long_one()]
    tickets += repeated(tickets, rng) + empty_ones(rng)
    tickets.sort(key=lambda t: (t.opened, t.customer, t.channel))
    for place, note in zip(rng.sample(range(ROWS), len(NOTES)), NOTES, strict=True):
        tickets[place] = replace(tickets[place], notes=note)
    return tickets


def date_text(day: datetime, number: int) -> str:
    """A date that somebody typed in as text instead of a date."""
    return [f"{day.day}.{day.month}.{day.year}", f"{day:%d/%m/%Y}", f"{day:%Y-%m-%d}", f"{day:%d %b %y}"][
        number % 4
    ]


def write(tickets: list[Ticket], out: Path, rng: random.Random) -> None:
    """Write the workbook: header in row 1 and frozen, ids as text, dates as dates but for seven."""
    as_text = {place: number for number, place in enumerate(rng.sample(range(ROWS), 7))}
    book = xlsxwriter.Workbook(str(out))
    made = datetime(2026, 11, 2)  # noqa: DTZ001  fixed, so that the bytes stay the same
    book.set_properties({"title": "Support tickets", "author": "Haldenbrook Home", "created": made})
    top = {"valign": "top"}
    head = book.add_format({"bold": True, "bottom": 1, "bg_color": "#E8EEEE", **top})
    plain, wrapped = book.add_format(top), book.add_format({"text_wrap": True, **top})
    dated = book.add_format({"num_format": "yyyy-mm-dd hh:mm", "align": "left", **top})
    amount = book.add_format({"num_format": "#,##0.00", **top})
    sheet = book.add_worksheet("Tickets")
    for column, (title, width) in enumerate(
        zip(HEADER, [8, 16, 24, 15, 26, 11, 70, 10, 12, 26], strict=True)
    ):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, title, head)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, ROWS, len(HEADER) - 1)
    sheet.ignore_errors({"number_stored_as_text": f"A1:H{ROWS + 1}"})
    number = 117
    for row, one in enumerate(tickets, start=1):
        sheet.write_string(row, 0, f"{number:05d}", plain)
        number += rng.choice([1, 1, 1, 1, 2, 3])
        if row - 1 in as_text:
            sheet.write_string(row, 1, date_text(one.opened, as_text[row - 1]), plain)
        else:
            sheet.write_datetime(row, 1, one.opened, dated)
        texts = {2: one.customer, 3: one.country, 4: one.product, 5: one.channel}
        for column, text in {**texts, 6: one.message, 7: one.order, 9: one.notes}.items():
            if text:
                sheet.write_string(row, column, text, wrapped if column in (6, 9) else plain)
        if one.value is not None:
            sheet.write_number(row, 8, one.value, amount)
        sheet.set_row(row, 15)
    book.close()


def main() -> None:
    """Make the sample again."""
    rng = random.Random(20261121)
    OUT.parent.mkdir(parents=True, exist_ok=True)
    write(all_tickets(rng), OUT, rng)


if __name__ == "__main__":
    main()
