"""PySide6 6.12.0 on CPython below 3.12 lost a reference to None in every call that returns nothing.

After some hundred thousand calls the process died. This counts them, so that no upgrade brings
that back unseen.
"""

import sys

from PySide6.QtCore import QObject, QTimer

CALLS = 500
# What the interpreter itself may gain or lose meanwhile (6.12.0 loses two at each round).
SLACK = 100


def test_calls_that_return_nothing_lose_no_reference_to_none() -> None:
    thing, timer = QObject(), QTimer()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("name")
        timer.setInterval(1)
    assert abs(sys.getrefcount(None) - before) < SLACK
