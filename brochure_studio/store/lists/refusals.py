"""Why a list is not read, where more than one reader says so: what is wrong, what to do."""

from brochure_studio.values.words import Words

LOCKED = (
    Words(
        "arbeidsboka er verna med passord",
        "arbeidsboken er beskyttet med passord",
        "the workbook is protected by a password",
    ),
    Words(
        "opne ho i reknearket, og lagre ho utan passord",
        "åpne den i regnearket, og lagre den uten passord",
        "open it in the spreadsheet program, and save it without",
    ),
)
