"""Names that columns have in lists, and the field each one means."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

from brochure_studio.model.lists.recipients import FULL_NAME, POST_LINE, PROTECTION

# In nynorsk, bokmål and English, and as registers and membership programs write them.
_NAMES: Mapping[str, str] = {
    "fornamn": "fornamn fornavn førenamn forename firstname first givenname given mellomogfornavn "
    "fornavnogmellomnavn fornamnogmellomnamn",
    "etternamn": "etternamn etternavn slektsnavn slektsnamn lastname last surname familyname "
    "familienavn",
    "co": "co careof c/o cononavn coadresse coadr",
    "adresse": "adresse adr gateadresse gate vegadresse veiadresse postboks address streetaddress "
    "street adresselinje adresselinje1 adresselinje2 adresselinje3 adresse1 adresse2 adresse3 "
    "address1 address2 addressline1 addressline2 bustadadresse bostedsadresse gateadr "
    "gatenavn besøksadresse",
    "postnummer": "postnummer postnr postkode postcode postalcode zip zipcode zippostalcode",
    "poststad": "poststad poststed stad sted place city town posttown postalplace postalcity by",
    "land": "land country landnavn landnamn",
    "kommune": "kommune kommunenavn kommunenamn heimkommune hjemkommune hjemstedskommune "
    "oppvekst oppvekstkommune municipality homemunicipality frakommune",
    "sprak": "språk språkform målform målføre language lang skriftspråk",
    "avgangsaar": "avgangsår avgang avgangskull årskull kull avgangsklasse vitnemålsår "
    "graduationyear classof graduated yearofgraduation leavingyear",
    "hushald": "hushald husstand husstandsnr husstandnr husstandsid hushaldsnr household "
    "householdid familienr",
    FULL_NAME: "namn navn name fullname fulltnavn fulltnamn mottakar mottaker recipient kontakt",
    POST_LINE: "postadresse postnrogsted postnummerogsted postnrsted postnrpoststed "
    "postnummerpoststed postnummerogpoststed postnummerogpoststad postnrogpoststad postnrstad "
    "postcodeandplace",
    PROTECTION: "sperre adressesperre sperrekode adressegradering gradering graderingskode "
    "skjermet skjerming skjerma fortrolig strengtfortrolig diskresjonskode spesregkode "
    "adressebeskyttelse adressevern verna beskyttet protected addressprotection",
}
# Of a list to mend that has been mended; numbers and dates of the program a list comes from.
_NOT_FIELDS = frozenset(("rad", "row", "årsak", "grunn", "reason"))
_NOT_LETTERS = re.compile(r"[\W_]+")


def plain_name(name: str) -> str:
    """Return a column's name without case, spaces and signs: `Post-nr.` is `postnr`."""
    return _NOT_LETTERS.sub("", unicodedata.normalize("NFC", name).casefold())


def field_of(name: str, index: Mapping[str, str]) -> str:
    """Return the field that a column's name means, empty where it is no name of any."""
    return index.get(_spelled(plain_name(name)), "")


def is_no_field(name: str) -> bool:
    """Tell the columns that we write ourselves, which are not read again."""
    return plain_name(name) in _NOT_FIELDS


def own_field(name: str, taken: Iterable[str]) -> str:
    """Return the name by which a letter may use a column that is no known field, or nothing."""
    slug = re.sub(r"[^a-z0-9]+", "-", _spelled(unicodedata.normalize("NFC", name).casefold()))
    slug = slug.strip("-")[:40]
    usable = bool(slug) and slug[0].isalpha() and slug not in set(taken)
    return slug if usable else ""


def _spelled(name: str) -> str:
    """Write æ, ø and å as programs without them do, so that both spellings are one."""
    return name.replace("æ", "ae").replace("ø", "oe").replace("å", "aa")


def name_index() -> dict[str, str]:
    """Return the field of every known name, in the spelling of `field_of`."""
    index: dict[str, str] = {}
    for field, names in _NAMES.items():
        for name in (field, *names.split()):
            plain = plain_name(name)
            # `språk` is also written sprak, and `avgangsår` avgangsar.
            bare = plain.replace("å", "a").replace("ø", "o").replace("æ", "a")
            for form in (_spelled(plain), bare):
                index.setdefault(form, field)
    return index
