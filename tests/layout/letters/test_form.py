"""A letter filled by its form is the letter that `compose` makes of the filled document."""

from typing import Any

import pytest

from brochure_studio.layout.letters.faults import NoGlyph, TooLong
from brochure_studio.layout.sheet import Sheet
from tests.layout.letters.desk import FIELDS, Letters, make_letters, recipients

LONG = (
    "Men noko er nytt. Det er bygt hus du ikkje har sett, og verksemder du ikkje har høyrt om, "
    "leitar etter folk med nett den utdanninga du kan ha teke. Fleire av dei du gjekk på skule "
    "med, har flytta heim att til {stad}, {fornamn}. Me spurde dei kvifor, og dei fleste svara "
    "noko om ungane, nokre noko om jobben, og éin at han var lei av å leite etter parkering."
)
STILL = (
    "Me skriv ikkje for å overtale deg. Me skriv for å seie at det er plass, og at du har nokon "
    "å spørje: finne hus, finne arbeid til begge, finne ein barnehageplass før flyttebilen kjem."
)
BODY = f"Kjære {{fornamn}}\n\n{LONG}\n\n{STILL}\n\n{LONG}\n\nBeste helsing  \n**{{kontakt}}**"
TEXT = {"id": "text", "kind": "text", "slot": "text", "style": "letter", "box": [20, 100, 118, 130]}
ADDRESS = "{fornamn} {etternamn}\n{co}\n{adresse}\n{postnummer} {poststad}"


def fixed(id: str, text: str, box: list[float], **more: Any) -> dict[str, Any]:
    row = {"id": id, "kind": "text", "style": "small", "box": box, "text": {"nn": text}}
    return {**row, **more}


def one_page(
    frames: list[dict[str, Any]], text: str, slot: dict[str, Any] | None = None
) -> Letters:
    used = {frame["slot"] for frame in frames if "slot" in frame}
    slots = {id: {"name": id, "markup": "blocks", "opens": ["content"]} for id in used}
    if slot:
        slots["text"] = {**slots["text"], **slot}
    template = {"pages": [{"id": "brev", "name": "Brev", "frames": frames}], "slots": slots}
    return make_letters(template, {"content": {"text": text}}, Sheet(0.0))


def test_a_letter_with_an_address_and_merged_paragraphs() -> None:
    letters = one_page(
        [
            {"id": "mark", "kind": "logo", "logo": "mark", "box": [20, 10, 40, 14]},
            fixed("address", ADDRESS, [20, 45, 78, 24]),
            fixed("side", "{web} · side {page}", [150, 45, 40, 20]),
            TEXT,
        ],
        BODY,
    )
    form = letters.form()
    assert form.moving == {"address", "text"}
    assert form.fields == {
        "fornamn",
        "etternamn",
        "co",
        "adresse",
        "postnummer",
        "poststad",
        "stad",
    }
    for values in recipients(250, 1):
        letters.assert_same(form, values)


@pytest.mark.parametrize(
    "text",
    [
        "{felt}\n\nHei, {fornamn|du}!\n\n{co}\n\n{aar}",
        "# Til {fornamn}\n\n- {stad}\n- ein ting til\n- **{etternamn}**, {aar}\n\nSlutt.",
        "1. {fornamn}\n2. {stad}\n\n{aar}. {stad}\n\n17. {stad}",
        "> {fornamn} sa _{stad}_ og «{etternamn}»\n\n*{fornamn}*{etternamn}",
        "Sjå [{stad} no](https://a.no/{stad}?q={fornamn}) eller [her](https://b.no), {fornamn}.",
        "{fornamn:upper} {etternamn:lower}, {{fornamn}} og {ukjend} {co}\\\n{co}\\\n\nEtter",
        "{fornamn}\n{co}\n{stad}  \n{aar}\n\n\n{co}\n\nTelefon {telefon}, {kontakt}",
    ],
)  # fmt: skip
def test_markup_around_fields(text: str) -> None:
    letters = one_page([TEXT], text)
    form = letters.form()
    for values in recipients(60, 2):
        letters.assert_same(form, values)


@pytest.mark.parametrize("markup", ["none", "inline", "blocks"])
def test_every_kind_of_markup(markup: str) -> None:
    letters = one_page([TEXT], f"{ADDRESS}\n\n{LONG}", {"markup": markup})
    form = letters.form()
    for values in recipients(60, 3):
        letters.assert_same(form, values)


@pytest.mark.parametrize(
    "more",
    [
        {"style": "indented", "columns": 2, "on_grid": True, "box": [20, 100, 118, 40]},
        {"style": "head", "vertical": "middle", "box": [20, 100, 90, 60]},
        {"style": "body", "vertical": "bottom", "align": "center", "rotate": 12, "opacity": 0.5},
        {"style": "body", "size": 14, "least_size": 8, "most_lines": 9, "box": [20, 100, 90, 40]},
        {"style": "letter", "fill": "fjord", "inset": 3, "radius": 2, "box": [20, 100, 90, 100]},
    ],
)
def test_frames_of_all_kinds(more: dict[str, Any]) -> None:
    letters = one_page([{**TEXT, **more}], f"{LONG}\n\n{STILL}\n\n{LONG}")
    form = letters.form()
    for values in recipients(40, 4):
        letters.assert_same(form, values)


