"""Letters straight to a printer: everybody once, job by job, and what went wrong with the paper."""

import shutil
import signal
from collections import Counter
from dataclasses import replace
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pytest

from brochure_studio import bootstrap
from brochure_studio.usecases.errors import HeldBackError
from brochure_studio.usecases.letters import printing
from brochure_studio.usecases.letters.refusals import CONTENT_CHANGED, refuse
from tests.stories.conftest import CommandLine
from tests.stories.post import Post
from tests.stories.small_inserts import enclose, write_insert
from tests.stories.small_letters import people, write_list, write_small_letter
from tests.stories.small_library import SmallLibrary
from tests.stories.virtual_printer import OFFICE, VirtualPrinters

MM = 72 / 25.4


@pytest.fixture
def printers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> VirtualPrinters:
    folder = tmp_path / "paper"
    folder.mkdir()
    virtual = VirtualPrinters(folder)
    monkeypatch.setattr(bootstrap._Held, "printers", lambda _: virtual)
    return virtual


@pytest.fixture
def post(command: CommandLine, small: SmallLibrary, tmp_path: Path) -> Post:
    for name in ("XDG_STATE_HOME", "LOCALAPPDATA", "HOME"):
        command.environment[name] = str(tmp_path / "state")
    post = Post(command, write_small_letter(small), tmp_path)
    write_list(post.list, people(25))
    return post


def who(texts: list[str]) -> list[int]:
    """Return whose letters they are, by serial."""
    names = [f"{first} {last}\r\n" for first, last, *_ in people(25)]
    return [next(at for at, name in enumerate(names, 1) if name in text) for text in texts]


def states(post: Post) -> Counter[str]:
    """Return how many letters are written, sent and confirmed, as a step that changes none says."""
    found = post.call("--json", "--sent", "1-25" if post.names() else "25").data()["states"]
    return Counter({key: found[key] for key in ("written", "sent", "confirmed")})


def to_printer(post: Post, *more: object) -> dict[str, object]:
    return post.write("--printer", "Kontoret", "--json", *more).data()


def test_everybody_is_printed_once_in_jobs_and_noted_as_sent_not_as_confirmed(
    post: Post, printers: VirtualPrinters
) -> None:
    ended = post.write("--printer", "Kontoret", "--run-size", 10)
    assert ended.code == 0, ended.err
    assert [who(job) for job in printers.pages()] == [
        list(range(1, 11)),
        list(range(11, 21)),
        list(range(21, 26)),
    ]
    assert [title for _, title in printers.begun] == [
        "Brev heim 1-10",
        "Brev heim 11-20",
        "Brev heim 21-25",
    ]
    assert "25 brev på 25 ark sende til skrivaren, 0 haldne tilbake" in ended.out
    assert "i alt: 0 skrivne, 25 sende, 0 stadfesta på papir" in ended.out
    assert "--confirm 1-25" in ended.out
    assert post.names() == []
    for first, last, *_ in people(25):
        assert last not in ended.out + ended.err
        assert first + last not in "".join(title for _, title in printers.begun)


def test_nobody_gets_two_unless_that_is_asked_for(post: Post, printers: VirtualPrinters) -> None:
    assert to_printer(post, "--only", "3-5")["sent"] == 3
    data = to_printer(post)
    assert (data["sent"], data["sent_before"]) == (22, 3)
    assert sorted(who(sum(printers.pages(), []))) == list(range(1, 26))
    assert to_printer(post)["sent"] == 0
    data = to_printer(post, "--only", "4,7")
    assert (data["sent"], data["again"]) == (2, [4, 7])
    assert who(printers.texts(3)) == [4, 7]


def test_what_was_seen_on_paper_stays_and_what_was_spoiled_comes_again(
    post: Post, printers: VirtualPrinters
) -> None:
    to_printer(post)
    assert post.call("--confirm", "1-16").code == 0
    assert post.call("--spoiled", "17-23").code == 0
    ended = post.write("--printer", "Kontoret")
    assert ended.code == 0
    assert who(printers.texts(2)) == list(range(17, 24))
    ended = post.write("--printer", "Kontoret", "--only", "16-17")
    assert ended.code == 5
    assert who(printers.texts(3)) == [17]
    assert "brev 16 er stadfesta på papir" in ended.err
    assert "brev 17 var sende før" in ended.out


