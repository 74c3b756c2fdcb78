"""What pydantic complains about, said in plain words with what to do about it."""

import difflib
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pydantic_core import ErrorDetails

from brochure_studio.model.record import Record
from brochure_studio.store.yaml.reading import Tree
from brochure_studio.store.yaml.schema_walk import Place, walk_schema
from brochure_studio.values.finding import Problem

_SHORT = 40
_FEW = 12


def say_validation_error(
    file: Path, tree: Tree, model: type[Record], error: ErrorDetails
) -> Problem:
    """Return the problem for one error of pydantic, at the place in the file that it is about."""
    loc = error["loc"]
    if error["type"] == "missing" and isinstance(loc[-1], int):
        loc = loc[:-1]
    elif error["type"] in ("missing", "extra_forbidden"):
        return _wrong_key(file, tree, walk_schema(model, tree.root, loc[:-1]), error)
    place = walk_schema(model, tree.root, loc)
    at_key = loc[-1:] == ("[key]",)
    mark = tree.key_mark(place.steps) if at_key else tree.mark(place.steps)
    what, todo = _say(place, error)
    name = _name(place)
    said = what if at_key or not name else f"{name}{_joint(what)}{what}"
    return Problem(file, mark.line, mark.column, said, todo)


def suggest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word that a mistyped one is likely to be, or None."""
    near = difflib.get_close_matches(word.lower(), list(known), 1, 0.6)
    return near[0] if near else None


def one_of(known: Iterable[str]) -> str:
    """Return a list of words as a person says it: `a`, `b` or `c`."""
    words = [f"`{word}`" for word in known]
    return " or ".join(part for part in (", ".join(words[:-1]), *words[-1:]) if part)


def did_you_mean(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """Return what to do about an unknown word: the likely one, else all there are."""
    every = tuple(known)
    near = suggest(word, every)
    if near:
        return f"did you mean `{near}`?"
    return f"use {one_of(every)}" if 0 < len(every) <= _FEW else otherwise or "check its spelling"


def _joint(what: str) -> str:
    """Join a name to what is said of it: a verb needs no colon."""
    return " " if what.startswith(("has ", "is ", "should ")) else ": "


def _wrong_key(file: Path, tree: Tree, place: Place, error: ErrorDetails) -> Problem:
    key = str(error["loc"][-1])
    if error["type"] == "missing":
        mark = tree.key_mark(place.steps)
        inside = f" in {_name(place)}" if place.steps else ""
        what = f"`{key}` is missing{inside}"
        return Problem(file, mark.line, mark.column, what, f"add a line `{key}: ...`")
    mark = tree.key_mark((*place.steps, key))
    free = [one for one in place.keys if not _has(tree, place, one)]
    near = suggest(key, free) or suggest(key, place.keys)
    todo = f"did you mean `{near}`?" if near else f"take it out; known here: {', '.join(free)}"
    return Problem(file, mark.line, mark.column, f"the key `{key}` is not known here", todo)


def _has(tree: Tree, place: Place, key: str) -> bool:
    return (*place.steps, key) in tree.keys


def _name(place: Place) -> str:
    """Name a place by its key, with the number of the item in a list."""
    names = [step for step in place.steps if isinstance(step, str)]
    last = place.steps[-1] if place.steps else ""
    if not names:
        return ""
    return f"`{names[-1]}`" if isinstance(last, str) else f"item {last + 1} of `{names[-1]}`"


def _say(place: Place, error: ErrorDetails) -> tuple[str, str]:
    kind, value, facts = error["type"], error["input"], error.get("ctx", {})
    if value is None:
        return "has no value", "write one, or take the line out"
    if kind in _BY_KIND:
        what, todo = _BY_KIND[kind]
        return what.format(value=_quote(value), **facts), todo.format(**facts)
    match kind:
        case "literal_error" | "union_tag_invalid":
            return _say_choice(value, facts)
        case "union_tag_not_found":
            return "`kind` is missing", f"add a line `kind:` with {one_of(_tags(place))}"
        case "string_pattern_mismatch":
            return _say_pattern(str(value), str(facts.get("pattern", "")))
        case "value_error" | "assertion_error":
            return _say_own(str(facts.get("error", error["msg"])))
        case _:
            return error["msg"][:1].lower() + error["msg"][1:], "see docs/formats.md"


_A_GROUP = ("should be a group of `key: value` lines, not {value}", "write the keys below it")
_A_LIST = ("should be a list, not {value}", "write `[a, b]`, or a line `- ...` for each item")
_BY_KIND = {
    "model_type": _A_GROUP,
    "model_attributes_type": _A_GROUP,
    "dict_type": _A_GROUP,
    "tuple_type": _A_LIST,
    "list_type": _A_LIST,
    "string_type": ("should be a text, not {value}", "write a text, in quotes if need be"),
    "bool_parsing": ("{value} is neither yes nor no", "write `true` or `false`"),
    "bool_type": ("{value} is neither yes nor no", "write `true` or `false`"),
    "greater_than": ("{value} is too small", "write a number greater than {gt:g}"),
    "greater_than_equal": ("{value} is too small", "write {ge:g} or more"),
    "less_than_equal": ("{value} is too large", "write {le:g} or less"),
    "less_than": ("{value} is too large", "write a number less than {lt:g}"),
    "too_short": ("has too few items ({actual_length})", "give at least {min_length}"),
    "too_long": ("has too many items ({actual_length})", "give at most {max_length}"),
    "string_too_short": ("is empty", "write a text"),
    "string_too_long": ("is too long", "write at most {max_length} characters"),
    "missing": ("has too few items", "add the missing one"),
}


def _say_choice(value: Any, facts: dict[str, Any]) -> tuple[str, str]:
    word = str(facts.get("tag", value))
    known = re.findall(r"'([^']*)'", str(facts.get("expected_tags", facts.get("expected", ""))))
    return f"{_quote(word)} is not one of {one_of(known)}", did_you_mean(word, known)


def _tags(place: Place) -> tuple[str, ...]:
    return tuple(place.schema.get("discriminator", {}).get("mapping", ()))


def _say_pattern(value: str, pattern: str) -> tuple[str, str]:
    if pattern.startswith("^#"):
        return f"{_quote(value)} is not a color of the form #rrggbb", 'write it like "#1d4e5f"'
    if pattern.startswith("^(nn"):
        known = pattern.strip("^$()").split("|")
        return f"{_quote(value)} is not a language that is known here", did_you_mean(value, known)
    if pattern.startswith("^[a-z0-9]"):
        todo = f"write it as `{_as_id(value)}`" if _as_id(value) else "use a-z, 0-9 and hyphens"
        return f"{_quote(value)} is not made of small letters a-z, digits and hyphens", todo
    return f"{_quote(value)} does not have the right form", "see docs/formats.md"


def _as_id(value: str) -> str:
    """Turn a name into an id: Norwegian letters spelt out, everything else a hyphen."""
    plain = value.lower().replace("æ", "ae").replace("ø", "o").replace("å", "a")
    letters = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:64]


def _say_own(message: str) -> tuple[str, str]:
    """Say an error that a model itself raises; those that tell what to do keep it after `; `."""
    what, _, todo = message.partition("; ")
    if todo:
        return what, todo
    if "decimal number" in what or "should be a number" in what:
        return what, "write digits with a decimal point, like 12.5"
    if "whole number" in what:
        return what, "write digits only, like 12"
    if "date" in what or "day " in what:
        return f"is no date: {what}" if what.startswith(
            "day"
        ) else what, "write year-month-day, like 2026-11-23"
    if "file name" in what or "folder" in what:
        return what, "write a path inside the folder, like pictures/fjord.jpg"
    return what, "write it so" if what.startswith("should ") else "see docs/formats.md"


def _quote(value: Any) -> str:
    """Return a value as it is shown in a message: short, in backticks."""
    if isinstance(value, dict):
        return "a group of keys"
    if isinstance(value, list | tuple):
        return "a list"
    text = f"{value:g}" if isinstance(value, float) else str(value).replace("\n", " ")
    return f"`{text[:_SHORT]}...`" if len(text) > _SHORT else f"`{text}`"
