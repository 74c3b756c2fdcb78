"""A document in all sizes and variants by the command line, with the files opened again."""

import hashlib
import json
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pypdfium2 as pdfium
import pytest
from PIL import Image

from tests.stories.conftest import CommandLine, Ended
from tests.stories.small_ads import write_small_ads
from tests.stories.small_library import SmallLibrary

MM = 72 / 25.4


@pytest.fixture
def ad(small: SmallLibrary) -> Path:
    write_small_ads(small)
    return small.campaign / "Vår.yaml"


def make(command: CommandLine, ad: Path, *more: object) -> Ended:
    return command("ads", ad, "-o", ad.parent / "out", "--workers", 1, *more)


def names(ad: Path) -> list[str]:
    return sorted(file.name for file in (ad.parent / "out").iterdir())


def figures(file: Path) -> list[str]:
    """Return what the figures of a tagged PDF say to those who cannot see them."""
    with pikepdf.open(file) as pdf:
        found = (one for one in pdf.objects if isinstance(one, pikepdf.Dictionary))
        return [str(one.Alt) for one in found if one.get("/S") == "/Figure"]


def test_every_size_of_every_language_is_a_file_of_exact_pixels_under_a_plain_name(
    command: CommandLine, ad: Path
) -> None:
    ended = make(command, ad, "--sizes", "board-300x250,468x60", "--formats", "png,jpeg,webp")
    assert ended.code == 0, ended.err
    assert "4 annonsar i 24 filer, 0 haldne tilbake" in ended.out
    found = names(ad)
    assert len(found) == 24
    assert {
        "var-en-468x60-2x.webp",
        "var-nn-468x60.jpg",
        "var-nn-board-300x250-2x.png",
    } <= set(found)
    for name in found:
        scale = 2 if "-2x" in name else 1
        size = (300, 250) if "board" in name else (468, 60)
        with Image.open(ad.parent / "out" / name) as image:
            image.load()
            assert image.size == (size[0] * scale, size[1] * scale)
            assert image.getexif() == {}
        assert name == name.lower()


def test_sizes_are_understood_as_people_write_them(command: CommandLine, ad: Path) -> None:
    wanted = "468 × 60 px,468X60,Board-300x250"
    ended = make(command, ad, "--sizes", wanted, "--language", "en", "--scales", 1)
    assert ended.code == 0, ended.err
    assert {name.removeprefix("var-en-").partition(".")[0] for name in names(ad)} == {
        "468x60",
        "board-300x250",
    }
    assert command("check", ad, "--variant", "size=468X60").code == 0


@pytest.mark.parametrize(
    "sheet", ["var-en-468x60.png", "VAR-en-468x60.PNG", "x/../var-en-468x60.png"]
)
def test_a_sheet_never_takes_the_place_of_an_ad(command: CommandLine, ad: Path, sheet: str) -> None:
    file = ad.parent / "out" / sheet
    more = ("--sizes", "468x60", "--language", "en", "--contact-sheet", file, "--replace")
    ended = make(command, ad, *more)
    assert ended.code == 2
    assert "kall kontaktarket noko anna" in ended.err
    assert not (ad.parent / "out").exists()


@pytest.mark.parametrize("deeper", ["", "sub"])
def test_a_file_where_the_folder_should_be_is_told(
    command: CommandLine, ad: Path, deeper: str
) -> None:
    (ad.parent / "out").write_text("mine", encoding="utf-8")
    more = ("-o", ad.parent / "out" / deeper, "--sizes", "468x60", "--replace")
    ended = command("ads", ad, *more)
    assert ended.code == 4
    assert "her står ei fil der det skulle vere ei mappe" in ended.err
    assert (ad.parent / "out").read_text(encoding="utf-8") == "mine"


def test_a_wrong_size_is_told_once_for_all_that_are_compared(
    command: CommandLine, ad: Path
) -> None:
    sheet = ad.parent / "ark.pdf"
    ended = command("compare", ad, "-o", sheet, "--across", "language", "--variant", "size=0x0")
    assert ended.code == 3
    (line,) = ended.err.splitlines()
    assert "sidene må vere frå 16 til 10000 px; vel ein annan verdi" in line
    assert not sheet.exists()