def test_two_sided_each_letter_begins_on_a_front(post: Post, printers: VirtualPrinters) -> None:
    data = to_printer(post, "--duplex", "short", "--tray", "skuff-2", "--only", "1-3")
    (wish, _), (texts,) = printers.begun[0], printers.pages()
    assert (wish.sides, wish.tray) == ("short", "skuff-2")
    assert who(texts[::2]) == [1, 2, 3]
    assert [text.strip() for text in texts[1::2]] == ["", "", ""]
    assert data["sheets"] == 3
    to_printer(post, "--duplex", "--only", "4")
    assert printers.begun[1][0].sides == "long"


def test_a_job_that_is_not_taken_is_not_noted_and_goes_next_time(
    post: Post, printers: VirtualPrinters
) -> None:
    printers.refused.add(2)
    ended = post.write("--printer", "Kontoret", "--run-size", 10)
    assert ended.code == 4
    assert "Kontoret tok ikkje imot brev 11-20" in ended.err
    assert "i alt: 0 skrivne, 10 sende, 0 stadfesta" in ended.out
    data = to_printer(post)
    assert data["sent"] == 15
    assert sorted(who(sum(printers.pages(), []))) == list(range(1, 26))


def test_a_letter_sent_before_stays_sent_where_its_second_job_is_not_taken(
    post: Post, printers: VirtualPrinters
) -> None:
    to_printer(post, "--only", "1-2")
    printers.refused.add(2)
    data = to_printer(post, "--only", "2-3")
    assert data["unsure"] == [2, 3]
    assert data["states"] == {
        **{"planned": 25, "held_back": 0, "written": 0, "confirmed": 0},
        "sent": 2,
    }


def test_a_printer_that_is_gone_half_way_is_told(post: Post, printers: VirtualPrinters) -> None:
    def leave() -> None:
        printers.gone = True

    printers.watch = leave
    ended = post.write("--printer", "Kontoret", "--run-size", 5)
    assert ended.code == 4
    assert who(printers.texts(1)) == [1, 2, 3, 4, 5]
    assert "i alt: 0 skrivne, 5 sende, 0 stadfesta" in ended.out
    assert "brev 6-10" in ended.err


def test_who_stops_it_stops_it_between_two_letters_and_is_told_what_went(
    post: Post, printers: VirtualPrinters
) -> None:
    asked = Counter[str]()

    def stop_at_third() -> None:
        asked["letters"] += 1
        if asked["letters"] == 3:
            signal.raise_signal(signal.SIGINT)

    printers.watch = stop_at_third
    # Whoever runs the tests in the background has it ignored.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    ended = post.write("--printer", "Kontoret")
    signal.signal(signal.SIGINT, before)
    assert ended.code == 130
    assert who(printers.texts(1)) == [1, 2, 3]
    assert "3 brev på 3 ark sende" in ended.out
    assert "stoppa" in ended.err
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    assert to_printer(post)["sent"] == 22
    assert sorted(who(sum(printers.pages(), []))) == list(range(1, 26))


def test_what_stops_it_half_way_does_not_hide_what_went(
    post: Post, printers: VirtualPrinters, monkeypatch: pytest.MonkeyPatch
) -> None:
    compare, asked = printing._compare, Counter[str]()

    def refuse_second(*given: Any) -> None:
        asked["jobs"] += 1
        if asked["jobs"] == 2:
            what = CONTENT_CHANGED.fill(serials="11")
            raise HeldBackError((refuse("letters-content-changed", what),))
        compare(*given)

    monkeypatch.setattr(printing, "_compare", refuse_second)
    ended = post.write("--printer", "Kontoret", "--run-size", 10)
    assert ended.code == 4
    assert "10 brev på 10 ark sende" in ended.out
    assert "brev 11 ville blitt andre enn dei som vart skrivne" in ended.err


