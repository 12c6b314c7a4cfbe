"""The prompt that is sent must be the one the person wrote, with the row's cells as they see them."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from batchdesk.core.cells import Shown
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.prompt import compile_prompt, holes

COLUMNS = ("Product", "Review text", "Größe")


def test_holes_are_filled_with_cells_as_a_person_sees_them() -> None:
    template = compile_prompt("{{Product}}: {{ Review text }} ({{größe}})", COLUMNS, documents=False)
    assert template.fill(("A", 12.0, date(2026, 1, 2))) == "A: 12 (2026-01-02)"
    assert template.fill((None, True, datetime(2026, 1, 2, 9, 5))) == ": TRUE (2026-01-02 09:05)"


def test_braces_in_a_cell_are_text_and_never_a_hole() -> None:
    template = compile_prompt("{{Product}}", COLUMNS, documents=False)
    assert template.fill(("{{Review text}}", "secret", None)) == "{{Review text}}"


@pytest.mark.parametrize(("hole", "mend"), [("Revew text", "Review text"), ("Nothing like it", "Product")])
def test_a_hole_that_names_no_column_is_refused_with_the_nearest_name(hole: str, mend: str) -> None:
    with pytest.raises(Problem) as caught:
        compile_prompt("{{" + hole + "}}", COLUMNS, documents=False)
    assert caught.value.trouble is Trouble.HOLE_UNKNOWN
    assert hole in caught.value.title
    assert mend in caught.value.advice


def test_the_document_hole_belongs_to_folders_only() -> None:
    assert compile_prompt("{{document}}", ("file name",), documents=True).uses_document
    with pytest.raises(Problem) as caught:
        compile_prompt("{{document}}", COLUMNS, documents=False)
    assert "folder" in caught.value.advice


def test_rows_that_are_blank_in_the_used_columns_are_empty_whatever_else_they_hold() -> None:
    template = compile_prompt("{{Product}}{{Review text}}", COLUMNS, documents=False)
    assert template.is_empty((" ", None, "something"))
    assert not template.is_empty(("", 0, None))
    assert template.is_empty((Shown(0, "", "#,###"), None, None))
    assert not template.is_empty((Shown(5, "5", "#,###"), None, None))


@given(st.text())
def test_any_text_compiles_or_is_refused_in_words(prompt: str) -> None:
    try:
        template = compile_prompt(prompt, COLUMNS, documents=False)
    except Problem as problem:
        assert problem.trouble is Trouble.HOLE_UNKNOWN
    else:
        if not holes(prompt):
            assert template.fill(("", "", "")) == prompt


def test_the_name_of_a_file_is_known_where_a_table_names_files() -> None:
    """The bundled document recipes ask for {{file name}}: a list of files would refuse them all."""
    template = compile_prompt("{{File name}}: {{document}}", ["id"], documents=True)
    assert template.fill([1], "the text", "a.pdf") == "a.pdf: the text" and not template.columns
    assert compile_prompt("{{file name}}", ["file name"], documents=True).fill(["own"], "", "a.pdf") == "own"
    with pytest.raises(Problem):
        compile_prompt("{{file name}}", ["id"], documents=False)
