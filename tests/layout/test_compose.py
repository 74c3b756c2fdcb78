"""Whole compositions: frames of every kind, chains, copyfit, notes, sheet and pages."""

from collections.abc import Callable
from typing import Any

import pytest

from brochure_studio.layout.compose import Composition
from brochure_studio.layout.sheet import Sheet
from brochure_studio.layout.tokens import TokenError
from brochure_studio.scene.items import Gradient, Path, Picture, Role
from brochure_studio.scene.walk import page_text, walk_page
from brochure_studio.values.length import mm
from tests.layout.stage import groups, make_template, runs

Lay = Callable[..., Composition]
TEXT: dict[str, Any] = {
    "id": "t",
    "kind": "text",
    "slot": "t",
    "box": [10, 10, 60, 30],
    "style": "body",
}
LONG = "Her er fjorden og fjellet og frukta som gjer at folk vert buande. " * 12


def test_text_stands_in_its_frame(lay: Lay) -> None:
    made = lay(make_template([TEXT]), {"t": "Velkomen heim"})
    (run,) = runs(made.scene.pages[0])
    assert run.text == "Velkomen heim"
    assert run.origin.x == pytest.approx(mm(10))
    (group,) = groups(made.scene.pages[0], source="t")
    assert group.box is not None
    assert group.box.width == pytest.approx(mm(60))


def test_overset_is_counted(lay: Lay) -> None:
    made = lay(make_template([TEXT]), {"t": LONG})
    (over,) = made.notes.overset
    (use,) = made.notes.slots
    shown = len({run.origin.y for run in runs(made.scene.pages[0])})
    assert over.slot == "t"
    assert over.lines == use.lines - shown
    assert over.words.endswith("buande.")


def test_copyfit_shrinks_to_its_bound_and_no_further(lay: Lay) -> None:
    template = make_template([TEXT], slots={"t": {"fit": "true"}})
    little = lay(template, {"t": LONG[:400]})
    (fit,) = little.notes.copyfit
    assert not little.notes.overset
    assert 8 <= fit.to_size < fit.from_size == 10
    assert runs(little.scene.pages[0])[0].size == pytest.approx(fit.to_size)
    much = lay(template, {"t": LONG * 3})
    assert much.notes.copyfit[0].to_size == pytest.approx(8)
    assert much.notes.overset


def test_copyfit_takes_the_largest_size_that_fits(lay: Lay) -> None:
    template = make_template([TEXT], slots={"t": {"fit": "true"}})
    text = LONG[:400]
    size = lay(template, {"t": text}).notes.copyfit[0].to_size
    fixed = make_template([TEXT], slots={"t": {"opens": ["style"]}})
    assert not lay(fixed, {"t": {"text": text, "size": size}}).notes.overset
    assert lay(fixed, {"t": {"text": text, "size": size + 0.25}}).notes.overset


def test_a_chain_runs_on_in_the_next_frame(lay: Lay) -> None:
    second = {**TEXT, "id": "u", "box": [10, 50, 60, 45]}
    template = make_template([TEXT, second], chains=[{"slot": "t", "frames": ["t", "u"]}])
    made = lay(template, {"t": LONG[:700]})
    page = made.scene.pages[0]
    first, following = groups(page, frame="t"), groups(page, frame="u")
    assert not made.notes.overset
    assert first[0].items and following[0].items
    text = page_text(page).replace("\n", " ")
    assert "".join(text.split()) == "".join(LONG[:700].split())


def test_columns_stand_beside_each_other(lay: Lay) -> None:
    made = lay(make_template([{**TEXT, "columns": 2, "gutter": 5}]), {"t": LONG[:400]})
    xs = {round(run.origin.x, 2) for run in runs(made.scene.pages[0])}
    assert xs == {round(mm(10), 2), round(mm(10 + 27.5 + 5), 2)}


@pytest.mark.parametrize(("where", "low", "high"), [("middle", 20, 30), ("bottom", 35, 40)])
def test_vertical_place(lay: Lay, where: str, low: float, high: float) -> None:
    made = lay(make_template([{**TEXT, "vertical": where}]), {"t": "Ei line"})
    assert mm(low) < runs(made.scene.pages[0])[0].origin.y < mm(high)


