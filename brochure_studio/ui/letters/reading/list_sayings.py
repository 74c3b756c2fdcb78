"""What is said of a list: how it was read, its columns and cells, what washing took out."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from brochure_studio.merge.lists.washing import fresh_until
from brochure_studio.model.lists.recipients import LEFT_OUT, MAPPABLE_FIELDS, Column
from brochure_studio.ui.words.figures import say_count, say_day
from brochure_studio.usecases.recipients import OpenList

# Those that lists in Norway come in, the likeliest first.
ENCODINGS = ("utf-8", "cp1252", "mac_roman", "cp865", "utf-16")
# A national identity number, or anything as long in say_counts, is not put on a screen either.
_MASK = "•••"


def say_read(found: OpenList) -> str:
    """Return how a list was read: its kind, and encoding and delimiter, or the sheet."""
    translate = QCoreApplication.translate
    how = found.how
    if not how.sheet and not how.delimiter:
        return f"{how.kind.upper()}, {say_encoding(how.encoding)}"
    if how.kind != "csv":
        return translate("Letters", "{0}, arket «{1}»").format(how.kind.upper(), how.sheet)
    said = translate("Letters", "CSV, teiknsett {0}, skilt med {1}")
    return said.format(say_encoding(how.encoding), say_delimiter(how.delimiter))


def say_encoding(encoding: str) -> str:
    """Return what an encoding is called by those who meet it, with its own name."""
    names = {"utf-8": "UTF-8", "utf-16": "UTF-16"}
    makers = {"cp1252": "Windows", "mac_roman": "Mac", "cp865": "DOS"}
    if encoding in makers:
        return f"{makers[encoding]} ({encoding})"
    return names.get(encoding, encoding)


def say_delimiter(delimiter: str) -> str:
    """Return what a delimiter is called."""
    translate = QCoreApplication.translate
    names = {
        ";": translate("Letters", "semikolon"),
        ",": translate("Letters", "komma"),
        "\t": translate("Letters", "tabulator"),
        "|": translate("Letters", "loddrett strek"),
        " ": translate("Letters", "mellomrom"),
    }
    return names.get(delimiter, delimiter)


def say_counts(found: OpenList) -> str:
    """Return how many rows were read and how many of them get a letter."""
    translate, counts = QCoreApplication.translate, found.counts
    one = translate("Letters", "1 rad lesen. {1} kan brukast, {2} er haldne tilbake.")
    many = translate("Letters", "{0} rader lesne. {1} kan brukast, {2} er haldne tilbake.")
    said = one if counts.read == 1 else many
    held = counts.read - counts.usable
    return said.format(*map(say_count, (counts.read, counts.usable, held)))


@dataclass(frozen=True, slots=True)
class WashRow:
    """One line of the report of a wash: a count, a dash where there was nothing to wash against."""

    count: str
    what: str


def wash_rows(found: OpenList) -> tuple[WashRow, ...]:
    """Return what washing took out or told of, as counts."""
    translate, wash = QCoreApplication.translate, found.wash
    chosen = dict(found.counts.held_back).get("left-out", 0)
    rows: list[tuple[int | None, str]] = [
        (wash.same_person, translate("Letters", "rader er same person som ei anna rad")),
        (wash.same_household, translate("Letters", "rader er i same hushald som ei anna rad")),
        (wash.protected, translate("Letters", "har verna adresse")),
        (wash.reserved, translate("Letters", "står i reservasjonsfila")),
        (wash.opted_out, translate("Letters", "har sagt nei")),
    ]
    if chosen:
        rows.append((chosen, translate("Letters", "rader har du valt bort")))
    return tuple(WashRow("–" if n is None else say_count(n), said) for n, said in rows)


def say_washed(found: OpenList, today: date) -> str:
    """Return how old the register is, or that nobody has said so."""
    translate, wash = QCoreApplication.translate, found.wash
    if wash.washed is None:
        none = translate("Letters", "Lista er ikkje vaska mot Reservasjonsregisteret.")
        return none if wash.reserved is None else translate("Letters", "Registeret er utan dato.")
    said = translate("Letters", "Registeret er frå {0} og held til {1}.")
    old = translate("Letters", "Registeret er frå {0} og heldt til {1}. Hent det på nytt.")
    until = fresh_until(wash.washed)
    return (old if today > until else said).format(say_day(wash.washed), say_day(until))


def field_names() -> dict[str, str]:
    """Return the fields that a column may fill by id, with what they are called; none first."""
    translate = QCoreApplication.translate
    names = {
        LEFT_OUT: translate("Letters", "Ikkje i bruk"),
        "fornamn": translate("Letters", "Fornamn"),
        "etternamn": translate("Letters", "Etternamn"),
        "co": translate("Letters", "c/o"),
        "adresse": translate("Letters", "Adresse"),
        "postnummer": translate("Letters", "Postnummer"),
        "poststad": translate("Letters", "Poststad"),
        "land": translate("Letters", "Land"),
        "kommune": translate("Letters", "Kommune"),
        "sprak": translate("Letters", "Språk"),
        "avgangsaar": translate("Letters", "Avgangsår"),
        "hushald": translate("Letters", "Hushald"),
        "namn": translate("Letters", "Heile namnet"),
        "postadresse": translate("Letters", "Postnummer og poststad"),
        "sperre": translate("Letters", "Adressesperre"),
    }
    return {id: names.get(id, id) for id in (LEFT_OUT, *MAPPABLE_FIELDS)}


def say_why(column: Column) -> str:
    """Return why a column has its field."""
    translate = QCoreApplication.translate
    if not column.field and column.why != "chosen":
        return translate("Letters", "ukjend kolonne")
    return {
        "name": translate("Letters", "på namnet"),
        "content": translate("Letters", "gjetta på innhaldet"),
        "chosen": translate("Letters", "valt av deg"),
        "kept": translate("Letters", "hugsa frå før"),
        "own": translate("Letters", "eige felt; kan brukast i brevet"),
    }.get(column.why, "")


def say_cell(cell: str) -> str:
    """Return a cell as it may be shown: no number as long as that of a person."""
    say_counts = sum(map(str.isdigit, cell))
    return _MASK if say_counts >= len("01010112345") else cell
