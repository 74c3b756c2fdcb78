"""What a command prints: one line at a time, progress only on a terminal."""

import io
import json

import pytest

from brochure_studio.cli.console import Console, one_line, time_left
from brochure_studio.values.progress import Progress
from brochure_studio.values.words import Words


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("plain æøå", "plain æøå"),
        ("two\nlines\r\n", "two lines "),
        ("\x1b[31mred", " [31mred"),
        ("\u202edna", " dna"),
        ("a\u2028b", "a b"),
    ],
)
def test_a_line_cannot_be_broken_or_steered(text: str, said: str) -> None:
    assert one_line(text) == said


@pytest.mark.parametrize(
    ("spent", "progress", "left"),
    [
        (10, Progress(0, 5, ""), ""),
        (10, Progress(1, 5, ""), "0:40"),
        (60, Progress(1, 3, ""), "2:00"),
        (61, Progress(3, 4, ""), "0:20"),
        (9, Progress(5, 5, ""), "0:00"),
    ],
)
def test_the_time_left(spent: float, progress: Progress, left: str) -> None:
    assert time_left(spent, progress) == left


def test_progress_is_drawn_on_a_terminal_and_wiped_before_a_line() -> None:
    out, err = io.StringIO(), Terminal()
    console = Console(out, err)
    console.report(Progress(1, 4, "card · press"))
    assert err.getvalue().startswith("\r######")
    assert "2/4" in err.getvalue() and "card · press" in err.getvalue()
    console.line("ready")
    assert err.getvalue().endswith(" \r")
    assert out.getvalue() == "ready\n"


@pytest.mark.parametrize(("err", "quiet"), [(io.StringIO(), False), (Terminal(), True)])
def test_no_progress_in_a_file_or_when_quiet(err: io.StringIO, quiet: bool) -> None:
    Console(io.StringIO(), err, quiet=quiet).report(Progress(1, 4, "step"))
    assert err.getvalue() == ""


def test_a_quiet_command_says_errors_and_results_only() -> None:
    out, err = io.StringIO(), io.StringIO()
    console = Console(out, err, "nb", quiet=True)
    console.line("hello")
    console.say(Words("a", "b", "c"))
    console.complain(Words("a {x}", "b {x}", "c {x}"), x=1)
    console.result({"å": 1})
    assert err.getvalue() == "b 1\n"
    assert json.loads(out.getvalue()) == {"å": 1}
    assert out.getvalue().isascii()


def test_braces_in_a_sentence_that_is_finished_are_no_places_to_fill() -> None:
    """`--name {fornamn}` and a folder called `{q}` are told, and do not end the program."""
    err = io.StringIO()
    Console(io.StringIO(), err, "en").complain(Words("{q}", "{q}", "nothing in {q} yet"))
    assert err.getvalue() == "nothing in {q} yet\n"
