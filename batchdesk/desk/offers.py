"""What the service's Models API said, kept while the application runs: its limits win over the bundled table's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from batchdesk.core.models import Model, joined
from batchdesk.core.service import OfferedModel


class Offers:
    """The models that the service offers, by id; threads may share it, as the whole list is replaced at once."""

    def __init__(self) -> None:
        self._offered: Mapping[str, OfferedModel] = {}

    def keep(self, offered: Iterable[OfferedModel]) -> None:
        """Remember a list in place of the one before."""
        self._offered = {model.id: model for model in offered}

    def may_have(self, model: Model) -> bool:
        """False where the service was asked and does not offer the model."""
        return not self._offered or any(name in self._offered for name in (model.id, *model.aliases))

    def join(self, model: Model) -> Model:
        """A model of the price list with what the service says of it."""
        found = next(
            (self._offered[name] for name in (model.id, *model.aliases) if name in self._offered), None
        )
        return model if found is None else joined(model, found)
