"""What is uploaded, and under which name: the service refuses some names, and people see them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from batchdesk.core.uploads import LARGE, SHARED, Upload, file_name, is_uploaded

NOW = datetime(2026, 11, 21, tzinfo=UTC)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("lease.pdf", "lease (BatchDesk 1a).pdf"),
        ('a: "b"/c?.pdf', "a b c (BatchDesk 1a).pdf"),
        ("Dr. Smith et al", "Dr. Smith et al (BatchDesk 1a).pdf"),
        ("", "document (BatchDesk 1a).pdf"),
        ("???", "document (BatchDesk 1a).pdf"),
        (".hidden", "document (BatchDesk 1a).hidden"),
    ],
)
def test_names_keep_what_people_know_a_document_by(title: str, name: str) -> None:
    assert file_name(title, "1a", "application/pdf") == name


@given(st.text(max_size=600))
def test_every_name_is_one_that_the_service_takes(title: str) -> None:
    """A title with a colon, or a long one, must not keep its document from being sent."""
    name = file_name(title, "1a2b3c4d", "application/pdf")
    assert 1 <= len(name) <= 255 and not set(name) & set('<>:"|?*\\/\0\n\t') and "1a2b3c4d" in name


def test_small_documents_travel_in_their_request() -> None:
    """A call of its own for each of ten thousand letters would take hours."""
    assert not is_uploaded(LARGE, 1) and is_uploaded(LARGE + 1, 1)
    assert not is_uploaded(SHARED, 50) and is_uploaded(SHARED + 1, 2)


def test_a_file_that_expires_soon_is_not_named() -> None:
    """A batch may run for a day; a file that goes meanwhile fails its requests."""
    held = Upload(1, "job", "sha", 5, "n", NOW, "file_1", NOW + timedelta(hours=49))
    assert held.serves(NOW) and not held.serves(NOW + timedelta(hours=2))
    assert not Upload(1, "job", "sha", 5, "n", NOW).serves(NOW)
