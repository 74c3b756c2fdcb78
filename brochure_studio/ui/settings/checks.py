"""What is chosen in the settings, looked at before it is used."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from brochure_studio.bootstrap import open_studio
from brochure_studio.ui.errors import say_error
from brochure_studio.usecases.errors import UsageError
from brochure_studio.usecases.own_profile import OwnProfile, check_profile
from brochure_studio.values.finding import UnreadableError
from brochure_studio.values.words import Words


@dataclass(frozen=True, slots=True)
class Seen:
    """Whether a choice can be used, one sentence about it, and how many templates it has."""

    usable: bool
    text: str
    templates: int = 0


def look_at_library(folder: Path, language: str) -> Seen:
    """Open a library and count its templates; the sentence says what is wrong with it."""
    if not folder.is_dir():
        translate = QCoreApplication.translate
        away = translate("SettingsPage", "Mappa er ikkje der no.")
        ask = translate("SettingsPage", "Er nettverket eller disken kopla til?")
        return Seen(False, f"{away} {ask}")
    try:
        count = len(open_studio(folder).library.templates())
    except (UsageError, UnreadableError, OSError) as error:
        return Seen(False, say_error(error, language))
    return Seen(True, "", count)


def look_at_profile(file: Path, language: str) -> Seen:
    """Read a profile as the press would use it; the sentence gives its name, or what is wrong."""
    try:
        return Seen(True, read_profile(file).name)
    except UsageError as error:
        return Seen(False, error.words.say(language))
    except OSError as error:
        return Seen(False, say_error(error, language))


def read_profile(file: Path) -> OwnProfile:
    """Read a printer's profile; a UsageError says why it is unfit, an OSError that it is away."""
    # Loaded only here: the color conversions take long, and most start without a profile.
    from brochure_studio.render.color.transforms import ProfileError, Transforms
    from brochure_studio.store.pictures import profile_name

    data = file.read_bytes()
    check_profile(data)
    transforms = Transforms()
    try:
        transforms.between(None, data, "RGB", "CMYK")
        transforms.between(data, None, "CMYK", "RGB")
    except ProfileError as error:
        raise UsageError(_BROKEN) from error
    return OwnProfile(profile_name(data) or file.stem, data)


_BROKEN = Words(
    "Profilen er skadd eller berre til lesing. Be trykkeriet om ei ny fil.",
    "Profilen er skadet eller bare til lesing. Be trykkeriet om en ny fil.",
    "The profile is broken or cannot be converted to. Ask the printer for another file.",
)
