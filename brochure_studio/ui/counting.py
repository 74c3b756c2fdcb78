"""Counted things in words: one, or how many."""


def counted(number: int, one: str, many: str) -> str:
    """Return `one` for 1, else `many` with `{0}` as the number; both are translated already."""
    return one if number == 1 else many.format(number)
