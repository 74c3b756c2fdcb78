"""Letters through the command line: everybody once, faults held back, stopped runs gone on with."""

import json
import shutil
from collections import Counter
from pathlib import Path

import pikepdf
import pytest

from tests.stories.conftest import CommandLine
from tests.stories.post import Post
from tests.stories.small_letters import HEADER, people, write_list, write_small_letter
from tests.stories.small_library import SmallLibrary


@pytest.fixture
def letter(small: SmallLibrary) -> Path:
    return write_small_letter(small)


@pytest.fixture(autouse=True)
def own_state(command: CommandLine, tmp_path: Path) -> Path:
    """Keep the key and the recoveries of a story in a folder of its own."""
    state = tmp_path / "state"
    for name in ("XDG_STATE_HOME", "LOCALAPPDATA", "HOME"):
        command.environment[name] = str(state)
    return state


@pytest.fixture
def post(command: CommandLine, letter: Path, tmp_path: Path) -> Post:
    post = Post(command, letter, tmp_path)
    write_list(post.list, people(25))
    return post


def names_in(texts: list[str], count: int) -> Counter[str]:
    found = Counter[str]()
    for text in texts:
        for first, last, street, *_ in people(count):
            if f"{first} {last}" in text and f"{street}\r\n" in text:
                found[f"{first} {last}"] += 1
    return found


def test_a_file_that_is_gone_is_told_and_not_written_again(post: Post) -> None:
    post.write("--run-size", 10)
    (post.out / "Brev-11-20.pdf").unlink()
    again = post.write("--run-size", 10, "--resume")
    assert again.code == 0
    assert "Brev-11-20.pdf" in again.out + again.err and "--only" in again.out + again.err
    assert post.names() == ["Brev-01-10.pdf", "Brev-21-25.pdf"]


def test_bookmarks_tell_names_only_where_that_is_asked_for(post: Post) -> None:
    first = " ".join(people(1)[0][:2])
    for asked, wanted in (("none", []), ("serial", ["1", "2"]), ("name", [f"1 {first}"])):
        post.write("--run-size", 10, "--bookmarks", asked, "--replace")
        with pikepdf.open(post.out / "Brev-01-10.pdf") as pdf, pdf.open_outline() as outline:
            assert len(outline.root) == (10 if wanted else 0)
            assert [one.title for one in outline.root][: len(wanted)] == wanted


def test_everybody_gets_one_letter_in_the_order_of_the_list(post: Post) -> None:
    ended = post.write("--run-size", 10)
    assert (ended.code, ended.err) == (0, "")
    assert post.names() == ["Brev-01-10.pdf", "Brev-11-20.pdf", "Brev-21-25.pdf"]
    texts = post.letters()
    assert len(texts) == 25
    for person, text in zip(people(25), texts, strict=True):
        assert f"{person[0]} {person[1]}" in text
        assert f"{person[3]} {person[4]}" in text
        greeting = "Dear" if person[5] == "engelsk" else "Kjære"
        assert f"{greeting} {person[0]}" in text
    assert "25 brev skrivne, 0 haldne tilbake" in ended.out
    assert "i alt: 25 skrivne, 0 sende, 0 stadfesta på papir" in ended.out


def test_one_file_or_one_for_each(post: Post, tmp_path: Path) -> None:
    assert post.write("--single").code == 0
    assert post.names() == ["Brev-letters.pdf"]
    assert len(post.letters()) == 25
    post.out = tmp_path / "each"
    assert post.write("--each", "--name", "brev {serial}").code == 0
    assert post.names() == [f"brev {number:02}.pdf" for number in range(1, 26)]
    assert set(names_in(post.letters(), 25).values()) == {1}


def test_sorted_for_the_post_with_the_count_of_each_postcode(post: Post) -> None:
    ended = post.write("--sort", "postcode")
    assert ended.code == 0
    codes = [person[3] for person in people(25)]
    in_order = sorted(people(25), key=lambda person: person[3])
    for person, text in zip(in_order, post.letters(), strict=True):
        assert f"{person[0]} {person[1]}" in text
    rows = (post.out / "Brev-postnummer.csv").read_text(encoding="ascii").split()
    assert rows[1:] == [f"{code};{count}" for code, count in sorted(Counter(codes).items())]


