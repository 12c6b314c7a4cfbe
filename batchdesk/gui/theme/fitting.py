"""Makes the tokens larger or smaller as the person likes: letters and rows wholly, distances and widths in part."""

from __future__ import annotations

from collections.abc import Mapping

from batchdesk.gui.theme.tokens import SIZE, SPACE, TYPE

TEXT_SIZES = (90, 100, 110, 125, 150)
"""Per cent of the usual size that can be chosen."""

_WHOLLY, _MOSTLY, _HALF, _FIXED = 1.0, 0.6, 0.5, 0.0
_SHARES: Mapping[type, Mapping[str, float]] = {
    TYPE: {},
    SPACE: dict.fromkeys(("THIN", "HAIR", "SMALL", "MEDIUM", "LARGE", "WIDE", "VAST"), _HALF),
    SIZE: {
        "RADIUS": _FIXED,
        "LINE": _FIXED,
        "SIDE_BAR": _MOSTLY,
        "SIDE_PANEL": _HALF,
        "READING": _HALF,
    },
}
"""How much of a change each token takes part in; wholly where it is not named."""

_USUAL: Mapping[type, Mapping[str, int]] = {
    group: {name: value for name, value in vars(group).items() if name.isupper() and isinstance(value, int)}
    for group in _SHARES
}
_DENSE = {"ROW": "DENSE_ROW"}
_DENSER = {"JOB_ROW": 48, "HEADING_ROW": 32}
_EVEN = frozenset({"ICON", "NAV_ICON", "BIG_ICON", "CONTROL"})


def fit_tokens(text_size: int = 100, *, dense: bool = False) -> None:
    """Set every token for a text size in per cent; what was made before keeps the size it was made in.

    `dense` rows stand closer together. Icons and controls stay even numbers, so that they are sharp and centred.
    """
    for group, usual in _USUAL.items():
        for name, value in usual.items():
            begun = usual[_DENSE[name]] if dense and name in _DENSE else value
            begun = _DENSER.get(name, begun) if dense and group is SIZE else begun
            share = _SHARES[group].get(name, _WHOLLY)
            fitted = round(begun * (1 + (text_size / 100 - 1) * share))
            setattr(group, name, fitted + fitted % 2 if name in _EVEN else max(fitted, 1))
