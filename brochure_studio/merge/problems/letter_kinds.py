"""The kinds of problem that show only when a list meets a letter."""

from collections.abc import Mapping

from brochure_studio.merge.problems.kind import ProblemKind, warned

LETTER_KINDS: Mapping[str, ProblemKind] = {
    "letter-language": warned(
        (
            "lista ber om språket {asked}, som brevet ikkje har; mottakaren får {given}",
            "listen ber om språket {asked}, som brevet ikke har; mottakeren får {given}",
            "the list asks for the language {asked}, which the letter lacks; they get {given}",
        ),
        (
            "skriv brevet på {asked} òg, om mange treng det",
            "skriv brevet på {asked} også, om mange trenger det",
            "write the letter in {asked} too, if many need it",
        ),
    ),
    "letter-municipality": warned(
        (
            "ingen kjend kommune; brevet får den vanlege avsendaren",
            "ingen kjent kommune; brevet får den vanlige avsenderen",
            "no known municipality; the letter gets the usual sender",
        ),
        (
            "rett namnet på kommunen, om mottakaren skal ha brev frå han",
            "rett navnet på kommunen, om mottakeren skal ha brev fra den",
            "mend the municipality's name, if the letter should come from it",
        ),
    ),
    "letter-field": warned(
        (
            "brevet bruker feltet {field}, som lista ikkje har; det er tomt i alle brev",
            "brevet bruker feltet {field}, som listen ikke har; det er tomt i alle brev",
            "the letter uses the field {field}, which the list lacks; it is empty in all letters",
        ),
        (
            "vis kva kolonne det er, eller sjå etter at brevet er godt utan",
            "vis hvilken kolonne det er, eller se etter at brevet er godt uten",
            "say which column it is, or check that the letter is good without",
        ),
    ),
    "insert-language": warned(
        (
            "vedlegget «{insert}» finst ikkje på {asked}; mottakaren får det på {given}",
            "vedlegget «{insert}» finnes ikke på {asked}; mottakeren får det på {given}",
            "the insert “{insert}” does not exist in {asked}; they get it in {given}",
        ),
        (
            "omset vedlegget til {asked}, eller set eit vilkår for språket på det",
            "oversett vedlegget til {asked}, eller sett et vilkår for språket på det",
            "translate the insert to {asked}, or put it under a condition for the language",
        ),
    ),
    "column-shadowed": warned(
        (
            "kolonnen heiter som eit felt med fast innhald; brevet bruker det faste innhaldet",
            "kolonnen heter som et felt med fast innhold; brevet bruker det faste innholdet",
            "the column is called like a fact that is the same in all letters; the fact stands",
        ),
        (
            "gje kolonnen eit anna namn i lista, om brevet skal bruke han",
            "gi kolonnen et annet navn i listen, om brevet skal bruke den",
            "give the column another name in the list, if the letter should use it",
        ),
    ),
}
