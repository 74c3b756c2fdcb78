"""A batch's forms give the letters that an ordinary export of each recipient's would give."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from brochure_studio.bootstrap import open_studio
from brochure_studio.layout.sheet import sheet_for
from brochure_studio.merge.fields import fill_fields
from brochure_studio.merge.letters.values import LetterValues
from brochure_studio.merge.values import document_facts, layout_names
from brochure_studio.model.document import Content
from brochure_studio.scene.items import GlyphRun, Group, Item
from brochure_studio.scene.walk import walk_items
from brochure_studio.usecases.documents import Work, open_document
from brochure_studio.usecases.letters.forms import LetterForms
from brochure_studio.usecases.letters.jobs import letter_receiver
from brochure_studio.usecases.letters.planning import LetterPlan, plan_letters
from brochure_studio.usecases.links import track_document
from brochure_studio.usecases.proofs import choose_variant, lay_out
from brochure_studio.usecases.recipients import ListOrder, open_recipients
from brochure_studio.usecases.studio import Studio
from tests.house.project import ROOT

STARTER = ROOT / "templates" / "starter" / "heim-til-hardanger"
Seen = list[tuple[str, float, float, tuple[int, ...]]]


def seen(items: Iterable[Item]) -> Seen:
    found = []
    for visit in walk_items(tuple(items)):
        if isinstance(visit.item, GlyphRun) and visit.item.glyphs:
            box = visit.transform.bound(visit.item.bounds())
            place = round(box.x, 2), round(box.y, 2)
            found.append((visit.item.text, *place, visit.item.glyphs))
    return sorted(found)


@pytest.mark.parametrize(("name", "step"), [("returnees.csv", 11), ("returnees-clean.csv", 61)])
def test_letters_of_the_starter_are_those_of_an_export(
    tmp_path: Path, name: str, step: int
) -> None:
    studio = open_studio(None, {}, tmp_path)
    work = open_document(studio, STARTER / "letter-returnee.yaml")
    order = ListOrder(STARTER / "recipients" / name, date(2026, 11, 23))
    found = open_recipients(studio.lists(), order)
    plan = plan_letters(work, found.recipients, "list", order.today)
    receiver = letter_receiver(studio, "letters")
    forms = LetterForms(studio, work, receiver, plan.names, plan.variants)
    for serial in range(1, len(plan.roll) + 1, step):
        entry = plan.roll.entry(serial)
        letter = forms.fill(entry)
        pages = forms.compiled[entry.variant].scene.pages
        assert all(page.items for page in pages)
        both = [seen((*p.items, *m)) for p, m in zip(pages, letter.pages, strict=True)]
        assert both == exported(studio, work, plan, serial)


def exported(studio: Studio, work: Work, plan: LetterPlan, serial: int) -> list[Seen]:
    entry = plan.roll.entry(serial)
    choice = plan.variants[entry.variant]
    document = choose_variant(studio, work, work.document, choice)
    facts = document_facts(document, work.brand, work.campaign)
    values = LetterValues(facts, document, work.template, plan.names).of(entry.values)
    left = layout_names(work.brand, work.campaign)
    filled = fill_fields(document, work.template, values, left)
    filled = track_document(studio, work, filled, choice)
    sheet = sheet_for(work.template, letter_receiver(studio, "letters"), document.language)
    return [seen(page.items) for page in lay_out(studio, work, filled, sheet).scene.pages]


def test_links_and_codes_carry_the_campaigns_parameters_and_nobodys_name(tmp_path: Path) -> None:
    studio = open_studio(None, {}, tmp_path)
    work = open_document(studio, STARTER / "letter-returnee.yaml")
    text = "{helsing}\n\nSjå [jobbane](https://flyttilhardanger.no/jobb?k={kommune}), {fornamn}."
    said = {**work.document.content, "text": Content(text=text)}
    said["link"] = Content(text="https://flyttilhardanger.no/{kommune:lower}")
    document = work.document.model_copy(update={"content": said, "overrides": ()})
    work = replace(work, opened=replace(work.opened, document=document))
    order = ListOrder(STARTER / "recipients" / "returnees-clean.csv", date(2026, 11, 23))
    found = open_recipients(studio.lists(), order)
    plan = plan_letters(work, found.recipients[:3], "list", order.today)
    forms = LetterForms(studio, work, letter_receiver(studio, "letters"), plan.names, plan.variants)
    for serial in (1, 2, 3):
        entry = plan.roll.entry(serial)
        letter = forms.fill(entry)
        place = dict(zip(plan.names, entry.values, strict=True))["kommune"]
        links = {group.link for group in groups(letter.pages[0]) if group.link}
        tracked = "&utm_source=letter-returnee&utm_medium=print&utm_campaign=heim-2027"
        assert links == {f"https://flyttilhardanger.no/jobb?k={place}{tracked}"}
        filled = exported(studio, work, plan, serial)
        pages = forms.compiled[entry.variant].scene.pages
        assert [seen((*pages[0].items, *letter.pages[0]))] == filled
        drawn = [group for group in groups(letter.pages[0]) if group.frame == "code"]
        assert len(drawn) == 1


def groups(items: Iterable[Item]) -> list[Group]:
    return [group for visit in walk_items(tuple(items)) for group in visit.groups]
