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
from brochure_studio.model.lists.recipients import ListProblem


def row_problems(row: int, faults: Iterable[LetterFault]) -> tuple[ListProblem, ...]:
    """Return the faults that hold a letter back, each once; characters are told together."""
    every = tuple(faults)
    glyphs = tuple(fault for fault in every if isinstance(fault, NoGlyph))
    others = (found for fault in every for found in _problem(row, fault))
    return tuple(dict.fromkeys((*others, *_glyph_problem(row, glyphs))))


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
        case NoPicture():
            yield ListProblem("letter-picture", row, "", (place,))
        case MadeSmaller() | NoGlyph():
            return
        case _:
            assert_never(fault)


def _glyph_problem(row: int, glyphs: tuple[NoGlyph, ...]) -> Iterator[ListProblem]:
    """Yield one problem of all characters that a letter cannot show; the same stand in many texts.

    What cannot be seen, or would change what stands around it, is told by its code alone.
    """
    if not glyphs:
        return
    characters = tuple(dict.fromkeys(char for one in glyphs for char in one.character))
    seen = [char for char in characters if unicodedata.category(char)[0] in "LNPS"]
    facts = (
        ("place", glyphs[0].address),
        ("characters", " ".join(seen) or "–"),
        ("codes", " ".join(f"U+{ord(char):04X}" for char in characters)),
    )
    yield ListProblem("letter-glyph", row, "", facts)
