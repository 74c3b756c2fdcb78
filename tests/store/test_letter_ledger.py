"""The ledger of letters: what was written is known, whoever tries again, and nobody is named."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from brochure_studio.model.letters.batch import (
    BatchFacts,
    LedgerBusyError,
    LetterMark,
    PlannedMark,
    RunMark,
    Step,
)
from brochure_studio.store.letter_ledger import FOLDER, LedgerOfLetters, LetterLedgers
from brochure_studio.values.finding import UnreadableError

NAME = "Solveig Eplestad"


@pytest.fixture
def ledgers(tmp_path: Path) -> LetterLedgers:
    return LetterLedgers(tmp_path / "own" / "letters")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def begin(ledger: LedgerOfLetters, count: int = 4) -> BatchFacts:
    facts = BatchFacts((("document", b"d"), ("list", b"l")), count)
    person = ledger.seal(NAME.encode())
    ledger.begin(facts, [PlannedMark(n, n + 1, person) for n in range(1, count + 1)])
    return facts


def write(ledger: LedgerOfLetters, number: int, first: int, last: int) -> RunMark:
    run = RunMark(number, first, last, b"seal")
    ledger.note_run(run, [LetterMark(n, b"content") for n in range(first, last + 1)])
    return run


def test_what_a_batch_is_made_of_is_kept(ledgers: LetterLedgers, out: Path) -> None:
    with ledgers.open(out, "brev") as ledger:
        assert ledger.batch() is None
        facts = begin(ledger)
    with ledgers.open(out, "brev") as ledger:
        assert ledger.batch() == facts
        assert [one.row for one in ledger.letters(2, 3)] == [3, 4]
        begin(ledger, 2)
        assert ledger.counts().planned == 2


def test_steps_are_taken_one_by_one_and_of_written_letters_alone(
    ledgers: LetterLedgers, out: Path
) -> None:
    with ledgers.open(out, "brev") as ledger:
        begin(ledger)
        run = write(ledger, 1, 1, 2)
        assert ledger.runs() == (run,)
        ledger.note_placed((1,))
        assert ledger.runs()[0].is_placed
        assert ledger.mark(1, 4, Step.SENT) == 2
        assert ledger.mark(1, 1, Step.CONFIRMED) == 1
        assert ledger.mark(1, 2, Step.CONFIRMED) == 1
        counts = ledger.counts()
        assert (counts.written, counts.sent, counts.confirmed) == (2, 2, 2)
        assert ledger.take_back(2, 4, Step.CONFIRMED) == 1
        assert [one.confirmed is not None for one in ledger.letters(1, 2)] == [True, False]


def test_who_is_held_back_is_not_written(ledgers: LetterLedgers, out: Path) -> None:
    with ledgers.open(out, "brev") as ledger:
        begin(ledger, 2)
        ledger.note_run(
            RunMark(1, 1, 2, b"s"), [LetterMark(1, b"c"), LetterMark(2, held="too-long")]
        )
        counts = ledger.counts()
        assert (counts.written, counts.held) == (1, 1)
        assert ledger.mark(1, 2, Step.SENT) == 1


def test_the_same_person_has_another_hash_with_another_key(
    ledgers: LetterLedgers, out: Path, tmp_path: Path
) -> None:
    with ledgers.open(out, "brev") as ledger:
        begin(ledger)
        mine = ledger.seal(NAME.encode())
        assert ledger.sealer()(NAME.encode()) == mine
        assert ledger.knows_key
    with LetterLedgers(tmp_path / "other").open(out, "brev") as ledger:
        assert ledger.seal(NAME.encode()) != mine
        assert not ledger.knows_key


def test_no_name_and_no_key_is_in_the_ledger(
    ledgers: LetterLedgers, out: Path, tmp_path: Path
) -> None:
    with ledgers.open(out, "brev") as ledger:
        begin(ledger)
        write(ledger, 1, 1, 4)
    key = tmp_path / "own" / "letters" / "key"
    files = [file for file in out.rglob("*") if file.is_file()]
    assert [file.name for file in files] == ["brev.sqlite"]
    data = files[0].read_bytes()
    assert key.read_bytes() not in data
    for word in NAME.split():
        assert word.encode() not in data
    if os.name == "posix":
        assert key.stat().st_mode & 0o777 == 0o600


def test_two_runs_never_have_it_at_once(ledgers: LetterLedgers, out: Path) -> None:
    with ledgers.open(out, "brev"):
        with pytest.raises(LedgerBusyError):
            ledgers.open(out, "brev")
        ledgers.open(out, "anna").close()
    ledgers.open(out, "brev").close()


def test_a_killed_process_leaves_what_it_had_noted(
    ledgers: LetterLedgers, out: Path, tmp_path: Path
) -> None:
    with ledgers.open(out, "brev") as ledger:
        begin(ledger)
        write(ledger, 1, 1, 2)
    script = (
        "import os, sys\nfrom pathlib import Path\n"
        "from brochure_studio.store.letter_ledger import LetterLedgers\n"
        "from brochure_studio.model.letters.batch import Step\n"
        "own, out = map(Path, sys.argv[1:])\n"
        "ledger = LetterLedgers(own).open(out, 'brev')\n"
        "ledger.mark(1, 1, Step.SENT)\n"
        "ledger.note_unfinished('.brochure-studio-x.pdf')\n"
        "ledger._base.execute('BEGIN'); ledger._base.execute('DELETE FROM letters')\n"
        "os.kill(os.getpid(), 9)\n"
    )
    own = tmp_path / "own" / "letters"
    subprocess.run([sys.executable, "-c", script, str(own), str(out)], check=False)
    with ledgers.open(out, "brev") as ledger:
        counts = ledger.counts()
        assert (counts.planned, counts.written, counts.sent) == (4, 2, 1)
        assert ledger.unfinished() == (".brochure-studio-x.pdf",)
        ledger.forget_unfinished()
        assert ledger.unfinished() == ()


def test_what_is_no_ledger_is_said_so_and_left_alone(ledgers: LetterLedgers, out: Path) -> None:
    file = out / FOLDER / "brev.sqlite"
    file.parent.mkdir()
    file.write_bytes(b"%PDF-1.6 " * 200)
    with pytest.raises(UnreadableError):
        ledgers.open(out, "brev")
    assert file.read_bytes() == b"%PDF-1.6 " * 200


def test_a_ledger_of_a_newer_program_is_refused(ledgers: LetterLedgers, out: Path) -> None:
    with ledgers.open(out, "brev") as ledger:
        ledger._base.execute("PRAGMA user_version = 9")
    with pytest.raises(UnreadableError, match="another version"):
        ledgers.open(out, "brev")


def test_a_file_has_the_hash_of_its_bytes(ledgers: LetterLedgers, out: Path) -> None:
    file = out / "run.pdf"
    file.write_bytes(b"letters" * 300_000)
    with ledgers.open(out, "brev") as ledger:
        seal = ledger.seal_file(file)
        assert seal == ledger.seal(file.read_bytes())
        file.write_bytes(b"others")
        assert ledger.seal_file(file) != seal


def test_letters_sent_straight_to_a_printer_were_never_written(
    ledgers: LetterLedgers, out: Path
) -> None:
    with ledgers.open(out, "brev") as ledger:
        begin(ledger, 6)
        write(ledger, 1, 1, 2)
        ledger.note_sent([LetterMark(2, b"content"), LetterMark(3, b"x"), LetterMark(4, held="w")])
        found = ledger.counts()
        assert (found.written, found.sent, found.held, found.left) == (2, 2, 1, 2)
        (third,) = ledger.letters(3, 3)
        assert (third.content, third.written) == (b"x", None)
        assert third.sent is not None
        # What was made can be confirmed; what was not, or is held back, cannot.
        assert ledger.mark(1, 6, Step.CONFIRMED) == 3
        assert ledger.take_back(3, 3, Step.SENT) == 1
        assert ledger.take_back(3, 3, Step.CONFIRMED) == 1
        assert ledger.counts().left == 3
