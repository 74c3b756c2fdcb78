"""Unsaved work: kept while one works, offered after a crash, taken up again or thrown away."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal, assert_never

from brochure_studio.model.document import Document
from brochure_studio.model.kept import Opened, Recovery, Unsaved
from brochure_studio.usecases.documents import Work, find_campaign, join_library
from brochure_studio.usecases.errors import say_os_error
from brochure_studio.usecases.moments import say_moment
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.words import Words

State = Literal["unchanged", "changed", "gone", "never saved"]


@dataclass(frozen=True, slots=True)
class Rescue:
    """Unsaved work as it is offered: what its file has become since, and all in one sentence."""

    recovery: Recovery
    state: State
    words: Words


@dataclass(frozen=True, slots=True)
class Rescues:
    """All that is offered, the newest first, and what cannot be, each in a sentence."""

    offers: tuple[Rescue, ...] = ()
    notices: tuple[Words, ...] = ()


def autosave(
    studio: Studio, work: Work, document: Document, who: str = "", now: datetime | None = None
) -> Words | None:
    """Keep the unsaved state of a document on this computer; return a notice where that fails.

    `who` is the person's name from the settings. It writes to the disk, so it may take its time.
    """
    when = now or datetime.now(UTC)
    unsaved = Unsaved(work.file, who, when, work.opened.hash, work.draft)
    try:
        studio.recovery.keep(document, unsaved)
    except OSError as error:
        return _NOT_KEPT.fill(why=say_os_error(error))
    return None


def drop_autosave(studio: Studio, work: Work) -> Words | None:
    """Forget the unsaved state of a document whose changes were given up on purpose.

    Saving forgets by itself. A notice where the disk refuses.
    """
    try:
        studio.recovery.forget(work.file, work.draft)
    except OSError as error:
        return _NOT_DROPPED.fill(why=say_os_error(error))
    return None


def list_recoveries(studio: Studio) -> Rescues:
    """Return the unsaved work that earlier runs left, however old; nothing is changed by it."""
    try:
        left = studio.recovery.leftovers()
    except OSError as error:
        return Rescues(notices=(_NO_LIST.fill(why=say_os_error(error)),))
    offers = tuple(_offer(studio, one) for one in left.recoveries)
    return Rescues(offers, tuple(_BROKEN.fill(file=copy) for copy in left.broken))


def open_recovery(studio: Studio, recovery: Recovery) -> Work:
    """Open unsaved work, which is not saved by that; it is this run's own from then on.

    An UnreadableError says what is wrong with it, and it stays where it is. Saving it is a conflict
    where the file has been changed since: both are kept.
    """
    document = studio.documents.read(recovery.copy).document
    unsaved = recovery.unsaved
    opened = Opened(document, recovery.copy, unsaved.based_on)
    found, brand, stand_ins = join_library(studio, opened)
    campaign = find_campaign(studio, unsaved.file)
    with suppress(OSError):  # then it stays a leftover, and is offered once more
        studio.recovery.adopt(recovery)
    opened = Opened(document, unsaved.file, unsaved.based_on)
    return Work(opened, found, brand, campaign, draft=unsaved.draft, stand_ins=stand_ins)


def discard_recovery(studio: Studio, recovery: Recovery) -> Words | None:
    """Throw unsaved work away, as somebody has chosen; a notice where the disk refuses."""
    try:
        studio.recovery.discard(recovery.copy)
    except OSError as error:
        return _NOT_DROPPED.fill(why=say_os_error(error))
    return None


def _offer(studio: Studio, recovery: Recovery) -> Rescue:
    state = _state(studio, recovery.unsaved)
    unsaved = recovery.unsaved
    facts = {
        "title": recovery.title,
        "file": unsaved.file.name,
        "when": say_moment(unsaved.when),
        "who": f" ({unsaved.who})" if unsaved.who else "",
    }
    return Rescue(recovery, state, _words(state).fill(**facts))


def _state(studio: Studio, unsaved: Unsaved) -> State:
    try:
        present = studio.documents.current_hash(unsaved.file)
    except OSError:
        present = None
    if not unsaved.based_on:
        return "changed" if present else "never saved"
    if present is None:
        return "gone"
    return "unchanged" if present == unsaved.based_on else "changed"


def _words(state: State) -> Words:
    match state:
        case "unchanged":
            return _UNCHANGED
        case "changed":
            return _CHANGED
        case "gone":
            return _GONE
        case "never saved":
            return _NEVER
        case _:
            assert_never(state)


_UNCHANGED = Words(
    "«{title}» har ulagra endringar frå {when}{who}.",
    "«{title}» har ulagrede endringer fra {when}{who}.",
    "“{title}” has unsaved changes of {when}{who}.",
)
_CHANGED = Words(
    "«{title}» har ulagra endringar frå {when}{who}, men {file} er endra sidan; "
    "begge utgåvene blir tekne vare på.",
    "«{title}» har ulagrede endringer fra {when}{who}, men {file} er endret siden; "
    "begge utgavene blir tatt vare på.",
    "“{title}” has unsaved changes of {when}{who}, but {file} has been changed since; "
    "both versions will be kept.",
)
_GONE = Words(
    "«{title}» har ulagra endringar frå {when}{who}, men {file} er ikkje å finne der fila låg.",
    "«{title}» har ulagrede endringer fra {when}{who}, men {file} er ikke å finne der filen lå.",
    "“{title}” has unsaved changes of {when}{who}, but {file} is not where it was.",
)
_NEVER = Words(
    "«{title}» vart aldri lagra; det som var skrive {when}{who}, er her enno.",
    "«{title}» ble aldri lagret; det som var skrevet {when}{who}, er her ennå.",
    "“{title}” was never saved; what was written by {when}{who} is still here.",
)
_BROKEN = Words(
    "Noko ulagra arbeid kan ikkje lesast og er hoppa over: {file}",
    "Noe ulagret arbeid kan ikke leses og er hoppet over: {file}",
    "Some unsaved work cannot be read and was passed over: {file}",
)
_NO_LIST = Words(
    "Programmet får ikkje sjå etter ulagra arbeid: {why}",
    "Programmet får ikke sett etter ulagret arbeid: {why}",
    "The program cannot look for unsaved work: {why}",
)
_NOT_KEPT = Words(
    "Ulagra arbeid blir ikkje teke vare på no, så lagre ofte: {why}",
    "Ulagret arbeid blir ikke tatt vare på nå, så lagre ofte: {why}",
    "Unsaved work is not being kept just now, so save often: {why}",
)
_NOT_DROPPED = Words(
    "Det ulagra arbeidet kunne ikkje kastast: {why}",
    "Det ulagrede arbeidet kunne ikke kastes: {why}",
    "The unsaved work could not be thrown away: {why}",
)