def test_who_does_not_fit_is_held_back_and_the_others_are_printed(
    post: Post, tmp_path: Path
) -> None:
    rows = people(6)
    rows[1] = ("Ola", "Lid " + "Ytrestrandabuen " * 9, *rows[1][2:])
    rows[3] = ("日本", "Lid", *rows[3][2:])
    rows[4] = ("", "", *rows[4][2:])
    write_list(post.list, rows)
    mend = tmp_path / "rett.csv"
    ended = post.write("--broken", mend)
    assert ended.code == 5
    assert len(post.letters()) == 3
    assert "rad 3: brevet er 1 linjer for langt i «address»" in ended.err
    assert "rad 5: skrifta i «address» har ikkje 日 本 (U+65E5 U+672C)" in ended.err
    for word in ("Ytrestrandabuen", "Lid", "Øvrebø"):
        assert word not in ended.out + ended.err
    listed = mend.read_text(encoding="utf-8-sig").splitlines()
    assert len(listed) == 4
    assert [line.partition(";")[0] for line in listed[1:]] == ["3", "5", "6"]
    data = post.write("--json", "--replace").data()
    assert data["written"] == 3
    assert [(one["serial"], one["row"]) for one in data["held_back"]] == [(2, 3), (4, 5)]
    assert data["states"]["held_back"] == 2


@pytest.mark.parametrize(
    "name", ["{fornamn}", "<b>Ola</b>", "=cmd|' /C calc'!A0", "*Ola*", "{{x}}"]
)
def test_a_name_is_data_whatever_it_looks_like(post: Post, name: str) -> None:
    write_list(post.list, [(name, "Lid", "Vegen 1", "0150", "OSLO", "nn")])
    ended = post.write("--json")
    assert ended.code == 0, ended.err
    (text,) = post.letters()
    assert f"{name} Lid" in text
    assert f"Kjære {name}" in text
    assert name not in ended.out.replace("{fornamn}", name if name != "{fornamn}" else "")


@pytest.mark.parametrize(
    "data", [b"", (";".join(HEADER) + "\r\n").encode(), b"\x89PNG\r\n\x1a\n\0\0"]
)
def test_a_list_of_nobody_is_said_in_one_line_and_nothing_is_made(post: Post, data: bytes) -> None:
    post.list.write_bytes(data)
    ended = post.write()
    assert ended.code == 3
    assert len(ended.lines) == 1
    assert not post.out.exists()
    ended = post.write("--json")
    assert ended.code == 3
    assert not ended.out or ended.data()["usable"] is False


def test_nothing_is_written_twice(post: Post) -> None:
    assert post.write("--run-size", 10).code == 0
    before = {name: (post.out / name).read_bytes() for name in post.names()}
    ended = post.write("--run-size", 10)
    assert ended.code == 1
    assert "25 brev er alt skrivne i denne mappa" in ended.err
    ended = post.write("--run-size", 10, "--resume")
    assert ended.code == 0
    assert "0 brev skrivne" in ended.out
    assert {name: (post.out / name).read_bytes() for name in post.names()} == before
    assert post.write("--run-size", 10, "--replace").code == 0
    assert {name: (post.out / name).read_bytes() for name in post.names()} == before


def test_some_are_printed_again_byte_for_byte(post: Post) -> None:
    assert post.write("--run-size", 10).code == 0
    ended = post.write("--run-size", 10, "--only", "9-12,20")
    assert (ended.code, ended.err) == (0, "")
    again = "Brev-9-12,20.pdf"
    assert again in post.names()
    first = [*post.contents("Brev-01-10.pdf"), *post.contents("Brev-11-20.pdf")]
    assert post.contents(again) == [*first[8:12], first[19]]
    whole = (post.out / again).read_bytes()
    assert post.write("--run-size", 10, "--only", "9-12,20").code == 4
    assert post.write("--run-size", 10, "--only", "9-12,20", "--replace").code == 0
    assert (post.out / again).read_bytes() == whole
    assert post.write("--only", "9-12,20", "--replace").code == 0
    assert (post.out / again).read_bytes() == whole
    ended = post.write("--run-size", 10, "--only", "26")
    assert (ended.code, len(ended.lines)) == (2, 1)
    assert post.write("--only", "7-3").code == 2


def test_a_whole_file_is_printed_again_byte_for_byte(post: Post) -> None:
    assert post.write("--run-size", 10).code == 0
    file = post.out / "Brev-11-20.pdf"
    first = file.read_bytes()
    file.unlink()
    assert post.write("--run-size", 10, "--only", "11-20").code == 0
    assert file.read_bytes() == first


