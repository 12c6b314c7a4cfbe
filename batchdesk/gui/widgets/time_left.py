"""How long something still takes, said calmly and only once it can be known."""

from __future__ import annotations

from batchdesk.gui.strings import tr, trn

_STEADY_SECONDS, _STEADY_SHARE = 3.0, 0.05
"""Before that the pace says nothing: what is opened first is slow, what is held ready is fast."""
_WORTH_SAYING = 6.0
"""What is over sooner needs no words."""
_CALM = 0.2
"""An estimate that moves by less than this share of what is said is not said anew."""
_SECONDS = 50
_HOUR = 3600


class TimeLeft:
    """Fed with how far it is at which second; forgets the pace where something else begins."""

    def __init__(self) -> None:
        self._total = self._done = self._first = 0
        self._began = 0.0
        self._last: float | None = None

    def at(self, seconds: float, done: int, total: int | None) -> str:
        """What is left, "" while that is not known; `seconds` is any clock that only goes forward."""
        if not total or total != self._total or done < self._done:
            self._total, self._first, self._began, self._last = total or 0, done, seconds, None
        self._done = done
        passed, came = seconds - self._began, done - self._first
        if not total or passed < _STEADY_SECONDS or came < _STEADY_SHARE * total:
            return ""
        left = passed * (total - done) / came
        if self._last is None and left < _WORTH_SAYING:
            return ""
        if self._last is None or abs(left - self._last) > _CALM * self._last:
            self._last = left
        return left_words(self._last)


def left_words(seconds: float) -> str:
    """A rest of time, rounded as one says it: "about 2 minutes left"."""
    if seconds < 10:
        return tr("a few seconds left")
    if seconds < _SECONDS:
        return tr("less than a minute left")
    minutes = max(1, round(seconds / 60))
    if seconds < _HOUR * 0.95:
        return trn("about {n} minute left", "about {n} minutes left", _round(minutes))
    return trn("about {n} hour left", "about {n} hours left", max(1, round(seconds / _HOUR)))


def _round(minutes: int) -> int:
    """Above a quarter of an hour nobody counts single minutes."""
    return minutes if minutes <= 15 else 5 * round(minutes / 5)
