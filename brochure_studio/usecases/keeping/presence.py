"""Who else has a document open: told, never a hindrance, and worth no right."""

from pathlib import Path

from brochure_studio.model.kept import Presence
from brochure_studio.usecases.errors import say_os_error
from brochure_studio.usecases.moments import say_moment
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.words import Words, same


def enter_document(studio: Studio, file: Path, who: str) -> Presence | None:
    """Tell others that this person has a document open; None where the folder takes no note.

    `who` is the name from the settings.
    """
    try:
        return studio.presences.announce(file, who)
    except OSError:
        return None


def look_around(studio: Studio, file: Path, own: Presence | None) -> tuple[Presence, ...]:
    """Give a sign of life and return who else has the document open; to be called every minute."""
    try:
        present = studio.presences.refresh(own) if own else None
    except OSError:
        present = None
    try:
        others = studio.presences.others(file, present)
    except OSError:
        return ()
    return tuple(one for one in others if own is None or one.note != own.note)


def leave_document(studio: Studio, own: Presence | None) -> None:
    """Take one's own note away; where the disk refuses, it becomes stale by itself."""
    if own is not None:
        break_presence(studio, own)


def break_presence(studio: Studio, presence: Presence) -> Words | None:
    """Take away a note, as somebody has chosen; a notice where the disk refuses."""
    try:
        studio.presences.remove(presence)
    except OSError as error:
        return _NOT_REMOVED.fill(why=say_os_error(error))
    return None


def say_presence(presence: Presence) -> Words:
    """Return who has a document open, where and since when; of a stale note what it means."""
    facts = {
        "who": same(presence.who) if presence.who else _SOMEBODY,
        "host": presence.host,
        "since": say_moment(presence.since),
        "seen": say_moment(presence.seen),
    }
    said = _STALE if presence.is_stale else _OPEN
    return (_OWN if presence.is_own else said).fill(**facts)


def each_once(found: tuple[Presence, ...]) -> tuple[Presence, ...]:
    """Return of each person on each computer one presence only, the last that gave a sign."""
    latest: dict[tuple[str, str, bool], Presence] = {}
    for one in sorted(found, key=lambda one: (not one.is_stale, one.seen)):
        latest[one.who, one.host, one.is_own] = one
    return tuple(sorted(latest.values(), key=lambda one: one.since))


_SOMEBODY = Words("Nokon", "Noen", "Somebody")
_OPEN = Words(
    "{who} har òg dette dokumentet ope, på {host} sidan {since}.",
    "{who} har også dette dokumentet åpent, på {host} siden {since}.",
    "{who} has this document open too, on {host} since {since}.",
)
_OWN = Words(
    "Du har òg dette dokumentet ope i eit anna vindauge på denne maskina, sidan {since}.",
    "Du har også dette dokumentet åpent i et annet vindu på denne maskinen, siden {since}.",
    "You have this document open in another window on this computer too, since {since}.",
)
_STALE = Words(
    "{who} opna dokumentet på {host} {since}, men har ikkje gitt teikn frå seg sidan {seen}. "
    "Truleg er programmet stoppa der; merket kan fjernast.",
    "{who} åpnet dokumentet på {host} {since}, men har ikke gitt tegn fra seg siden {seen}. "
    "Trolig er programmet stoppet der; merket kan fjernes.",
    "{who} opened the document on {host} {since}, but has given no sign since {seen}. "
    "Most likely the program there has stopped; the mark can be removed.",
)
_NOT_REMOVED = Words(
    "Merket kunne ikkje fjernast: {why}",
    "Merket kunne ikke fjernes: {why}",
    "The mark could not be removed: {why}",
)
