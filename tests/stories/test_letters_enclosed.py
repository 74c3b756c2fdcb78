"""Letters on two sides, and with inserts: everybody begins on a front and gets what is theirs."""

from pathlib import Path

import pikepdf
import pytest

from tests.stories.conftest import CommandLine
from tests.stories.long_letters import write_long_letter
from tests.stories.post import Post
from tests.stories.small_inserts import enclose, write_insert
from tests.stories.small_letters import people, write_list
from tests.stories.small_library import SmallLibrary, paint

COUNT = 25


@pytest.fixture(autouse=True)
def own_state(command: CommandLine, tmp_path: Path) -> Path:
    """Keep the key and the recoveries of a story in a folder of its own."""
    state = tmp_path / "state"
    for name in ("XDG_STATE_HOME", "LOCALAPPDATA", "HOME"):
        command.environment[name] = str(state)
    return state


@pytest.fixture(params=[1, 2, 3])
def pages(request: pytest.FixtureRequest) -> int:
    count: int = request.param
    return count


@pytest.fixture
def letter(small: SmallLibrary, pages: int) -> Path:
    return write_long_letter(small, pages)


@pytest.fixture
def post(command: CommandLine, letter: Path, tmp_path: Path) -> Post:
    post = Post(command, letter, tmp_path)
    write_list(post.list, people(COUNT))
    return post


def sides(file: Path) -> str:
    with pikepdf.open(file) as pdf:
        shown = pdf.Root.get("/ViewerPreferences", {})
        return str(shown.get("/Duplex", ""))


