"""Which models the service offers: asked once, and again where the key or the host has changed."""

from __future__ import annotations

from collections.abc import Callable

from batchdesk.core.problems import Problem
from batchdesk.core.recipe import Recipe
from batchdesk.core.service import OfferedModel
from batchdesk.desk import asking
from batchdesk.desk.tools import Tools


class Offering:
    """The service's list; what it says of a model is kept in `Tools.offers` for whoever makes requests."""

    def __init__(self, tools: Callable[[], Tools]) -> None:
        self._get = tools
        self._offered: tuple[OfferedModel, ...] | None = None

    @property
    def known(self) -> tuple[OfferedModel, ...]:
        """The list as far as it was asked for; nobody is asked now."""
        return self._offered or ()

    def all(self) -> tuple[OfferedModel, ...]:
        """The service's list, asked once; empty where it can not be had now."""
        if self._offered is None:
            tools = self._get()
            try:
                self._offered = tools.own_service().models()
                tools.offers.keep(self._offered)
            except Problem:
                return ()  # said where the person tests the key or sends; the price list serves meanwhile
        return self._offered

    def check(self, recipe: Recipe) -> None:
        """Problem MODEL_UNKNOWN, MODEL_RETIRED where the recipe's model can not answer."""
        asking.usable_model(self._get(), recipe.model, self.all())

    def forget(self) -> None:
        """Ask anew from now on."""
        self._offered = None
        self._get().offers.keep(())