def test_scales_and_variants_are_those_asked_for(command: CommandLine, ad: Path) -> None:
    ended = make(command, ad, "--variant", "language=en", "--sizes", "468x60", "--scales", "1")
    assert ended.code == 0, ended.err
    assert names(ad) == ["var-en-468x60.jpg", "var-en-468x60.png"]


def test_each_paper_gets_a_file_of_its_own_as_large_as_the_ad(
    command: CommandLine, ad: Path
) -> None:
    ended = make(command, ad, "--sizes", "bladet/12,tidende/12", "--language", "nn")
    assert ended.code == 0, ended.err
    assert names(ad) == [
        "var-nn-bladet-12-96x71-2027-03-01.pdf",
        "var-nn-tidende-12-96x71-2027-03-01.pdf",
    ]
    for name in names(ad):
        with pikepdf.open(ad.parent / "out" / name) as pdf:
            (page,) = pdf.pages
            assert [float(v) for v in page.mediabox] == pytest.approx(
                [0, 0, 96 * MM, 71 * MM], abs=0.01
            )


@pytest.mark.parametrize("size", ["0x0", "99999x1", "tretti", "bladet/11", "bladet/99"])
def test_a_size_that_cannot_be_made_holds_back_no_other(
    command: CommandLine, ad: Path, size: str
) -> None:
    ended = make(command, ad, "--sizes", f"{size},468x60", "--language", "nn")
    assert ended.code == 5
    (line,) = ended.lines
    assert size.rpartition("/")[2] in line
    assert line.endswith("[ad-refused]")
    assert len(names(ad)) == 4
    ended = make(command, ad, "--sizes", size, "--replace")
    assert ended.code == 1
    assert len(names(ad)) == 4


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("--language", "fr"), "aksen «language» har ingen verdi «fr»"),
        (("--municipality", "kvan"), "har ingen verdi «kvan»"),
        (("--variant", "season=var"), "det finst ingen akse «season»"),
        (("--formats", "gif"), "'gif' er ikkje blant png, jpeg og webp"),
        (("--scales", "0"), "'0' er ikkje eit heilt tal frå 1 til 4"),
        (("--sizes", ","), "',' er inga liste som a,b"),
        (("--contact-sheet", "ark.docx"), "ark.docx må ende på .pdf eller .png"),
    ],
)
def test_what_makes_no_sense_is_said_before_anything_is_made(
    command: CommandLine, ad: Path, given: tuple[str, ...], said: str
) -> None:
    ended = make(command, ad, *given)
    assert ended.code == 2
    (line,) = ended.lines
    assert said in line
    assert not (ad.parent / "out").exists()


def test_a_document_of_one_size_is_sent_to_export(command: CommandLine, ad: Path) -> None:
    ended = make(command, command.library.document)
    assert ended.code == 2
    assert "malen «card» har berre éin storleik; bruk «export»" in ended.err


def test_a_language_without_text_is_a_finding_at_its_variants(
    command: CommandLine, small: SmallLibrary, ad: Path
) -> None:
    small.spoil(ad, "language: [nn, en]", "language: [nn, nb]")
    ended = make(command, ad, "--sizes", "468x60,board-300x250", "--scales", "1")
    assert ended.code == 5
    assert [name[:6] for name in names(ad)] == ["var-nn"] * 4
    assert any("Vår · nb · 468x60, Vår · nb · board-300x250: raud" in one for one in ended.lines)
    assert all("nn" not in one.partition(":")[0] for one in ended.lines)


def test_a_weight_that_cannot_be_met_is_a_finding_at_its_variant(
    command: CommandLine, small: SmallLibrary, ad: Path
) -> None:
    sizes = small.root / "templates" / "sizes.yaml"
    small.spoil(sizes, "most_bytes: 60000", "most_bytes: 400")
    ended = make(command, ad, "--sizes", "468x60,board-300x250", "--language", "nn", "--json")
    assert ended.code == 5
    data = ended.data()
    assert [one["size"] for one in data["done"]] == ["468x60"]
    (held,) = data["held_back"]
    assert held["variant"]["size"] == "board-300x250"
    assert "file-heavy" in {finding["code"] for finding in held["findings"]}
    assert all("468x60" in name for name in names(ad))