def test_everybody_begins_on_a_front(post: Post, pages: int) -> None:
    ended = post.write("--duplex", "--single", "--json")
    assert (ended.code, ended.err) == (0, "")
    whole = pages + pages % 2
    texts = post.letters()
    assert len(texts) == COUNT * whole
    for number, person in enumerate(people(COUNT)):
        own = texts[number * whole : (number + 1) * whole]
        assert f"{person[0]} {person[1]}" in own[0] and person[2] in own[0]
        assert [bool(text.strip()) for text in own] == [True] * pages + [False] * (pages % 2)
    assert sides(post.out / "Brev-letters.pdf") == "/DuplexFlipLongEdge"
    data = ended.data()
    assert (data["written"], data["pages"], data["sheets"]) == (25, 25 * whole, 25 * whole // 2)
    assert data["files"][0]["sheets"] == 25 * whole // 2


@pytest.mark.parametrize("pages", [1], indirect=True)
def test_a_letter_on_one_side_is_as_it_was(post: Post) -> None:
    ended = post.write("--single")
    assert "ark" not in ended.out
    assert sides(post.out / "Brev-letters.pdf") == ""
    assert len(post.letters()) == COUNT


@pytest.mark.parametrize("pages", [3], indirect=True)
def test_printed_again_only_on_as_many_sides(post: Post) -> None:
    assert post.write("--duplex", "--run-size", 10).code == 0
    ended = post.write("--run-size", 10, "--only", "3")
    assert ended.code == 1
    assert "om arka er tosidige, er ikkje som då køyringa tok til" in ended.err
    assert post.write("--duplex", "--only", "3,14").code == 0
    assert len(post.pages("Brev-3,14.pdf")) == 8
    assert post.contents("Brev-3,14.pdf")[4:] == post.contents("Brev-11-20.pdf")[12:16]
    assert post.write("--duplex", "--run-size", 10, "--resume").code == 0
    assert post.write("--run-size", 10, "--resume").code == 1


def test_inserts_come_after_the_letter_in_its_language(
    post: Post, small: SmallLibrary, letter: Path, pages: int
) -> None:
    write_insert(small)
    enclose(small, letter, "hus.yaml")
    ended = post.write("--single", "--json")
    assert (ended.code, ended.err) == (0, "")
    texts = post.letters()
    assert len(texts) == COUNT * (pages + 1)
    for number, person in enumerate(people(COUNT)):
        own = texts[number * (pages + 1) : (number + 1) * (pages + 1)]
        assert f"{person[0]} {person[1]}" in own[0]
        assert ("Houses to let" if person[5] == "engelsk" else "Hus til leige") in own[-1]
        assert "region.example" in own[-1]
    assert ended.data()["sheets"] == COUNT * (pages + 1)


def test_each_insert_begins_on_a_front_too(
    post: Post, small: SmallLibrary, letter: Path, pages: int
) -> None:
    write_insert(small)
    write_insert(small, "lang.yaml", 3)
    enclose(small, letter, "hus.yaml", "{document: lang.yaml, copies: 2}")
    ended = post.write("--duplex", "--run-size", 10)
    assert (ended.code, ended.err) == (0, "")
    texts, whole = post.pages("Brev-01-10.pdf"), pages + pages % 2 + 2 + 2 * 4
    assert len(texts) == 10 * whole
    assert f"brev 1–10 (10), {10 * whole} sider på {10 * whole // 2} ark" in ended.out
    for number, person in enumerate(people(10)):
        own = [text.strip() for text in texts[number * whole : (number + 1) * whole]]
        assert f"{person[0]} {person[1]}" in own[0]
        rest = [bool(text) for text in own[pages + pages % 2 :]]
        assert rest == [True, False, *([True, True, True, False] * 2)]


def test_a_condition_says_who_gets_an_insert(
    post: Post, small: SmallLibrary, letter: Path, pages: int
) -> None:
    write_insert(small)
    write_insert(small, "lang.yaml", 2)
    enclose(
        small, letter, "{document: hus.yaml, when: near}", "{document: lang.yaml, when: abroad}"
    )
    rules = "conditions:\n  near: {field: poststad, one_of: [odda]}\n  abroad: {language: en}\n"
    small.spoil(letter, "inserts:\n", f"{rules}inserts:\n")
    ended = post.write("--duplex", "--single")
    assert (ended.code, ended.err) == (0, "")
    texts, at = post.letters(), 0
    for person in people(COUNT):
        near, abroad = person[4] == "ODDA", person[5] == "engelsk"
        count = pages + pages % 2 + 2 * near + 2 * abroad
        own = [text.strip() for text in texts[at : at + count]]
        assert f"{person[0]} {person[1]}" in own[0]
        assert sum("Sjå region" in text or "See region" in text for text in own) == near + abroad
        assert sum("at region" in text for text in own) == abroad
        at += count
    assert at == len(texts)


@pytest.mark.parametrize("pages", [1], indirect=True)
def test_an_insert_that_has_changed_is_refused(
    post: Post, small: SmallLibrary, letter: Path
) -> None:
    insert = write_insert(small)
    enclose(small, letter, "hus.yaml")
    assert post.write("--run-size", 10).code == 0
    assert post.write("--run-size", 10, "--resume").code == 0
    assert post.write("--only", "4").code == 0
    assert len(post.pages("Brev-4.pdf")) == 2
    small.spoil(insert, "Hus til leige", "Husrom")
    for part in (("--resume",), ("--only", "5")):
        ended = post.write("--run-size", 10, *part)
        assert ended.code == 1
        assert "vedlegga er ikkje som då køyringa tok til" in ended.err


@pytest.mark.parametrize("pages", [1], indirect=True)
def test_another_picture_in_an_insert_is_refused_too(
    post: Post, small: SmallLibrary, letter: Path
) -> None:
    insert, photo = write_insert(small), small.campaign / "hus.jpg"
    row = "  photo: {picture: hus.jpg, alt: Eit hus, licence: CC0}\n"
    small.spoil(insert, "content:\n  title", f"content:\n{row}  title")
    paint(photo, (1300, 800))
    enclose(small, letter, "hus.yaml")
    assert post.write("--run-size", 10).code == 0
    assert post.write("--run-size", 10, "--resume").code == 0
    paint(photo, (1200, 800))
    ended = post.write("--run-size", 10, "--resume")
    assert ended.code == 1
    assert "vedlegga er ikkje som då køyringa tok til" in ended.err


@pytest.mark.parametrize("pages", [3], indirect=True)
def test_a_run_that_stopped_goes_on_with_backs_and_inserts(
    post: Post, small: SmallLibrary, letter: Path, tmp_path: Path
) -> None:
    write_insert(small, "lang.yaml", 3)
    enclose(small, letter, "{document: lang.yaml, when: abroad}")
    small.spoil(letter, "inserts:\n", "conditions:\n  abroad: {language: en}\ninserts:\n")
    chosen = ("--duplex", "--run-size", 10)
    assert post.write(*chosen).code == 0
    whole = {name: (post.out / name).read_bytes() for name in post.names()}
    post.out = tmp_path / "stopped"
    # What cannot be replaced stops the run at its second file.
    (post.out / "Brev-11-20.pdf").mkdir(parents=True)
    assert post.write(*chosen, "--replace").code != 0
    assert post.names() == ["Brev-01-10.pdf"]
    (post.out / "Brev-11-20.pdf").rmdir()
    assert post.write(*chosen, "--resume").code == 0
    assert {name: (post.out / name).read_bytes() for name in post.names()} == whole


@pytest.mark.parametrize("pages", [1], indirect=True)
def test_a_file_for_each_has_what_goes_along(post: Post, small: SmallLibrary, letter: Path) -> None:
    write_insert(small)
    enclose(small, letter, "hus.yaml")
    assert post.write("--duplex", "--each").code == 0
    assert len(post.names()) == COUNT
    for name, person in zip(post.names(), people(COUNT), strict=True):
        own = [text.strip() for text in post.pages(name)]
        assert f"{person[0]} {person[1]}" in own[0] and "region.example" in own[2]
        assert [bool(text) for text in own] == [True, False, True, False]


@pytest.mark.parametrize("pages", [1], indirect=True)
def test_turned_over_the_short_edge_and_an_insert_the_other_way(
    post: Post, small: SmallLibrary, letter: Path
) -> None:
    write_insert(small, "lang.yaml", 2)
    small.spoil(
        small.root / "templates" / "sheet.yaml",
        "width: 148\nheight: 210",
        "width: 210\nheight: 148",
    )
    small.spoil(
        small.root / "templates" / "sheet.yaml", "box: [0, 0, 148, 90]", "box: [0, 0, 148, 80]"
    )
    enclose(small, letter, "lang.yaml")
    ended = post.write("--duplex", "short", "--single")
    assert ended.code == 0, ended.err
    assert "vedlegget «Hus til leige» ligg ein annan veg enn brevet" in ended.out
    assert sides(post.out / "Brev-letters.pdf") == "/DuplexFlipShortEdge"


@pytest.mark.parametrize("pages", [1], indirect=True)
def test_what_is_wrong_in_an_insert_stops_the_letters(
    post: Post, small: SmallLibrary, letter: Path
) -> None:
    insert = write_insert(small)
    enclose(small, letter, "hus.yaml")
    small.spoil(insert, "  title: Hus til leige\n", "  title: Hus {ukjend}\n")
    ended = post.write()
    assert ended.code == 1
    assert "Hus til leige" in ended.err
    assert not post.out.exists() or post.names() == []


@pytest.mark.parametrize("pages", [1], indirect=True)
@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("{document: finst-ikkje.yaml}", "there is no file finst-ikkje.yaml"),
        ("brosjyre.pdf", "`brosjyre.pdf` is a finished PDF"),
        ("Brev.yaml", "is the letter itself"),
        ("andre/hus.yaml", "lies in another folder"),
        ("{document: hus.yaml, when: nokon}", "there is no condition `nokon`"),
        ("{document: hus.yaml, copies: 0}", "copies"),
        ("med.yaml", "has inserts itself"),
        ("dulgt.yaml", "uses {fornamn}"),
    ],
)
def test_what_cannot_go_along_is_said_at_its_line(
    post: Post, small: SmallLibrary, letter: Path, row: str, said: str
) -> None:
    text = write_insert(small).read_text(encoding="utf-8")
    nested = letter.read_text(encoding="utf-8").replace("axes:\n", "inserts: [hus.yaml]\naxes:\n")
    (small.campaign / "med.yaml").write_text(nested, encoding="utf-8")
    personal = text.replace("  title: Hus til leige\n", '  title: "Til {fornamn}"\n', 1)
    (small.campaign / "dulgt.yaml").write_text(personal, encoding="utf-8")
    enclose(small, letter, "hus.yaml", row)
    ended = post.write()
    assert ended.code == 3
    lines = letter.read_text(encoding="utf-8").splitlines()
    number = next(n for n, line in enumerate(lines, 1) if line == f"  - {row}")
    (line,) = [one for one in ended.lines if said in one]
    assert f"Brev.yaml:{number}:" in line, line


@pytest.mark.parametrize("pages", [1], indirect=True)
def test_an_insert_in_another_language_is_told(
    post: Post, small: SmallLibrary, letter: Path
) -> None:
    insert = write_insert(small)
    text = insert.read_text(encoding="utf-8").partition("axes:\n")[0]
    insert.write_text(text, encoding="utf-8")
    enclose(small, letter, "hus.yaml")
    ended = post.write()
    assert ended.code == 0
    assert (
        "vedlegget «Hus til leige» finst ikkje på engelsk; mottakaren får det på nynorsk"
        in ended.out
    )


@pytest.mark.parametrize("pages", [1], indirect=True)
def test_a_proof_has_the_inserts(post: Post, small: SmallLibrary, letter: Path) -> None:
    write_insert(small)
    enclose(small, letter, "hus.yaml")
    assert post.write("--sample", 2, "--duplex").code == 0
    texts = post.letters()
    assert len(texts) == 8
    assert all("region.example" in texts[at] for at in (2, 6))
    assert all("PRØVE" in texts[at].upper() or "KORREKTUR" in texts[at].upper() for at in (2, 6))
