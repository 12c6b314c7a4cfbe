"""The pages of the wizard's steps: each is made when it is needed, or in pieces before; all at once they would hold the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TypeVar

from batchdesk.gui.context import Context
from batchdesk.gui.wizard.ask_page import AskPage
from batchdesk.gui.wizard.cost_page import CostPage
from batchdesk.gui.wizard.cost_view import CostView
from batchdesk.gui.wizard.data_page import DataPage
from batchdesk.gui.wizard.flow import Place
from batchdesk.gui.wizard.page import StepPage
from batchdesk.gui.wizard.send_page import SendPage
from batchdesk.gui.wizard.try_detail import TryDetail
from batchdesk.gui.wizard.try_page import TryPage

P = TypeVar("P", bound=StepPage)


class StepPages:
    """`take_in(place, page)` is told of each page that is made; `made` has those that are."""

    def __init__(self, context: Context, take_in: Callable[[Place, StepPage], object]) -> None:
        self._context, self._take_in = context, take_in
        self.made: dict[Place, StepPage] = {}

    def at(self, place: Place) -> StepPage:
        """The page of a step."""
        match place:
            case Place.DATA:
                return self.data
            case Place.ASK:
                return self.ask
            case Place.TRY:
                return self.trial
            case Place.COST:
                return self.cost
            case Place.SEND:
                return self.send

    def prepare(self) -> Iterator[Callable[[], object]]:
        """All that comes after the data, piece by piece."""
        yield from self.ask.prepare()
        yield lambda: self._detail
        yield lambda: self.trial
        yield lambda: self._price
        yield lambda: self.cost
        yield lambda: self.send

    @cached_property
    def data(self) -> DataPage:
        """What is to be read."""
        return self._new(Place.DATA, DataPage(self._context))

    @cached_property
    def ask(self) -> AskPage:
        """What to ask of it."""
        page = self._new(Place.ASK, AskPage(self._context))
        page.offer_models(self._context.models.offers)
        return page

    @cached_property
    def trial(self) -> TryPage:
        """A few rows asked live."""
        return self._new(Place.TRY, TryPage(self._context, self._detail))

    @cached_property
    def cost(self) -> CostPage:
        """What it will cost."""
        return self._new(Place.COST, CostPage(self._context, self._price))

    @cached_property
    def send(self) -> SendPage:
        """Giving it to Claude."""
        return self._new(Place.SEND, SendPage(self._context))

    @cached_property
    def _detail(self) -> TryDetail:
        return TryDetail(self._context.theme)

    @cached_property
    def _price(self) -> CostView:
        return CostView(self._context.theme)

    def _new(self, place: Place, page: P) -> P:
        self.made[place] = page
        self._take_in(place, page)
        return page
