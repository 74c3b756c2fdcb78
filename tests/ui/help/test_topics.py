"""The help says the same in every language, and what it says is there."""

import re

import pytest

from brochure_studio.ui.actions import action_rows
from brochure_studio.ui.help.licences import own_version, part_licences
from brochure_studio.ui.help.topics import TOPICS, find_topics, read_glossary, read_topics
from tests.house.project import PACKAGE

LANGUAGES = ("nn", "nb", "en")
HELP = PACKAGE / "ui" / "help"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shortcut_that_the_help_names_is_an_actions(language: str) -> None:
    known = {row.id for row in action_rows()}
    for file in (HELP / language).glob("*.md"):
        named = set(re.findall(r"\{key:(\w+)\}", file.read_text(encoding="utf-8")))
        assert named <= known, file


def test_the_languages_have_the_same_topics_parts_and_lists() -> None:
    for topic in TOPICS:
        shapes = {language: shape(language, topic) for language in LANGUAGES}
        assert shapes["nn"] == shapes["nb"] == shapes["en"], topic


def shape(language: str, topic: str) -> list[str]:
    text = (HELP / language / f"{topic}.md").read_text(encoding="utf-8")
    marks = (re.match(r"#+ |- |\d\. |\||\{key:\w+\}", line) for line in text.splitlines())
    return [mark[0] for mark in marks if mark]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_glossary_has_the_trades_words_in_order(language: str) -> None:
    words = read_glossary(language)
    assert len(words) >= 30
    assert all(len(word.body) > 20 for word in words)
    titles = [word.title for word in words]
    assert len(set(titles)) == len(titles)
    assert titles == sorted(titles, key=norwegian)
    for known in ("CMYK", "ppi", "PDF/X-4", "Panel", "Overset"):
        assert known in titles


def norwegian(title: str) -> str:
    return title.lower().translate(str.maketrans({"æ": "{", "ø": "|", "å": "}"}))


@pytest.mark.parametrize("language", LANGUAGES)
def test_shortcuts_stand_in_the_text(language: str) -> None:
    topics = read_topics(language, {"palette": "Ctrl+K", "open": "Ctrl+O"})
    start = next(topic for topic in topics if topic.id == "start")
    assert "**Ctrl+K**" in start.body
    assert "{key:" not in start.body


def test_a_search_finds_words_in_titles_first() -> None:
    found = find_topics("utfall", read_glossary("nn"))
    assert found[0].title == "Utfall"
    assert len(found) > 1
    assert find_topics("finst ikkje her", found) == ()


def test_every_part_is_named_with_its_licence() -> None:
    parts = part_licences()
    assert {"reportlab", "pyside6-essentials"} <= {name.lower() for name, _, _ in parts}
    assert all(licence != "–" for _, _, licence in parts)
    assert own_version()
