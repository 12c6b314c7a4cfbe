"""One quiet button that says which jobs are shown and in which order, and opens a menu to change both."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from batchdesk.gui.desk.arranging import Group, Order
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme, Tone, dress
from batchdesk.gui.widgets import QuietButton


class ViewButton(QuietButton):
    """`chosen` when the person wants to see other jobs or another order."""

    chosen = Signal()

    kind = "flat"

    def __init__(self, theme: Theme) -> None:
        super().__init__("")
        dress(self, theme, "chevron-down", Tone.QUIET, gap=SPACE.HAIR)
        self.only: Group | None = None
        self.order = Order.TIME
        self.setToolTip(tr("Which jobs are shown, and in which order"))
        self.choices = QMenu(self)
        self.groups = self._choices((None, *Group), self._show_group)
        self.choices.addSeparator()
        self.orders = self._choices(tuple(Order), self._show_order)
        self.setMenu(self.choices)
        self._say()

    def show_order(self, order: Order) -> None:
        """Begin with an order without saying so."""
        self.order = order
        self._say()

    def show_all(self) -> None:
        """All jobs again, as if the person had chosen that."""
        self._show_group(None)

    def _choices(self, choices: tuple[object, ...], act: object) -> dict[object, QAction]:
        group = QActionGroup(self)
        actions: dict[object, QAction] = {}
        for choice in choices:
            action = self.choices.addAction(_words(choice))
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _=False, choice=choice: act(choice))  # type: ignore[operator]
            actions[choice] = action
        return actions

    def _show_group(self, group: Group | None) -> None:
        self.only = group
        self._say()
        self.chosen.emit()

    def _show_order(self, order: Order) -> None:
        self.order = order
        self._say()
        self.chosen.emit()

    def _say(self) -> None:
        self.groups[self.only].setChecked(True)
        self.orders[self.order].setChecked(True)
        shown, order = _words(self.only), self.order.words
        self.setText(order if self.only is None else f"{shown}, {order[:1].lower()}{order[1:]}")
        self.setAccessibleName(tr("Shown: {jobs}, {order}", jobs=shown, order=order))


def _words(choice: object) -> str:
    return choice.words if isinstance(choice, Group | Order) else tr("All jobs")
