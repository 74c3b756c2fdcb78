"""A few named texts in one line of JSON, written by one run of the program and read by others."""

import json
from collections.abc import Mapping
from datetime import datetime

_MOST_CHARS = 4096
_NAME_CHARS = 80


def write_facts(facts: Mapping[str, str]) -> str:
    """Return named texts as one line of plain ASCII."""
    return json.dumps(dict(facts))


def read_facts(text: str, names: tuple[str, ...]) -> dict[str, str]:
    """Return the texts of these names; a ValueError where one is missing or no text."""
    if len(text) > _MOST_CHARS:
        raise ValueError("the line is too long")
    try:
        held = json.loads(text)
    except RecursionError as error:
        raise ValueError("the line is nested too deep") from error
    if not isinstance(held, dict) or not all(isinstance(held.get(one), str) for one in names):
        raise ValueError("the line lacks a text")
    return {one: held[one] for one in names}


def read_moment(text: str) -> datetime:
    """Return a moment with its time zone; a ValueError where the text is none."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("the moment has no time zone")
    return moment


def plain_name(text: str) -> str:
    """Return a name that others gave, short and without what could steer or turn a line."""
    return "".join(c for c in text if c.isprintable())[:_NAME_CHARS].strip()
