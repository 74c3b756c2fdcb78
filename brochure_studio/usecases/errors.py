"""What can go wrong in a use case, each with the exit code that it ends a command with."""

import difflib
import errno
from collections.abc import Collection
from pathlib import Path

from brochure_studio.values.finding import Finding, Problem
from brochure_studio.values.words import Words, same


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


def say_os_error(error: OSError) -> Words:
    """Return in one sentence why the system could not read or write, and what can be done."""
    for names, windows, words in _DISK:
        codes = {getattr(errno, name) for name in names if hasattr(errno, name)}
        if error.errno in codes or getattr(error, "winerror", None) in windows:
            return words
    return same(error.strerror or str(error))


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
# The names of POSIX, which Windows lacks some of, and Windows' own numbers (system error codes).
_DISK: tuple[tuple[tuple[str, ...], tuple[int, ...], Words], ...] = (
    (
        ("ENOSPC", "EDQUOT", "EFBIG"),
        (39, 112, 1295),
        Words(
            "disken er full; rydd plass, eller vel ein annan stad",
            "disken er full; rydd plass, eller velg et annet sted",
            "the disk is full; make room, or choose another place",
        ),
    ),
    (
        (
            *("EIO", "ESTALE", "ENOTCONN", "ETIMEDOUT", "EHOSTDOWN", "EHOSTUNREACH", "ENETDOWN"),
            *("ENETUNREACH", "ECONNRESET", "ENODEV", "ENXIO", "EREMOTEIO"),
        ),
        (21, 53, 55, 59, 64, 67, 121, 1167, 1231, 1232),
        Words(
            "disken eller fellesområdet svarar ikkje; prøv igjen, eller vel ein annan stad",
            "disken eller fellesområdet svarer ikke; prøv igjen, eller velg et annet sted",
            "the disk or the share does not answer; try again, or choose another place",
        ),
    ),
    (
        (),
        (32, 33),
        Words(
            "fila er i bruk i eit anna program; lukk ho der, og prøv igjen",
            "filen er i bruk i et annet program; lukk den der, og prøv igjen",
            "another program is using the file; close it there, and try again",
        ),
    ),
    (
        ("EACCES", "EPERM", "EROFS"),
        (5, 19),
        Words(
            "du har ikkje løyve til det i denne mappa; vel ein annan stad",
            "du har ikke lov til det i denne mappen; velg et annet sted",
            "you have no leave to do that in this folder; choose another place",
        ),
    ),
    (
        ("ENOTDIR",),
        (267,),
        Words(
            "her står ei fil der det skulle vere ei mappe; vel ein annan stad",
            "her står en fil der det skulle være en mappe; velg et annet sted",
            "a file stands where a folder should be; choose another place",
        ),
    ),
    (
        ("ENOENT",),
        (2, 3),
        Words(
            "fila eller mappa er ikkje å finne; er fellesområdet kopla til?",
            "filen eller mappen er ikke å finne; er fellesområdet koblet til?",
            "the file or folder is not there; is the share connected?",
        ),
    ),
    (
        ("EEXIST", "ENOTEMPTY"),
        (80, 183),
        Words("namnet er alt i bruk", "navnet er allerede i bruk", "the name is taken"),
    ),
    (
        ("ENAMETOOLONG",),
        (123, 206),
        Words(
            "namnet er for langt, eller har teikn som ikkje går an",
            "navnet er for langt, eller har tegn som ikke går an",
            "the name is too long, or has characters that will not do",
        ),
    ),
)
