"""Says aloud to a screen reader what changes by itself: a job that ended, rows counted, a toast, trouble."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from batchdesk.gui.strings import plain_words

LAST_SAID = "batchdesk_last_said"
"""The property of the top window that holds what was announced last; tests read it."""


def announce(widget: QWidget, text: str, urgent: bool = False) -> None:
    """Let a screen reader say a sentence; the focus stays where it is.

    `text` is translated already, as it is seen; marks for shortcuts and for rich text are taken out. `urgent` cuts off
    what is being said and is for trouble only. Without a screen reader nothing happens. Call it on the window's
    thread, and only for what the person did not cause with the key just pressed, or can not hear otherwise.
    """
    said = plain_words(text)
    if not said:
        return
    widget.window().setProperty(LAST_SAID, said)
    event = QAccessibleAnnouncementEvent(widget, said)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


def last_said(widget: QWidget) -> str:
    """What was announced last in this widget's window, "" where nothing was."""
    return str(widget.window().property(LAST_SAID) or "")
