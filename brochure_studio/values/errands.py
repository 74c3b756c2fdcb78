"""Work that may be done in another process: what it takes and gives can be pickled."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

Errand = Callable[[], object]


class Hands(Protocol):
    """Processes that have nothing to do, this one among them."""

    @property
    def count(self) -> int:
        """Return how many there are."""
        ...

    def __call__(
        self, errands: Sequence[Errand], tick: Callable[[], None]
    ) -> Iterator[tuple[int, object]]:
        """Yield the number of each errand with what it gave, as soon as it is done.

        `tick` is called often; what it raises stops all.
        """
        ...
