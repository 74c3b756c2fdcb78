"""Which sign parts the cells of a list: the one that makes equal rows of the first lines."""

from collections import Counter
from collections.abc import Sequence

from brochure_studio.store.lists.records import read_records

# As likely as they are listed; a letter, a digit, a space or a full stop is never taken.
_CANDIDATES = (";", "\t", ",", "|", "\x1f", "^", "~", "#", "¦", "§", "*", "!", "$", ":")
_SAMPLE = 60
# So much of a line tells what parts its cells.
_LINE = 10_000
# Excel writes `sep=;` as the first line of some of its files.
_SEP = "sep="


def announced_delimiter(line: str) -> str | None:
    """Return the delimiter that a first line `sep=;` announces, None where it does not."""
    plain = line.strip().strip('"').lower()
    if plain.startswith(_SEP) and len(plain) == len(_SEP) + 1:
        return plain[-1]
    return "\t" if line.strip(' "').lower() == f"{_SEP}\t" else None


def find_delimiter(lines: Sequence[str]) -> str:
    """Return the delimiter of lines; a semicolon for a list of one column, which needs none."""
    sample = [line[:_LINE] for line in lines[: _SAMPLE * 2] if line.strip()][:_SAMPLE]
    # Of equals the first: max() keeps it.
    best = max(_CANDIDATES, key=lambda one: _evenness(sample, one), default=";")
    return best if _evenness(sample, best) > 0 else ";"


def _evenness(sample: Sequence[str], delimiter: str) -> float:
    """Weigh a delimiter: the share of rows of the commonest width, and a little for the width."""
    widths = [len(record.cells) for record in read_records(sample, delimiter)]
    wide = Counter(width for width in widths if width > 1)
    if not wide:
        return 0.0
    width, count = max(wide.items(), key=lambda item: (item[1], item[0]))
    return count / len(widths) + min(width, 20) / 200
