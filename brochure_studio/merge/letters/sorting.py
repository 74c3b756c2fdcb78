"""Sorting for bulk mail, and the file that tells the postal service how many go where."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from brochure_studio.merge.countries import NORWAY, Country, country_of
from brochure_studio.model.lists.recipients import Recipient
from brochure_studio.values.words import Words

# So many of one format make bulk mail ("post med like formater", the postal service's terms).
LEAST_BULK = 200
# At home before abroad; then the country or nothing; those without a postcode last; the postcode.
_Key = tuple[bool, str, bool, str]


@dataclass(frozen=True, slots=True)
class PostcodeCounts:
    """How many go to each postcode at home, in their order, and how many abroad."""

    home: tuple[tuple[str, int], ...]
    abroad: int = 0

    @property
    def total(self) -> int:
        """Return how many there are in all; the least number counts both."""
        return sum(count for _, count in self.home) + self.abroad


def sort_for_post(
    recipients: Iterable[Recipient], countries: Mapping[str, Country]
) -> tuple[Recipient, ...]:
    """Return recipients by postcode, those abroad last by country and postcode.

    Who has the same postcode stays in the order of the list.
    """
    return tuple(sorted(recipients, key=_sort_key(countries)))


def count_postcodes(
    recipients: Iterable[Recipient], countries: Mapping[str, Country]
) -> PostcodeCounts:
    """Count recipients by postcode; a postcode that is missing counts as an empty one."""
    counts, abroad = Counter[str](), 0
    for recipient in recipients:
        if country_of(recipient.get("land"), countries) == NORWAY:
            counts[recipient.get("postnummer").strip()] += 1
        else:
            abroad += 1
    return PostcodeCounts(tuple(sorted(counts.items())), abroad)


def postcode_file(counts: PostcodeCounts) -> bytes:
    """Return postcode and count as a CSV for the postal service's page; those abroad are not in it.

    The service takes Excel or CSV; semicolons are what a Norwegian spreadsheet opens in columns.
    """
    lines = ["postnummer;antall", *(f"{code};{count}" for code, count in counts.home if code)]
    return "".join(f"{line}\r\n" for line in lines).encode("ascii", "replace")


def say_too_few(count: int) -> Words | None:
    """Return that there are too few for bulk mail, None where there are enough."""
    return None if count >= LEAST_BULK else _TOO_FEW.fill(count=count, least=LEAST_BULK)


def _sort_key(countries: Mapping[str, Country]) -> Callable[[Recipient], _Key]:
    def key(recipient: Recipient) -> _Key:
        land, code = recipient.get("land"), recipient.get("postnummer").strip()
        country = country_of(land, countries)
        if country == NORWAY:
            return False, "", not code, code
        printed = country.printed.nn if country else " ".join(land.split()).upper()
        return True, printed, not code, code.upper()

    return key


_TOO_FEW = Words(
    "{count} sendingar er for få til masseutsending: posten tek betalt for {least}",
    "{count} sendinger er for få til masseutsending: posten tar betalt for {least}",
    "{count} items are too few for bulk mail: the postal service charges for {least}",
)
