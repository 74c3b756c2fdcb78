"""What went wrong with a list or a batch, for the strip; what nobody foresaw goes to the log."""

from PySide6.QtCore import QCoreApplication

from brochure_studio.model.kept import ConflictError
from brochure_studio.ui.errors import say_error
from brochure_studio.usecases.errors import HeldBackError, UsageError
from brochure_studio.values.finding import UnreadableError

_FORESEEN = (UnreadableError, ConflictError, UsageError, HeldBackError, OSError)


def say_fault(error: Exception, language: str) -> str:
    """Return the sentence for an error, the first finding where the checks have stopped it.

    Any other error is raised: the window then logs it and offers its details.
    """
    if not isinstance(error, _FORESEEN):
        raise error
    if not isinstance(error, HeldBackError):
        return say_error(error, language)
    one = error.findings[0]
    words = (one.what.say(language), _say_here(one.code) or one.todo.say(language))
    return " ".join(f"{word[:1].upper()}{word[1:].rstrip('.')}." for word in words if word)


def _say_here(code: str) -> str:
    """Return what to do in the window where the command line has an option for it."""
    translate = QCoreApplication.translate
    here = {
        "letters-sent": translate(
            "Letters",
            "Vel ei anna mappe, eller ta merket tilbake under «Skrivne, sende, på papir»",
        ),
        "letters-sides-changed": translate("Letters", "Vel «Tosidig» slik det var første gongen"),
        "letters-envelope-changed": translate(
            "Letters", "Vel den same konvolutten som første gongen"
        ),
    }
    return here.get(code, "")
