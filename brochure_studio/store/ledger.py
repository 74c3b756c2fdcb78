"""The ledger of exports in a campaign's `.exports`, one line of JSON for each of them.

Lines are only ever added, in one write each, so that two people who export at once on a share do
not overwrite each other. What cannot be read is passed over: the ledger tells, it decides nothing.
"""

import json
from contextlib import suppress
from pathlib import Path

from brochure_studio.model.ledger import LedgerEntry
from brochure_studio.store.beside import make_beside
from brochure_studio.store.file_reading import read_bytes
from brochure_studio.store.flat_facts import plain_name, read_facts, read_moment
from brochure_studio.values.finding import UnreadableError

FOLDER = ".exports"
_FILE = "ledger.jsonl"
_FACTS = ("document", "receiver", "variant", "when", "content")
_MOST_BYTES = 4_000_000


class LedgerFile:
    """Keeps the ledger of a campaign's folder; satisfies the port `Ledger`."""

    def note(self, folder: Path, entry: LedgerEntry) -> None:
        """Add an export to the ledger of a folder; OSError where the disk refuses."""
        make_beside(folder / FOLDER)
        with (folder / FOLDER / _FILE).open("ab") as stream:
            stream.write(_line(entry))

    def entries(self, folder: Path) -> tuple[LedgerEntry, ...]:
        """Return the exports of a folder, the newest first; OSError where the disk refuses."""
        file = folder / FOLDER / _FILE
        if not file.is_file():
            return ()
        try:
            lines = read_bytes(file, _MOST_BYTES).decode("ascii", "replace").splitlines()
        except UnreadableError:
            return ()
        found = [entry for line in lines if (entry := _read(line)) is not None]
        return tuple(sorted(found, key=lambda one: one.when, reverse=True))


def _line(entry: LedgerEntry) -> bytes:
    facts: dict[str, object] = {
        "document": entry.document,
        "receiver": entry.receiver,
        "variant": entry.variant,
        "files": list(entry.files),
        "when": entry.when.isoformat(),
        "content": entry.content,
    }
    if entry.choice is not None:
        facts |= {"choice": dict(entry.choice), "said": entry.said}
    return (json.dumps(facts) + "\n").encode("ascii")


def _read(line: str) -> LedgerEntry | None:
    with suppress(ValueError):
        facts = read_facts(line, _FACTS)
        held = json.loads(line)
        files, choice = held.get("files", []), _read_choice(held.get("choice"))
        return LedgerEntry(
            document=plain_name(facts["document"]),
            receiver=plain_name(facts["receiver"]),
            variant=plain_name(facts["variant"]),
            files=tuple(plain_name(str(one)) for one in files) if isinstance(files, list) else (),
            when=read_moment(facts["when"]),
            content=facts["content"],
            choice=choice,
            said=plain_name(str(held.get("said", ""))) if choice is not None else "",
        )
    return None


def _read_choice(held: object) -> tuple[tuple[str, str], ...] | None:
    if not isinstance(held, dict) or not all(isinstance(value, str) for value in held.values()):
        return None
    return tuple((plain_name(axis), plain_name(value)) for axis, value in held.items())