def test_letters_in_files_are_printed_as_they_were_written(
    post: Post, printers: VirtualPrinters
) -> None:
    assert post.write().code == 0
    data = to_printer(post)
    assert data["sent"] == 25
    assert states(post) == {"written": 25, "sent": 25, "confirmed": 0}
    rows = people(25)
    rows[4] = ("Nokon", "Annan", *rows[4][2:])
    write_list(post.list, rows)
    ended = post.write("--printer", "Kontoret", "--only", "5")
    assert ended.code == 1
    assert "rader: 6" in ended.err
    assert len(printers.begun) == 1


def test_files_gone_on_with_leave_out_who_was_printed(
    post: Post, printers: VirtualPrinters
) -> None:
    to_printer(post, "--only", "1-4,20")
    ended = post.write("--run-size", 10)
    assert ended.code == 1
    assert "5 brev frå køyringa i denne mappa er sende" in ended.err
    ended = post.write("--resume")
    assert ended.code == 0, ended.err
    assert who(post.letters()) == [*range(5, 20), *range(21, 26)]
    assert who(post.pages(post.names()[0]))[0] == 5
    ended = post.write("--only", "3")
    assert ended.code == 0, ended.err
    assert who(post.pages("Brev-3.pdf")) == [3]


def test_who_is_held_back_is_told_and_not_printed(post: Post, printers: VirtualPrinters) -> None:
    rows = people(4)
    rows[1] = ("Ola", "Lid " + "Ytrestrandabuen " * 9, *rows[1][2:])
    write_list(post.list, rows)
    ended = post.write("--printer", "Kontoret")
    assert ended.code == 5
    assert who(printers.texts(1)) == [1, 3, 4]
    assert "rad 3" in ended.err
    assert "Ytrestrandabuen" not in ended.out + ended.err
    assert "--confirm 1,3-4" in ended.out


def test_the_count_of_postcodes_is_written_for_letters_on_paper_too(
    post: Post, printers: VirtualPrinters
) -> None:
    assert to_printer(post, "--sort", "postcode")["sent"] == 25
    rows = (post.out / "Brev-postnummer.csv").read_text(encoding="ascii").split()
    assert sum(int(row.partition(";")[2]) for row in rows[1:]) == 25


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (("--printer", "Kontorer"), "det finst ingen skrivar «Kontorer»; meinte du «Kontoret»?"),
        (("--printer", "Kontoret", "--tray", "9"), "det finst ingen skuff i Kontoret «9»"),
        (("--printer", "Kontoret", "--single"), "--single, --each og --name er for filer"),
        (("--printer", "Kontoret", "--sample"), "--sample går ikkje saman med --printer"),
        (("--printer", "Kontoret", "--only", "26"), "det finst ingen brev 26; det siste er 25"),
        (("--tray", "skuff-2"), "det manglar --printer"),
    ],
)
def test_what_cannot_be_printed_is_one_line_and_nothing_is_sent(
    post: Post, printers: VirtualPrinters, more: tuple[str, ...], said: str
) -> None:
    ended = post.write(*more)
    assert ended.code == 2
    assert said in ended.err
    assert len(ended.lines) == 1
    assert printers.begun == []


def test_a_printer_without_the_paper_or_two_sides_is_refused(
    post: Post, printers: VirtualPrinters
) -> None:
    printers.facts = (replace(OFFICE, papers=()),)
    assert "Kontoret har ikkje papiret A4" in post.write("--printer", "Kontoret").err
    printers.facts = (replace(OFFICE, sides=("one",)),)
    ended = post.write("--printer", "Kontoret", "--duplex")
    assert "Kontoret skriv ikkje på to sider over langsida" in ended.err
    printers.facts = ()
    ended = post.write("--printer", "Kontoret")
    assert ended.code == 2
    assert "kjenner ingen skrivar" in ended.err
    assert printers.begun == []


