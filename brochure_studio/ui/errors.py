"""What went wrong, in one plain sentence for the strip."""

from brochure_studio.usecases.errors import HeldBackError, UsageError, say_os_error
from brochure_studio.values.finding import UnreadableError
from brochure_studio.values.words import Words


def say_error(error: BaseException, language: str) -> str:
    """Return the sentence for an error of a use case; for any other, that something failed."""
    from brochure_studio.model.kept import ConflictError

    match error:
        case UnreadableError(problems=problems):
            return _first_problem(problems, language)
        case ConflictError():
            return _CONFLICT.fill(file=error.file.name, kept=error.kept.name).say(language)
        case UsageError():
            return error.words.say(language)
        case HeldBackError():
            return _HELD.fill(count=len(error.findings)).say(language)
        case OSError():
            name = str(error.filename or "–")
            return _DISK.fill(file=name, why=say_os_error(error)).say(language)
        case _:
            return _FAILED.say(language)


def _first_problem(problems: tuple[object, ...], language: str) -> str:
    more = len(problems) - 1
    first = str(problems[0])
    return _MORE.fill(first=first, more=more).say(language) if more else first


_MORE = Words("{first} (og {more} til)", "{first} (og {more} til)", "{first} (and {more} more)")
_CONFLICT = Words(
    "Nokon andre har endra {file} sidan du opna det. Di utgåve er teken vare på som {kept}.",
    "Noen andre har endret {file} siden du åpnet det. Din utgave er tatt vare på som {kept}.",
    "Somebody else has changed {file} since you opened it. Your version is kept as {kept}.",
)
_HELD = Words(
    "Stoppa av kontrollen: {count} funn må rettast først.",
    "Stoppet av kontrollen: {count} funn må rettes først.",
    "Stopped by the checks: {count} findings have to be put right first.",
)
_DISK = Words(
    "Fila kunne ikkje lesast eller skrivast: {file} ({why})",
    "Filen kunne ikke leses eller skrives: {file} ({why})",
    "The file could not be read or written: {file} ({why})",
)
_FAILED = Words(
    "Noko gjekk gale. Arbeidet ditt står som før.",
    "Noe gikk galt. Arbeidet ditt står som før.",
    "Something went wrong. Your work is as it was.",
)
