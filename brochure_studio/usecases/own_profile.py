"""A printer's own ICC profile in place of the one that the library names for the press."""

from dataclasses import dataclass, replace
from pathlib import Path

from brochure_studio.model.ads.sizes import Sizes
from brochure_studio.model.brand import Brand
from brochure_studio.model.kept import Found
from brochure_studio.model.letters.mailing import Mailing
from brochure_studio.model.receivers import Receiver
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.ports.keeping import Library
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.words import Words

# Newspapers and magazines have printing conditions of their own; these are the print shop's.
PRESS = "press"
_NAME = "icc/own-profile"
_HEAD = 128


@dataclass(frozen=True, slots=True)
class OwnProfile:
    """A printer's profile: what it calls itself, and its bytes."""

    name: str
    data: bytes


def check_profile(data: bytes) -> None:
    """Refuse, as a UsageError, bytes that are no ICC profile of a printer in CMYK.

    ICC.1:2010, 7.2: `acsp` at byte 36, device class at 12, color space at 16.
    """
    if len(data) <= _HEAD or data[36:40] != b"acsp":
        raise UsageError(_NO_PROFILE)
    if data[12:20] != b"prtrCMYK":
        raise UsageError(_NOT_PRESS)


def use_profile(studio: Studio, own: OwnProfile) -> Studio:
    """Return the studio with a printer's profile for the press; a UsageError where it is unfit.

    Pictures for the press are then converted to it, and it is the file's output intent.
    """
    check_profile(own.data)

    def profile(name: str) -> bytes:
        return own.data if name == _NAME else studio.profile(name)

    return replace(studio, library=_OwnPress(studio.library, own.name), profile=profile)


@dataclass(frozen=True, slots=True)
class _OwnPress:
    """A library whose press has another profile; all else is as it was."""

    library: Library
    name: str

    @property
    def root(self) -> Path:
        return self.library.root

    def brand(self, id: str) -> Brand:
        return self.library.brand(id)

    def templates(self) -> tuple[Found, ...]:
        return self.library.templates()

    def template(self, id: str) -> Found:
        return self.library.template(id)

    def sizes(self) -> Sizes:
        return self.library.sizes()

    def mailing(self) -> Mailing | None:
        return self.library.mailing()

    def starters(self) -> tuple[Path, ...]:
        return self.library.starters()

    def receivers(self) -> dict[str, Receiver]:
        rows = self.library.receivers()
        return {id: self._own(row) if id == PRESS else row for id, row in rows.items()}

    def _own(self, row: Receiver) -> Receiver:
        if row.color != "cmyk":
            return row
        # ISO 15930-7, 6.2.2: a condition that is not registered is described by its profile.
        changes = {"profile": _NAME, "condition": "Custom", "condition_info": self.name}
        return row.model_copy(update=changes)


_NO_PROFILE = Words(
    "Dette er ikkje ein ICC-profil. Be trykkeriet om fila som sluttar på .icc.",
    "Dette er ikke en ICC-profil. Be trykkeriet om filen som slutter på .icc.",
    "This is not an ICC profile. Ask the printer for the file that ends in .icc.",
)
_NOT_PRESS = Words(
    "Profilen er ikkje for trykk i CMYK. Be trykkeriet om profilen til trykkpressa.",
    "Profilen er ikke for trykk i CMYK. Be trykkeriet om profilen til trykkpressen.",
    "This profile is not for printing in CMYK. Ask the printer for the profile of their press.",
)
