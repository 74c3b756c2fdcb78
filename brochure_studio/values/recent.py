"""A memory of bounded size that keeps what is asked for again and again."""

from typing import Generic, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class Recent(Generic[Key, Value]):
    """Values by their keys: those asked for lately, and those before that.

    When the first are `size`, they become the second and these are let go: what comes only once
    does not push out what comes often. At most twice `size` are kept.
    """

    __slots__ = ("_far", "_near", "_size")

    def __init__(self, size: int) -> None:
        self._size = size
        self._near: dict[Key, Value] = {}
        self._far: dict[Key, Value] = {}

    def __len__(self) -> int:
        """Return how many values are kept."""
        return len(self._near.keys() | self._far.keys())

    def find(self, key: Key) -> Value | None:
        """Return a value that was kept, None where there is none."""
        found = self._near.get(key)
        if found is None:
            found = self._far.get(key)
            if found is not None:
                self.keep(key, found)
        return found

    def keep(self, key: Key, value: Value) -> Value:
        """Keep a value, and return it."""
        if len(self._near) >= self._size:
            self._far, self._near = self._near, {}
        self._near[key] = value
        return value
