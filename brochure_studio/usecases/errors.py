"""What can go wrong in a use case, each with the exit code that it ends a command with."""

import difflib
from collections.abc import Collection
from pathlib import Path

from brochure_studio.values.finding import Finding, Problem
from brochure_studio.values.words import Words


class UsageError(Exception):
    """Something was asked for that makes no sense (exit code 2); carries a sentence in words."""

    exit_code = 2

    def __init__(self, words: Words) -> None:
        super().__init__(words.en)
        self.words = words


class HeldBackError(Exception):
    """Findings that block; nothing was written (exit code 1)."""

    exit_code = 1

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("; ".join(finding.what.en for finding in findings))
        self.findings = findings


def unknown(kind: Words, id: str, known: Collection[str]) -> UsageError:
    """Return the error for a name that is not there, with what to write instead."""
    near = difflib.get_close_matches(id, list(known), 1)
    hint = _NEAR.fill(near=near[0]) if near else _KNOWN.fill(known=", ".join(known) or "–")
    return UsageError(_UNKNOWN.fill(kind=kind, id=id, hint=hint))


def worded_problem(file: Path, what: Words, todo: Words) -> Problem:
    """Return a problem of a whole file that can be said in every language."""
    said = Words(*(f"{what.say(spoken)}; {todo.say(spoken)}" for spoken in ("nn", "nb", "en")))
    return Problem(file, 0, 0, what.en, todo.en, said=said)


RECEIVER = Words("mottakar", "mottaker", "receiver")
AXIS = Words("akse", "akse", "axis")
STARTER = Words("startkampanje", "startkampanje", "starter campaign")
_NEAR = Words("meinte du «{near}»?", "mente du «{near}»?", "did you mean “{near}”?")
_KNOWN = Words("det finst: {known}", "det finnes: {known}", "there are: {known}")
_UNKNOWN = Words(
    "det finst ingen {kind} «{id}»; {hint}",
    "det finnes ingen {kind} «{id}»; {hint}",
    "there is no {kind} “{id}”; {hint}",
)
