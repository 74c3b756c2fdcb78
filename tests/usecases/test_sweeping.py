"""Garbage is searched for seldom while letters are made, and as before afterwards."""

import gc
from collections.abc import Iterator

import pytest

from brochure_studio.usecases.sweeping import seldom_swept, sweep_as_usual, sweep_seldom

USUAL = (700, 10, 10)


@pytest.fixture(autouse=True)
def usual_thresholds() -> Iterator[None]:
    before = gc.get_threshold()
    gc.set_threshold(*USUAL)
    yield
    gc.set_threshold(*before)


def test_garbage_is_searched_for_less_often_meanwhile() -> None:
    with seldom_swept():
        during = gc.get_threshold()
    assert during[0] > 10 * USUAL[0]
    assert during[1:] == USUAL[1:]
    assert gc.get_threshold() == USUAL


@pytest.fixture
def nothing_frozen() -> Iterator[None]:
    """Let Python search for garbage as it does outside of tests (`tests/conftest.py`)."""
    gc.unfreeze()
    gc.enable()
    yield
    gc.disable()
    gc.freeze()


@pytest.mark.usefixtures("nothing_frozen")
def test_what_was_there_before_is_left_alone_meanwhile() -> None:
    with seldom_swept():
        assert gc.get_freeze_count() > 1000
        with seldom_swept():
            pass
        assert gc.get_freeze_count() > 1000
    assert gc.get_freeze_count() == 0


@pytest.mark.usefixtures("nothing_frozen")
def test_where_the_program_minds_its_memory_itself_nothing_is_set_aside() -> None:
    gc.disable()
    with seldom_swept():
        assert gc.get_freeze_count() == 0


def test_what_goes_wrong_leaves_nothing_changed() -> None:
    with pytest.raises(OSError, match="full"), seldom_swept():
        raise OSError("full")
    assert gc.get_threshold() == USUAL


def test_what_python_does_by_itself_can_be_had_again() -> None:
    sweep_seldom()
    assert gc.get_threshold()[0] > 10 * USUAL[0]
    sweep_as_usual()
    assert gc.get_threshold() == USUAL
