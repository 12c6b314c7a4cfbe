"""Where the resources lie."""

from pathlib import Path

import pytest


@pytest.fixture
def resources() -> Path:
    """The resources folder of this checkout."""
    return Path(__file__).parents[2] / "resources"
