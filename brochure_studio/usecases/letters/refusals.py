"""Why letters are not made, in words."""

from brochure_studio.values.finding import Finding, Grade
from brochure_studio.values.words import Words


def refuse(code: str, what: Words, todo: Words | None = None) -> Finding:
    """Return the finding of a refusal."""
    return Finding(code, Grade.BLOCKING, what, _WHY, todo or _WAY_OUT[code])


_WHY = Words(
    "Ingen skal få same brevet to gonger, eller eit anna enn det som vart planlagt.",
    "Ingen skal få samme brevet to ganger, eller et annet enn det som ble planlagt.",
    "Nobody should get a letter twice, or another than was planned.",
)
CHANGED = Words(
    "{source} er ikkje som då køyringa tok til{more}",
    "{source} er ikke som da kjøringen begynte{more}",
    "{source} is not what it was when the run began{more}",
)
LIST_ROWS = Words(
    ": {now} brev mot {before}; rader: {rows}",
    ": {now} brev mot {before}; rader: {rows}",
    ": {now} letters instead of {before}; rows: {rows}",
)
NO_BATCH = Words(
    "i {folder} er det ikkje skrive noko brev av dette dokumentet enno; "
    "sjå etter i namnet på mappa, eller skriv breva først, utan --resume",
    "i {folder} er det ikke skrevet noe brev av dette dokumentet ennå; "
    "se etter i navnet på mappen, eller skriv brevene først, uten --resume",
    "no letters of this document have been written in {folder} yet; "
    "check the folder's name, or write the letters first, without --resume",
)
OTHER_RUN = Words(
    "ei anna køyring skriv brev av dette dokumentet i mappa",
    "en annen kjøring skriver brev av dette dokumentet i mappen",
    "another run is writing letters of this document in the folder",
)
FOREIGN_KEY = Words(
    "køyringa vart starta av ein annan eller på ei anna datamaskin, og nøkkelen ligg der",
    "kjøringen ble startet av en annen eller på en annen datamaskin, og nøkkelen ligger der",
    "the run was begun by somebody else or on another computer, and the key is there",
)
SENT_ALREADY = Words(
    "{count} brev frå køyringa i denne mappa er sende eller stadfesta",
    "{count} brev fra kjøringen i denne mappen er sendt eller bekreftet",
    "{count} letters of the run in this folder are sent or confirmed",
)
STANDS = Words(
    "{count} brev er alt skrivne i denne mappa",
    "{count} brev er allerede skrevet i denne mappen",
    "{count} letters are written in this folder already",
)
CONTENT_CHANGED = Words(
    "brev {serials} ville blitt andre enn dei som vart skrivne",
    "brev {serials} ville blitt andre enn de som ble skrevet",
    "letters {serials} would not be those that were written",
)
NOT_PLANNED = Words(
    "det finst ingen brev {serials}; det siste er {last}",
    "det finnes ingen brev {serials}; det siste er {last}",
    "there are no letters {serials}; the last is {last}",
)
NOT_WRITTEN = Words(
    "brev {serial} er ikkje skrive enno; lag først dei som står att",
    "brev {serial} er ikke skrevet ennå; lag først dem som står igjen",
    "letter {serial} is not written yet; make those that are left first",
)


def tell_gone(names: str) -> Finding:
    """Return the finding of files that were written and are not there any more."""
    what = _GONE.fill(names=names)
    return Finding("letters-file-gone", Grade.WARNING, what, _WHY, _GONE_WAY)


_GONE = Words(
    "Skrive før, men ikkje i mappa no: {names}",
    "Skrevet før, men ikke i mappen nå: {names}",
    "Written before, but not in the folder now: {names}",
)
_GONE_WAY = Words(
    "Er dei flytte, er alt bra. Er dei borte, skriv breva i dei på nytt med --only.",
    "Er de flyttet, er alt bra. Er de borte, skriv brevene i dem på nytt med --only.",
    "If they were moved, all is well. If they are lost, write their letters again with --only.",
)
_AS_IT_WAS = Words(
    "lat det vere som det var, eller lag ei ny køyring i ei anna mappe for dei som står att",
    "la det være som det var, eller lag en ny kjøring i en annen mappe for dem som står igjen",
    "leave it as it was, or make a new run in another folder for those who are left",
)
_WAY_OUT = {
    "letters-list-changed": _AS_IT_WAS,
    "letters-document-changed": _AS_IT_WAS,
    "letters-template-changed": _AS_IT_WAS,
    "letters-brand-changed": _AS_IT_WAS,
    "letters-envelope-changed": Words(
        "gje den same konvolutten som første gongen (--envelope)",
        "gi den samme konvolutten som første gang (--envelope)",
        "give the same envelope as the first time (--envelope)",
    ),
    "letters-inserts-changed": _AS_IT_WAS,
    "letters-sides-changed": Words(
        "vel det same som første gongen (--duplex)",
        "velg det samme som første gang (--duplex)",
        "choose the same as the first time (--duplex)",
    ),
    "letters-files-changed": Words(
        "gje dei same vala for filer og sortering som første gongen",
        "gi de samme valgene for filer og sortering som første gang",
        "give the same options for files and sorting as the first time",
    ),
    "letters-running": Words(
        "vent til ho er ferdig, eller stopp ho",
        "vent til den er ferdig, eller stopp den",
        "wait until it is done, or stop it",
    ),
    "letters-key": Words(
        "gå vidare der køyringa tok til, eller vel ei anna mappe",
        "gå videre der kjøringen begynte, eller velg en annen mappe",
        "go on where the run was begun, or choose another folder",
    ),
    "letters-sent": Words(
        "vel ei anna mappe, eller ta att merket med --spoiled",
        "velg en annen mappe, eller ta merket tilbake med --spoiled",
        "choose another folder, or take the mark back with --spoiled",
    ),
    "letters-stand": Words(
        "--resume går vidare, --only skriv nokre på nytt, --replace tek alt frå byrjinga",
        "--resume går videre, --only skriver noen på nytt, --replace tar alt fra begynnelsen",
        "--resume goes on, --only writes some again, --replace begins anew",
    ),
    "letters-content-changed": Words(
        "bruk programmet og biblioteket som breva vart skrivne med",
        "bruk programmet og biblioteket som brevene ble skrevet med",
        "use the program and the library that the letters were written with",
    ),
}
