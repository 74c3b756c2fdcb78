"""Findings and problems as lines for people and as data for programs."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from brochure_studio.scene.links import Link
from brochure_studio.values.finding import Finding, Grade, Problem
from brochure_studio.values.length import to_mm
from brochure_studio.values.words import Words

GRADES = {
    Grade.OK: Words("grøn", "grønn", "green"),
    Grade.WARNING: Words("gul", "gul", "yellow"),
    Grade.FIXED: Words("oransje", "oransje", "orange"),
    Grade.BLOCKING: Words("raud", "rød", "red"),
}


def finding_line(finding: Finding, language: str, file: Path | None = None) -> str:
    """Return a finding in one line: file, grade, what is wrong and what to do, and its code."""
    grade = GRADES[finding.grade].say(language)
    what = finding.what.say(language).rstrip(".")
    todo = finding.todo.say(language).rstrip(".")
    begin = f"{file}: " if file else ""
    return f"{begin}{grade}: {what}. {todo}. [{finding.code}]"


def finding_data(finding: Finding, language: str) -> dict[str, Any]:
    """Return a finding as data; pages count from 1, boxes are in millimetres from the trim."""
    where = finding.where
    box = where.box
    return {
        "code": finding.code,
        "grade": finding.grade.name.lower(),
        "page": None if where.page is None else where.page + 1,
        "slot": where.slot,
        "box_mm": [round(to_mm(v), 2) for v in (box.x, box.y, box.width, box.height)]
        if box
        else None,
        "what": finding.what.say(language),
        "why": finding.why.say(language),
        "todo": finding.todo.say(language),
    }


def group_lines(said: Iterable[tuple[str, str]], language: str) -> Iterator[str]:
    """Yield each thing said once, with the names of those that it is said of."""
    names: dict[str, dict[str, None]] = {}
    for name, line in said:
        names.setdefault(line, {})[name] = None
    for line, of in names.items():
        yield f"{_some(list(of), language)}: {line}"


def _some(names: list[str], language: str) -> str:
    few, more = names[:_MOST_NAMES], len(names) - _MOST_NAMES
    rest = [_MORE.fill(count=more).say(language)] if more > 0 else []
    return ", ".join((*few, *rest))


_MOST_NAMES = 3
_MORE = Words("og {count} til", "og {count} til", "and {count} more")


def link_data(link: Link) -> dict[str, Any]:
    """Return an address that a document leads to as data; pages count from 1."""
    kind = "qr" if link.is_code else "link"
    return {"slot": link.slot, "page": link.page + 1, "kind": kind, "address": link.address}


def problem_data(problem: Problem, language: str) -> dict[str, Any]:
    """Return a problem of a file as data; `said` is all of it in the language where it is known."""
    return {
        "file": str(problem.file),
        "line": problem.line or None,
        "column": problem.column or None,
        "grade": problem.grade.name.lower(),
        "what": problem.what,
        "todo": problem.todo,
        "said": problem.say(language),
    }
