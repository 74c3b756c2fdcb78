"""What the use cases ask of where recipient lists are read from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from brochure_studio.model.lists.postal_register import PostalPlace
from brochure_studio.model.lists.raw_list import ListChoice, RawList

if TYPE_CHECKING:  # a list of templates need not load the typesetting
    pass


class Lists(Protocol):
    """Where recipient lists are read from; methods raise UnreadableError."""

    def read(self, file: Path, choice: ListChoice) -> RawList:
        """Read a list of any kind."""
        ...

    def register(self, file: Path) -> Mapping[str, PostalPlace]:
        """Read a postal register: places by postcode."""
        ...

    def columns(self, folder: Path) -> Mapping[str, str]:
        """Return the fields kept for columns of a folder's lists, by name."""
        ...

    def keep_columns(self, folder: Path, columns: Mapping[str, str]) -> Path:
        """Keep fields for columns of a folder's lists; OSError where the disk refuses."""
        ...

    def to_mend(self, header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
        """Return a list for spreadsheets in which no cell is a formula."""
        ...
