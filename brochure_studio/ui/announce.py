"""Saying aloud what only shows at the edge of the eye, to those who listen to a screen reader."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

_Politeness = QAccessible.AnnouncementPoliteness


def announce(where: QObject, text: str, urgent: bool = False) -> None:
    """Say a text by the screen reader that listens, if one does; `urgent` breaks in."""
    if text and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(where, text)
        event.setPoliteness(_Politeness.Assertive if urgent else _Politeness.Polite)
        QAccessible.updateAccessibility(event)
