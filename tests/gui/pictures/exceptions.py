"""What may be cut off all the same, each with its reason."""

from __future__ import annotations

EXCEPTIONS: dict[str, str] = {
    "reaches out of its Disclosure": "slides open, and what is beyond its edge is hidden on purpose",
    "reaches out of its LongText": "shows the first lines of a long text, and the rest when asked",
    "QScrollArea (Pages of": "a page that is looked at more closely is wider than the panel",
    "QScrollArea («Pages of": "the same in doubled words",
    "QScrollArea (طاخجغ ضح": "the same from right to left",
    "QWidget (): reaches out of its QWidget": "a line of the settings with three buttons, of which the words give way",
    "QLabel («nothing": "one word that is a sum, beside what it stands for",
    "QLabel («unknown": "the same",
    "QCheckBox («Attachments of mails": "Qt does not wrap the words of a box",
    "QRadioButton («Ask, if something": "the same, in large letters",
}
"""A part of what `fitting.faults` says of it, and why that is right, or is not mended yet."""
