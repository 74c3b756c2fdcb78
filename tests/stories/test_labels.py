"""Labels and envelopes from the sample list through the command line, on the shipped library."""

import csv
from pathlib import Path

import pikepdf
import pytest

from tests.house.project import ROOT
from tests.stories.conftest import CommandLine

STARTER = ROOT / "templates" / "starter" / "heim-til-hardanger" / "recipients"
HEADER = "Fornavn;Etternavn;Adresse;Postnr;Poststed;Land\n"
PEOPLE = (
    "Åse;Ødegård;Frukthagevegen 7 B;5730;ULVIK;\n"
    "Ada;Dansk;Vestergade 3;5000;Odense C;Danmark\n"
    "Kari;Lid;Vegen 2;0150;OSLO;\n"
    f"Ola;{'Overmåteleg' * 9};Vegen 3;5730;ULVIK;\n"
    "山;Berg;Vegen 4;5730;ULVIK;\n"
    "Gro;Li;Postboks 5;5730;ULVIK;\n"
)


@pytest.fixture
def people(tmp_path: Path) -> Path:
    file = tmp_path / "liste.csv"
    file.write_text(HEADER + PEOPLE, encoding="utf-8")
    return file


def texts(file: Path) -> list[str]:
    """Return what a reader of the file finds, page by page."""
    from brochure_studio.readback.reader import read_pdf

    return ["\n".join(run.text for run in page.runs) for page in read_pdf(file).pages]


def test_labels_of_a_list_from_a_used_sheet_on(
    command: CommandLine, people: Path, tmp_path: Path
) -> None:
    out, counts = tmp_path / "merke.pdf", tmp_path / "postnummer.csv"
    ended = command.plain(
        *("labels", people, "--format", "avery-l7160", "--start", 20, "-o", out),
        *("--sort", "--postcodes", counts, "--washed", "2026-11-01", "--messages", "en"),
    )
    assert ended.code == 5
    assert "row 5: the address does not fit" in ended.out
    assert "row 6: the font lacks the character “山”" in ended.out
    assert "addresses: 4 · pages: 2 · rows left out: 2" in ended.out
    assert "4 items are too few for bulk mail" in ended.err
    assert "1 going abroad are not in the file" in ended.err
    first, second = texts(out)
    assert first.split("\n")[::3] == ["Kari Lid", "Åse Ødegård"]
    assert second.split("\n") == [
        *("Gro Li", "Postboks 5", "5730 ULVIK"),
        *("Ada Dansk", "Vestergade 3", "DK-5000 Odense C", "DANMARK"),
    ]
    rows = list(csv.reader(counts.read_text(encoding="ascii").splitlines(), delimiter=";"))
    assert rows == [["postnummer", "antall"], ["0150", "1"], ["5730", "2"]]


def test_no_name_is_told_and_none_is_in_the_files_facts(
    command: CommandLine, people: Path, tmp_path: Path
) -> None:
    out = tmp_path / "merke.pdf"
    ended = command.plain("labels", people, "--format", "avery-l7160", "-o", out, "--json")
    for name in ("Ødegård", "Overmåteleg", "Frukthagevegen"):
        assert name not in ended.out + ended.err
    with pikepdf.open(out) as pdf:
        told = str(pdf.docinfo) + str(pdf.Root.Metadata.read_bytes())
    assert "Lid" not in told
    data = ended.data()
    assert (data["made"], data["pages"], data["held_back"]) == (4, 1, 2)
    held = [one["code"] for one in data["problems"] if one["grade"] == "blocking"]
    assert held == ["label-room", "label-sign"]


def test_envelopes_have_a_page_each_of_their_size(
    command: CommandLine, people: Path, tmp_path: Path
) -> None:
    out = tmp_path / "konvolutt.pdf"
    named = ("--format", "C5", "-o", out, "--for", "press", "--paid")
    ended = command.plain("envelopes", people, *named)
    assert ended.code == 5
    with pikepdf.open(out) as pdf:
        boxes = {tuple(round(float(x) / 72 * 25.4) for x in page.TrimBox) for page in pdf.pages}
        assert (len(pdf.pages), boxes) == (4, {(0, 0, 229, 162)})
    first = texts(out)[0].split("\n")
    assert first == [
        *("Flytt til Hardanger", "Postboks 55", "5600 Norheimsund", "NORGE", "P.P."),
        *("Åse Ødegård", "Frukthagevegen 7 B", "5730 ULVIK"),
    ]


def test_a_municipality_sends_as_it_is_on_the_day(
    command: CommandLine, people: Path, tmp_path: Path
) -> None:
    named = ("--format", "dl", "-o", tmp_path / "a.pdf")
    assert command.plain("envelopes", people, *named, "--municipality", "odda").code == 5
    ended = command.plain("envelopes", people, *named, "--municipality", "oddda", "--replace")
    assert (ended.code, len(ended.lines)) == (2, 1)
    assert "«odda»" in ended.err


