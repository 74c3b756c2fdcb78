"""The list of sources: where each picture, drawing and font of a library comes from."""

from typing import Literal

from pydantic import Field

from brochure_studio.model.record import FilePath, Localized, Record


class Origin(Record):
    """One file of the library: its origin, licence, credit, hash and alternative text."""

    file: FilePath
    origin: str = Field(min_length=1)
    licence: str = Field(min_length=1)
    credit: str = ""
    sha256: str | None = Field(default=None, pattern=r"^[0-9a-f]{64}$")
    alt: Localized = Localized()


class Sources(Record):
    """`assets/sources.yaml`: an entry for every file that somebody made."""

    format: Literal["sources/1"]
    sources: tuple[Origin, ...] = ()

    def of(self, file: str) -> Origin | None:
        """Return the entry of a file named from `assets/`, or None."""
        return next((one for one in self.sources if one.file == file), None)
