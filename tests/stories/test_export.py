"""The main job through the command line: new, check, export, and the same bytes twice."""

from pathlib import Path

import pytest
from PIL import Image

from tests.stories.conftest import CommandLine
from tests.stories.small_library import SmallLibrary


def files_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.rglob("*")) if folder.exists() else []


def test_a_new_document_is_checked_filled_in_and_exported(
    command: CommandLine, small: SmallLibrary, tmp_path: Path
) -> None:
    made = small.campaign / "nytt.yaml"
    assert command("new", "card", made, "--title", "Nytt kort").code == 0

    checked = command("check", made)
    assert checked.code == 1
    assert "«Tittel», side 1: her står framleis det malen kom med" in checked.out

    held = command("export", made, "--for", "press", "-o", tmp_path / "out")
    assert held.code == 1
    assert files_in(tmp_path / "out") == []

    text = made.read_text(encoding="utf-8")
    made.write_text(text + "content:\n  title: Kom heim\n", encoding="utf-8")
    assert command("check", made).code == 0
    done = command("export", made, "--for", "press", "-o", tmp_path / "out")
    assert (done.code, done.err) == (0, "")
    assert files_in(tmp_path / "out") == ["nytt-press.pdf"]
    assert str(tmp_path / "out" / "nytt-press.pdf") in done.out


def test_the_same_input_gives_the_same_bytes(command: CommandLine, small: SmallLibrary) -> None:
    first, second = small.campaign / "a", small.campaign / "b"
    for out in (first, second):
        assert command("export", small.campaign, "-o", out).code == 0
    names = files_in(first)
    assert names == ["card-1.png", "card-press.pdf"]
    assert [(first / n).read_bytes() for n in names] == [(second / n).read_bytes() for n in names]


def test_the_date_of_a_file_comes_from_its_input(command: CommandLine, small: SmallLibrary) -> None:
    out = small.campaign / "out"
    assert command("export", small.document, "-o", out).code == 0
    from_campaign = (out / "card-press.pdf").read_bytes()
    assert b"2026-11-23" in from_campaign
    command.environment["SOURCE_DATE_EPOCH"] = "1000000000"
    assert command("export", small.document, "-o", out, "--replace").code == 0
    assert b"2001-09-09" in (out / "card-press.pdf").read_bytes()
    small.spoil(small.document, "title: Kort", "date: 2026-12-24\ntitle: Kort")
    assert command("export", small.document, "-o", out, "--replace").code == 0
    assert b"2026-12-24" in (out / "card-press.pdf").read_bytes()


def test_nothing_that_stands_is_overwritten_without_being_asked(
    command: CommandLine, small: SmallLibrary
) -> None:
    out = small.campaign / "out"
    out.mkdir()
    standing = out / "card-press.pdf"
    standing.write_bytes(b"somebody's")
    refused = command("export", small.document, "-o", out)
    assert refused.code == 4
    assert refused.lines == [
        f"{standing} finst alt; vel eit anna namn, eller legg til --replace der kommandoen har det"
    ]
    assert standing.read_bytes() == b"somebody's"
    assert command("export", small.document, "-o", out, "--replace").code == 0
    assert standing.read_bytes().startswith(b"%PDF")


def test_one_file_may_be_named(command: CommandLine, small: SmallLibrary) -> None:
    file = small.campaign / "Mitt kort.pdf"
    assert command("export", small.document, "-o", file).code == 0
    assert file.read_bytes().startswith(b"%PDF")


def test_pictures_and_a_contact_sheet(command: CommandLine, small: SmallLibrary) -> None:
    out, sheet = small.campaign / "out", small.campaign / "sheet.png"
    done = command(
        "export", small.document, "--for", "picture", "-o", out, "--contact-sheet", sheet
    )
    assert done.code == 0
    with Image.open(out / "card-1.png") as picture:
        assert picture.size == (round(100 / 25.4 * 144), round(140 / 25.4 * 144))
    with Image.open(sheet) as picture:
        assert picture.width > 1000


def test_a_variant_is_exported_under_a_name_of_its_own(
    command: CommandLine, small: SmallLibrary
) -> None:
    small.say(
        "content:\n  title: Velkomen heim\noverrides:\n"
        "  - when: {municipality: kvam}\n    content: {title: 'Heim til {kommune}'}\n"
    )
    out = small.campaign / "out"
    done = command("export", small.document, "--variant", "municipality=kvam", "-o", out, "--json")
    assert done.code == 0
    assert files_in(out) == ["card-kvam-press.pdf"]
    assert done.data()["done"][0]["variant"] == {"municipality": "kvam"}


@pytest.mark.parametrize(
    ("variant", "said"),
    [
        ("size=a", "det finst ingen akse «size»; det finst: language, municipality, audience"),
        ("language=se", "aksen «language» har ingen verdi «se»; det finst: nn, nb, en"),
    ],
)
def test_a_variant_that_is_not_there(
    command: CommandLine, small: SmallLibrary, variant: str, said: str
) -> None:
    ended = command("export", small.document, "--variant", variant, "-o", small.campaign / "out")
    assert (ended.code, ended.lines) == (2, [said])
    assert files_in(small.campaign / "out") == []


def test_a_campaign_with_one_bad_document_gives_the_others(
    command: CommandLine, small: SmallLibrary
) -> None:
    for name, title in (("good", "Kom heim"), ("bad", "Tittelen din")):
        text = small.document.read_text(encoding="utf-8").replace("Velkomen heim", title)
        (small.campaign / f"{name}.yaml").write_text(text, encoding="utf-8")
    (small.campaign / "broken.yaml").write_text("format: document/1\ntitle: [\n", encoding="utf-8")
    small.spoil(
        small.campaign / "campaign.yaml",
        "  - {file: card.yaml, receivers: [press, picture]}\n",
        "  - {file: good.yaml}\n  - {file: bad.yaml}\n  - {file: broken.yaml}\n",
    )
    out = small.campaign / "out"
    ended = command("export", small.campaign, "-o", out)
    assert ended.code == 5
    assert files_in(out) == ["good-press.pdf"]
    assert any("broken.yaml:3:1: " in line for line in ended.lines)
    assert any("bad.yaml" in line and "[slot-untouched]" in line for line in ended.lines)


def test_a_campaign_goes_to_one_receiver_where_that_is_asked(
    command: CommandLine, small: SmallLibrary
) -> None:
    out = small.campaign / "out"
    assert command("export", small.campaign, "--for", "web", "-o", out).code == 0
    assert files_in(out) == ["card.pdf"]
    ended = command("export", small.campaign, "--for", "newspaper", "-o", out)
    assert ended.code == 2
    assert ended.lines == ["ingen av dokumenta i kampanjen er laga for newspaper"]


def test_a_starter_becomes_a_campaign(command: CommandLine, small: SmallLibrary) -> None:
    starter = small.root / "templates" / "starter" / "heim"
    starter.mkdir(parents=True)
    for file in small.campaign.iterdir():
        (starter / file.name).write_bytes(file.read_bytes())
    mine = small.campaign.parent / "mine"
    assert command("new", "--campaign", mine).code == 0
    assert files_in(mine) == ["campaign.yaml", "card.yaml"]
    assert command("check", mine).code == 0
    again = command("new", "--campaign", mine)
    assert again.code == 4
    unknown = command("new", "--campaign", mine.parent / "b", "hei")
    assert (unknown.code, unknown.lines) == (
        2,
        ["det finst ingen startkampanje «hei»; meinte du «heim»?"],
    )
    assert not (mine.parent / "b").exists()
    assert sorted(p.name for p in mine.parent.iterdir()) == ["campaign", "library", "mine"]
