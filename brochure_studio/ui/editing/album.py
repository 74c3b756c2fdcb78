"""The pictures that a document can show, and the way for others to come among them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from brochure_studio.model.receivers import Resolution
from brochure_studio.usecases.pictures import KnownPicture
from brochure_studio.values.finding import Grade


@dataclass(frozen=True, slots=True)
class Album:
    """`known` gives the pictures of campaign and library one by one.

    `bring` takes a file of this computer and `keep` bytes with a name; both return the name for
    documents, and raise UsageError or OSError. `resolution` is what the usual receiver asks for.
    """

    known: Callable[[], Iterator[KnownPicture]]
    bring: Callable[[Path], str]
    keep: Callable[[bytes, str], str]
    resolution: Resolution = Resolution()

    def grade(self, ppi: float) -> Grade:
        """Return how a resolution serves the usual receiver."""
        if ppi <= self.resolution.least:
            return Grade.BLOCKING
        return Grade.WARNING if ppi <= self.resolution.good else Grade.OK
