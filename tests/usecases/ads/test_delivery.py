"""Delivery sheets: what a paper is sent and what was found of it, read back from the PDF."""

from dataclasses import replace
from pathlib import Path

import pytest

from brochure_studio.readback.reader import read_pdf
from brochure_studio.usecases.ads.delivery import write_delivery_sheet
from brochure_studio.usecases.ads.export import AdOutcome, export_ads, take_ads
from brochure_studio.usecases.ads.orders import AdOptions
from brochure_studio.usecases.documents import Work, open_document
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Finding, Grade
from brochure_studio.values.progress import Progress
from brochure_studio.values.words import same
from tests.stories.small_ads import write_small_ads
from tests.stories.small_library import SmallLibrary


def quietly(progress: Progress) -> None:
    """Say nothing and go on."""


@pytest.fixture
def work(studio: Studio, small: SmallLibrary) -> Work:
    write_small_ads(small)
    return open_document(studio, small.campaign / "Vår.yaml")


def export(studio: Studio, work: Work, *sizes: str) -> AdOutcome:
    orders = take_ads(studio, work, work.folder / "out", sizes)
    return export_ads(studio, orders, AdOptions(workers=1), quietly)


def words(file: Path) -> str:
    return " ".join(" ".join(page.text.split()) for page in read_pdf(file).pages)


def sheet(studio: Studio, work: Work, outcome: AdOutcome, language: str = "") -> str:
    file = work.folder / "sheet.pdf"
    args = (outcome.done, outcome.held_back, file, quietly, language)
    assert write_delivery_sheet(studio, work, *args)
    return words(file)


def test_it_says_what_is_sent_where_and_when(studio: Studio, work: Work) -> None:
    outcome = export(studio, work, "bladet/22")
    said = sheet(studio, work, outcome)
    assert "Leveringsark til Bladet" in said
    assert "annonse@bladet.example" in said
    assert "tysdag kl. 12" in said
    assert "96 × 144,5 mm" in said
    for ad in outcome.done:
        for placed in ad.files:
            assert placed.file.path.name.replace("-", "") in said.replace("- ", "").replace("-", "")


def test_the_four_grades_are_said_in_words(studio: Studio, work: Work) -> None:
    outcome = export(studio, work, "bladet/22", "bladet/11")
    (first, *_) = outcome.done

    def found(grade: Grade) -> Finding:
        return Finding("made-up", grade, same(f"Sak {grade.name}"), same("w"), same("t"))

    grades = (Grade.OK, Grade.WARNING, Grade.FIXED)
    done = tuple(replace(first, findings=(found(grade),) if grade else ()) for grade in grades)
    said = sheet(studio, work, replace(outcome, done=done))
    for part in ("Grønt: i orden", "Gult: sjå på dette", "Oransje: retta av oss"):
        assert part in said
    assert "Sak WARNING." in said
    assert "Raudt: ikkje levert" in said
    assert "Bladet sel ikkje modulen 11." in said


def test_it_is_written_in_three_languages(studio: Studio, work: Work) -> None:
    outcome = export(studio, work, "bladet/22")
    assert "Delivery sheet for Bladet" in sheet(studio, work, outcome, "en")
    assert "96 × 144.5 mm" in sheet(studio, work, outcome, "en")
    assert "Størrelse" in sheet(studio, work, outcome, "nb")
    # German papers are written to in English.
    assert "Insertion" in sheet(studio, work, outcome, "de")


def test_it_is_a_tagged_table(studio: Studio, work: Work) -> None:
    sheet(studio, work, export(studio, work, "bladet/22"))
    read = read_pdf(work.folder / "sheet.pdf")
    assert read.tags.tree and read.tags.language == "nn"
    assert read.xmp["part"] == "1"
    assert all(page.untagged == 0 for page in read.pages)


def test_many_ads_go_on_over_several_pages(studio: Studio, work: Work) -> None:
    outcome = export(studio, work, "bladet/22")
    many = replace(outcome, done=outcome.done * 20)
    said = sheet(studio, work, many)
    pages = read_pdf(work.folder / "sheet.pdf").pages
    assert len(pages) > 1
    assert said.count("Kontroll") == len(pages)
    assert said.count("144,5 mm") == len(many.done)


def test_ads_of_no_paper_have_no_sheet(studio: Studio, work: Work) -> None:
    outcome = export(studio, work, "board-300x250")
    file = work.folder / "sheet.pdf"
    assert not write_delivery_sheet(studio, work, outcome.done, (), file, quietly)
    assert not file.exists()
