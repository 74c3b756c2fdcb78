"""The kinds of problem that show only when a recipient's letter has been composed."""

from collections.abc import Mapping

from brochure_studio.merge.problems.kind import ProblemKind, held

_SHORTER = (
    "skriv det kortare i lista, eller lat malen gje det meir plass",
    "skriv det kortere i listen, eller la malen gi det mer plass",
    "write it shorter in the list, or let the template give it more room",
)
LETTER_FAULT_KINDS: Mapping[str, ProblemKind] = {
    "letter-too-long": held(
        (
            "brevet er {lines} linjer for langt i «{place}»",
            "brevet er {lines} linjer for langt i «{place}»",
            "the letter is {lines} lines too long in “{place}”",
        ),
        _SHORTER,
    ),
    "letter-word-wide": held(
        (
            "eit ord i «{place}» er breiare enn plassen sin",
            "et ord i «{place}» er bredere enn plassen sin",
            "a word in “{place}” is wider than its place",
        ),
        _SHORTER,
    ),
    "letter-field-missing": held(
        (
            "feltet {field} i «{place}» har ingen verdi",
            "feltet {field} i «{place}» har ingen verdi",
            "the field {field} in “{place}” has no value",
        ),
        (
            "fyll ut kolonnen, eller gje feltet ein tekst som gjeld elles: {{felt|elles}}",
            "fyll ut kolonnen, eller gi feltet en tekst som gjelder ellers: {{felt|ellers}}",
            "fill the column in, or give the field a text that stands otherwise: {{field|else}}",
        ),
    ),
    "letter-glyph": held(
        (
            "skrifta i «{place}» har ikkje {characters} ({codes})",
            "skriften i «{place}» har ikke {characters} ({codes})",
            "the font of “{place}” lacks {characters} ({codes})",
        ),
        (
            "skriv det med bokstavar som skrifta har",
            "skriv det med bokstaver som skriften har",
            "write it in letters that the font has",
        ),
    ),
    "letter-picture": held(
        (
            "biletet i «{place}» manglar eller kan ikkje lesast",
            "bildet i «{place}» mangler eller kan ikke leses",
            "the picture in “{place}” is missing or cannot be read",
        ),
        (
            "legg inn fila, eller rett verdien som vel ho",
            "legg inn filen, eller rett verdien som velger den",
            "put the file in, or mend the value that chooses it",
        ),
    ),
    "letter-window": held(
        (
            "«{place}» går ut over vindauget i konvolutten",
            "«{place}» går ut over vinduet i konvolutten",
            "“{place}” leaves the envelope's window",
        ),
        (
            "skriv adressa kortare, eller vel ein konvolutt med høgare vindauge",
            "skriv adressen kortere, eller velg en konvolutt med høyere vindu",
            "write the address shorter, or choose an envelope with a taller window",
        ),
    ),
    "letter-in-window": held(
        (
            "«{place}» syner i vindauget i konvolutten ved sida av adressa",
            "«{place}» vises i vinduet i konvolutten ved siden av adressen",
            "“{place}” shows in the envelope's window beside the address",
        ),
        _SHORTER,
    ),
}
