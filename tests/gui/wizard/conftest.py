"""The theme on the one application, and wizards that leave nothing behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from batchdesk.gui.theme import Theme
from tests.gui.wizard.stage import Desk, Stage

Stages = Callable[..., Stage]


@pytest.fixture(scope="session")
def theme(window_theme: Theme) -> Theme:
    """The light theme on the application, the same one as everywhere: an application wears one style at a time."""
    return window_theme


@pytest.fixture
def stages(theme: Theme) -> Iterator[Stages]:
    """Makes wizards and closes them; a crash in one of their tasks fails the test."""
    made: list[Stage] = []

    def make(desk: Desk | None = None, *, practice: bool = False) -> Stage:
        stage = Stage(theme, desk, practice=practice)
        made.append(stage)
        stage.show()
        return stage

    yield make
    for stage in made:
        stage.close()


@pytest.fixture
def stage(stages: Stages) -> Stage:
    """A wizard on a desk with a kept key."""
    stage = stages()
    stage.keep_key()
    return stage
