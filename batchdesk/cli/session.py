"""One run of the command: its options, its screen and the desk it opens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from batchdesk.cli.launch import DeskOptions, Launch
from batchdesk.cli.screen import Screen
from batchdesk.cli.words import money
from batchdesk.core.problems import Problem, Trouble

if TYPE_CHECKING:
    from batchdesk.core.estimates import Estimate
    from batchdesk.desk.api import DeskApi


@dataclass(frozen=True, slots=True)
class Session:
    """What a command works with."""

    launch: Launch
    options: DeskOptions
    screen: Screen
    yes: bool

    @contextmanager
    def desk(self) -> Iterator[DeskApi]:
        """The desk, closed when the command is done."""
        with closing(self.launch.open_desk(self.options)) as desk:
            yield desk

    def check_can_ask(self, desk: DeskApi) -> None:
        """Refuse early where spending needs a word that nobody is there to say."""
        if not (desk.practice or self.yes or self.screen.can_ask):
            raise Problem(
                Trouble.USAGE,
                reason="This would spend money, and there is nobody to ask",
                mend="Add --yes to send without being asked, or --practice to try it at no cost; nothing was sent.",
            )

    def agrees(self, desk: DeskApi, question: str) -> bool:
        """True when the person says so, said so by --yes, or practice spends nothing."""
        return desk.practice or self.yes or self.screen.ask(question)


def check_cap(price: Estimate, cap: Decimal | None) -> None:
    """Refuse before asking what the desk would refuse after it: a limit needs a known price.

    A limit below the worst case is kept by sending in rounds (contract, section 1: `--max-cost`).
    """
    if cap is not None and price.ceiling is None:
        raise Problem(Trouble.PRICE_UNKNOWN_WITH_CAP, model=price.model, cap=money(cap))
