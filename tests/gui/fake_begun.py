"""What was begun, in memory, as `desk.begun_api.BegunApi` keeps it."""

from __future__ import annotations

from batchdesk.desk.begun_api import Begun


class FakeBegun:
    """`kept` is what stands there now, `writes` how often something was kept."""

    def __init__(self) -> None:
        self.kept: dict[str, Begun] = {}
        self.discarded: dict[str, Begun] = {}
        self.writes = 0

    def keep(self, begun: Begun) -> None:
        self.writes += 1
        self.kept[begun.id] = begun

    def all(self) -> tuple[Begun, ...]:
        return tuple(sorted(self.kept.values(), key=lambda begun: begun.changed_at, reverse=True))

    def discard(self, id_: str) -> None:
        if id_ in self.kept:
            self.discarded[id_] = self.kept.pop(id_)

    def restore(self, id_: str) -> None:
        if id_ in self.discarded:
            self.kept[id_] = self.discarded.pop(id_)

    def forget(self, id_: str) -> None:
        self.kept.pop(id_, None)
        self.discarded.pop(id_, None)