def test_lists_links_and_roles(lay: Lay) -> None:
    template = make_template(
        [TEXT], slots={"t": {"markup": "blocks", "block_styles": {"h1": "title"}}}
    )
    made = lay(template, {"t": "# Ja\n\n- ein\n- to\n\n[Portalen](https://x.no)"})
    page = made.scene.pages[0]
    (listing,) = groups(page, role=Role.LIST)
    assert len(listing.items) == 2
    assert len(groups(page, role=Role.LABEL)) == 2
    (link,) = groups(page, role=Role.LINK)
    assert link.link == "https://x.no"
    assert [(o.title, o.level) for o in made.scene.outline] == [("Ja", 1)]


def test_a_word_wider_than_its_column_is_noted(lay: Lay) -> None:
    made = lay(make_template([{**TEXT, "box": [0, 0, 20, 50]}]), {"t": "a WWWWWWWWWWWWWWWW"})
    (note,) = made.notes.wide
    assert note.slot == "t"
    assert note.by > 1
    assert note.words == "WWWWWWWWWWWWWWWW"


def test_a_bullet_hangs_before_its_text(lay: Lay) -> None:
    template = make_template([TEXT], slots={"t": {"markup": "blocks"}})
    bullet, text = runs(lay(template, {"t": "- eple"}).scene.pages[0])
    assert bullet.origin.x == pytest.approx(mm(10))
    assert text.origin.x == pytest.approx(mm(10) + 11)


def test_a_missing_character_is_noted(lay: Lay) -> None:
    made = lay(make_template([TEXT]), {"t": "Hei 漢"})
    (note,) = made.notes.missing_glyphs
    assert (note.character, note.slot) == ("漢", "t")
    assert all(0 not in run.glyphs for run in runs(made.scene.pages[0]))


def test_source_ranges_find_the_text_again(lay: Lay) -> None:
    template = make_template([TEXT], slots={"t": {"markup": "blocks"}})
    text = "Fyrste avsnitt **her**.\n\nAndre avsnitt no."
    for run in runs(lay(template, {"t": text}).scene.pages[0]):
        start, end = run.source
        assert text[start:end] == run.text


def test_fallback_stands_until_something_is_written(lay: Lay) -> None:
    template = make_template([TEXT], slots={"t": {"fallback": {"nn": "Skriv her", "en": "Write"}}})
    assert page_text(lay(template).scene.pages[0]) == "Skriv her"
    assert page_text(lay(template, language="en").scene.pages[0]) == "Write"
    assert page_text(lay(template, {"t": ""}).scene.pages[0]) == ""


def test_a_picture_fills_its_frame_around_its_focus(lay: Lay) -> None:
    frame = {"id": "p", "kind": "picture", "slot": "p", "box": [0, 0, 50, 50]}
    template = make_template([frame], slots={"p": {"kind": "picture"}})
    content = {"p": {"picture": "wide.jpg", "focus": [0.75, 0.5]}}
    page = lay(template, content).scene.pages[0]
    (picture,) = (v.item for v in walk_page(page) if isinstance(v.item, Picture))
    assert picture.placed.height == pytest.approx(mm(50))
    assert picture.placed.x == pytest.approx(-mm(50))
    assert picture.ppi == pytest.approx(1500 / 50 * 25.4)
    assert groups(page, role=Role.FIGURE)[0].alt == "alt wide.jpg"


def test_a_missing_picture_is_noted(lay: Lay) -> None:
    frame = {"id": "p", "kind": "picture", "slot": "p", "box": [0, 0, 50, 50]}
    template = make_template([frame], slots={"p": {"kind": "picture"}})
    made = lay(template, {"p": {"picture": "gone.jpg"}})
    (note,) = made.notes.missing_pictures
    assert (note.slot, note.file) == ("p", "gone.jpg")


def test_members_of_the_day_stand_in_the_strip(lay: Lay) -> None:
    frame = {"id": "s", "kind": "partners", "strip": "all", "box": [0, 0, 90, 10]}
    template = make_template([frame])

    def alts(day: str) -> list[str]:
        page = lay(template, date=day).scene.pages[0]
        return [g.alt for g in groups(page, role=Role.FIGURE)]

    assert alts("2019-06-01") == ["Gamal", "Langt merke"]
    assert alts("2026-06-01") == ["Ny", "Langt merke"]


def test_the_marks_of_a_strip_share_the_room(lay: Lay) -> None:
    frame = {"id": "s", "kind": "partners", "strip": "all", "box": [5, 0, 20, 10]}
    page = lay(make_template([frame])).scene.pages[0]
    edges = [
        v.transform.bound(v.item.outline.bounds())
        for v in walk_page(page)
        if isinstance(v.item, Path)
    ]
    assert min(e.x for e in edges) == pytest.approx(mm(5))
    assert max(e.right for e in edges) <= mm(25) + 0.01


