"""Makes resources/samples/survey.xlsx from the answers in survey.txt, the same bytes each time."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import xlsxwriter

HERE = Path(__file__).parent
OUT = HERE.parents[1] / "resources" / "samples" / "survey.xlsx"
ROWS = 300
HEADER = [
    "Respondent",
    "Age group",
    "Department",
    "Region",
    "Rating",
    "What do you like",
    "What should change",
]
AGES = ["18-24", "25-34", "25-34", "35-44", "35-44", "35-44", "45-54", "45-54", "55-64", "65+"]
DEPARTMENTS = (
    ["Logistics"] * 8 + ["Service"] * 6 + ["Repair"] * 3 + ["Finance", "IT", "Purchasing", "Marketing", "HR"]
)
REGIONS = ["North", "North", "South", "West", "West", "Overseas"]


@dataclass(frozen=True, slots=True)
class Words:
    """One hand-written answer: the question's side, its topic and language, the text."""

    side: str
    topic: str
    language: str
    text: str


def answers() -> list[Words]:
    """Every answer of survey.txt, in file order."""
    lines = (HERE / "survey.txt").read_text("utf-8").splitlines()
    return [
        Words(*m.groups()) for line in lines if (m := re.match(r"(like|change) (\w+) (\w\w) \| (.+)", line))
    ]


class Pool:
    """Hands out answers of one side, each once before any comes again; whole stories come only once."""

    def __init__(self, words: list[Words], rng: random.Random) -> None:
        self._words, self._rng = words, rng
        self._left: list[Words] = []

    def take(self, avoid: str) -> Words:
        """The next answer that is not about `avoid`."""
        if not any(one.topic != avoid for one in self._left):
            self._left = self._rng.sample(self._words, len(self._words))
            self._words = [one for one in self._words if len(one.text) < 70]
        place = next(n for n, one in enumerate(self._left) if one.topic != avoid)
        return self._left.pop(place)

    def text(self, avoid: str) -> tuple[str, str]:
        """(text, topic): mostly one answer, at times two in one cell."""
        first = self.take(avoid)
        if first.topic == "none" or len(first.text) > 200 or self._rng.random() < 0.65:
            return first.text, first.topic
        second = self.take(avoid)
        if second.topic in ("none", "long", first.topic) or second.language != first.language:
            return first.text, first.topic
        joint = self._rng.choice(["\n", " ", "\n- "])
        start = "- " if joint == "\n- " else ""
        return start + first.text + joint + second.text, first.topic


def rating(likes: str, changes: str, rng: random.Random) -> int | None:
    """1 to 10, lower where nothing is liked and higher where nothing should change; some give none."""
    if rng.random() < 0.03:
        return None
    middle = 6.6 - (2.5 if likes in ("", "none") else 0) + (1.8 if changes in ("", "none") else 0)
    return max(1, min(10, round(rng.gauss(middle, 1.6))))


def main() -> None:
    """Make the sample again."""
    rng = random.Random(300)
    every = answers()
    like = Pool([w for w in every if w.side == "like"], rng)
    change = Pool([w for w in every if w.side == "change"], rng)
    OUT.parent.mkdir(parents=True, exist_ok=True)
    book = xlsxwriter.Workbook(str(OUT))
    made = datetime(2026, 11, 2)  # noqa: DTZ001  fixed, so that the bytes stay the same
    book.set_properties({"title": "Staff survey 2026", "author": "Haldenbrook Home", "created": made})
    sheet = book.add_worksheet("Answers")
    top = book.add_format({"valign": "top"})
    wrapped = book.add_format({"valign": "top", "text_wrap": True})
    head = book.add_format({"valign": "top", "bold": True, "bottom": 1, "bg_color": "#E8EEEE"})
    for column, (title, width) in enumerate(zip(HEADER, [12, 11, 14, 11, 8, 60, 60], strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, title, head)
    sheet.freeze_panes(1, 1)
    for row in range(1, ROWS + 1):
        likes, like_topic = ("", "") if rng.random() < 0.14 else like.text("")
        changes, change_topic = ("", "") if rng.random() < 0.17 else change.text(like_topic)
        stars = rating(like_topic, change_topic, rng)
        cells = [f"R-{row:04d}", rng.choice(AGES), rng.choice(DEPARTMENTS), rng.choice(REGIONS)]
        for column, text in enumerate(cells):
            sheet.write_string(row, column, text, top)
        if stars is not None:
            sheet.write_number(row, 4, stars, top)
        for column, text in ((5, likes), (6, changes)):
            if text:
                sheet.write_string(row, column, text + (" " if rng.random() < 0.04 else ""), wrapped)
    book.close()


if __name__ == "__main__":
    main()
