"""The kinds of problem that show only when an address is set on a label or an envelope."""

from collections.abc import Mapping

from brochure_studio.merge.problems.kind import ProblemKind, held

LABEL_KINDS: Mapping[str, ProblemKind] = {
    "label-room": held(
        (
            "adressa får ikkje plass, heller ikkje i minste storleik",
            "adressen får ikke plass, heller ikke i minste størrelse",
            "the address does not fit, not even at the least size",
        ),
        (
            "kort ned adressa, eller vel eit større format",
            "kort ned adressen, eller velg et større format",
            "shorten the address, or choose a larger format",
        ),
    ),
    "label-sign": held(
        (
            "skrifta har ikkje teiknet «{character}»",
            "skriften har ikke tegnet «{character}»",
            "the font lacks the character “{character}”",
        ),
        (
            "skriv det med bokstavar som skrifta har",
            "skriv det med bokstaver som skriften har",
            "write it with letters that the font has",
        ),
    ),
}