def test_a_qr_code_is_black_only_with_its_quiet_zone(lay: Lay) -> None:
    frame = {"id": "q", "kind": "qr", "slot": "q", "box": [10, 10, 20, 20]}
    template = make_template([frame], slots={"q": {"kind": "qr"}})
    page = lay(template, {"q": "https://flyttilhardanger.no"}).scene.pages[0]
    ground, code = (v.item for v in walk_page(page) if isinstance(v.item, Path))
    module = mm(20) / (29 + 8)
    assert code.fill is not None and not isinstance(code.fill, Gradient)
    assert code.fill.cmyk.black_only
    assert code.outline.bounds().x == pytest.approx(mm(10) + 4 * module)
    assert ground.outline.bounds().width == pytest.approx(mm(20))
    empty = lay(template, {"q": ""})
    assert not groups(empty.scene.pages[0], source="q")[0].items
    assert empty.notes.codes == ()


def test_a_qr_codes_modules_are_noted_as_they_stand_on_paper(lay: Lay) -> None:
    frame = {"id": "q", "kind": "qr", "slot": "q", "box": [10, 10, 20, 30]}
    for quiet, across in ((True, 29 + 8), (False, 29)):
        template = make_template([{**frame, "quiet": quiet}], slots={"q": {"kind": "qr"}})
        (code,) = lay(template, {"q": " https://flyttilhardanger.no "}).notes.codes
        assert (code.slot, code.page, code.modules) == ("q", 0, 29)
        assert code.text == "https://flyttilhardanger.no"
        assert code.module == pytest.approx(mm(20) / across)


def test_a_text_too_long_for_a_qr_code_is_noted(lay: Lay) -> None:
    frame = {"id": "q", "kind": "qr", "slot": "q", "box": [10, 10, 20, 20]}
    made = lay(make_template([frame], slots={"q": {"kind": "qr"}}), {"q": "x" * 4000})
    assert "too long" in made.notes.missing_pictures[0].reason.en


TABLE: dict[str, Any] = {
    "id": "b",
    "kind": "table",
    "slot": "b",
    "box": [10, 10, 80, 30],
    "style": "body",
    "head_style": "small",
    "columns": [{"id": "stad", "head": "Stad"}, {"id": "pris", "head": "Pris", "align": "right"}],
    "rule": {"color": "ink"},
}


def test_a_table_has_head_and_rows(lay: Lay) -> None:
    template = make_template([TABLE], slots={"b": {"kind": "table"}})
    made = lay(template, {"b": {"rows": [{"stad": "Odda", "pris": "4 500"}]}})
    page = made.scene.pages[0]
    assert page_text(page).split("\n") == ["Stad", "Pris", "Odda", "4 500"]
    assert len(groups(page, role=Role.TABLE_HEADER)) == 2
    right = runs(page)[-1]
    assert right.origin.x + right.advance == pytest.approx(mm(90 - 1.5), abs=0.1)


def test_rows_that_do_not_fit_are_overset(lay: Lay) -> None:
    template = make_template([TABLE], slots={"b": {"kind": "table"}})
    rows = [{"stad": f"Stad {n}", "pris": str(n)} for n in range(9)]
    made = lay(template, {"b": {"rows": rows}})
    (over,) = made.notes.overset
    assert over.lines == 10 - len(groups(made.scene.pages[0], role=Role.TABLE_ROW))


def test_marks_folds_and_slug(lay: Lay) -> None:
    panels = [{"id": "a", "name": "A", "width": 40}, {"id": "b", "name": "B", "width": 60}]
    frame = {**TEXT, "panel": "b", "box": [5, 5, 20, 20]}
    template = make_template(
        [], slots={"t": {}}, pages=[{"id": "ut", "name": "Ut", "panels": panels, "frames": [frame]}]
    )
    page = lay(template, {"t": "Hei"}, sheet=Sheet(mm(3), marks=True)).scene.pages[0]
    lines = [v.item for v in walk_page(page) if isinstance(v.item, Path) and v.item.stroke]
    assert len(lines) == 8 + 2
    assert all(
        not page.bleed_box.grow(-0.2).overlap(line.outline.bounds().grow(0.01)) for line in lines
    )
    assert all(page.media_box.covers(line.outline.bounds()) for line in lines)
    assert all(line.stroke and line.stroke.color.spot == "All" for line in lines)
    folds = [line.outline.bounds().x for line in lines if line.stroke and line.stroke.dash]
    assert folds == pytest.approx([mm(40), mm(40)])
    assert runs(page)[0].origin.x == pytest.approx(mm(45))


