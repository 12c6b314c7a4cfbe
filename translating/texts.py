"""What there is to translate, as values."""

from __future__ import annotations

from dataclasses import dataclass
from string import Formatter

Key = tuple[str, bool]
"""A source, and whether it has plural forms: the same words can be said both ways."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text of the window: `source` is its key; `one` is the English singular where it has plural forms, else ""."""

    source: str
    one: str = ""
    module: str = ""
    """The file that says it first, below the repository."""

    @property
    def key(self) -> Key:
        """Under what it is kept."""
        return self.source, self.plural

    @property
    def plural(self) -> bool:
        """True where a translation has plural forms."""
        return bool(self.one)


def holes(text: str) -> frozenset[str]:
    """The names of a text's {holes}; raises ValueError where its braces do not match."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name is not None)
