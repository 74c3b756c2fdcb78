"""The ledger of a batch of letters: an SQLite file of numbers and keyed hashes, never of names.

The key lies in the person's own folder and not beside the file: who finds the ledger alone cannot
try out names until a hash agrees (BLAKE2b with a key, RFC 7693). While a ledger is open no other
process can open it, so that two runs never write the same letters.
"""

import errno
import os
import secrets
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from functools import partial
from hashlib import blake2b
from pathlib import Path
from typing import Any

from brochure_studio.model.letters.batch import (
    BatchFacts,
    KeptLetter,
    LedgerBusyError,
    LetterMark,
    PlannedMark,
    RunMark,
    Step,
    StepCounts,
)
from brochure_studio.store.beside import make_beside
from brochure_studio.store.letter_schema import (
    COUNTS,
    FORMAT,
    MARK_STEP,
    NOTE_SENT,
    SCHEMA,
    TAKE_BACK_STEP,
)
from brochure_studio.values.finding import Problem, UnreadableError

FOLDER = ".letters"
_KEY_BYTES = 32
_HASH_BYTES = 16


class LetterLedgers:
    """Opens the ledgers of output folders; `own` is the folder for the person's key."""

    def __init__(self, own: Path) -> None:
        self._own = own

    def open(self, folder: Path, name: str) -> "LedgerOfLetters":
        """Open the ledger of a document's letters in an output folder, a new one where none is."""
        make_beside(folder / FOLDER)
        return LedgerOfLetters(folder / FOLDER / f"{name}.sqlite", self._key())

    def _key(self) -> bytes:
        file = self._own / "key"
        with suppress(FileExistsError):
            self._own.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with os.fdopen(handle, "wb") as stream:
                stream.write(secrets.token_bytes(_KEY_BYTES))
        key = file.read_bytes()
        if len(key) != _KEY_BYTES:
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(file))
        return key


