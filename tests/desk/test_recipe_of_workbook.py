"""A workbook that BatchDesk wrote is a recipe, too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from batchdesk.core.export import RECIPE_ROW, Export
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import quiet
from batchdesk.core.recipe import Answer, AnswerKind, Recipe, write_recipe
from batchdesk.core.rows import AnswerRow, Outcome, RowStatus
from batchdesk.desk.gallery import Gallery
from batchdesk.files.local import LocalFiles


@pytest.fixture
def files() -> Iterator[LocalFiles]:
    files = LocalFiles()
    yield files
    files.close()


@pytest.fixture
def gallery(tmp_path: Path) -> Gallery:
    return Gallery(tmp_path / "none", tmp_path / "own")


def exported(path: Path, files: LocalFiles, recipe: Recipe) -> Path:
    row = AnswerRow(1, ("x",), Outcome(RowStatus.OK, ("good",)))
    export = Export(
        name="Job",
        columns=("A",),
        answers=recipe.answers,
        answer_headers=recipe.answer_names,
        status_header="Status",
        note_header="Note",
        count=1,
        rows=lambda: iter([row]),
        problems=lambda: iter(()),
        info=(("Job", None), ("Name", "Job"), ("Made with", None), (RECIPE_ROW, write_recipe(recipe))),
    )
    files.write(path, export, quiet)
    return path


RECIPE = Recipe(
    "Mood — Übung",
    "claude-haiku-5-5",
    "{{A}}\n=1+1 <r>x</r> _x0041_",
    instructions="Say.\r\nThen\ttab.",
    answers=(Answer("Mood", AnswerKind.CHOICE, choices=("good", "bad")),),
)


def test_the_workbook_alone_is_enough_to_run_it_again(
    tmp_path: Path, files: LocalFiles, gallery: Gallery
) -> None:
    """Lost: who got only the workbook could not ask the same again."""
    assert gallery.find(exported(tmp_path / "out.xlsx", files, RECIPE), files) == RECIPE


def test_a_recipe_longer_than_a_cell_comes_back_whole(
    tmp_path: Path, files: LocalFiles, gallery: Gallery
) -> None:
    """Lost: the end of long instructions."""
    recipe = Recipe("Long", "m", "{{A}}", instructions="Mind this. 😀 " * 6_000, answers=RECIPE.answers)
    assert gallery.find(exported(tmp_path / "out.xlsx", files, recipe), files) == recipe


@pytest.mark.parametrize("rows", [None, [("What", "Value"), ("Job", "x"), ("BatchDesk", "1")]])
def test_another_workbook_is_told_in_a_sentence(
    rows: list[tuple[str, str]] | None, tmp_path: Path, files: LocalFiles, gallery: Gallery
) -> None:
    """Lost: “it is not a text file” to somebody who chose the wrong workbook."""
    book = openpyxl.Workbook()
    book.active.append(["A", "B"])
    book.active.append([1, 2])
    if rows:
        sheet = book.create_sheet("Run info")
        for row in rows:
            sheet.append(row)
    book.save(tmp_path / "other.xlsx")
    with pytest.raises(Problem) as caught:
        gallery.find(tmp_path / "other.xlsx", files)
    assert caught.value.trouble is Trouble.RECIPE_NOT_IN_WORKBOOK
