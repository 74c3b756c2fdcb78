"""One call from start to exit code: whatever goes wrong is one line, never a traceback."""

import os
import sys
from collections.abc import Mapping, Sequence
from typing import TextIO

from brochure_studio.cli.call import Call, ShowWindow
from brochure_studio.cli.console import Console
from brochure_studio.cli.parser import PROGRAM, ParseError, load_command, parse
from brochure_studio.cli.sayings import finding_line
from brochure_studio.model.kept import ConflictError
from brochure_studio.usecases.errors import HeldBackError, UsageError, say_os_error
from brochure_studio.values.finding import UnreadableError
from brochure_studio.values.progress import CancelledError
from brochure_studio.values.words import Words

DONE, HELD_BACK, USAGE, UNREADABLE, UNWRITABLE, CANCELLED = 0, 1, 2, 3, 4, 130
# sysexits.h: a fault of the program itself.
DEFECT = 70


def run(
    show_window: ShowWindow,
    argv: Sequence[str] | None = None,
    environment: Mapping[str, str] = os.environ,
) -> int:
    """Run a command line, the process's own where none is given, and return its exit code."""
    given = list(sys.argv[1:] if argv is None else argv)
    sys.stdout, sys.stderr = _speak_safely(sys.stdout), _speak_safely(sys.stderr)
    console = Console(sys.stdout, sys.stderr, message_language(given, environment))
    try:
        _refuse_garbled(given)
        args = parse(given or ["open"], console.language)
        console.quiet = args.quiet
        code = load_command(args.command).run(Call(args, console, environment, show_window))
        sys.stdout.flush()
    except Exception as error:
        return _explain(console, error, environment)
    except KeyboardInterrupt:
        return _explain(console, CancelledError(), environment)
    return code


def message_language(argv: Sequence[str], environment: Mapping[str, str]) -> str:
    """Return the language of messages: asked for, else the system's, else nynorsk."""
    for number, arg in enumerate(argv):
        if arg == "--messages" and number + 1 < len(argv):
            return argv[number + 1]
        if arg.startswith("--messages="):
            return arg.partition("=")[2]
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(name):
            spoken = environment[name].partition("_")[0].partition(".")[0]
            return {"nb": "nb", "no": "nb", "en": "en"}.get(spoken, "nn")
    return "nn"


def _explain(console: Console, error: Exception, environment: Mapping[str, str]) -> int:
    """Print what went wrong and return the exit code for it."""
    match error:
        case ParseError():
            console.complain(_PARSE, message=error, program=PROGRAM)
            return USAGE
        case UsageError():
            console.complain(error.words)
            return USAGE
        case UnreadableError():
            for problem in error.problems:
                console.error(problem.say(console.language))
            return UNREADABLE
        case HeldBackError():
            # What stops several variants differs in its place alone, which is not said here.
            for said in dict.fromkeys(finding_line(f, console.language) for f in error.findings):
                console.error(said)
            return HELD_BACK
        case CancelledError():
            console.complain(_CANCELLED)
            return CANCELLED
        case ConflictError():
            console.error(str(error))
            return UNWRITABLE
        case OSError():
            return _explain_disk(console, error)
        case UnicodeEncodeError():
            console.complain(_GARBLED, text=error.object)
            return UNWRITABLE
        case MemoryError():
            console.complain(_MEMORY)
            return UNWRITABLE
        case _:
            return _explain_defect(console, error, environment)


def _explain_disk(console: Console, error: OSError) -> int:
    match error:
        case BrokenPipeError():
            # Whoever read our output has heard enough; the interpreter must not try once more.
            sys.stdout = _silence()
        case FileExistsError():
            console.complain(_EXISTS, file=error.filename)
        case _:
            reason = say_os_error(error)
            file = error.filename2 or error.filename
            console.complain(_DISK, place=f"{file}: " if file else "", reason=reason)
    return UNWRITABLE


def _explain_defect(console: Console, error: Exception, environment: Mapping[str, str]) -> int:
    if environment.get("BROCHURE_STUDIO_DEBUG"):
        raise error
    console.complain(_DEFECT, kind=type(error).__name__, message=error)
    return DEFECT


def _refuse_garbled(given: Sequence[str]) -> None:
    """Raise a UsageError for an argument that is no text: the system reads it as something else.

    Python keeps such bytes as halves of surrogate pairs (PEP 383), which no document may hold.
    """
    for arg in given:
        if any("\ud800" <= letter <= "\udfff" for letter in arg):
            raise UsageError(_GARBLED.fill(text=arg.encode("utf-8", "replace").decode("utf-8")))


def _speak_safely(stream: TextIO | None) -> TextIO:
    """Let a console that lacks a letter print its code instead of stopping the command.

    A process started without a console, as windows are, may have no stream at all.
    """
    if stream is None:
        return _silence()
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")
    return stream


def _silence() -> TextIO:
    return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123


_PARSE = Words(
    "{message}; «{program} --help» seier korleis",
    "{message}; «{program} --help» sier hvordan",
    "{message}; “{program} --help” tells how",
)
_CANCELLED = Words("avbrote", "avbrutt", "cancelled")
_MEMORY = Words("det er ikkje minne nok", "det er ikke minne nok", "there is not enough memory")
_GARBLED = Words(
    "«{text}» har bokstavar som systemet her ikkje kan lese; prøv igjen med LC_ALL=C.UTF-8, "
    "eller gje fila eit anna namn",
    "«{text}» har bokstaver som systemet her ikke kan lese; prøv igjen med LC_ALL=C.UTF-8, "
    "eller gi filen et annet navn",
    "“{text}” has letters that the system here cannot read; try again with LC_ALL=C.UTF-8, "
    "or give the file another name",
)
_EXISTS = Words(
    "{file} finst alt; vel eit anna namn, eller legg til --replace der kommandoen har det",
    "{file} finnes allerede; velg et annet navn, eller legg til --replace der kommandoen har det",
    "{file} is already there; choose another name, or add --replace where the command has it",
)
_DISK = Words(
    "{place}kan ikkje skrivast eller lesast: {reason}",
    "{place}kan ikke skrives eller leses: {reason}",
    "{place}cannot be written or read: {reason}",
)
_DEFECT = Words(
    "feil i programmet ({kind}: {message}); meld gjerne frå om han",
    "feil i programmet ({kind}: {message}); meld gjerne fra om den",
    "a fault of the program ({kind}: {message}); please report it",
)
