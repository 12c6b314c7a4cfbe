"""The jobs as a list with headings: what needs the person first, then what runs, is finished, or is a draft."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from batchdesk.core.jobs import Job
from batchdesk.gui.desk.arranging import Group, Order, arranged, found, group_of
from batchdesk.gui.desk.attention import Attention, attention
from batchdesk.gui.format import listed
from batchdesk.gui.job_words import answered, cost, moment_said
from batchdesk.gui.saying import say
from batchdesk.gui.states import job_look
from batchdesk.gui.strings import tr

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
"""The Job or the Heading of an index."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A group's heading with how many jobs it has."""

    group: Group
    count: int

    @property
    def words(self) -> str:
        """The heading in the person's language."""
        return self.group.words


Entry = Job | Heading


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person wants to see of the list: words to find, one group or all (None), and the order."""

    words: str = ""
    group: Group | None = None
    order: Order = Order.TIME


def entries(jobs: Iterable[Job], now: datetime, wish: Wish = Wish()) -> tuple[Entry, ...]:
    """Headings and jobs in the order they are shown; groups without a job are left out.

    Archived jobs are there only where the person asks for them, by the group or by searching.
    """
    groups: dict[Group, list[Job]] = {group: [] for group in Group}
    for job in found(jobs, wish.words):
        groups[group_of(job, now)].append(job)
    result: list[Entry] = []
    for group, members in groups.items():
        hidden = group is Group.ARCHIVED and wish.group is None and not wish.words.strip()
        if members and wish.group in (None, group) and not hidden:
            result += [Heading(group, len(members)), *arranged(members, wish.order, now)]
    return tuple(result)


class JobsModel(QAbstractListModel):
    """Entries; only jobs can be selected, and renamed in place: `renamed(job id, name)`."""

    renamed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: tuple[Job, ...] = ()
        self._entries: tuple[Entry, ...] = ()
        self._wish = Wish()
        self.now: datetime | None = None

    def show_jobs(self, jobs: Sequence[Job], now: datetime) -> None:
        """Show these; where the order stays as it was, only the changed ones are painted again."""
        self._jobs, self.now = tuple(jobs), now
        self._replace(entries(self._jobs, now, self._wish))

    def show_only(self, wish: Wish) -> None:
        """Show only what is wished, in the order that is wished."""
        self._wish = wish
        if self.now:
            self._replace(entries(self._jobs, self.now, wish))

    @property
    def wish(self) -> Wish:
        """What is shown now."""
        return self._wish

    @property
    def jobs(self) -> tuple[Job, ...]:
        """All jobs, also those the search hides."""
        return self._jobs

    @property
    def shown(self) -> tuple[Entry, ...]:
        """Headings and jobs as they stand in the list."""
        return self._entries

    def job_at(self, index: Index) -> Job | None:
        """The job at an index, None for a heading."""
        entry = index.data(ENTRY_ROLE) if index.isValid() else None
        return entry if isinstance(entry, Job) else None

    def index_of(self, job_id: str) -> QModelIndex:
        """The place of a job, invalid where it is not shown."""
        for place, entry in enumerate(self._entries):
            if isinstance(entry, Job) and entry.id == job_id:
                return self.index(place)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.job_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        job, name = self.job_at(index), str(value).strip()
        if role != Qt.ItemDataRole.EditRole or job is None or not name:
            return False
        if name != job.name:
            self.renamed.emit(job.id, name)
        return True

    def attention_of(self, job: Job) -> Attention | None:
        """What a job needs the person for, now."""
        return attention(job, self.now) if self.now else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        match role:
            case _ if role == ENTRY_ROLE:
                return entry
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return entry.words if isinstance(entry, Heading) else entry.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return entry.words if isinstance(entry, Heading) else self.spoken(entry)
            case Qt.ItemDataRole.ToolTipRole:
                return None if isinstance(entry, Heading) else say(entry.note) or str(entry.source)
            case _:
                return None

    def spoken(self, job: Job) -> str:
        """A job in one sentence, for a screen reader."""
        parts = [job.name, job.source.name, job_look(job).word, " ".join(answered(job)), " ".join(cost(job))]
        if self.now:
            parts.append(moment_said(job, self.now))
        if job.schedule is not None:
            parts.append(tr("repeated by itself"))
        if need := self.attention_of(job):
            parts.append(need.sentence)
        return listed(parts)

    def _replace(self, new: tuple[Entry, ...]) -> None:
        if [_identity(entry) for entry in new] != [_identity(entry) for entry in self._entries]:
            self.beginResetModel()
            self._entries = new
            self.endResetModel()
            return
        self._entries = new
        if new:
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))


def _identity(entry: Entry) -> tuple[str, str]:
    return ("heading", entry.group.value) if isinstance(entry, Heading) else ("job", entry.id)
