"""Translations of a document edited by hand: compared, confirmed, and told when stale."""

import pytest

from tests.stories.conftest import CommandLine
from tests.stories.small_library import SmallLibrary

DOCUMENT = """\
content:
  title: Velkomen heim
overrides:
  - when: {language: nb}
    content:
      title: Velkommen hjem
  - when: {language: en}
    content:
      title: Welcome home
"""


@pytest.fixture
def said(small: SmallLibrary) -> SmallLibrary:
    small.say(DOCUMENT)
    return small


def test_without_marks_they_count_as_checked_and_that_is_said(
    command: CommandLine, said: SmallLibrary
) -> None:
    before = said.document.read_bytes()
    ended = command("translations", said.document)
    assert ended.code == 0
    assert "bokmål: 1 omsetjing, ingen med merke" in ended.out
    shown = command("translations", said.document, "--all", "--language", "en").out
    assert "nn: Velkomen heim" in shown
    assert "en: Welcome home" in shown
    assert "nb: " not in shown
    assert said.document.read_bytes() == before


def test_confirmed_once_a_change_by_hand_is_told_and_holds_the_press_back(
    command: CommandLine, said: SmallLibrary
) -> None:
    assert command("translations", said.document, "--language", "nb,en", "--confirm").code == 0
    check = ("check", said.document, "--variant", "language=nb")
    assert "translation-unchecked" not in command(*check).out
    said.spoil(said.document, "title: Velkomen heim", "title: Velkomen til fjorden")
    assert "translation-unchecked" in command(*check).out
    listed = command("translations", said.document)
    assert "nb: «Tittel» (title): grunnteksten er endra sidan sist" in listed.out
    assert "nn: Velkomen til fjorden" in listed.out
    told = command("translations", said.document, "--json").data()["translations"]
    assert [(one["variant"], one["state"]) for one in told] == [
        ({"language": "nb"}, "changed"),
        ({"language": "en"}, "changed"),
    ]
    one = command("translations", said.document, "--language", "nb", "--slot", "title", "--confirm")
    assert one.code == 0
    assert "translation-unchecked" not in command(*check).out
    assert "en: «Tittel»" in command("translations", said.document).out


@pytest.mark.parametrize(
    ("options", "what"),
    [
        (("--confirm",), "sei kva språk som er kontrollert"),
        (("--confirm", "--language", "de"), "ikkje noka omsetjing"),
        (("--confirm", "--language", "nb", "--slot", "titel"), "ikkje noka omsetjing"),
    ],
)
def test_what_cannot_be_confirmed_is_said_and_nothing_written(
    command: CommandLine, said: SmallLibrary, options: tuple[str, ...], what: str
) -> None:
    before = said.document.read_bytes()
    ended = command("translations", said.document, *options)
    assert ended.code == 2
    assert what in ended.err
    assert said.document.read_bytes() == before


def test_confirming_what_is_confirmed_leaves_the_file_alone(
    command: CommandLine, said: SmallLibrary
) -> None:
    confirm = ("translations", said.document, "--language", "nb,en", "--confirm")
    command(*confirm)
    stamp = said.document.stat().st_mtime_ns
    assert command(*confirm).code == 0
    assert said.document.stat().st_mtime_ns == stamp
