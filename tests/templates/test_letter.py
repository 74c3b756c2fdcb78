"""The letter to returnees: every language, address and condition finds room; old documents open."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from brochure_studio.bootstrap import open_studio
from brochure_studio.layout.compose import Composition
from brochure_studio.layout.sheet import sheet_for
from brochure_studio.merge.fields import Filled, fill_fields
from brochure_studio.merge.values import document_values, layout_names
from brochure_studio.scene.items import GlyphRun
from brochure_studio.scene.walk import walk_page
from brochure_studio.store.yaml.writing import write_record
from brochure_studio.usecases.documents import Work, open_document
from brochure_studio.usecases.proofs import choose_variant, find_receiver, lay_out, make_proof
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Grade

LIBRARY = Path(__file__).parents[2]
STARTER = LIBRARY / "templates" / "starter" / "heim-til-hardanger"
OLD = Path(__file__).parent / "old" / "letter-returnee-1.yaml"
LANGUAGES = ("nn", "nb", "en", "de", "nl", "pl")
PLACES = ("eidfjord", "kvam", "ullensvang-2020", "ulvik")
LONGEST = {
    "fornamn": "Karl-Friedrich Alexander",
    "etternamn": "Müller-Lüdenscheidt",
    "co": "Familie von Hohenstein",
    "adresse": "Friedrich-Wilhelm-Straße 123a",
    "postnummer": "10115",
    "poststad": "Berlin",
    "land": "Tyskland",
    "kommune": "Ullensvang",
}
GREETINGS = {
    "nn": ("Kjære Åse", "Hei"),
    "nb": ("Kjære Åse", "Hei"),
    "en": ("Dear Åse,", "Hello,"),
    "de": ("Guten Tag Åse Lid,", "Guten Tag,"),
    "nl": ("Beste Åse,", "Beste lezer,"),
    "pl": ("Dzień dobry,", "Dzień dobry,"),
}


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Studio:
    return open_studio(LIBRARY, {}, tmp_path_factory.mktemp("state"))


@pytest.fixture(scope="module")
def work(studio: Studio) -> Work:
    return open_document(studio, STARTER / "letter-returnee.yaml")


def make(
    studio: Studio, work: Work, choice: dict[str, str], row: dict[str, str]
) -> tuple[Filled, Composition]:
    document = choose_variant(studio, work, work.document, choice)
    values = document_values(document, work.template, work.brand, work.campaign, row)
    names = layout_names(work.brand, work.campaign)
    filled = fill_fields(document, work.template, values, names)
    sheet = sheet_for(filled.template, find_receiver(studio, "letters"), document.language)
    return filled, lay_out(studio, work, filled, sheet)


def lines(made: Composition, frame: str) -> list[str]:
    held: list[str] = []
    last = -1.0
    for run in runs(made, frame):
        if run.origin.y != last:
            held.append("")
        last = run.origin.y
        held[-1] += run.text
    return held


def runs(made: Composition, frame: str) -> list[GlyphRun]:
    return [
        visit.item
        for visit in walk_page(made.scene.pages[0])
        if isinstance(visit.item, GlyphRun) and any(g.frame == frame for g in visit.groups)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("year", ["1985", "2016", "2024", ""])
def test_the_longest_letter_finds_room_in_every_language(
    studio: Studio, work: Work, language: str, year: str
) -> None:
    row = {**LONGEST, "avgangsaar": year}
    filled, made = make(studio, work, {"language": language, "municipality": "kvam"}, row)
    assert filled.unfilled == ()
    notes = made.notes
    assert (notes.overset, notes.wide, notes.missing_glyphs) == ((), (), ())


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_greets_in_its_own_way(studio: Studio, work: Work, language: str) -> None:
    for name, said in zip(("Åse", ""), GREETINGS[language], strict=True):
        row = {"fornamn": name, "etternamn": "Lid"}
        _, made = make(studio, work, {"language": language}, row)
        assert lines(made, "text")[0] == said


def test_without_a_surname_the_greeting_has_no_gap(studio: Studio, work: Work) -> None:
    _, made = make(studio, work, {"language": "de"}, {"fornamn": "Åse"})
    assert lines(made, "text")[0] == "Guten Tag Åse,"


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_signed_with_a_first_name_in_large_italics(
    studio: Studio, work: Work, language: str
) -> None:
    _, made = make(studio, work, {"language": language}, {})
    signed = [run for run in runs(made, "text") if run.font.italic]
    assert ["".join(run.text for run in signed), signed[0].size] == ["Marit", 22]
    behind = lines(made, "text")[-1]
    assert behind.startswith("Marit Blomhaug, ") and behind.endswith(", 12 34 56 78")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paragraph_goes_by_the_year_of_leaving_school(
    studio: Studio, work: Work, language: str
) -> None:
    texts = {}
    for year in ("1985", "2012", "2013", "2019", "2020", "97", ""):
        _, made = make(studio, work, {"language": language}, {"avgangsaar": year})
        texts[year] = " ".join(lines(made, "text"))
    assert "1985" in texts["1985"] and "2012" in texts["2012"]
    assert texts["2013"] == texts["2019"] == texts["97"] == texts[""]
    assert len(texts["2020"]) > len(texts[""])
    assert not any("{" in text for text in texts.values())


@pytest.mark.parametrize("place", PLACES)
def test_the_sender_is_the_municipalitys(studio: Studio, work: Work, place: str) -> None:
    _, made = make(studio, work, {"municipality": place}, {})
    sender = lines(made, "sender")
    name = work.brand.municipality(place)
    assert name is not None
    assert sender[1].startswith(name.name)
    assert sender[-1] == name.web


def test_the_address_closes_up_and_five_lines_stay_readable(studio: Studio, work: Work) -> None:
    _, made = make(studio, work, {}, LONGEST)
    assert lines(made, "address")[-1] == "TYSKLAND"
    assert len(lines(made, "address")) == 5
    sizes = {run.size for run in runs(made, "address")}
    assert min(sizes) >= 10 and len(sizes) == 1
    _, made = make(studio, work, {}, {**LONGEST, "co": "", "adresse": "", "land": ""})
    assert lines(made, "address") == [
        "Karl-Friedrich Alexander Müller-Lüdenscheidt",
        "10115 Berlin",
    ]


NASTY = ("{fornamn}", "<b>Åse</b>", "*Åse*", "[a](b)", "{when long-ago}", "# Åse", "{helsing|x}")


@pytest.mark.parametrize("name", NASTY)
def test_a_name_is_printed_as_it_stands(studio: Studio, work: Work, name: str) -> None:
    filled, made = make(studio, work, {}, {"fornamn": name, "etternamn": "Lid"})
    assert lines(made, "text")[0] == f"Kjære {name}"
    assert lines(made, "address")[0] == f"{name} Lid"
    assert filled.unfilled == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_may_go_out_as_letters(studio: Studio, work: Work, language: str) -> None:
    found = make_proof(studio, work, find_receiver(studio, "letters"), {"language": language})
    assert [f.what.en for f in found.findings if f.grade is Grade.BLOCKING] == []
    assert found.proof.notes.copyfit == ()


def test_without_its_duties_it_does_not_go_out(studio: Studio, work: Work) -> None:
    said: dict[str, Any] = {**work.document.content, "origin": " "}
    document = type(work.document).model_validate({**dict(work.document), "content": said})
    proofed = make_proof(studio, work, find_receiver(studio, "letters"), {}, document)
    stops = {f.code for f in proofed.findings if f.grade is Grade.BLOCKING}
    assert "letter-origin" in stops and "letter-objection" not in stops


def test_a_letter_of_the_first_version_opens_and_says_what_it_said(
    studio: Studio, tmp_path: Path
) -> None:
    shutil.copy(STARTER / "campaign.yaml", tmp_path)
    shutil.copy(OLD, tmp_path / "old.yaml")
    work = open_document(studio, tmp_path / "old.yaml")
    for language in ("nn", "nb"):
        found = make_proof(studio, work, find_receiver(studio, "letters"), {"language": language})
        stops = [f.what.en for f in found.findings if f.grade is Grade.BLOCKING]
        assert stops == []
        assert "template-changed" in {f.code for f in found.findings}
    _, made = make(studio, work, {}, {"fornamn": "Åse", "kommune": "Odda"})
    text = lines(made, "text")
    assert text[0] == "Kjære Åse"
    assert "frå Odda." in " ".join(text)


def test_saved_again_its_texts_stay_texts_that_people_can_read(work: Work) -> None:
    written = write_record(work.document)
    assert written.count("    {helsing}\n") == len(LANGUAGES)
    assert "\\n" not in written
