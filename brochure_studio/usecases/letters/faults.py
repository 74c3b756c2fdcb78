"""What is wrong with a composed letter, as problems of its row in the list."""

import unicodedata
from collections.abc import Iterable, Iterator
from typing import assert_never

from brochure_studio.layout.letters.faults import (
    LetterFault,
    LongWord,
    MadeSmaller,
    NoGlyph,
    NoPicture,
    TooLong,
    Unfilled,
)
from brochure_studio.model.recipients import ListProblem


def row_problems(row: int, faults: Iterable[LetterFault]) -> tuple[ListProblem, ...]:
    """Return the faults that hold a letter back, each once."""
    return tuple(dict.fromkeys(found for fault in faults for found in _problem(row, fault)))


def is_smaller(faults: Iterable[LetterFault]) -> bool:
    """Tell whether a text of the letter was set smaller so that it fits."""
    return any(isinstance(fault, MadeSmaller) for fault in faults)


def _problem(row: int, fault: LetterFault) -> Iterator[ListProblem]:
    place = ("place", fault.address)
    match fault:
        case TooLong():
            yield ListProblem("letter-too-long", row, "", (place, ("lines", str(fault.lines))))
        case LongWord():
            yield ListProblem("letter-word-wide", row, "", (place,))
        case Unfilled():
            yield ListProblem("letter-field-missing", row, "", (place, ("field", fault.field)))
        case NoGlyph():
            yield ListProblem("letter-glyph", row, "", (place, *_character(fault.character)))
        case NoPicture():
            yield ListProblem("letter-picture", row, "", (place,))
        case MadeSmaller():
            return
        case _:
            assert_never(fault)


def _character(character: str) -> tuple[tuple[str, str], ...]:
    # What cannot be seen, or would change what stands around it, is told by its code alone.
    shown = character if unicodedata.category(character[:1])[0] in "LNPS" else "–"
    return ("character", shown), ("code", " ".join(f"U+{ord(one):04X}" for one in character))
