"""Holes that name no column: found, guessed at and mended without a display."""

from __future__ import annotations

from batchdesk.core.inspection import Column, Inspection
from batchdesk.gui.wizard.holes import guesses, known_names, missing_holes, rename_holes


def test_a_hole_that_differs_by_capitals_or_spaces_is_not_missing() -> None:
    """The person would be asked to map a column that is there."""
    assert missing_holes("{{ message }} {{Topic}}", _found("Message")) == ("Topic",)


def test_without_data_nothing_is_missing() -> None:
    """A recipe looked at before a file is chosen would be all red."""
    assert missing_holes("{{Message}}", None) == ()


def test_a_folder_has_the_document_itself() -> None:
    """The document would not be offered for the prompt."""
    found = _found("file name", kind="documents")
    assert known_names(found) == ("document", "file name")
    assert missing_holes("{{document}}", found) == ()
    assert guesses(["Message"], found) == {"Message": "document"}


def test_the_guess_prefers_a_like_name_over_the_longest_text() -> None:
    """The wrong column would be offered first, and most people press on."""
    found = _found("Messages", "Long notes")
    assert guesses(["Message"], found) == {"Message": "Messages"}
    assert guesses(["Complaint"], found) == {"Complaint": "Long notes"}
    assert guesses(["Review"], _found("Review text")) == {"Review": "Review text"}


def test_no_column_is_proposed_for_two_holes() -> None:
    """The complaint would be sent twice, as the product, too."""
    found = guesses(["Product", "Message"], _found("Nr", "Shop", "Complaint"))
    assert found == {"Message": "Complaint"}
    assert guesses(["Products", "Product"], _found("Product", "Note")) == {
        "Product": "Product",
        "Products": "Note",
    }


def test_mending_touches_only_the_named_holes() -> None:
    """Words of the prompt that merely look alike would be changed."""
    mended = rename_holes(
        "Message {{ Message }} and {{Other}} and {Message}", {"Message": "Body", "Other": ""}
    )
    assert mended == "Message {{Body}} and {{Other}} and {Message}"


def _found(*names: str, kind: str = "table") -> Inspection:
    columns = tuple(Column(name, "text", 1, name * 3) for name in names)
    return Inspection("x", kind, (), None, None, columns, 1, (), (), ((),))