@pytest.mark.parametrize(
    ("argv", "code", "told"),
    [
        (("--format", "herma-4621"), 2, "herma-4620"),
        (("--format", "avery-l7160", "--start", "22"), 2, "1 til 21"),
        (("--format", "avery-l7160", "--start", "0"), 2, "1 til 21"),
        (("--format", "avery-l7160", "--for", "newspaper"), 2, "letters"),
        (("--format", "avery-l7160", "--for", "picture"), 2, "letters"),
    ],
)
def test_what_makes_no_sense_is_one_line(
    command: CommandLine, people: Path, tmp_path: Path, argv: tuple[str, ...], code: int, told: str
) -> None:
    out = tmp_path / "a.pdf"
    ended = command.plain("labels", people, "-o", out, *argv)
    assert (ended.code, len(ended.lines)) == (code, 1)
    assert told in ended.err
    assert not out.exists()


def test_without_a_format_those_there_are_listed(command: CommandLine) -> None:
    labels = command.plain("labels")
    assert (labels.code, labels.err) == (0, "")
    assert "avery-l7160" in labels.out
    envelopes = command.plain("envelopes", "--json")
    assert [row["id"] for row in envelopes.data()["formats"]] == ["c5", "c65", "e65", "dl", "c6"]


def test_a_list_without_people_and_a_file_that_stands(
    command: CommandLine, people: Path, tmp_path: Path
) -> None:
    empty = tmp_path / "tom.csv"
    empty.write_text(HEADER, encoding="utf-8")
    out = tmp_path / "a.pdf"
    named = ("--format", "avery-l7160", "-o", out)
    assert command.plain("labels", empty, *named).code == 3
    assert not out.exists()
    out.write_bytes(b"mine")
    assert command.plain("labels", people, *named).code == 4
    assert out.read_bytes() == b"mine"
    assert command.plain("labels", people, *named, "--replace").code == 5
    assert out.read_bytes()[:5] == b"%PDF-"


def test_where_nobody_fits_nothing_is_written(command: CommandLine, tmp_path: Path) -> None:
    file, out = tmp_path / "liste.csv", tmp_path / "a.pdf"
    file.write_text(f"{HEADER}Ola;{'Lang' * 40};Vegen 3;5730;ULVIK;\n", encoding="utf-8")
    assert command.plain("labels", file, "--format", "avery-l7160", "-o", out).code == 1
    assert not out.exists()


def test_the_sample_list_of_a_thousand_in_bulk(command: CommandLine, tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    ended = command.plain(
        *("labels", STARTER / "returnees-clean.csv", "--format", "avery-3474", "--sort"),
        *("-o", out, "--for", "proof", "--washed", "2026-11-01"),
    )
    assert ended.code == 0
    assert "too few" not in ended.err
    assert len(texts(out)) == 42


def test_a_library_without_envelopes_says_so(command: CommandLine, people: Path) -> None:
    ended = command("labels", people, "--format", "avery-l7160", "-o", "a.pdf")
    assert (ended.code, len(ended.lines)) == (2, 1)
    assert "mailing.yaml" in ended.err


def test_columns_are_chosen_and_kept_as_for_recipients(
    command: CommandLine, tmp_path: Path
) -> None:
    file, out = tmp_path / "liste.csv", tmp_path / "a.pdf"
    file.write_text("A;B;C;D;E\nKari;Lid;Veg 1;5730;ULVIK\nOla;Vik;Veg 2;5730;ULVIK\n", "utf-8")
    chosen = "fornamn=A,etternamn=B,adresse=C,postnummer=D,poststad=E"
    named = ("labels", file, "--format", "avery-l7160", "-o", out)
    assert command.plain(*named, "--columns", chosen, "--keep").code == 0
    assert (tmp_path / "columns.yaml").is_file()
    assert command.plain(*named, "--replace").code == 0
    assert texts(out)[0].split("\n")[:3] == ["Kari Lid", "Veg 1", "5730 ULVIK"]


def test_a_sheet_is_printed_again_and_the_next_free_label_is_told(
    command: CommandLine, tmp_path: Path
) -> None:
    named = ("labels", STARTER / "returnees-clean.csv", "--format", "avery-l7160", "--start", "7")
    whole, again = tmp_path / "a.pdf", tmp_path / "b.pdf"
    ended = command.plain(*named, "-o", whole, "--washed", "2026-11-01", "--messages", "en")
    assert "the last sheet is free from label 20 on (--start 20 next time)" in ended.out
    assert "0 doubles" in ended.out
    only = command.plain(*named, "-o", again, "--washed", "2026-11-01", "--only", "2", "--json")
    assert (only.code, only.data()["made"], only.data()["held_back"]) == (0, 21, 0)
    assert texts(again) == [texts(whole)[1]]
    assert only.data()["wash"]["washed"] == "2026-11-01"