def test_steps_are_apart_and_what_is_on_paper_is_not_printed_again(post: Post) -> None:
    assert post.write().code == 0
    ended = post.call("--sent", "1-20")
    assert (ended.code, "20 brev er førte opp" in ended.out) == (0, True)
    ended = post.call("--confirm", "1-16", "--json")
    assert ended.data() == {
        "changed": 16,
        "states": {"planned": 25, "held_back": 0, "written": 25, "sent": 20, "confirmed": 16},
    }
    ended = post.write("--only", "15-18", "--json")
    assert ended.code == 5
    assert ended.data()["skipped"] == [15, 16]
    assert ended.data()["written"] == 2
    assert post.write("--replace").code == 1
    assert post.call("--spoiled", "15-16").code == 0
    ended = post.write("--only", "15-16", "--json")
    assert (ended.code, ended.data()["written"]) == (0, 2)
    assert post.call("--confirm", "26").code == 2


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("list", "lista, eller det ho er vaska mot, er ikkje som då"),
        ("document", "dokumentet er ikkje som då"),
        ("template", "malen er ikkje som då"),
        ("files", "inndelinga i filer er ikkje som då"),
    ],
)
def test_what_has_changed_is_refused_with_the_reason(
    post: Post, small: SmallLibrary, letter: Path, change: str, said: str
) -> None:
    assert post.write("--run-size", 10).code == 0
    before = post.names()
    size = 10
    if change == "list":
        rows = people(25)
        rows[6], rows[7] = rows[7], rows[6]
        write_list(post.list, rows)
    elif change == "document":
        small.spoil(letter, "ferja går", "ferja gjekk")
    elif change == "template":
        small.spoil(small.root / "templates" / "letter.yaml", "[20, 108,", "[20, 109,")
    else:
        size = 5
    parts = (("--resume",), ("--only", "2"))
    for part in parts[:1] if change == "files" else parts:
        ended = post.write("--run-size", size, *part)
        assert ended.code == 1
        assert said in ended.err, ended.err
        assert ("rader: 8, 9" in ended.err) == (change == "list")
    assert post.names() == before


def test_a_proof_of_the_worst_is_made_before_anything_is_written(post: Post) -> None:
    rows = people(25)
    rows[7] = ("Ola", "Lid " + "Ytrestrandabuen " * 9, *rows[7][2:])
    rows[12] = ("Żółć", *rows[12][1:])
    rows[20] = (*rows[20][:4], "", rows[20][5])
    write_list(post.list, rows)
    ended = post.write("--sample", 4, "--json")
    assert ended.code == 5
    assert post.names() == ["Brev-prøve.pdf"]
    chosen = {one["serial"]: one["reason"] for one in ended.data()["sample"]}
    assert len(chosen) == 4
    assert chosen[8] == "faulty"
    assert chosen[13] == "rare"
    texts = post.letters()
    assert len(texts) == 4
    assert all("PRØVE" in text.upper() or "KORREKTUR" in text.upper() for text in texts)
    assert post.write("--replace").code == 5
    assert post.names() == ["Brev-01-24.pdf", "Brev-prøve.pdf"]


def test_no_recipient_is_left_anywhere_but_in_the_letters(
    post: Post, own_state: Path, small: SmallLibrary
) -> None:
    shutil.copy(small.campaign / "campaign.yaml", own_state.parent)
    rows = [("Grimhild", "Kvernhusteigen", "Skreddarsvingen 3", "5600", "Norheimsund", "nn")]
    write_list(post.list, rows)
    ended = post.write("--json")
    assert ended.code == 0
    words = ("Grimhild", "Kvernhusteigen", "Skreddarsvingen")
    kept = [file for file in (*own_state.rglob("*"), *post.out.rglob("*")) if file.is_file()]
    assert {file.suffix for file in kept} >= {".sqlite", ".pdf"}
    for word in words:
        assert word not in ended.out + ended.err
        for file in (*kept, *small.campaign.rglob("*")):
            if file.is_file():
                assert word not in file.name
                for encoding in ("utf-8", "utf-16-le"):
                    assert word.encode(encoding) not in file.read_bytes()
    assert words[1] in post.letters()[0]


def test_a_letter_that_tells_not_where_the_address_is_from_is_not_written(
    post: Post, small: SmallLibrary
) -> None:
    small.spoil(small.root / "templates" / "letter.yaml", "    tells: origin\n", "")
    ended = post.write()
    assert ended.code == 1
    assert not post.out.exists() or post.names() == []
    assert json.dumps(ended.err)
