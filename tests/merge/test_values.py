"""Values of fields: whose fact wins, which municipality is in force, dates in each language."""

from datetime import date

import pytest

from brochure_studio.merge.values import MONTHS, document_values, layout_names, say_date
from brochure_studio.model.brand import Brand
from brochure_studio.model.campaign import Campaign
from brochure_studio.model.document import Document
from brochure_studio.model.record import LANGUAGES
from brochure_studio.model.template import Template

BRAND = Brand.model_validate(
    {
        "format": "brand/1",
        "id": "region",
        "name": "Regionen",
        "colors": {},
        "typefaces": {},
        "paragraph_styles": {},
        "facts": {"portal": "flytt.no", "helsing": {"nn": "Velkomen", "nb": "Velkommen"}},
        "municipalities": [
            {"id": "odda", "name": "Odda", "valid_to": "2019-12-31", "successor": "ullensvang"},
            {
                "id": "ullensvang",
                "name": "Ullensvang",
                "valid_from": "2020-01-01",
                "web": "ullensvang.no",
            },
        ],
    }
)
TEMPLATE = Template.model_validate(
    {
        "format": "template/1",
        "id": "letter",
        "name": "Brev",
        "purpose": "letter",
        "brand": "region",
        "width": 210,
        "height": 297,
        "pages": [{"id": "one", "name": "Brev"}],
        "slots": {},
        "fields": {"fornamn": {"name": "Fornamn", "sample": "Ola"}},
        "receivers": ["press"],
    }
)
CAMPAIGN = Campaign.model_validate(
    {"format": "campaign/1", "name": "Heim", "facts": {"portal": "heim.no"}}
)


def values(campaign: Campaign | None = None, **keys: object) -> dict[str, str]:
    document = Document.model_validate(
        {"format": "document/1", "template": "letter", "template_version": 1, "title": "T", **keys}
    )
    return document_values(document, TEMPLATE, BRAND, campaign)


def test_a_campaigns_fact_goes_before_the_brands() -> None:
    assert values()["portal"] == "flytt.no"
    assert values(CAMPAIGN)["portal"] == "heim.no"


def test_facts_are_said_in_the_documents_language() -> None:
    assert values(language="nb")["helsing"] == "Velkommen"


def test_a_letter_takes_the_templates_sample_until_it_has_a_recipient() -> None:
    assert values()["fornamn"] == "Ola"
    document = Document(format="document/1", template="letter", template_version=1, title="T")
    given = document_values(document, TEMPLATE, BRAND, None, {"fornamn": "Kari"})
    assert given["fornamn"] == "Kari"


@pytest.mark.parametrize(("day", "name"), [("2019-06-01", "Odda"), ("2026-06-01", "Ullensvang")])
def test_the_municipality_of_the_day(day: str, name: str) -> None:
    assert values(municipality="odda", date=day)["kommune"] == name


def test_without_a_date_the_municipality_of_today_and_on() -> None:
    assert values(municipality="odda")["kommune"] == "Ullensvang"


@pytest.mark.parametrize("day", ["2019-06-01", "2026-06-01"])
def test_a_place_keeps_its_name_whatever_became_of_its_municipality(day: str) -> None:
    assert values(municipality="odda", date=day)["stad"] == "Odda"
    assert "stad" not in values(date=day)


def test_what_the_layout_fills_itself() -> None:
    assert layout_names(BRAND) == {"page", "pages", "title", "portal", "helsing"}
    assert layout_names(BRAND, CAMPAIGN) == {"page", "pages", "title", "helsing"}


def test_without_a_municipality_its_fields_have_no_value() -> None:
    assert "kommune-web" not in values()
    assert values(municipality="ullensvang")["kommune-web"] == "ullensvang.no"
    assert values(municipality="ullensvang")["kommune-telefon"] == ""


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nn", "7. mai 2026"),
        ("nb", "7. mai 2026"),
        ("en", "7 May 2026"),
        ("de", "7. Mai 2026"),
        ("nl", "7 mei 2026"),
        ("pl", "7 maja 2026"),
    ],
)
def test_dates(language: str, said: str) -> None:
    assert say_date(date(2026, 5, 7), language) == said
    assert values(language=language, date="2026-05-07")["dato"] == said


def test_every_language_has_twelve_months() -> None:
    assert {language: len(MONTHS[language].split()) for language in LANGUAGES} == dict.fromkeys(
        LANGUAGES, 12
    )


def test_a_letter_shows_somebody_made_up_where_nobody_says_another() -> None:
    assert (values()["fornamn"], values()["etternamn"], values()["co"]) == ("Ola", "Eplestad", "")
    assert values(fields={"etternamn": "Lid", "tilbod": "Kaffi"})["tilbod"] == "Kaffi"
    # The document's own place goes before that of somebody made up.
    assert values()["kommune"] == "Ullensvang"
    assert values(municipality="odda", date="2019-06-01")["kommune"] == "Odda"
    plain = TEMPLATE.model_copy(update={"purpose": "poster", "fields": {}})
    document = Document.model_validate(
        {"format": "document/1", "template": "letter", "template_version": 1, "title": "T"}
    )
    assert "fornamn" not in document_values(document, plain, BRAND)
