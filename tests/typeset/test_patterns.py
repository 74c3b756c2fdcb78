"""Hyphenation patterns, compared with pyphen on the words its own dictionaries are made of."""

from pathlib import Path

import pyphen
import pytest

from brochure_studio.typeset.patterns import Patterns


@pytest.mark.parametrize("name", ["nn_NO", "nb_NO", "en_GB", "de_DE", "nl_NL", "pl_PL"])
def test_words_break_where_pyphen_breaks_them(name: str) -> None:
    file = pyphen.LANGUAGES[name]
    ours, theirs = Patterns(file), pyphen.Pyphen(lang=name, left=0, right=0, cache=False)
    words = made_up(file)
    assert len(words) > 300
    broken = [(word, ours.points(word)) for word in words]
    assert broken == [(word, tuple(map(int, theirs.positions(word)))) for word in words]
    assert sum(len(points) for _, points in broken) > 300


def made_up(file: Path) -> list[str]:
    """Return words in which many patterns meet: each ends as the next one begins."""
    encoding, *lines = file.read_bytes().splitlines()
    text = [line.decode(encoding.decode()) for line in lines]
    parts = ["".join(c for c in line if c.isalpha()).lower() for line in text]
    return ["".join(parts[at : at + 3]) for at in range(0, len(parts) - 3, len(parts) // 400)]


def test_comments_settings_and_other_spellings_are_no_patterns(tmp_path: Path) -> None:
    file = tmp_path / "hyph.dic"
    lines = ("UTF-8", "% a1b", "#a1b", "LEFTHYPHENMIN 2", "a1b/x=y,1,2", "b1c", "")
    file.write_bytes("\r\n".join(lines).encode())
    assert Patterns(file).points("abcb") == (2,)


def test_the_higher_level_decides_and_even_levels_forbid(tmp_path: Path) -> None:
    file = tmp_path / "hyph.dic"
    file.write_bytes(b"ISO8859-1\na1b\n.a2b\nb3\xe5\n\xe54.\n")
    assert Patterns(file).points("ab\u00e5ab\u00e5") == (2, 4, 5)