def test_copyfit_and_overset_hang_on_the_recipient() -> None:
    small = {**TEXT, "box": [20, 100, 118, 46]}
    letters = one_page([small], f"{LONG}\n\n{STILL}\n\n{LONG}", {"fit": True})
    form = letters.form()
    told = [type(f) for r in recipients(120, 5) for f in letters.assert_same(form, r).faults]
    assert len(set(told)) > 1
    tight = one_page([{**TEXT, "box": [20, 100, 118, 40]}], f"{LONG}\n\n{LONG}")
    form = tight.form()
    found = [tight.assert_same(form, values).faults for values in recipients(40, 6)]
    assert any(isinstance(fault, TooLong) for faults in found for fault in faults)


def test_a_chain_over_two_pages() -> None:
    chained = {"pages": [], "chains": [{"slot": "text", "frames": ["a", "b", "c"]}]}
    boxes = {"a": [20, 30, 80, 40], "b": [110, 30, 60, 70], "c": [20, 20, 118, 60]}
    frames = [{**TEXT, "id": id, "box": box} for id, box in boxes.items()]
    chained["pages"] = [
        {
            "id": "ein",
            "name": "Ein",
            "frames": [*frames[:2], fixed("f", "{fornamn}", [0, 0, 50, 9])],
        },
        {"id": "to", "name": "To", "frames": [frames[2], fixed("g", "Side {page}", [0, 0, 50, 9])]},
    ]
    slots = {"text": {"name": "Tekst", "markup": "blocks", "opens": ["content"]}}
    text = "\n\n".join((LONG, STILL, "## Om {stad}", LONG, LONG))
    letters = make_letters({**chained, "slots": slots}, {"content": {"text": text}}, Sheet(9.0))
    form = letters.form()
    assert [len(page.items) for page in form.scene.pages] == [1, 1]
    for values in recipients(60, 7):
        letters.assert_same(form, values)


THREE = {"a": [20, 100, 118, 60], "b": [20, 30, 150, 60], "c": [20, 30, 90, 220]}


def three_pages(text: str, **slot: Any) -> Letters:
    """Return a letter whose text runs over three pages of as many widths, the last with a note."""
    folio = {"style": "small", "box": [150, 280, 40, 8], "artifact": True}
    rows = {id: [{**TEXT, "id": id, "box": box}] for id, box in THREE.items()}
    rows["a"].append(fixed("address", ADDRESS, [20, 45, 78, 24]))
    rows["c"].append({**TEXT, "id": "note", "slot": "note", "box": [120, 30, 60, 60]})
    for id in ("b", "c"):
        rows[id].append(fixed(f"folio-{id}", "Side {page} av {pages}", [0, 0, 1, 1]) | folio)
        rows[id].append(fixed(f"whose-{id}", "Til {fornamn}, {page}/{pages}", [20, 12, 99, 9]))
    slots = {
        "text": {"name": "Tekst", "markup": "blocks", "opens": ["content"], **slot},
        "note": {"name": "Note", "markup": "inline", "opens": ["content"]},
    }
    pages = [{"id": id, "name": id, "frames": frames} for id, frames in rows.items()]
    chains = [{"slot": "text", "frames": list(THREE)}]
    content = {"text": text, "note": "Hugs å ringje oss, {fornamn|du}, før {aar}."}
    template = {"pages": pages, "chains": chains, "slots": slots}
    return make_letters(template, {"content": content}, Sheet(0.0))


@pytest.mark.parametrize("fit", [False, True])
def test_three_pages_with_folios_and_frames_that_move_on_each(fit: bool) -> None:
    text = "\n\n".join((f"Kjære {{fornamn}}\n\n{LONG}", STILL, "## Om {stad}", *(LONG, STILL) * 4))
    letters = three_pages(text, fit=fit)
    form = letters.form()
    assert {"address", "note", "whose-b", "whose-c"} < form.moving
    assert not {"folio-b", "folio-c"} & form.moving
    for values in recipients(60, 13):
        letters.assert_same(form, values)
    letter = form.fill({**next(recipients(1, 13)), "fornamn": "Åse", **{"stad": "Utne"}})
    assert "Til Åse, 2/3" in letter.texts[1] and "Til Åse, 3/3" in letter.texts[2]
    assert all(text for text in letter.texts)


def test_a_short_letter_leaves_its_last_page_to_what_stands_there() -> None:
    letters = three_pages("Hei {fornamn}.")
    form = letters.form()
    letter = letters.assert_same(form, next(recipients(1, 14)))
    assert "Hei" in letter.texts[0]
    assert letter.texts[1].startswith("Til ")


