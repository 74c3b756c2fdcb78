"""Garbage is looked for at rest, and still found."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from brochure_studio.ui.quiet_memory import QuietMemory, settle


class Knot:
    """Something that only the search for garbage can take away."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


def test_nothing_is_searched_while_a_document_opens(qtbot: QtBot) -> None:
    memory = QuietMemory()
    with memory.opening():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_the_search_goes_on_where_opening_failed(qtbot: QtBot) -> None:
    with pytest.raises(OSError), QuietMemory().opening():
        raise OSError("gone")
    assert gc.isenabled()


def test_an_older_document_is_found_when_the_next_one_settles() -> None:
    knot = Knot()
    left = weakref.ref(knot)
    settle()
    del knot
    gc.collect()
    assert left() is not None, "spared"
    settle()
    assert left() is None
