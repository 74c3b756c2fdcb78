"""The kinds of problem of a row or of one of its cells."""

from collections.abc import Mapping

from brochure_studio.merge.problems.kind import (
    FILL_IN,
    LOOK,
    NOTHING,
    RETYPE,
    SAVE_ANEW,
    ProblemKind,
    held,
    mended,
    warned,
    washed,
)

ROW_KINDS: Mapping[str, ProblemKind] = {
    "unclosed-quote": held(
        (
            "eit hermeteikn blir aldri lukka (linje {line} i fila)",
            "et anførselstegn blir aldri lukket (linje {line} i filen)",
            "a quote is never closed (line {line} of the file)",
        ),
        (
            "lukk hermeteiknet, eller ta det bort",
            "lukk anførselstegnet, eller ta det bort",
            "close the quote, or take it out",
        ),
    ),
    "too-many-cells": held(
        (
            "rada har fleire celler enn overskrifta",
            "raden har flere celler enn overskriften",
            "the row has more cells than the header",
        ),
        (
            "set hermeteikn om celler med skiljeteikn i",
            "sett anførselstegn rundt celler med skilletegn i",
            "put quotes around cells that hold the delimiter",
        ),
    ),
    "row-short": warned(
        (
            "rada har færre celler enn overskrifta",
            "raden har færre celler enn overskriften",
            "the row has fewer cells than the header",
        ),
        LOOK,
    ),
    "row-hidden": washed(
        ("rada er gøymd i reknearket", "raden er skjult i regnearket", "the row is hidden"),
        (
            "vis ho i reknearket, eller legg til --hidden",
            "vis den i regnearket, eller legg til --hidden",
            "show it in the spreadsheet, or add --hidden",
        ),
    ),
    "header-again": washed(
        ("overskrifta ein gong til", "overskriften en gang til", "the header once more"),
        NOTHING,
    ),
    "letters-lost": held(
        (
            "bokstavar er gått tapt eller øydelagde",
            "bokstaver er gått tapt eller ødelagt",
            "letters are lost or garbled",
        ),
        SAVE_ANEW,
    ),
    "letters-hidden": mended(
        (
            "usynlege teikn er tekne bort",
            "usynlige tegn er tatt bort",
            "characters that nobody sees were taken out",
        ),
        NOTHING,
    ),
    "lines-joined": mended(
        (
            "linjeskift i cella er gjorde om til mellomrom",
            "linjeskift i cellen er gjort om til mellomrom",
            "line ends in the cell became spaces",
        ),
        NOTHING,
    ),
    "identity-number": held(
        (
            "cella inneheld eit fødselsnummer",
            "cellen inneholder et fødselsnummer",
            "the cell holds a national identity number",
        ),
        ("slett nummeret", "slett nummeret", "delete the number"),
    ),
    "protected": washed(
        (
            "mottakaren har verna adresse",
            "mottakeren har beskyttet adresse",
            "the recipient's address is protected",
        ),
        (
            "ta rada ut av lista, og følg rutinane for verna adresser",
            "ta raden ut av listen, og følg rutinene for beskyttede adresser",
            "take the row out of the list, and follow the routines for protected addresses",
        ),
    ),
    "cell-date": held(
        (
            "cella er ein dato, der det skulle stå noko anna",
            "cellen er en dato, der det skulle stå noe annet",
            "the cell is a date where something else belongs",
        ),
        RETYPE,
    ),
    "year-from-date": mended(
        (
            "året er teke ut av ein dato",
            "året er tatt ut av en dato",
            "the year was taken from a date",
        ),
        LOOK,
    ),
    "formula-no-value": held(
        (
            "cella er ein formel som aldri er rekna ut",
            "cellen er en formel som aldri er regnet ut",
            "the cell is a formula that was never worked out",
        ),
        (
            "opne lista i reknearket, og lagre ho på nytt",
            "åpne listen i regnearket, og lagre den på nytt",
            "open the list in the spreadsheet program, and save it anew",
        ),
    ),
    "formula-error": held(
        ("cella er ein feil i ein formel", "cellen er en feil i en formel", "a formula's error"),
        ("rett formelen, eller skriv verdien", "rett formelen, eller skriv verdien", "mend it"),
    ),
    "number-spoiled": held(
        (
            "talet er øydelagt av reknearket",
            "tallet er ødelagt av regnearket",
            "the number was spoiled by a spreadsheet",
        ),
        RETYPE,
    ),
    "name-missing": held(
        ("namnet manglar", "navnet mangler", "the name is missing"),
        FILL_IN,
    ),
    "name-short": warned(
        (
            "fornamn eller etternamn manglar",
            "fornavn eller etternavn mangler",
            "given name or surname is missing",
        ),
        LOOK,
    ),
    "name-unclear": warned(
        (
            "det er uvisst kva som er etternamnet",
            "det er usikkert hva som er etternavnet",
            "it is not certain which part is the surname",
        ),
        LOOK,
    ),
    "two-people": warned(
        ("cella nemner to personar", "cellen nevner to personer", "the cell names two people"),
        LOOK,
    ),
    "address-missing": warned(
        ("adressa manglar", "adressen mangler", "the address is missing"),
        FILL_IN,
    ),
    "postcode-missing": held(
        ("postnummeret manglar", "postnummeret mangler", "the postcode is missing"),
        FILL_IN,
    ),
    "postcode-wrong": held(
        (
            "postnummeret har ikkje fire siffer",
            "postnummeret har ikke fire sifre",
            "the postcode has not four digits",
        ),
        (
            "rett det, eller fyll ut landet",
            "rett det, eller fyll ut landet",
            "mend it, or fill in the country",
        ),
    ),
    "zero-restored": mended(
        (
            "nullen fremst i postnummeret er sett tilbake",
            "nullen foran i postnummeret er satt tilbake",
            "the postcode's leading zero was put back",
        ),
        NOTHING,
    ),
    "place-missing": held(
        ("poststaden manglar", "poststedet mangler", "the place is missing"),
        (
            "fyll ut cella, eller gje postregisteret med --register",
            "fyll ut cellen, eller oppgi postregisteret med --register",
            "fill it in, or give the postal register with --register",
        ),
    ),
    "place-filled": mended(
        (
            "poststaden er henta frå postregisteret",
            "poststedet er hentet fra postregisteret",
            "the place was taken from the postal register",
        ),
        NOTHING,
    ),
    "postcode-unknown": held(
        (
            "postnummeret finst ikkje i postregisteret",
            "postnummeret finnes ikke i postregisteret",
            "the postal register has no such postcode",
        ),
        ("rett det", "rett det", "mend it"),
    ),
    "postcode-service": held(
        (
            "postnummeret er ikkje for adresser (kategori S)",
            "postnummeret er ikke for adresser (kategori S)",
            "the postcode is not for addresses (category S)",
        ),
        ("rett det", "rett det", "mend it"),
    ),
    "place-differs": warned(
        (
            "postnummer og poststad høyrer ikkje i hop",
            "postnummer og poststed hører ikke sammen",
            "postcode and place do not belong together",
        ),
        LOOK,
    ),
    "language-unknown": warned(
        (
            "språket er ukjent; dokumentet sitt eige blir brukt",
            "språket er ukjent; dokumentets eget blir brukt",
            "the language is unknown; the document's own is used",
        ),
        (
            "skriv nn, nb, en, de, nl eller pl",
            "skriv nn, nb, en, de, nl eller pl",
            "write nn, nb, en, de, nl or pl",
        ),
    ),
    "country-unknown": warned(
        (
            "landet er ukjent; adressa blir sett opp på vanleg vis",
            "landet er ukjent; adressen settes opp på vanlig måte",
            "the country is unknown; the address is laid out the usual way",
        ),
        LOOK,
    ),
    "year-doubtful": warned(
        ("årstalet er ikkje truverdig", "årstallet er ikke troverdig", "the year is doubtful"),
        LOOK,
    ),
    "same-person": washed(
        (
            "same namn og adresse som rad {other}",
            "samme navn og adresse som rad {other}",
            "same name and address as row {other}",
        ),
        NOTHING,
    ),
    "same-household": warned(
        (
            "same hushald som rad {other}: {reason}",
            "samme husstand som rad {other}: {reason}",
            "same household as row {other}: {reason}",
        ),
        (
            "legg til --household for eitt brev til kvart hushald",
            "legg til --household for ett brev til hver husstand",
            "add --household for one letter to each household",
        ),
    ),
    "household-held": washed(
        (
            "same hushald som rad {other}: {reason}",
            "samme husstand som rad {other}: {reason}",
            "same household as row {other}: {reason}",
        ),
        NOTHING,
    ),
    "left-out": washed(
        (
            "du har valt den andre av to doble",
            "du har valgt den andre av to doble",
            "you chose the other of two doubles",
        ),
        NOTHING,
    ),
    "reserved": washed(
        (
            "mottakaren står i reservasjonsfila",
            "mottakeren står i reservasjonsfilen",
            "the recipient is in the reservation file",
        ),
        NOTHING,
    ),
    "opted-out": washed(
        (
            "mottakaren har sagt nei til brev",
            "mottakeren har sagt nei til brev",
            "the recipient has said no to letters",
        ),
        NOTHING,
    ),
}
