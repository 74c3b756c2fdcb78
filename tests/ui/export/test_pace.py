"""How long a job will take."""

from brochure_studio.ui.export.pace import Pace, say_left
from brochure_studio.values.progress import Progress


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_the_time_left_follows_from_the_time_gone() -> None:
    clock = Clock()
    pace = Pace(clock=clock).see(Progress(0, 10, ""))
    assert pace.seconds_left is None
    clock.now = 5.0
    pace = pace.see(Progress(2, 10, ""))
    assert pace.seconds_left == 20.0
    clock.now = 10.0
    assert pace.see(Progress(1, 10, "")).share == 0.2


def test_nothing_is_promised_too_early() -> None:
    clock = Clock()
    pace = Pace(clock=clock).see(Progress(0, 100, ""))
    clock.now = 0.5
    assert pace.see(Progress(50, 100, "")).seconds_left is None
    clock.now = 9.0
    assert pace.see(Progress(1, 100, "")).seconds_left is None
    assert pace.see(Progress(0, 0, "")).seconds_left is None


def test_seconds_are_said_as_people_do() -> None:
    assert say_left(None) == ""
    assert say_left(1.2) == "straks ferdig"
    assert say_left(21) == "omlag 20 s att"
    assert say_left(56) == "omlag 1 min att"
    assert say_left(150) == "omlag 2 min att"
