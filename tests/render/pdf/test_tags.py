"""Tagged PDFs: judged by a public validator of PDF/UA-1, and read in the order of the scene."""

from pathlib import Path

import page as page_validation
import pikepdf
import pytest

from brochure_studio.scene.items import Group, Item, Role
from brochure_studio.values.geometry import Rect, Transform
from tests.render.pdf.stage import (
    APPLE,
    FJORD,
    LATO,
    Props,
    box,
    crop_marks,
    job_of,
    page_of,
    picture,
    run,
    scene_of,
    slope,
    story,
    web,
    write,
)


def broken_rules(file: Path) -> list[str]:
    """Return what the validator says against a file."""
    report = page_validation.validate_pdf(file, profile="ua1")
    return [f"{failure.rule_id}: {failure.message}" for failure in report.failures]


def kinds(element: pikepdf.Object) -> object:
    """Return an element's structure types as nested lists."""
    kids = [k for k in element.get("/K", []) if isinstance(k, pikepdf.Dictionary) and "/S" in k]
    return [str(element.S)[1:], *[kinds(kid) for kid in kids]]


def test_everything_on_a_page_keeps_to_pdf_ua(tmp_path: Path) -> None:
    props = Props()
    page = story(props)
    second = page_of(Group((run(props, "Side to", 20, 20),), role=Role.H2), *crop_marks(page))
    assert not broken_rules(write(job_of(scene_of(page, second), web()), props, tmp_path / "a.pdf"))


def test_the_validator_would_see_a_fault(tmp_path: Path) -> None:
    props = Props({"p": slope(9, 9)})
    figure = Group((picture("p", Rect(0, 0, 50, 50)),), role=Role.FIGURE)
    assert broken_rules(write(job_of(scene_of(page_of(figure)), web()), props, tmp_path / "a.pdf"))


def test_lists_and_tables_keep_to_pdf_ua(tmp_path: Path) -> None:
    props = Props()

    def line(text: str, x: float, y: float, role: Role, scope: str = "") -> Group:
        return Group((run(props, text, x, y, LATO, 9),), role=role, scope=scope)

    title = line("Ledige bustader", 20, 30, Role.H1)
    entries = tuple(
        Group(
            (line("•", 20, y, Role.LABEL), line(text, 30, y, Role.LIST_BODY)), role=Role.LIST_ITEM
        )
        for text, y in (("Kvam", 60), ("Ulvik", 75))
    )
    head = Group(
        (
            line("Stad", 20, 100, Role.TABLE_HEADER, "column"),
            line("Rom", 90, 100, Role.TABLE_HEADER, "column"),
        ),
        role=Role.TABLE_ROW,
    )
    row = Group(
        (line("Odda", 20, 115, Role.TABLE_CELL), line("3", 90, 115, Role.TABLE_CELL)),
        role=Role.TABLE_ROW,
    )
    items = (title, Group(entries, role=Role.LIST), Group((head, row), role=Role.TABLE))
    file = write(job_of(scene_of(page_of(*items)), web()), props, tmp_path / "a.pdf")
    assert not broken_rules(file)
    with pikepdf.open(file) as pdf:
        document = pdf.Root.StructTreeRoot.K[0]
        entry = ["LI", ["Lbl"], ["LBody"]]
        table = ["Table", ["TR", ["TH"], ["TH"]], ["TR", ["TD"], ["TD"]]]
        assert kinds(document) == ["Document", ["H1"], ["L", entry, entry], table]
        assert document.K[2].K[0].K[0].A.Scope == "/Column"


def test_reading_order_is_the_scenes(tmp_path: Path) -> None:
    props = Props()
    items: tuple[Item, ...] = (
        Group((Group((run(props, "Til slutt", 20, 90),), role=Role.P),), source="last"),
        Group((run(props, "Fyrst", 20, 20),), frame="first", role=Role.H1),
        Group((run(props, "Ikkje nemnd", 20, 120),), source="other", role=Role.H2),
    )
    page = page_of(*items, reading=("first", "last"))
    with pikepdf.open(write(job_of(scene_of(page), web()), props, tmp_path / "a.pdf")) as pdf:
        assert kinds(pdf.Root.StructTreeRoot.K[0]) == ["Document", ["H1"], ["P"], ["H2"]]


