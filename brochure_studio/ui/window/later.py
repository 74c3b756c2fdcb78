"""What is made when it is first asked for: a page that nobody opens costs the start nothing."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Later(Generic[T]):
    """Holds one thing, which `make` makes at the first call."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self.made: T | None = None

    def __call__(self) -> T:
        """Return the thing; make it first where it is not there yet."""
        if self.made is None:
            self.made = self._make()
        return self.made