def test_the_printers_are_listed_without_a_document(
    command: CommandLine, printers: VirtualPrinters
) -> None:
    ended = command("letters", "--printers")
    assert ended.code == 0
    assert "Kontoret: Skrivar AS 5; den vanlege; éi eller to sider; skuffer: auto" in ended.out
    (one,) = command("letters", "--printers", "--json").data()["printers"]
    assert (one["name"], one["duplex"]) == ("Kontoret", ["long", "short"])
    printers.facts = ()
    assert command("letters", "--printers").code == 2
    ended = command("letters")
    assert ended.code == 2
    assert "det manglar DOC" in ended.err


def test_ink_that_the_printer_does_not_reach_is_told(post: Post, printers: VirtualPrinters) -> None:
    ended = post.write("--printer", "Kontoret", "--only", "1")
    assert "Kontoret når ikkje ut til kanten" in ended.err
    printers.facts = (replace(OFFICE, clear=type(OFFICE.clear)()),)
    assert "når ikkje ut" not in post.write("--printer", "Kontoret", "--only", "2").err


def test_inserts_are_printed_after_each_letter_and_begin_on_a_front(
    post: Post, printers: VirtualPrinters, small: SmallLibrary
) -> None:
    write_insert(small)
    enclose(small, small.campaign / "Brev.yaml", "hus.yaml")
    ended = post.write("--printer", "Kontoret", "--only", "1-2")
    assert ended.code == 2
    assert "eit vedlegg har eit anna format enn brevet (A4)" in ended.err
    sheet = small.root / "templates" / "sheet.yaml"
    small.spoil(sheet, "width: 148\nheight: 210", "width: 210\nheight: 297")
    data = to_printer(post, "--only", "1-2", "--duplex")
    assert (data["sent"], data["sheets"]) == (2, 4)
    texts = printers.texts(1)
    assert who(texts[::4]) == [1, 2]
    assert ["Hus" in text for text in texts] == [False, False, True, False] * 2


def test_on_paper_all_stands_where_it_stands_in_the_file(
    post: Post, printers: VirtualPrinters, tmp_path: Path
) -> None:
    assert post.write().code == 0
    to_printer(post)
    (name,) = (one for one in post.names() if one.endswith(".pdf"))
    shutil.copy(post.out / name, tmp_path / "file.pdf")
    with (
        pdfium.PdfDocument(tmp_path / "file.pdf") as file,
        pdfium.PdfDocument(printers.folder / "1.pdf") as paper,
    ):
        for number in (0, 4, 24):
            written, printed = places(file[number]), places(paper[number])
            alike = pairs(written, printed)
            assert len(alike) > 60
            for (_, x, y), (_, other_x, other_y) in alike:
                assert abs(x - other_x) < 0.3 * MM
                assert abs(y - other_y) < 0.3 * MM
        # The band at the head is 12 mm high, on a page without bleed.
        assert band(file[0]) == pytest.approx(12, abs=0.3)
        assert band(paper[0]) == pytest.approx(12, abs=0.3)


Place = tuple[str, float, float]


def pairs(written: list[Place], printed: list[Place]) -> list[tuple[Place, Place]]:
    """Return the same characters of both; of ligatures Qt does not say which letters they are."""
    said = ["".join(one[0] for one in places) for places in (written, printed)]
    blocks = SequenceMatcher(None, *said, autojunk=False).get_matching_blocks()
    return [(written[b.a + at], printed[b.b + at]) for b in blocks for at in range(b.size)]


def band(page: pdfium.PdfPage) -> float:
    """Return how far down a page is dark at its left edge, in millimetres."""
    image = page.render(scale=300 / 72).to_pil().convert("L")
    dark = [y for y in range(image.height) if image.getpixel((30, y)) < 128]
    assert dark == list(range(len(dark)))
    return len(dark) / 300 * 25.4


def places(page: pdfium.PdfPage) -> list[Place]:
    """Return each character with its left edge and its lower edge, from the sheet's top left."""
    text, found = page.get_textpage(), []
    for number in range(text.count_chars()):
        left, bottom, _, _ = text.get_charbox(number)
        character = text.get_text_range(number, 1)
        if character.strip():
            found.append((character, left, page.get_height() - bottom))
    return found