def test_the_watermark_lies_across_the_page(lay: Lay) -> None:
    page = lay(make_template([]), sheet=Sheet(0.0, watermark="PRØVE")).scene.pages[0]
    (mark,) = groups(page, opacity=0.13)
    assert mark.transform is not None
    box = mark.transform.bound(runs(page)[0].bounds())
    assert box.center.x == pytest.approx(page.trim.width / 2, abs=mm(12))


def test_everything_is_clipped_to_the_bleed(lay: Lay) -> None:
    page = lay(make_template([TEXT]), {"t": "Hei"}, sheet=Sheet(mm(3))).scene.pages[0]
    (content,) = page.items
    assert content.clip is not None  # type: ignore[union-attr]
    assert content.clip.bounds() == page.bleed_box  # type: ignore[union-attr]


def test_a_frame_is_left_out_with_its_slot(lay: Lay) -> None:
    line = {
        "id": "l",
        "kind": "shape",
        "box": [0, 0, 9, 9],
        "fill": "fjord",
        "shown_with": "t",
    }
    template = make_template([line, TEXT])
    assert groups(lay(template, {"t": "x"}).scene.pages[0], frame="l")
    assert not groups(lay(template, {"t": ""}).scene.pages[0], frame="l")


def test_a_frame_stands_in_for_a_slot_that_is_empty(lay: Lay) -> None:
    shape = {"id": "l", "kind": "shape", "box": [0, 0, 9, 9], "fill": "fjord", "hidden_with": "t"}
    template = make_template([shape, TEXT])
    assert not groups(lay(template, {"t": "x"}).scene.pages[0], frame="l")
    assert groups(lay(template, {"t": ""}).scene.pages[0], frame="l")


def test_repeated_pages_have_their_own_slots_and_even_ones_their_own_frames(lay: Lay) -> None:
    left = {**TEXT, "box": [30, 10, 60, 30]}
    template = make_template(
        [],
        slots={"t": {}},
        pages=[
            {
                "id": "s",
                "name": "S",
                "count": {"most": 4},
                "even_kind": "s-left",
                "frames": [TEXT],
            },
            {"id": "s-left", "name": "S", "count": {"least": 0}, "frames": [left]},
        ],
    )
    pages = [
        {"id": "ein", "kind": "s", "content": {"t": "Ein"}},
        {"id": "to", "kind": "s", "content": {"t": "To"}},
    ]
    made = lay(template, pages=pages)
    assert [page_text(p) for p in made.scene.pages] == ["Ein", "To"]
    assert [groups(p)[1].source for p in made.scene.pages] == ["ein/t", "to/t"]
    places = [runs(p)[0].origin.x for p in made.scene.pages]
    assert places == pytest.approx([mm(10), mm(30)])


def test_fixed_text_takes_page_and_facts(lay: Lay) -> None:
    frame = {**TEXT, "text": {"nn": "{web} {page} {ukjend}"}}
    del frame["slot"]
    assert page_text(lay(make_template([frame])).scene.pages[0]) == "flyttilhardanger.no 1 {ukjend}"


def test_moved_only_where_the_position_is_open(lay: Lay) -> None:
    content = {"t": {"text": "Hei", "move": [5, 0]}}
    closed = lay(make_template([TEXT]), content)
    opened = lay(make_template([TEXT], slots={"t": {"opens": ["position"]}}), content)
    assert runs(closed.scene.pages[0])[0].origin.x == pytest.approx(mm(10))
    assert runs(opened.scene.pages[0])[0].origin.x == pytest.approx(mm(15))


def test_a_turned_frame_keeps_its_middle(lay: Lay) -> None:
    page = lay(make_template([{**TEXT, "rotate": 90}]), {"t": "Hei"}).scene.pages[0]
    (group,) = groups(page, source="t")
    assert group.transform is not None and group.box is not None
    turned = group.transform.bound(group.box)
    assert turned.center.x == pytest.approx(group.box.center.x)
    assert turned.width == pytest.approx(group.box.height)


def test_an_unknown_token_is_named(lay: Lay) -> None:
    with pytest.raises(TokenError, match="no color 'raud'"):
        lay(make_template([{"id": "x", "kind": "shape", "box": [0, 0, 1, 1], "fill": "raud"}]))
    with pytest.raises(TokenError, match="no paragraph style 'stor'"):
        lay(make_template([{**TEXT, "style": "stor"}]), {"t": "x"})
