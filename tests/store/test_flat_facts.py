"""Named texts in a line of JSON."""

import pytest

from brochure_studio.store.flat_facts import plain_name, read_facts, read_moment, write_facts


def test_what_is_written_is_one_plain_line_and_reads_back() -> None:
    facts = {"who": "Kåre\n\u2028«x»", "file": "/a\udcff b"}
    line = write_facts(facts)
    assert line.isascii() and "\n" not in line
    assert read_facts(line, ("who", "file")) == facts


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "1", '{"a": "x"}', '{"a": "x", "b": 1}', "[" * 4000, " " * 5000]
)
def test_all_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        read_facts(text, ("a", "b"))


def test_a_moment_has_a_time_zone() -> None:
    assert read_moment("2026-11-23T12:00:00+01:00").isoformat() == "2026-11-23T12:00:00+01:00"
    for text in ("2026-11-23T12:00:00", "soon", ""):
        with pytest.raises(ValueError):
            read_moment(text)


def test_a_name_is_plain() -> None:
    assert plain_name(" Åse\tB\u200f ") == "ÅseB"
