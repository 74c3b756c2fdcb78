"""What is kept between compositions is what would be laid anew, and nothing else."""

from typing import Any

import pytest

from brochure_studio.layout.compose import Composition, compose
from brochure_studio.layout.sheet import Sheet
from brochure_studio.layout.workshop import Workshop
from brochure_studio.model.brand import Brand
from brochure_studio.model.document import Document
from brochure_studio.model.template import Template
from brochure_studio.scene.items import Group, Item
from tests.layout.stage import FakeResources, make_document, make_template, runs

LEFT: dict[str, Any] = {
    "id": "left",
    "kind": "text",
    "slot": "one",
    "box": [10, 10, 60, 30],
    "style": "body",
}
RIGHT = {**LEFT, "id": "right", "slot": "two", "box": [80, 10, 60, 30]}
NOTE = {**LEFT, "id": "note", "slot": "three", "box": [10, 50, 60, 8], "shown_with": "two"}


class Table:
    """Composes documents one after the other with one memory."""

    def __init__(self, brand: Brand, resources: FakeResources) -> None:
        self.brand, self.resources, self.workshop = brand, resources, Workshop()

    def kept(self, template: Template, document: Document) -> Composition:
        return self._lay(template, document, self.workshop)

    def anew(self, template: Template, document: Document) -> Composition:
        return self._lay(template, document, Workshop())

    def _lay(self, template: Template, document: Document, workshop: Workshop) -> Composition:
        made = (template, self.brand, document, self.resources, workshop, Sheet(0.0))
        return compose(*made)


@pytest.fixture
def table(brand: Brand, resources: FakeResources) -> Table:
    return Table(brand, resources)


def frame(made: Composition, id: str) -> Item:
    (content,) = made.scene.pages[0].items
    assert isinstance(content, Group)
    return next(i for i in content.items if isinstance(i, Group) and i.frame == id)


def test_a_keystroke_lays_one_frame_and_leaves_the_others(table: Table) -> None:
    template = make_template([LEFT, RIGHT])
    before = table.kept(template, make_document({"one": "Fjord", "two": "Fjell"}))
    after = table.kept(template, make_document({"one": "Fjorden", "two": "Fjell"}))
    assert frame(after, "right") is frame(before, "right")
    assert frame(after, "left") != frame(before, "left")


@pytest.mark.parametrize(
    "second",
    [
        make_document({"one": "Fjord", "two": ""}),
        make_document({"one": "Fjord", "two": "Fjell"}, language="en"),
        make_document({"one": "Fjord **brei**", "two": "Fjell", "three": "Foss"}),
        make_document({}),
    ],
)
def test_with_or_without_memory_the_layout_is_the_same(table: Table, second: Document) -> None:
    template = make_template([LEFT, RIGHT, NOTE])
    first = make_document({"one": "Fjord", "two": "Fjell", "three": "Foss"})
    for document in (first, second, first):
        assert table.kept(template, document) == table.anew(template, document)


def test_a_frame_that_the_template_changed_is_laid_anew(table: Table) -> None:
    document = make_document({"one": "Fjord", "two": "Fjell"})
    table.kept(make_template([LEFT, RIGHT]), document)
    wider = make_template([{**LEFT, "box": [10, 10, 65, 30]}, RIGHT])
    assert table.kept(wider, document) == table.anew(wider, document)


def test_a_chain_is_kept_while_its_text_stands(table: Table) -> None:
    chained = [LEFT, {**LEFT, "id": "more", "box": [10, 50, 60, 30]}, RIGHT]
    template = make_template(chained, chains=[{"slot": "one", "frames": ["left", "more"]}])
    text = "Ord i ei rekkje. " * 60
    before = table.kept(template, make_document({"one": text, "two": "Fjell"}))
    same = table.kept(template, make_document({"one": text, "two": "Fjellet"}))
    other = make_document({"one": "Nytt. " + text, "two": "Fjellet"})
    assert frame(same, "more") is frame(before, "more")
    assert table.kept(template, other) == table.anew(template, other)


def test_a_text_that_tells_the_number_of_pages_is_laid_anew_with_them(table: Table) -> None:
    rows = {"id": "folio", "kind": "text", "box": [10, 10, 60, 8], "style": "body"}
    template = make_template([{**rows, "text": {"nn": "{page} av {pages}"}}])
    told = []
    for count in (1, 2, 3):
        pages = [{"id": f"p{number}", "kind": template.pages[0].id} for number in range(count)]
        document = make_document({}, pages=pages)
        made = table.kept(template, document)
        assert made.scene == table.anew(template, document).scene
        told.append(["".join(run.text for run in runs(page)) for page in made.scene.pages])
    assert told == [["1 av 1"], ["1 av 2", "2 av 2"], ["1 av 3", "2 av 3", "3 av 3"]]
