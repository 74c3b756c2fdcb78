"""Serials of letters in print order from 1, as people write them: `17-23,40`."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_PART = re.compile(r"([0-9]{1,7})(?:[-–]([0-9]{1,7}))?")


class SerialsError(ValueError):
    """A text names no serials."""


@dataclass(frozen=True, slots=True)
class Serials:
    """Ranges of serials, both ends among them, in ascending order and apart from each other."""

    ranges: tuple[tuple[int, int], ...]

    def __iter__(self) -> Iterator[int]:
        """Yield each serial once, in ascending order."""
        for first, last in self.ranges:
            yield from range(first, last + 1)

    def __str__(self) -> str:
        """Write the ranges as they are read."""
        return ",".join(f"{a}-{b}" if b > a else str(a) for a, b in self.ranges)

    @property
    def count(self) -> int:
        """Return how many serials there are."""
        return sum(last - first + 1 for first, last in self.ranges)

    @property
    def last(self) -> int:
        """Return the highest serial."""
        return self.ranges[-1][1]


def read_serials(text: str) -> Serials:
    """Read `17-23,40`; a SerialsError for anything else, for 0 and for a range that falls."""
    ranges: list[tuple[int, int]] = []
    for part in text.split(","):
        found = _PART.fullmatch(part.strip())
        if found is None:
            raise SerialsError(text)
        first, last = int(found[1]), int(found[2] or found[1])
        if not 1 <= first <= last:
            raise SerialsError(text)
        ranges.append((first, last))
    return Serials(tuple(_join(sorted(ranges))))


def serials_of(numbers: Iterable[int]) -> Serials:
    """Return the ranges of single serials."""
    return Serials(tuple(_join(sorted((number, number) for number in numbers))))


def _join(ranges: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    begun: tuple[int, int] | None = None
    for first, last in ranges:
        if begun is not None and first <= begun[1] + 1:
            begun = (begun[0], max(begun[1], last))
            continue
        if begun is not None:
            yield begun
        begun = (first, last)
    if begun is not None:
        yield begun
