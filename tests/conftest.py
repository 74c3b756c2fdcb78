"""What holds for every test: no display is needed, and a logged warning is a failure."""

import logging
import os
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


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
