"""Letters laid both ways: by a form, and as any document whose fields are filled."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from random import Random
from typing import Any

import pytest

from brochure_studio.layout.compose import compose
from brochure_studio.layout.desk import make_desk
from brochure_studio.layout.letters.faults import LetterFault, LongWord, Unfilled, noted_faults
from brochure_studio.layout.letters.form import LetterForm, compile_letter
from brochure_studio.layout.letters.letter import FilledLetter
from brochure_studio.layout.sheet import Sheet
from brochure_studio.layout.workshop import Workshop
from brochure_studio.merge.fields import fill_fields
from brochure_studio.merge.letters.blanks import LetterBlanks
from brochure_studio.model.brand import Brand
from brochure_studio.model.document import Document
from brochure_studio.model.template import Template
from brochure_studio.scene.items import GlyphRun, Group, Item
from brochure_studio.scene.page import Page
from brochure_studio.scene.walk import walk_items
from tests.layout.stage import BRAND, FakeResources

_STYLES = {
    "letter": {"based_on": "body", "align": "justify", "hang": 0.6, "space_after": 5},
    "indented": {"based_on": "letter", "first_indent": 5, "space_after": 0},
    "head": {"based_on": "title", "size": 16, "least_size": 9, "leading": 18, "balance": "true"},
}
LEFT = frozenset({"page", "pages", "title", "web"})
FACTS = {"telefon": "53 00 00 00", "kontakt": "Marit *Eplestad*", "web": "flyttilhardanger.no"}

FIRST = (
    "Åse", "Solveig", "Bjørn Ærlig", "Anne-Marie", "Øystein", "Li", "Żółć", "D.", "Ó’Neil",
    "A*B", "_x_", "[lenkje](b)", "<b>Ola</b>", "O & Co", "{fornamn}", "{page}", "`kode`", "1. mai",
    "  Kari  ", "Per\nPål", "日本", "# Tittel", "- punkt", "", "", "Ingebjørg-Marie Østrem Våge",
)  # fmt: skip
LAST = (
    "Eplestad", "Łukasiewicz", "Kristoffersen-Mellomnamnsen", "Å", "Østrem", "van der Meer",
    "Sæbø (fødd Lid", "Norheimsundgardsbruksvegsrud", "", "\\", "Ærø~", "O'Brien", "æ" * 60,
)  # fmt: skip
STREET = ("Frukthagevegen 7 B", "", "Strandgata 1234, leilegheit H0301", "Ul. Długa 12/3")
PLACE = ("Utne", "Odda", "Norheimsund i Kvam herad", "Øystese", "", "Voss")


def make_brand() -> Brand:
    """Return the test brand with styles for letters."""
    rows = deepcopy(BRAND)
    rows["paragraph_styles"].update(_STYLES)
    return Brand.model_validate(rows)


def recipients(count: int, seed: int) -> Iterator[dict[str, str]]:
    """Yield made-up recipients, odd ones among them."""
    random = Random(seed)
    for _ in range(count):
        plain = random.random() < 0.4
        values = {
            "fornamn": random.choice(FIRST[:7] if plain else FIRST),
            "etternamn": random.choice(LAST[:6] if plain else LAST),
            "adresse": random.choice(STREET),
            "co": random.choice(("", "", "c/o Berg")),
            "postnummer": f"{random.randrange(10000):04}",
            "poststad": random.choice(("OSLO", "ODDA", "Bergen", "TRØNDELAG ØST")),
            "stad": random.choice(PLACE),
            "aar": str(random.randrange(1990, 2026)),
        }
        lines = ("fornamn", "co", "adresse", "poststad")
        values["felt"] = "\n".join(values[name] for name in lines if values[name])
        yield values


FIELDS = frozenset(next(recipients(1, 0)))


@dataclass(frozen=True)
class Letters:
    """One letter, both ways."""

    brand: Brand
    template: Template
    document: Document
    resources: FakeResources
    workshop: Workshop
    sheet: Sheet

    def form(self) -> LetterForm:
        """Compile the letter."""
        blanks = LetterBlanks(self.document, self.template, FIELDS, LEFT)
        desk = make_desk(self.template, self.brand, self.document, self.resources, self.workshop)
        return compile_letter(desk, self.sheet, blanks, FIELDS, FACTS)

    def assert_same(self, form: LetterForm, recipient: Mapping[str, str]) -> FilledLetter:
        """Fill the letter both ways and hold one against the other."""
        values = {**FACTS, **recipient}
        letter = form.fill(values)
        filled = fill_fields(self.document, self.template, values, LEFT)
        made = compose(
            filled.template, self.brand, filled.document, self.resources, self.workshop, self.sheet
        )
        for page, static, items in zip(
            made.scene.pages, form.scene.pages, letter.pages, strict=True
        ):
            _assert_page(page, static, items)
        missing = (Unfilled(address, 0, field) for address, field in filled.unfilled)
        _assert_faults(letter.faults, (*missing, *noted_faults(made.notes)))
        assert letter.lines >= 0
        return letter


def _assert_page(page: Page, static: Page, items: tuple[Item, ...]) -> None:
    expected, kept, own = _by_frame(page.items), _by_frame(static.items), _by_frame(items)
    assert not {frame for frame in kept if frame} & set(own)
    found = {**kept, **own}
    assert set(found) == set(expected)
    for frame, leaves in expected.items():
        assert len(leaves) == len(found[frame]), frame
        for one, other in zip(leaves, found[frame], strict=True):
            _assert_item(one, other)


def _by_frame(items: tuple[Item, ...]) -> dict[str, list[Item]]:
    """Return what is drawn, by the frames of a page."""
    found: dict[str, list[Item]] = {}
    for visit in walk_items(items):
        frames = [g.frame for g in visit.groups if g.frame]
        if not isinstance(visit.item, Group):
            found.setdefault(frames[0] if frames else "", []).append(visit.item)
        elif visit.item.frame:
            found.setdefault(frames[0] if frames else visit.item.frame, [])
    return found


def _assert_item(one: Item, other: Item) -> None:
    assert type(one) is type(other)
    if not isinstance(one, GlyphRun) or not isinstance(other, GlyphRun):
        assert one == other
        return
    assert (one.glyphs, one.text, one.font, one.size, one.color, one.clusters) == (
        other.glyphs, other.text, other.font, other.size, other.color, other.clusters
    )  # fmt: skip
    assert (one.ys, one.language) == (other.ys, other.language)
    places = (one.origin.x, one.origin.y, one.advance, *one.xs)
    assert places == pytest.approx(
        (other.origin.x, other.origin.y, other.advance, *other.xs), abs=0.001
    )


def _assert_faults(found: tuple[LetterFault, ...], expected: tuple[LetterFault, ...]) -> None:
    assert sorted(map(_told, found)) == sorted(set(map(_told, expected)))


def _told(fault: LetterFault) -> str:
    match fault:
        case LongWord():
            return f"long {fault.address} {fault.by:.2f}"
        case Unfilled():
            return f"unfilled {fault.address} {fault.field}"
        case _:
            return repr(fault)


def make_letters(template: dict[str, Any], document: dict[str, Any], sheet: Sheet) -> Letters:
    """Return a letter of a template and a document given as plain data."""
    base = {
        "format": "template/1", "id": "test", "name": "Brev", "purpose": "letter",
        "brand": "test", "width": 210, "height": 297, "receivers": ["press"], "slots": {},
    }  # fmt: skip
    written = {"format": "document/1", "template": "test", "template_version": 1, "title": "Brev"}
    return Letters(
        make_brand(),
        Template.model_validate({**base, **template}),
        Document.model_validate({**written, **document}),
        FakeResources(),
        Workshop(),
        sheet,
    )