class LedgerOfLetters:
    """An open ledger; satisfies the port `LetterLedger`.

    An OSError where the disk refuses, a LedgerBusyError where another process has it open, an
    UnreadableError where the file is no ledger or one of a newer program.
    """

    def __init__(self, file: Path, key: bytes) -> None:
        self._file = file
        self._key = key
        with self._said():
            self._base = sqlite3.connect(file, timeout=0, isolation_level=None)
        try:
            self._begin()
        except BaseException:
            self._base.close()
            raise

    def __enter__(self) -> "LedgerOfLetters":
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the ledger."""
        self._base.close()

    def seal(self, data: bytes) -> bytes:
        """Return the keyed hash of data."""
        return blake2b(data, digest_size=_HASH_BYTES, key=self._key).digest()

    def sealer(self) -> "Callable[[bytes], bytes]":
        """Return what seals data in a process of its own; it holds the key, so never write it."""
        return partial(_seal, self._key)

    def seal_file(self, file: Path) -> bytes:
        """Return the keyed hash of a file's bytes."""
        total = blake2b(digest_size=_HASH_BYTES, key=self._key)
        with file.open("rb") as stream:
            while part := stream.read(1 << 20):
                total.update(part)
        return total.digest()

    @property
    def knows_key(self) -> bool:
        """Tell whether the ledger was begun with the key of this person and computer."""
        found = self._ask("SELECT key FROM batch")
        return not found or found[0][0] == self.seal(b"key")

    def batch(self) -> BatchFacts | None:
        """Return what the batch is made of, None where none has begun."""
        found = self._ask("SELECT count FROM batch")
        if not found:
            return None
        hashes = self._ask("SELECT source, hash FROM sources ORDER BY source")
        return BatchFacts(tuple((str(one), bytes(two)) for one, two in hashes), int(found[0][0]))

    def begin(self, facts: BatchFacts, letters: Iterable[PlannedMark]) -> None:
        """Begin a batch in place of any other."""
        rows = ((one.serial, one.row, one.person) for one in letters)
        with self._transaction() as base:
            for table in ("batch", "sources", "letters", "runs"):
                base.execute(f"DELETE FROM {table}")
            base.execute("INSERT INTO batch VALUES (1, ?, ?)", (self.seal(b"key"), facts.count))
            base.executemany("INSERT INTO sources VALUES (?, ?)", facts.hashes)
            base.executemany("INSERT INTO letters (serial, row, person) VALUES (?, ?, ?)", rows)

    def note_run(self, run: RunMark, letters: Iterable[LetterMark]) -> None:
        """Note a file that was checked and is about to get its name, with its letters."""
        now = _now()
        rows = (
            (one.content, one.held, now if one.content else None, one.serial) for one in letters
        )
        with self._transaction() as base:
            base.execute(
                "INSERT OR REPLACE INTO runs VALUES (?, ?, ?, ?, 0)",
                (run.number, run.first, run.last, run.seal),
            )
            base.executemany(
                "UPDATE letters SET content = ?, held = ?, written = ? WHERE serial = ?", rows
            )

    def note_sent(self, letters: Iterable[LetterMark]) -> None:
        """Note letters that are about to be handed to a printer, and those held back."""
        now = _now()
        rows = (
            (one.content, one.held, now if one.content else None, one.serial) for one in letters
        )
        with self._transaction() as base:
            base.executemany(NOTE_SENT, rows)

    def note_placed(self, numbers: Iterable[int]) -> None:
        """Note that files have got their names."""
        with self._transaction() as base:
            base.executemany("UPDATE runs SET placed = 1 WHERE number = ?", ((n,) for n in numbers))

    def note_unfinished(self, name: str) -> None:
        """Note the name of a temporary file before anything is written to it."""
        with self._transaction() as base:
            base.execute("INSERT OR REPLACE INTO unfinished VALUES (?)", (name,))

    def unfinished(self) -> tuple[str, ...]:
        """Return the names of temporary files that a run has left, or may have."""
        return tuple(str(row[0]) for row in self._ask("SELECT name FROM unfinished"))

    def forget_unfinished(self) -> None:
        """Forget the temporary files: they are no more."""
        with self._transaction() as base:
            base.execute("DELETE FROM unfinished")

    def runs(self) -> tuple[RunMark, ...]:
        """Return the files that were checked, in the order of their letters."""
        found = self._ask("SELECT number, first, last, seal, placed FROM runs ORDER BY number")
        return tuple(RunMark(n, a, b, bytes(seal), bool(placed)) for n, a, b, seal, placed in found)

    def letters(self, first: int, last: int) -> Iterator[KeptLetter]:
        """Yield the letters of a range of serials."""
        for found in self._ask(
            "SELECT serial, row, person, content, held, written, sent, confirmed FROM letters"
            " WHERE serial BETWEEN ? AND ? ORDER BY serial",
            (first, last),
        ):
            serial, row, person, content, held, *moments = found
            written, sent, confirmed = map(_moment, moments)
            yield KeptLetter(
                serial, row, bytes(person), bytes(content), held, written, sent, confirmed
            )

    def mark(self, first: int, last: int, step: Step) -> int:
        """Note a step of letters that were made; return how many had not taken it yet."""
        with self._transaction() as base:
            return base.execute(MARK_STEP[step], (_now(), first, last)).rowcount

    def take_back(self, first: int, last: int, step: Step) -> int:
        """Take a step of letters back; return how many had taken it."""
        with self._transaction() as base:
            return base.execute(TAKE_BACK_STEP[step], (first, last)).rowcount

    def counts(self) -> StepCounts:
        """Return how many letters have taken each step."""
        ((planned, held, written, sent, confirmed, left),) = self._ask(COUNTS)
        return StepCounts(planned, held, written, sent, confirmed, left)

    def _begin(self) -> None:
        with self._said():
            # The lock of the first transaction is kept until the connection is closed.
            self._base.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._base.execute("BEGIN EXCLUSIVE")
            version = self._base.execute("PRAGMA user_version").fetchone()[0]
            if version not in (0, FORMAT):
                raise UnreadableError((self._newer(),))
            for statement in SCHEMA:
                self._base.execute(statement)
            self._base.execute(f"PRAGMA user_version = {FORMAT}")
            self._base.execute("COMMIT")

    def _newer(self) -> Problem:
        return Problem(
            self._file,
            0,
            0,
            "the ledger was written by another version of the program",
            "use that version, or another folder",
        )

    def _ask(self, query: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        with self._said():
            return self._base.execute(query, values).fetchall()

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._said():
            self._base.execute("BEGIN IMMEDIATE")
            try:
                yield self._base
                self._base.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):  # a full disk has rolled it back already
                    self._base.execute("ROLLBACK")
                raise

    @contextmanager
    def _said(self) -> Iterator[None]:
        """Let an error of SQLite be one that the program has words for."""
        try:
            yield
        except sqlite3.Error as error:
            raise _as_known(error, self._file) from error


def _seal(key: bytes, data: bytes) -> bytes:
    return blake2b(data, digest_size=_HASH_BYTES, key=key).digest()


def _as_known(error: sqlite3.Error, file: Path) -> Exception:
    # The low byte is the primary code, the others say more of it (sqlite.org/rescode.html).
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return LedgerBusyError(errno.EBUSY, os.strerror(errno.EBUSY), str(file))
    if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        todo = "move it away; what was printed is then known from paper alone"
        return UnreadableError((Problem(file, 0, 0, "the ledger is damaged", todo),))
    number = {
        sqlite3.SQLITE_FULL: errno.ENOSPC,
        sqlite3.SQLITE_READONLY: errno.EROFS,
        sqlite3.SQLITE_CANTOPEN: errno.EACCES,
        sqlite3.SQLITE_PERM: errno.EACCES,
    }.get(code, errno.EIO)
    return OSError(number, os.strerror(number), str(file))


def _now() -> int:
    return int(datetime.now(UTC).timestamp())


def _moment(seconds: object) -> datetime | None:
    return datetime.fromtimestamp(seconds, UTC) if isinstance(seconds, int) else None
