"""What the palette offers, as plain data: where it comes from is the window's affair."""

from collections.abc import Callable
from dataclasses import dataclass

from brochure_studio.ui.palette.fuzzy import plain, rank

_MOST = 60


@dataclass(frozen=True, slots=True)
class Command:
    """One line: what it is called, its kind, what else it is found by, and what it does.

    `keys` is its shortcut; `reason` says why it cannot be used now, empty when it can.
    """

    name: str
    kind: str
    do: Callable[[], object]
    words: str = ""
    keys: str = ""
    reason: str = ""


def find_commands(query: str, commands: tuple[Command, ...]) -> tuple[Command, ...]:
    """Return the commands that a query finds, the best first; all of them for an empty one.

    A name counts before the other words, and what can be used before what cannot.
    """
    if not query.strip():
        return tuple(sorted(commands, key=lambda command: bool(command.reason)))
    words = plain(query).split()
    named = rank(query, ((command.name, command) for command in commands))
    seen = {id(command) for command in named}
    rest = [command for command in commands if id(command) not in seen]
    about = [one for one in rest if _tells_of(one, words)]
    ordered = sorted((*named, *about), key=lambda command: bool(command.reason))
    return tuple(ordered[:_MOST])


def _tells_of(command: Command, words: list[str]) -> bool:
    text = plain(f"{command.name} {command.kind} {command.words}")
    return all(word in text for word in words)