def test_a_text_too_long_for_a_banner_is_a_finding_at_its_variant(
    command: CommandLine, small: SmallLibrary, ad: Path
) -> None:
    small.spoil(ad, "title: Kom heim", "title: " + "Kom heim til fjorden og fjellet " * 6)
    ended = make(command, ad, "--sizes", "120x20,board-300x250", "--language", "en,nn")
    assert ended.code == 5
    assert any(one.startswith("Vår · nn · 120x20: raud") for one in ended.lines)
    assert any(name.startswith("var-en-120x20") for name in names(ad))


def test_nothing_is_overwritten_unless_it_is_asked_for(command: CommandLine, ad: Path) -> None:
    given = ("--sizes", "468x60", "--language", "nn", "--zip")
    assert make(command, ad, *given).code == 0
    out = ad.parent / "out"
    before = {name: (out / name).stat().st_mtime_ns for name in names(ad)}
    ended = make(command, ad, *given)
    assert ended.code == 4
    assert "finst alt" in ended.err
    assert {name: (out / name).stat().st_mtime_ns for name in names(ad)} == before
    assert make(command, ad, *given, "--replace").code == 0
    for name in names(ad):
        if not name.endswith(".zip"):
            (out / name).unlink()
    assert make(command, ad, *given).code == 4
    assert names(ad) == ["var-banner.zip"]


def test_no_sheet_of_several_is_overwritten(command: CommandLine, ad: Path) -> None:
    sheet = ad.parent / "ark.png"
    given = ("compare", ad, "-o", sheet, "--across", "size", "--variant", "language=nn")
    many = ",".join(f"{side}x{side}" for side in range(600, 640))
    assert command(*given, "--values", many).code == 0
    last = sorted(ad.parent.glob("ark-*.png"))[-1]
    last.write_bytes(b"mine")
    (ad.parent / "ark-1.png").unlink()
    assert command(*given, "--values", many).code == 4
    assert last.read_bytes() == b"mine"
    assert not (ad.parent / "ark-1.png").exists()


def test_a_folder_that_cannot_be_made_is_said_in_one_line(command: CommandLine, ad: Path) -> None:
    (ad.parent / "out").write_text("ei fil", encoding="utf-8")
    ended = make(command, ad, "--sizes", "468x60")
    assert ended.code == 4
    assert len(ended.lines) == 1
    assert (ad.parent / "out").read_text(encoding="utf-8") == "ei fil"


def test_a_receivers_zip_says_what_each_file_is_and_is_the_same_every_time(
    command: CommandLine, ad: Path
) -> None:
    given = ("--sizes", "468x60,bladet/12", "--zip", "--replace", "--formats", "jpeg")
    assert make(command, ad, *given).code == 0
    out = ad.parent / "out"
    zips = {path.name: path.read_bytes() for path in out.glob("*.zip")}
    assert sorted(zips) == ["var-banner.zip", "var-bladet.zip"]
    with ZipFile(out / "var-banner.zip") as archive:
        assert archive.testzip() is None
        manifest = json.loads(archive.read("manifest.json"))
        alt = archive.read("alt-tekstar.txt").decode("utf-8")
        for listed in manifest["files"]:
            data = archive.read(listed["name"])
            assert len(data) == listed["bytes"]
            assert hashlib.sha256(data).hexdigest() == listed["sha256"]
        assert archive.read("kontaktark.pdf").startswith(b"%PDF")
        assert {info.date_time for info in archive.infolist()} == {(2027, 3, 1, 12, 0, 0)}
    assert [(one["language"], one["pixels"]) for one in manifest["files"]] == [
        ("nn", [468, 60]),
        ("nn", [936, 120]),
        ("en", [468, 60]),
        ("en", [936, 120]),
    ]
    assert manifest["files"][0]["link"] == "https://region.example"
    assert "Kom heim. Ein fjord om våren." in alt
    assert "Come home. A fjord in spring." in alt
    assert make(command, ad, *given).code == 0
    assert {path.name: path.read_bytes() for path in out.glob("*.zip")} == zips


