"""How often values come in a list, so that a paragraph many letters have is written once."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

# A paragraph that fewer letters can be expected to have costs more as a thing of its own.
_LEAST = 8
# Seen fewer times than this a value may have come by chance.
_LEAST_SEEN = 3


@dataclass(frozen=True, slots=True)
class Commons:
    """The letters of one variant: how many there are, and which share of them has a value."""

    total: float = 0.0
    shares: Mapping[str, float] = field(default_factory=dict)

    def recurs(self, values: Iterable[str]) -> bool:
        """Tell whether many letters can be expected to have all of these values.

        As if they had nothing to do with each other: it need not be true, only the same each time.
        """
        expected = self.total
        for value in set(values):
            expected *= self.shares.get(value, 0.0)
        return expected >= _LEAST


def find_commons(
    letters: Iterable[tuple[int, Sequence[str]]], variants: int, step: int = 1
) -> tuple[Commons, ...]:
    """Return what is common in each variant, from every `step`th letter: its variant, its values.

    Values that are too rare to recur are left out.
    """
    counts = [Counter[str]() for _ in range(variants)]
    totals = [0] * variants
    for variant, values in letters:
        totals[variant] += 1
        counts[variant].update(set(values))
    return tuple(map(_commons, totals, counts, [step] * variants))


def _commons(total: int, counts: Counter[str], step: int) -> Commons:
    least = max(_LEAST / step, _LEAST_SEEN)
    often = {value: count / total for value, count in counts.items() if count >= least}
    return Commons(float(total * step), often)