def test_a_stack_that_moves_on_the_last_page() -> None:
    stack = {
        "id": "s",
        "left": 120,
        "top": 30,
        "width": 60,
        "height": 200,
        "frames": ["note", "foot"],
    }
    letters = three_pages("\n\n".join((LONG, STILL) * 5))
    rows = letters.template.model_dump(mode="json")
    rows["pages"][2]["frames"].append(fixed("foot", "Helsing til {stad}", [120, 100, 60, 20]))
    rows["pages"][2]["stacks"] = [{**stack, "gap": 4}]
    content = {name: one.text for name, one in letters.document.content.items()}
    stacked = make_letters(rows, {"content": content}, Sheet(0.0))
    form = stacked.form()
    assert len(form.scene.pages) == 3
    for values in recipients(30, 15):
        letter = stacked.assert_same(form, values)
        assert len(letter.pages) == len(letter.texts) == 3
        assert "Side 3 av 3" in letter.texts[2]


def test_codes_pictures_and_frames_shown_with_others() -> None:
    frames = [
        {"id": "code", "kind": "qr", "slot": "link", "box": [150, 20, 25, 25]},
        {"id": "photo", "kind": "picture", "slot": "photo", "box": [150, 60, 40, 30]},
        {**fixed("shown", "Med {stad}", [20, 20, 60, 20]), "shown_with": "extra"},
        {**fixed("instead", "Ingen", [90, 20, 40, 20]), "hidden_with": "extra"},
        {**TEXT, "id": "extra", "slot": "extra", "box": [20, 50, 60, 20]},
        fixed("wide", "{etternamn}", [20, 75, 12, 20]),
    ]
    slots: dict[str, Any] = {
        "link": {"name": "Lenkje", "kind": "qr"},
        "photo": {"name": "Bilete", "kind": "picture"},
        "extra": {"name": "Meir", "markup": "inline"},
    }
    content = {
        "link": "https://a.no/{stad}",
        "photo": {"picture": "wide.jpg", "alt": "Frå {stad}", "credit": "{fornamn}"},
        "extra": "{co}",
    }
    pages = [{"id": "brev", "name": "Brev", "frames": frames}]
    letters = make_letters({"pages": pages, "slots": slots}, {"content": content}, Sheet(0.0))
    form = letters.form()
    for values in recipients(60, 8):
        letters.assert_same(form, values)


def test_what_lies_over_a_moving_frame_is_drawn_with_the_letter() -> None:
    line = {"id": "line", "kind": "shape", "box": [25, 110, 40, 2], "fill": "fjord"}
    apart = {"id": "apart", "kind": "shape", "box": [150, 10, 40, 2], "fill": "fjord"}
    letters = one_page([TEXT, line, apart], BODY)
    form = letters.form()
    letter = letters.assert_same(form, next(recipients(1, 9)))
    assert [getattr(item, "frame", "") for item in letter.pages[0]] == ["text", "line"]
    marked = make_letters(
        letters.template.model_dump(mode="json"),
        {"content": {"text": BODY}},
        Sheet(9.0, marks=True, watermark="KORREKTUR"),
    )
    form = marked.form()
    assert len(form.scene.pages[0].items) == 1
    assert len(form.fill(next(recipients(1, 9))).pages[0]) > 2


def test_paragraphs_under_conditions() -> None:
    text = "{when born}\nDu er fødd i {stad}.\n\n{unless born}\nDu er ny, {fornamn}.\n\n" + LONG
    template = {
        "pages": [{"id": "brev", "name": "Brev", "frames": [TEXT]}],
        "slots": {"text": {"name": "Tekst", "markup": "blocks"}},
        "conditions": {"born": {"field": "stad", "one_of": ["Utne", "odda"]}},
    }
    letters = make_letters(template, {"content": {"text": text}}, Sheet(0.0))
    form = letters.form()
    assert form.fields == {"stad", "fornamn"}
    for values in recipients(60, 10):
        letters.assert_same(form, values)


def test_no_value_is_told_in_a_fault() -> None:
    letters = one_page([TEXT], "Hei {fornamn}, {ukjend}")
    values = {**next(recipients(1, 11)), "fornamn": "Løynd日"}
    faults = letters.form().fill(values).faults
    assert any(isinstance(fault, NoGlyph) and fault.character == "日" for fault in faults)
    assert "Løynd" not in repr(faults)


def test_items_that_are_alike_are_the_same_objects() -> None:
    letters = one_page([TEXT], BODY)
    form = letters.form()
    base = next(recipients(1, 12))
    one, other = (form.fill({**base, "fornamn": name}) for name in ("Åse", "Eva"))
    groups = [letter.pages[0][0].items for letter in (one, other)]  # type: ignore[union-attr]
    assert {id(item) for item in groups[0]} & {id(item) for item in groups[1]}
    assert one.texts[0].startswith("Kjære Åse ") and form.fields < FIELDS
