"""Fill the `{fields}` of one text, in one pass; what is filled in is data and never read again."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from brochure_studio.model.field_notation import CASES, OF_PLACE, PLACE, has_fields, in_case

Markup = Literal["none", "inline", "blocks"]
# CommonMark 0.31: what means something inside a line (6.1 to 6.6), and what at its beginning: a
# heading, a quote, a list (4.2, 5.1, 5.2). Only these are escaped, as an escape parts a word in
# two when it is shaped.
_IN_LINE = re.compile(r"([\\*_\[\]<>&!`~])")
_AT_START = re.compile(r"(?m)^([0-9]*)([-+#=.:)])")
_PARENTHESES = re.compile(r"([()])")
# Characters that nobody sees but that steer what is seen: controls but for tab and line ends, the
# bidi overrides, embeddings and isolates (CVE-2021-42574), annotations, tags, stray byte order
# marks and halves of surrogate pairs. Joiners and soft hyphens are writing, and stay.
CONTROLS = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff"
    "\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class FilledText:
    """A text with its fields filled, and the names of the fields that had no value."""

    text: str
    unfilled: tuple[str, ...] = ()


# Given a field's name and its value in its case: what to put in its place as it is, or None where
# the value is to be put there as data.
Put = Callable[[str, str], str | None]


def fill_text(
    text: str, values: Mapping[str, str], markup: Markup = "none", put: Put | None = None
) -> FilledText:
    """Return a text with every field replaced by its value; unknown names stay and are told.

    `{name|words}` says the words where the value is empty, and for a field of a place also where
    there is no place; `{name:upper}` puts the value into a case. In a slot with markup the values
    are escaped, so that a `*` of somebody's name is a `*`. A line that holds nothing but empty
    fields is left out with its line end.
    """
    if not has_fields(text):
        return FilledText(text)
    unfilled: dict[str, None] = {}
    lines = text.split("\n")
    closed = [_closes(line, values) for line in lines]
    kept: list[str] = []
    for number, line in enumerate(lines):
        if not closed[number]:
            hanging = markup != "none" and _breaks_to_nothing(lines, closed, number)
            kept.append(_fill_line(line[:-1] if hanging else line, values, markup, unfilled, put))
    return FilledText("\n".join(kept), tuple(unfilled))


def _closes(line: str, values: Mapping[str, str]) -> bool:
    """Tell whether a line holds empty fields and nothing else."""
    fields = [match for match in PLACE.finditer(line) if match["name"]]
    if not fields or any(_says(match, values) for match in fields):
        return False
    return not PLACE.sub(lambda m: "" if m["name"] else m[0], line).strip(" \t\\")


def _says(match: re.Match[str], values: Mapping[str, str]) -> bool:
    return bool(values.get(match["name"], match[0]).strip() or (match["otherwise"] or "").strip())


def _breaks_to_nothing(lines: list[str], closed: list[bool], number: int) -> bool:
    """Tell whether a line ends in a hard break towards lines that are all left out.

    CommonMark 0.31, 6.7: a backslash at the end of a paragraph would be printed.
    """
    if not lines[number].endswith("\\") or not any(closed[number + 1 : number + 2]):
        return False
    behind = zip(lines[number + 1 :], closed[number + 1 :], strict=True)
    following = next((line for line, left_out in behind if not left_out), "")
    return not following.strip()


def _fill_line(
    line: str,
    values: Mapping[str, str],
    markup: Markup,
    unfilled: dict[str, None],
    put: Put | None,
) -> str:
    def replaced(match: re.Match[str]) -> str:
        name, case, otherwise, slip = match.group("name", "case", "otherwise", "slip")
        if name in values and case in (None, *CASES):
            value = values[name]
            if otherwise is not None and not value.strip():
                # The words of the text's own writer, who may use its markup.
                return otherwise
            data = in_case(value, case) if case else value
            placed = put(name, data) if put else None
            return _as_data(data, markup) if placed is None else placed
        if otherwise is not None and name in OF_PLACE and name not in values:
            return otherwise
        if name is None and slip is None:
            return match[0][0]
        unfilled[_told(match)] = None
        return match[0]

    return PLACE.sub(replaced, line)


def _told(match: re.Match[str]) -> str:
    """Return what is told of a field that cannot be filled: its name, a slip as it is written."""
    case = match["case"]
    if match["name"] is None:
        return match["slip"]
    return match["name"] if case in (None, *CASES) else f"{match['name']}:{case}"


def plain_data(value: str) -> str:
    """Return a value as it stands in a text without markup: even line ends, none around it."""
    return _LINE_ENDS.sub("\n", value).strip()


def _as_data(value: str, markup: Markup) -> str:
    plain = plain_data(value)
    if markup == "none":
        return plain
    # An empty line would end the paragraph, an indented one could begin a block of its own.
    lines = (line.strip() for line in plain.split("\n"))
    return "\\\n".join(_escape(line) for line in lines if line)


def _escape(line: str) -> str:
    escaped = _IN_LINE.sub(r"\\\1", line)
    if not _balanced(line):
        # A field may stand in the address of a link, which a lone parenthesis would end.
        escaped = _PARENTHESES.sub(r"\\\1", escaped)
    return _AT_START.sub(r"\1\\\2", escaped)


def _balanced(line: str) -> bool:
    depth = 0
    for char in line:
        depth += (char == "(") - (char == ")")
        if depth < 0:
            return False
    return depth == 0