def test_a_paper_gets_a_delivery_sheet_that_says_what_it_does_not_get(
    command: CommandLine, ad: Path, small: SmallLibrary
) -> None:
    small.spoil(ad, "language: [nn, en]", "language: [nn, nb]")
    assert make(command, ad, "--sizes", "bladet/12,468x60", "--zip").code == 5
    with ZipFile(ad.parent / "out" / "var-bladet.zip") as archive:
        assert archive.namelist() == [
            "manifest.json",
            "alt-tekstar.txt",
            "kontaktark.pdf",
            "leveringsark.pdf",
            "var-nn-bladet-12-96x71-2027-03-01.pdf",
        ]
        with pdfium.PdfDocument(archive.read("leveringsark.pdf")) as pdf:
            said = pdf[0].get_textpage().get_text_range()
    assert "annonse@bladet.example" in said
    assert "tysdag kl. 12" in said
    assert "var-nn-bladet-12" in said
    assert "ikkje levert" in said
    with ZipFile(ad.parent / "out" / "var-banner.zip") as archive:
        assert "leveringsark.pdf" not in archive.namelist()


def test_all_ads_stand_on_one_sheet_by_size(command: CommandLine, ad: Path) -> None:
    sheet = ad.parent / "ark.pdf"
    ended = make(command, ad, "--sizes", "468x60,board-300x250", "--contact-sheet", sheet)
    assert ended.code == 0, ended.err
    with pikepdf.open(sheet) as pdf:
        assert len(pdf.pages) == 1
        assert [float(v) for v in pdf.pages[0].mediabox][2:] == pytest.approx(
            [420 * MM, 297 * MM], abs=0.01
        )
    picture = sheet.with_suffix(".png")
    assert make(command, ad, "--sizes", "468x60", "--replace", "--contact-sheet", picture).code == 0
    with Image.open(picture) as image:
        assert image.size == (2481, 1754)


def test_variants_stand_side_by_side(command: CommandLine, ad: Path) -> None:
    sheet = ad.parent / "ved-sida.pdf"
    ended = command("compare", ad, "-o", sheet, "--across", "language", "--json")
    assert ended.code == 0, ended.err
    assert ended.data()["shown"] == ["nynorsk", "English"]
    assert figures(sheet) == ["nynorsk: Kom heim", "English: Come home"]
    assert command("compare", ad, "-o", sheet, "--across", "language").code == 4
    assert command("compare", ad, "-o", sheet, "--across", "season", "--replace").code == 2


def test_pages_of_a_booklet_are_rows_of_a_sheet(command: CommandLine, small: SmallLibrary) -> None:
    pages = "pages:\n  - {id: a, kind: front}\n  - {id: b, kind: story, content: {story: Hei}}\n"
    small.spoil(small.document, "content:", pages + "content:")
    sheet = small.campaign / "ark.pdf"
    ended = command("compare", small.document, "-o", sheet)
    assert ended.code == 0, ended.err
    first, second = figures(sheet)
    assert "Velkomen heim" in first
    assert second == "Kvam: Hei"


def test_check_and_export_take_a_size(command: CommandLine, ad: Path) -> None:
    ended = command("check", ad, "--variant", "size=468x60", "--for", "screen")
    assert ended.code == 0, ended.err + ended.out
    out = ad.parent / "one.png"
    ended = command("export", ad, "-o", out, "--for", "screen", "--variant", "size=468x60")
    assert ended.code == 0, ended.err
    with Image.open(out) as image:
        assert image.size == (468, 60)
    ended = command("check", ad, "--variant", "size=0x0")
    assert ended.code == 2


def test_the_sizes_are_listed(command: CommandLine, ad: Path) -> None:
    ended = command("sizes")
    assert ended.code == 0
    assert "board-300x250  Board · 300 × 250 px · jpeg png 1x 2x, 60 kB" in ended.out
    listed = command("sizes", "--json").data()["sizes"]
    assert {"bladet/12", "tidende/22", "ribbon-640x80"} <= {one["id"] for one in listed}
    assert next(one for one in listed if one["id"] == "bladet/12")["mm"] == [96, 71]


def test_a_library_without_sizes_says_so(command: CommandLine, small: SmallLibrary) -> None:
    ended = command("sizes")
    assert ended.code == 0
    assert "biblioteket har ingen storleikar" in ended.out
