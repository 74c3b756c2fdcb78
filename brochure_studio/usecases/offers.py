"""A template as it stands in a list to choose from; knows no records, so that it loads at once."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """A template in the list: id, name and purpose, size in millimetres, pages, receivers.

    `said` is its name and description in every language, for a search; `all_sizes` where it is laid
    out for any size, of which width and height are the first.
    """

    id: str
    name: str
    about: str
    purpose: str
    width: float
    height: float
    least_pages: int
    most_pages: int
    receivers: tuple[str, ...]
    version: int
    said: str = ""
    all_sizes: bool = False
