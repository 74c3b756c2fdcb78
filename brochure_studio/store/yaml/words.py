"""What the YAML parser complains about, said in the words of people who write such files."""

from pathlib import Path

import yaml

from brochure_studio.values.finding import Problem

# Parts of the messages of libyaml and of PyYAML's own parser, in the order they are looked for.
_SAYINGS = (
    (
        "mapping values are not allowed",
        "a `:` is not expected here",
        "put the text in quotes, or line the key up with the keys above it",
    ),
    ("',' or ']'", "a list is not closed with `]`", "add the `]`, or a comma between the items"),
    ("',' or '}'", "a group is not closed with `}`", "add the `}`, or a comma between the pairs"),
    ("unexpected end of stream", "a quoted text is not closed", "add the closing quote"),
    ("unknown escape", "a backslash escape is not known", "write \\\\, or use single quotes"),
    ("could not find expected ':'", "a `:` is missing after this key", "write `key: value`"),
    (
        "node content",
        "a value is missing, or a bracket or comma stands in its place",
        "put a text that begins so in quotes",
    ),
    (
        "expected",
        "this does not fit the lines above it",
        "check the indentation and the quotes around here",
    ),
)
# Errors that the parser notices at the end of the file, while the fault is where it began.
_AT_BEGINNING = ("unexpected end of stream", "could not find expected ':'")


def say_syntax_error(file: Path, text: str, error: yaml.MarkedYAMLError) -> Problem:
    """Return the problem for an error of the parser."""
    problem = error.problem or ""
    mark = error.problem_mark
    if error.context_mark is not None and any(part in problem for part in _AT_BEGINNING):
        mark = error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    what, todo = _say(problem, _character(text, line, column))
    return Problem(file, line, column, what, todo)


def _say(problem: str, character: str) -> tuple[str, str]:
    if "cannot start any token" in problem:
        if character == "\t":
            return "a tab is used for indentation", "use spaces"
        shown = "a backtick" if character == "`" else f"`{character}`"
        return f"a text cannot begin with {shown}", "put the text in quotes"
    for part, what, todo in _SAYINGS:
        if part in problem:
            return what, todo
    return f"this is not YAML ({problem})", "check the quotes, colons and indentation around here"


def _character(text: str, line: int, column: int) -> str:
    lines = text.splitlines()
    return lines[line - 1][column - 1 : column] if line <= len(lines) else ""
