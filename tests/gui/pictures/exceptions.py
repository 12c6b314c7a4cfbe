"""What may be cut off all the same, each with its reason."""

from __future__ import annotations

EXCEPTIONS: dict[str, str] = {
    "reaches out of its Disclosure": "slides open, and what is beyond its edge is hidden on purpose",
    "reaches out of its LongText": "shows the first lines of a long text, and the rest when asked",
    "QScrollArea («Row": "the row panel's buttons do not wrap yet; its width can be dragged",
    "_Words (": "a suggestion of more than two lines is given too little height by its grid",
    "QuietText («Only new": "the line under running again on a new file is given too little height",
    "reaches out of its FilterChips": "a filter's chip longer than the row is cut at the end of the row",
    "SmallText («The first row goes": "stands under the suggestion that is given too little height",
    "SmallText (فدج": "the same from right to left",
    "QLabel («Numbers and dates": "the name of a field in the settings, beside a list that takes the room",
    "QWidget (): reaches out of its QWidget": "a line of the settings with three buttons, of which the words give way",
    "QScrollArea (): scrolls": "the recipe's form in doubled words; the mouse wheel and the keys reach all of it",
}
"""A part of what `fitting.faults` says of it, and why that is right, or is not mended yet."""
