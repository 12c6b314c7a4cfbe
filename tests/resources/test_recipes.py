"""The starter recipes: a broken one is the first thing that a new person would meet."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from batchdesk.core.models import grant
from batchdesk.core.prices import read_price_list
from batchdesk.core.recipe import AnswerKind, read_recipe
from batchdesk.core.schema import answer_keys, answer_schema

FOLDER = Path(__file__).parents[2] / "resources" / "recipes"
FILES = sorted(FOLDER.glob("*.recipe.json"))
NAMES = [path.name.removesuffix(".recipe.json") for path in FILES]
KEYS = {"format", "name", "description", "model", "instructions", "prompt", "answers"} | {
    "thinking",
    "effort",
    "max_tokens",
}
KINDS = {"choice", "list", "integer", "number", "yes_no", "date", "text"}
DOCUMENT_HOLES = {"document", "file name", "folder"}
UNSURE = re.compile(r"unclear|other|unknown|none|no answer|check by hand|not enough information|not a ")
ARTICLES = Path(__file__).parents[3] / "shared" / "data" / "tables" / "doaj-article-sample.csv"

every_recipe = pytest.mark.parametrize("path", FILES, ids=NAMES)


def holes(prompt: str) -> set[str]:
    return {hole.strip() for hole in re.findall(r"\{\{(.+?)\}\}", prompt)}


def columns(workbook: Path) -> set[str]:
    return {str(cell) for cell in CalamineWorkbook.from_path(workbook).get_sheet_by_index(0).to_python()[0]}


def load(path: Path) -> dict[str, Any]:
    raw: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return raw


def test_every_promised_recipe_is_there() -> None:
    """A person looking for one of the promised starting points would not find it."""
    assert set(NAMES) == {
        "content-moderation",
        "contract-terms",
        "document-summary",
        "financial-report-summary",
        "invoice-fields",
        "named-entities",
        "screening",
        "support-tickets",
        "survey-coding",
    }


@every_recipe
def test_recipe_has_the_shape_of_the_contract(path: Path) -> None:
    """A recipe that we ship would be refused by another program that keeps to the contract."""
    raw = load(path)
    assert set(raw) == KEYS
    assert raw["format"] == "batchdesk-recipe/1"
    assert raw["thinking"] in {"off", "on"} and raw["effort"] in {"low", "medium", "high"}
    assert isinstance(raw["max_tokens"], int) and raw["max_tokens"] >= 2048
    for answer in raw["answers"]:
        assert answer["kind"] in KINDS
        assert set(answer) == {"name", "kind", "description"} | (
            {"choices"} if answer["kind"] == "choice" else set()
        )
        assert answer["description"].endswith(".")


@every_recipe
def test_recipe_is_read_by_the_program(path: Path) -> None:
    """The recipe list of a fresh installation would show an error."""
    recipe = read_recipe(path.read_text("utf-8"), path.name)
    assert recipe.name and recipe.description and recipe.instructions
    assert len(recipe.answers) == len(load(path)["answers"]) >= 8


@every_recipe
def test_model_takes_the_recipe_as_it_is(path: Path, resources: Path) -> None:
    """A person would get a warning, or a batch full of errors, from a recipe that they did not write."""
    recipe = read_recipe(path.read_text("utf-8"))
    model = read_price_list((resources / "prices.json").read_text("utf-8")).model(recipe.model)
    assert model is not None and not model.deprecated
    assert recipe.max_tokens <= model.max_output
    assert grant(model, recipe.thinking, recipe.effort).warnings == ()


@every_recipe
def test_no_answer_is_named_like_hidden_reasoning(path: Path) -> None:
    """The service may refuse such a field, and bill the refusal."""
    recipe = read_recipe(path.read_text("utf-8"))
    for name in (answer.name.casefold() for answer in recipe.answers):
        assert not re.search("reason|thinking|trace|thought", name)
    assert all(not key.startswith("answer_") for key in answer_keys(recipe.answers))


@every_recipe
def test_schema_stays_within_the_limits(path: Path) -> None:
    """More than 16 nullable columns and the service refuses every row."""
    properties = answer_schema(read_recipe(path.read_text("utf-8")).answers)["properties"]
    assert sum("anyOf" in one for one in properties.values()) <= 16


@every_recipe
def test_each_choice_has_a_way_out(path: Path) -> None:
    """Without an other or unclear, the model has to make up an answer for a row that fits none."""
    for answer in read_recipe(path.read_text("utf-8")).answers:
        if answer.kind is AnswerKind.CHOICE:
            assert any(UNSURE.search(choice) for choice in answer.choices), answer.name
            assert not any(";" in choice for choice in answer.choices)


@pytest.mark.parametrize(
    ("name", "sample"),
    [
        ("support-tickets", "support-tickets.xlsx"),
        ("content-moderation", "support-tickets.xlsx"),
        ("survey-coding", "survey.xlsx"),
    ],
)
def test_holes_name_columns_of_the_sample(name: str, sample: str, resources: Path) -> None:
    """The sample job, the first thing a person tries, would stop at a hole that names no column."""
    prompt = load(FOLDER / f"{name}.recipe.json")["prompt"]
    found = columns(resources / "samples" / sample)
    assert holes(prompt) and holes(prompt) <= found
    assert not {answer["name"] for answer in load(FOLDER / f"{name}.recipe.json")["answers"]} & found


@pytest.mark.parametrize(
    "name",
    ["contract-terms", "financial-report-summary", "document-summary", "named-entities", "invoice-fields"],
)
def test_document_recipes_ask_for_the_document(name: str) -> None:
    """A folder of documents would be sent without the documents."""
    found = holes(load(FOLDER / f"{name}.recipe.json")["prompt"])
    assert "document" in found and found <= DOCUMENT_HOLES


def test_screening_fits_a_list_of_articles() -> None:
    """Somebody with an export of found literature would have to rewrite the recipe first."""
    found = holes(load(FOLDER / "screening.recipe.json")["prompt"])
    header = {"Title", "Subjects", "Citation", "Date", "Language"}
    if ARTICLES.exists():  # a real export; elsewhere its columns as written down here
        with ARTICLES.open(encoding="utf-8", newline="") as file:
            header = set(next(csv.reader(file)))
    assert {"Title", "Subjects"} <= found <= header