def test_tagged_text_inside_glass_keeps_its_tag(tmp_path: Path) -> None:
    props = Props()
    title = Group((run(props, "Heim", 20, 20),), role=Role.H1)
    glass = Group((box(0, 0, 90, 90, FJORD), title), opacity=0.6, transform=Transform(e=10))
    file = write(job_of(scene_of(page_of(glass)), web()), props, tmp_path / "a.pdf")
    assert not broken_rules(file)
    with pikepdf.open(file) as pdf:
        (mark,) = pdf.Root.StructTreeRoot.K[0].K[0].K
        assert mark.Stm.Subtype == "/Form"


def test_nothing_inside_decoration_is_read(tmp_path: Path) -> None:
    props = Props()
    inner = Group((run(props, "9", 20, 20),), role=Role.P)
    page = page_of(
        Group((inner,), role=Role.ARTIFACT), Group((run(props, "A", 20, 40),), role=Role.H1)
    )
    file = write(job_of(scene_of(page), web()), props, tmp_path / "a.pdf")
    assert not broken_rules(file)
    with pikepdf.open(file) as pdf:
        assert kinds(pdf.Root.StructTreeRoot.K[0]) == ["Document", ["H1"]]


def test_foreign_groups_say_their_language(tmp_path: Path) -> None:
    props = Props()
    page = page_of(
        Group((run(props, "Heim", 20, 20),), role=Role.H1, language="nn"),
        Group((run(props, "Home", 20, 40),), role=Role.P, language="en"),
    )
    with pikepdf.open(write(job_of(scene_of(page), web()), props, tmp_path / "a.pdf")) as pdf:
        first, second = pdf.Root.StructTreeRoot.K[0].K
        assert "/Lang" not in first
        assert str(second.Lang) == "en"


def test_a_link_over_two_lines_has_two_boxes(tmp_path: Path) -> None:
    props = Props()
    lines = (
        run(props, "flytt til", 20, 20, LATO),
        run(props, "hardan\u00ad", 60, 20, LATO),
        run(props, "ger", 20, 32, LATO),
    )
    link = Group(lines, role=Role.LINK, link="https://example.no/")
    page = page_of(Group((link,), role=Role.P), bleed=0)
    file = write(job_of(scene_of(page), web()), props, tmp_path / "a.pdf")
    assert not broken_rules(file)
    with pikepdf.open(file) as pdf:
        (note,) = pdf.pages[0].obj.Annots
        element = pdf.Root.StructTreeRoot.K[0].K[0].K[0]
        (owned,) = [kid.Obj for kid in element.K if kid.Type == "/OBJR"]
        assert (element.S, owned.objgen) == ("/Link", note.objgen)
        assert len(note.QuadPoints) == 16
        assert str(note.Contents) == "flytt til hardanger"
        left, bottom, right, top = (float(edge) for edge in note.Rect)
        height = page.trim.height
        assert left == pytest.approx(20, abs=0.01)
        assert bottom < height - 32 < height - 20 < top
        assert right > 60


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "launch:x"])
def test_only_web_addresses_become_links(tmp_path: Path, address: str) -> None:
    props = Props()
    page = page_of(Group((run(props, "her", 20, 20),), role=Role.LINK, link=address))
    with pikepdf.open(write(job_of(scene_of(page), web()), props, tmp_path / "a.pdf")) as pdf:
        assert "/Annots" not in pdf.pages[0].obj


def test_print_has_neither_links_nor_tags(tmp_path: Path) -> None:
    props = Props()
    link = Group((run(props, "her", 20, 20, color=APPLE),), role=Role.LINK, link="https://a.no/")
    with pikepdf.open(write(job_of(scene_of(page_of(link))), props, tmp_path / "a.pdf")) as pdf:
        assert "/Annots" not in pdf.pages[0].obj
        assert "/StructTreeRoot" not in pdf.Root
        assert b"BDC" not in pdf.pages[0].obj.Contents.read_bytes()
