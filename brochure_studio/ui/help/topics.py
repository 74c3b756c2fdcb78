"""The help's texts, read from the Markdown files that come with the program."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_HERE = Path(__file__).parent
# In the order of the list; what one meets first stands first.
TOPICS = (
    *("start", "pages", "field", "content", "findings", "variants", "letters", "export"),
    "settings",
)
GLOSSARY, SHORTCUTS, ABOUT = "glossary", "shortcuts", "about"
_KEY = re.compile(r"\{key:(\w+)\}")


@dataclass(frozen=True, slots=True)
class Topic:
    """One text: its id, its title, and its body in Markdown without the title."""

    id: str
    title: str
    body: str


def read_topics(language: str, keys: Mapping[str, str], folder: Path = _HERE) -> tuple[Topic, ...]:
    """Read the help in one language; `keys` are the shortcuts by action, shown in the text."""
    return tuple(_read(folder / language / f"{id}.md", keys) for id in TOPICS)


def read_glossary(language: str, folder: Path = _HERE) -> tuple[Topic, ...]:
    """Read the trade's words in one language, a topic each, in the file's order."""
    text = (folder / language / f"{GLOSSARY}.md").read_text(encoding="utf-8")
    parts = text.split("\n## ")[1:]
    return tuple(_term(part) for part in parts)


def find_topics(query: str, topics: tuple[Topic, ...]) -> tuple[Topic, ...]:
    """Return the topics with all words of a query; those with it in the title first."""
    words = query.lower().split()
    found = [topic for topic in topics if _holds(f"{topic.title} {topic.body}", words)]
    return tuple(sorted(found, key=lambda topic: not _holds(topic.title, words)))


def _read(file: Path, keys: Mapping[str, str]) -> Topic:
    title, _, body = file.read_text(encoding="utf-8").partition("\n")
    shown = _KEY.sub(lambda found: f"**{keys.get(found[1], found[1])}**", body)
    return Topic(file.stem, title.removeprefix("# ").strip(), shown.strip())


def _term(part: str) -> Topic:
    title, _, body = part.partition("\n")
    return Topic(f"{GLOSSARY}/{title.strip()}", title.strip(), body.strip())


def _holds(text: str, words: list[str]) -> bool:
    low = text.lower()
    return all(word in low for word in words)
