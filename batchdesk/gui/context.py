"""What every page is handed: the desk, the theme, the lanes for work, names of models, and who runs unfinished jobs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from batchdesk.core.recipe import Recipe
from batchdesk.desk.api import DeskApi
from batchdesk.desk.begun_api import Begun
from batchdesk.gui.bridge import Bridge
from batchdesk.gui.dialogs import Dialogs
from batchdesk.gui.languages import Languages
from batchdesk.gui.model_names import ModelNames
from batchdesk.gui.settings import Settings
from batchdesk.gui.tasks import Tasks
from batchdesk.gui.theme.theme import Theme
from batchdesk.gui.tracker import Tracker


@dataclass(frozen=True, slots=True)
class Context:
    """Handed to each page at its making; nobody looks these up."""

    desk: DeskApi
    theme: Theme
    tasks: Tasks
    bridge: Bridge
    tracker: Tracker
    settings: Settings
    models: ModelNames
    dialogs: Dialogs = field(default_factory=Dialogs)
    environment: Mapping[str, str] = field(default_factory=dict)
    """Only to say which of its variables are in force."""
    languages: Languages = field(default_factory=Languages)
    """`languages.speak(code)` changes the language at once: the window builds itself anew."""
    practise: Callable[[bool], object] | None = None
    """Exchanges the desk for one that practises (True) or back (False); None where the start chose practice for good."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """With what a new job begins: a file or folder, a recipe or its path, a draft's id, or what was begun before."""

    source: Path | None = None
    recipe: Recipe | Path | None = None
    draft: str | None = None
    begun: Begun | None = None
