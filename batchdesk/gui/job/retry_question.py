"""Asks which rows to send again and with what; its button says how many rows and about how much."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QGridLayout, QHBoxLayout, QLabel, QWidget

from batchdesk.core.estimates import ModelOffer
from batchdesk.core.jobs import Job
from batchdesk.core.rows import RowStatus
from batchdesk.desk.api import RetryChoice, RetryGroup
from batchdesk.gui.format import count, money
from batchdesk.gui.job.retry_price import expected, share_of
from batchdesk.gui.job_words import send_again_words, units
from batchdesk.gui.model_names import ModelNames
from batchdesk.gui.saying import say
from batchdesk.gui.states import row_word
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.widgets import PrimaryButton, QuietButton, QuietText, Strong, Text, column, line, row
from batchdesk.gui.widgets.words import Heading, SmallText

_WIDTH = 520
_WORDS_PER_TOKEN = 0.5
"""A careful rule of thumb for the newer tokenizers (API notes, section 2.2)."""
_ROOMS = (2, 4, 8)
"""How many times the room cut-off rows may be given; the first is the desk's own choice."""


class RetryQuestion(QDialog):
    """`choice` is what the person wants; accepted means: send."""

    def __init__(self, parent: QWidget, job: Job, groups: Sequence[RetryGroup], models: ModelNames) -> None:
        super().__init__(parent)
        self._job, self._groups, self._models = job, tuple(groups), models
        self.setWindowTitle(tr("Send rows again"))
        self.setMinimumWidth(_WIDTH)
        self.boxes: dict[RowStatus, QCheckBox] = {}
        self._prices: dict[RowStatus, QLabel] = {}
        self.room = _box(tr("Room for the rows that were cut off"))
        self.model = _box(tr("Model"))
        self.send, self.leave = PrimaryButton(""), QuietButton(tr("Not now"))
        self._build()
        self._fill()
        self._connect()
        self._say()

    @property
    def choice(self) -> RetryChoice:
        """Which rows, and with what; what is left as it was is None."""
        wanted = frozenset(status for status, box in self.boxes.items() if box.isChecked())
        room = _ROOMS[max(self.room.currentIndex(), 0)]
        more = RowStatus.CUT_OFF in wanted and room != _ROOMS[0]
        return RetryChoice(
            statuses=wanted,
            max_tokens=self._job.recipe.max_tokens * room if more else None,
            model=self.model.currentData() or None,
        )

    # -- build --------------------------------------------------------------------------------------------
    def _build(self) -> None:
        self._kinds = QGridLayout()
        self._kinds.setHorizontalSpacing(SPACE.LARGE)
        self._kinds.setVerticalSpacing(0)
        self._kinds.setColumnStretch(0, 1)
        for group in self._groups:
            self._add_kind(group)
        heading = Heading(tr("Answered by"))
        heading.setBuddy(self.model)
        self.note = QuietText(tr("Only these are sent, as a new batch. The answers you have stay."))
        self.setLayout(
            column(
                Strong(tr("What should be sent again?")),
                self._kinds,
                line(),
                column(heading, self.model, gap=SPACE.HAIR),
                self.note,
                row(None, self.leave, self.send),
                gap=SPACE.LARGE,
                margin=SPACE.WIDE,
            )
        )

    def _add_kind(self, group: RetryGroup) -> None:
        words = tr("{rows} {status}", rows=units(self._job.kind, group.rows), status=row_word(group.status))
        box, price = QCheckBox(words), Text(wrap=False)
        box.setChecked(True)
        price.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        need = SmallText(say(group.need))
        need.setContentsMargins(SPACE.WIDE + SPACE.THIN, 0, 0, SPACE.MEDIUM)
        box.setAccessibleDescription(need.text())
        at = self._kinds.rowCount()
        self._kinds.addWidget(box, at, 0)
        self._kinds.addWidget(price, at, 1)
        if group.status is RowStatus.CUT_OFF:
            self._kinds.addLayout(self._room_row(need), at + 1, 0, 1, 2)
        else:
            self._kinds.addWidget(need, at + 1, 0, 1, 2)
        self.boxes[group.status], self._prices[group.status] = box, price

    def _room_row(self, need: SmallText) -> QHBoxLayout:
        need.setText(tr("They need more room:"))
        need.setContentsMargins(0, 0, 0, 0)
        layout = row(need, self.room, None)
        layout.setContentsMargins(SPACE.WIDE + SPACE.THIN, 0, 0, SPACE.MEDIUM)
        return layout

    def _fill(self) -> None:
        times = (tr("twice as much"), tr("four times as much"), tr("eight times as much"))
        for factor, words in zip(_ROOMS, times, strict=True):
            about = round(self._job.recipe.max_tokens * factor * _WORDS_PER_TOKEN, -2)
            self.room.addItem(tr("{times}, about {words} words", times=words, words=count(int(about))))
        own = self._job.recipe.model
        self.model.addItem(tr("The same model, {name}", name=self._models.name(own)), "")
        for offer in self._models.offers:
            if offer.name != self._models.name(own):
                self.model.addItem(_offer_words(offer), offer.id)

    def _connect(self) -> None:
        for box in self.boxes.values():
            box.toggled.connect(self._say)
        self.model.currentIndexChanged.connect(self._say)
        self.send.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        self.leave.setDefault(True)

    def _say(self) -> None:
        """Bring prices and the button in line with what is chosen."""
        other = str(self.model.currentData() or "")
        share = self._share(other) if other else Decimal(1)
        chosen = [group for group in self._groups if self.boxes[group.status].isChecked()]
        for group in self._groups:
            self._prices[group.status].setText(self._price(expected([group], share)))
            self._prices[group.status].setEnabled(group in chosen)
        self.room.setEnabled(any(group.status is RowStatus.CUT_OFF for group in chosen))
        self.send.setEnabled(bool(chosen))
        self.send.setText(self._send_words(chosen, expected(chosen, share)))

    def _share(self, other: str) -> Decimal | None:
        own = self._models.offer(self._job.recipe.model)
        return share_of(self._job.usage, own, self._models.offer(other))

    def _price(self, dollars: Decimal | None) -> str:
        if self._job.practice:
            return tr("nothing")
        return money(None) if dollars is None else tr("about {cost}", cost=money(dollars))

    def _send_words(self, chosen: Sequence[RetryGroup], dollars: Decimal | None) -> str:
        if not chosen:
            return tr("Nothing is chosen")
        return send_again_words(self._job, sum(group.rows for group in chosen), dollars)


def _offer_words(offer: ModelOffer) -> str:
    if offer.input_price is None or offer.output_price is None:
        return tr("{name}, price unknown", name=offer.name)
    return tr(
        "{name}, {read} read and {written} written per million",
        name=offer.name,
        read=money(offer.input_price),
        written=money(offer.output_price),
    )


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    return box
