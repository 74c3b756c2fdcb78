"""What holds for every test: no display is needed, and a logged warning is a failure.

Garbage is searched between tests, on the main thread: Python by itself does it on any thread, and
a widget that is destroyed there ends the whole run. The window keeps to the same rule.
"""

import gc
import itertools
import logging
import os
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# All objects take 100 ms to look at; those since the test before, next to nothing.
_ALL_EVERY = 200
_ENDED = itertools.count(1)


def pytest_collection_finish() -> None:
    """Take what the tests consist of out of the search, and search only between tests."""
    gc.disable()
    gc.collect()
    gc.freeze()


def pytest_runtest_logfinish() -> None:
    """Search what the test has left."""
    gc.collect(1 if next(_ENDED) % _ALL_EVERY else 2)


@pytest.fixture(scope="session", autouse=True)
def one_application(qapp: QApplication) -> QApplication:
    """Start the one Qt application that a process may have, so that no test makes a lesser one."""
    return qapp


@pytest.fixture(autouse=True)
def nothing_warned(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test in which anything logs a warning; `caplog.clear()` forgives an expected one."""
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    warned = [f"{r.name}: {r.getMessage()}" for r in records if r.levelno >= logging.WARNING]
    assert not warned, f"logged: {warned}"
