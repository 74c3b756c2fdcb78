"""The kinds of problem of a list as a whole, or of a column of it."""

from collections.abc import Mapping

from brochure_studio.merge.problems.kind import (
    LOOK,
    ProblemKind,
    held,
    mended,
    warned,
)

LIST_KINDS: Mapping[str, ProblemKind] = {
    "list-empty": held(
        ("lista er tom", "listen er tom", "the list is empty"),
        (
            "sjå etter at det er rett fil og rett ark",
            "se etter at det er riktig fil og riktig ark",
            "check that it is the right file and the right sheet",
        ),
    ),
    "only-header": held(
        (
            "lista har ei overskriftsrad, men ingen mottakarar",
            "listen har en overskriftsrad, men ingen mottakere",
            "the list has a header, but no recipients",
        ),
        (
            "sjå etter at det er rett fil og rett ark",
            "se etter at det er riktig fil og riktig ark",
            "check that it is the right file and the right sheet",
        ),
    ),
    "none-usable": held(
        (
            "ingen av radene kan brukast",
            "ingen av radene kan brukes",
            "none of the rows can be used",
        ),
        ("rett det som står under", "rett det som står under", "mend what stands below"),
    ),
    "column-missing": held(
        (
            "det manglar ein kolonne for {fields}",
            "det mangler en kolonne for {fields}",
            "there is no column for {fields}",
        ),
        (
            "nemn kolonnen, til dømes --columns {example}={columns}",
            "oppgi kolonnen, for eksempel --columns {example}={columns}",
            "name the column, such as --columns {example}={columns}",
        ),
    ),
    "column-identity": held(
        (
            "kolonnen inneheld fødselsnummer",
            "kolonnen inneholder fødselsnummer",
            "the column holds national identity numbers",
        ),
        (
            "slett kolonnen og lagre lista på nytt; slike skal ikkje vere her",
            "slett kolonnen og lagre listen på nytt; slike skal ikke være her",
            "delete the column and save the list anew; they must not be here",
        ),
    ),
    "wash-list-unusable": held(
        (
            "{file} kan ikkje brukast til vasking: det manglar ein kolonne for namn",
            "{file} kan ikke brukes til vasking: det mangler en kolonne for navn",
            "{file} cannot be used for washing: there is no column of names",
        ),
        (
            "gje fila kolonnar for namn og postnummer",
            "gi filen kolonner for navn og postnummer",
            "give the file columns of names and postcodes",
        ),
    ),
    "wash-rows-unusable": warned(
        (
            "{count} rader i {file} kunne ikkje brukast til vasking",
            "{count} rader i {file} kunne ikke brukes til vasking",
            "{count} rows of {file} could not be used for washing",
        ),
        (
            "sjå gjennom den fila med same kommando",
            "se gjennom den filen med samme kommando",
            "look through that file with this command",
        ),
    ),
    "no-header": warned(
        (
            "inga rad har kjende kolonnenamn; kolonnane er kjende att på innhaldet",
            "ingen rad har kjente kolonnenavn; kolonnene er gjenkjent på innholdet",
            "no row has column names that are known; columns were told by what they hold",
        ),
        (
            "gje lista ei overskriftsrad, eller nemn kolonnane med bokstav: --columns fornamn=A",
            "gi listen en overskriftsrad, eller oppgi kolonnene med bokstav: --columns fornamn=A",
            "give the list a header, or name columns by letter: --columns fornamn=A",
        ),
    ),
    "rows-above": mended(
        (
            "over overskriftsrada står {count} rader som ikkje er med",
            "over overskriftsraden står {count} rader som ikke er med",
            "{count} rows above the header are left out",
        ),
        LOOK,
    ),
    "column-guessed": warned(
        (
            "kolonnen er kjend att på innhaldet som {field}",
            "kolonnen er gjenkjent på innholdet som {field}",
            "by what it holds, the column was taken for {field}",
        ),
        (
            "sjå etter at det er rett, eller nemn han med --columns",
            "se etter at det er riktig, eller oppgi den med --columns",
            "check that it is right, or name it with --columns",
        ),
    ),
    "column-twice": warned(
        (
            "kolonnen ser òg ut som {field}, men blir ikkje brukt",
            "kolonnen ser også ut som {field}, men blir ikke brukt",
            "the column looks like {field} too, but is not used",
        ),
        (
            "vel kva for ein som gjeld, med --columns {field}=…",
            "velg hvilken som gjelder, med --columns {field}=…",
            "choose the one that counts with --columns {field}=…",
        ),
    ),
    "names-split": mended(
        (
            "fulle namn er delte i fornamn og etternamn; det siste ordet er etternamnet",
            "fulle navn er delt i fornavn og etternavn; det siste ordet er etternavnet",
            "full names were split; the last word is the surname",
        ),
        LOOK,
    ),
    "post-line-split": mended(
        (
            "postnummer og poststad er delte",
            "postnummer og poststed er delt",
            "postcode and place were split",
        ),
        LOOK,
    ),
    "encoding-guessed": warned(
        (
            "teiknsettet er det mest sannsynlege, {encoding}",
            "tegnsettet er det mest sannsynlige, {encoding}",
            "the encoding is the likeliest, {encoding}",
        ),
        (
            "sjå etter at æ, ø og å er rette i førehandsvisinga",
            "se etter at æ, ø og å er riktige i forhåndsvisningen",
            "check æ, ø and å in the preview",
        ),
    ),
    "more-sheets": warned(
        (
            "arbeidsboka har fleire ark: {sheets}; {sheet} er lese",
            "arbeidsboken har flere ark: {sheets}; {sheet} er lest",
            "the workbook has more sheets: {sheets}; {sheet} was read",
        ),
        (
            "vel eit anna med --sheet",
            "velg et annet med --sheet",
            "choose another with --sheet",
        ),
    ),
    "sheets-hidden": warned(
        (
            "arbeidsboka har gøymde ark: {sheets}",
            "arbeidsboken har skjulte ark: {sheets}",
            "the workbook has hidden sheets: {sheets}",
        ),
        (
            "vel eit av dei med --sheet om det var det du meinte",
            "velg et av dem med --sheet om det var det du mente",
            "choose one with --sheet if that is what you meant",
        ),
    ),
    "column-hidden": warned(
        (
            "kolonnen er gøymd i reknearket, og blir brukt likevel",
            "kolonnen er skjult i regnearket, og blir brukt likevel",
            "the column is hidden in the spreadsheet, and is used all the same",
        ),
        (
            "ta han bort med --columns -={column} om han ikkje skal brukast",
            "ta den bort med --columns -={column} om den ikke skal brukes",
            "leave it out with --columns -={column} if it is not to be used",
        ),
    ),
    "column-unnamed": warned(
        (
            "kolonnen har innhald, men inga overskrift, og blir ikkje brukt",
            "kolonnen har innhold, men ingen overskrift, og blir ikke brukt",
            "the column holds something, but has no name, and is not used",
        ),
        (
            "gje han ei overskrift, eller nemn han med --columns (fletta overskrifter må delast)",
            "gi den en overskrift, eller nevn den med --columns (flettede overskrifter må deles)",
            "give it a name, or name it with --columns (merged headers must be split)",
        ),
    ),
    "not-washed": warned(
        (
            "lista er ikkje vaska mot Reservasjonsregisteret",
            "listen er ikke vasket mot Reservasjonsregisteret",
            "the list was not washed against the reservation register",
        ),
        (
            "vask ho (--reserved) eller sei når det vart gjort (--washed)",
            "vask den (--reserved) eller si når det ble gjort (--washed)",
            "wash it (--reserved) or say when that was done (--washed)",
        ),
    ),
    "wash-old": warned(
        (
            "vaskinga frå {washed} gjeld til {until}",
            "vaskingen fra {washed} gjelder til {until}",
            "the wash of {washed} holds until {until}",
        ),
        (
            "vask mot Reservasjonsregisteret på nytt før breva går ut",
            "vask mot Reservasjonsregisteret på nytt før brevene går ut",
            "wash against the reservation register anew before letters go out",
        ),
    ),
    "wash-undated": warned(
        (
            "reservasjonsfila har ingen dato",
            "reservasjonsfilen har ingen dato",
            "the reservation file has no date",
        ),
        (
            "sei når registeret vart henta, med --washed",
            "si når registeret ble hentet, med --washed",
            "say when the register was fetched, with --washed",
        ),
    ),
}
