"""The models a person can choose, fetched once for the whole window, and what to call them."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, Signal

from batchdesk.core.estimates import ModelOffer
from batchdesk.core.problems import Problem
from batchdesk.desk.api import DeskApi
from batchdesk.gui.tasks import Tasks

_DATED = re.compile(r"-\d{8}$")
"""Some ids end with the day of the model's snapshot."""


class ModelNames(QObject):
    """Until the list is there, and for a model that is not on it, the id is the name; `changed` when it came."""

    changed = Signal()

    def __init__(self, desk: DeskApi, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._names: dict[str, str] = {}
        self._loading = False
        self.offers: tuple[ModelOffer, ...] = ()

    def load(self) -> None:
        """Ask the desk in a task; offline it answers from its price list."""
        if self._loading:
            return
        self._loading = True
        desk = self._desk
        task = self._tasks.task(self, lambda _: desk.questions.models()).finally_(self._end)
        task.then(self._came).otherwise(self._not_come).start()

    @property
    def awaited(self) -> bool:
        """True while the first list is on its way, so that a name may still come for an id."""
        return self._loading and not self.offers

    def name(self, model: str) -> str:
        """What people call a model, whichever of its ids is given."""
        return self._names.get(model) or self._names.get(_DATED.sub("", model)) or model

    def offer(self, model: str) -> ModelOffer | None:
        """The offer of a model, None where it is not on the list."""
        wanted = _DATED.sub("", model)
        return next((offer for offer in self.offers if _DATED.sub("", offer.id) == wanted), None)

    def _came(self, offers: tuple[ModelOffer, ...]) -> None:
        self.offers = offers
        self._names = {_DATED.sub("", offer.id): offer.name for offer in offers if offer.name}
        self._names |= {offer.id: offer.name for offer in offers if offer.name}
        self.changed.emit()

    def _end(self) -> None:
        self._loading = False

    def _not_come(self, _problem: Problem) -> None:
        """Names are a kindness; who needs the service hears of its trouble where they use it."""
        self.changed.emit()
