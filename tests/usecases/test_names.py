"""Names of exported files, on any system and for any newspaper."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.model.brand import Brand
from brochure_studio.model.document import Document
from brochure_studio.model.kept import Found, Opened
from brochure_studio.model.receivers import Receiver
from brochure_studio.model.template import Template
from brochure_studio.usecases.documents import Work
from brochure_studio.usecases.names import (
    ad_file_name,
    file_name,
    plain_name,
    safe_name,
    same_names,
)


def a_work(file: str = "Heim til fjorden.yaml", **keys: object) -> Work:
    document = Document.model_validate(
        {"format": "document/1", "template": "ad", "template_version": 1, "title": "T", **keys}
    )
    template = Template.model_validate(
        {
            "format": "template/1",
            "id": "ad",
            "name": "Annonse",
            "purpose": "ad",
            "brand": "region",
            "width": 146,
            "height": 144.5,
            "pages": [{"id": "one", "name": "Side"}],
            "slots": {},
            "receivers": ["press"],
        }
    )
    brand = Brand.model_validate(
        {
            "format": "brand/1",
            "id": "region",
            "name": "R",
            "colors": {},
            "typefaces": {},
            "paragraph_styles": {},
        }
    )
    return Work(Opened(document, Path(file), ""), Found(template, Path("t.yaml"), ""), brand)


def named(rule: str, work: Work | None = None, page: int = 0, **keys: object) -> str:
    receiver = Receiver.model_validate({"name": "R", "color": "rgb", "file_name": rule, **keys})
    return file_name(receiver, "press", work or a_work(), {}, page)


@pytest.mark.parametrize(
    ("rule", "keys", "name"),
    [
        ("{document}-{receiver}", {}, "Heim til fjorden-press.pdf"),
        ("{document}", {"plain_name": True}, "heim-til-fjorden.pdf"),
        ("{document}-{width}x{height}", {"plain_name": True}, "heim-til-fjorden-146x144.5.pdf"),
        ("{document}-{date}", {}, "Heim til fjorden.pdf"),
        ("{document}-{page}", {"medium": "png"}, "Heim til fjorden-3.png"),
        ("{document}", {"medium": "png"}, "Heim til fjorden-3.png"),
        ("{document}", {"medium": "jpeg"}, "Heim til fjorden-3.jpg"),
        ("{planet}", {}, "{planet}.pdf"),
    ],
)
def test_the_receivers_rule(rule: str, keys: dict[str, object], name: str) -> None:
    assert named(rule, page=3 if keys.get("medium") else 0, **keys) == name


def test_the_date_is_the_documents_own() -> None:
    assert named("{document}-{date}", a_work("a.yaml", date="2026-11-23")) == "a-2026-11-23.pdf"


def test_a_variants_values_stand_behind_the_documents_name() -> None:
    receiver = Receiver.model_validate({"name": "R", "color": "rgb"})
    choice = {"municipality": "kvam", "language": "nb"}
    assert file_name(receiver, "press", a_work("a.yaml"), choice) == "a-kvam-nb-press.pdf"


@pytest.mark.parametrize("letter", ["x", "æ"])
@pytest.mark.parametrize("plain", [False, True])
def test_a_long_name_keeps_what_tells_files_apart(letter: str, plain: bool) -> None:
    work = a_work(letter * 240 + ".yaml")
    page = named("{document}-{page}", work, 12, medium="png", plain_name=plain)
    assert page.endswith("-12.png")
    assert len(page) == 100 + len(".png")
    receiver = Receiver.model_validate({"name": "R", "color": "rgb", "plain_name": plain})
    assert file_name(receiver, "press", work, {"language": "nb"}).endswith("-nb-press.pdf")


@pytest.mark.parametrize(
    ("stem", "name"),
    [
        ("Kom heim på Øystese æ", "kom-heim-pa-oystese-ae"),
        ("A&B (2)", "a-b-2-"),
        ("Łódź é ß", "lodz-e-ss"),
        ("A\u030angsund", "angsund"),
    ],
)
def test_a_plain_name_has_no_capitals_spaces_or_aeoa(stem: str, name: str) -> None:
    assert plain_name(stem) == name


@pytest.mark.parametrize(
    ("stem", "name"),
    [
        ("con", "_con"),
        ("Aux.brev", "_Aux.brev"),
        ("console", "console"),
        ("a/b\\c:d", "a-b-c-d"),
        ("slutt. ", "slutt"),
        ("...", "document"),
        ("", "document"),
        ("a\u0000\u001fb", "a-b"),
        ("A\u030a", "Å"),
        ("x" * 300, "x" * 100),
    ],
)
def test_a_name_that_every_system_takes(stem: str, name: str) -> None:
    assert safe_name(stem) == name


@given(st.text())
def test_no_name_leads_elsewhere(stem: str) -> None:
    for name in (safe_name(stem), safe_name(plain_name(stem))):
        assert name
        assert Path(name).name == name
        assert not set(name) & set('<>:"/\\|?*\0\n')
        assert name[-1] not in ". "
        assert safe_name(name) == name


def test_names_that_are_one_name_somewhere() -> None:
    files = tuple(map(Path, ("out/A.pdf", "out/b.pdf", "out/a.PDF", "out/\u00e5", "out/a\u030a")))
    assert same_names(files) == (files[2], files[4])


def test_a_rule_has_places_for_the_variant_which_are_not_said_twice() -> None:
    rule = "{customer}-{document}-{municipality}-{language}-{audience}-{date}"
    receiver = Receiver.model_validate({"name": "R", "color": "rgb", "file_name": rule})
    choice = {"municipality": "kvam", "audience": "unge", "season": "vår"}
    work = a_work(date="2027-02-01")
    name = file_name(receiver, "paper", work, choice)
    assert name == "region-Heim til fjorden-vår-kvam-nn-unge-2027-02-01.pdf"


@pytest.mark.parametrize(
    ("form", "scale", "plain", "name"),
    [
        ("jpeg", 1, True, "ad.jpg"),
        ("webp", 2, True, "ad-2x.webp"),
        ("png", 2, False, "ad@2x.png"),
        ("pdf", 1, True, "ad.pdf"),
    ],
)
def test_a_dense_picture_says_so_in_its_name(form: str, scale: int, plain: bool, name: str) -> None:
    assert ad_file_name("ad.png", form, scale, plain) == name
