"""A campaign at a glance."""

import re

from brochure_studio.usecases.campaigns import CampaignRow, open_campaign
from brochure_studio.usecases.exports import export_orders
from brochure_studio.usecases.orders import take_orders
from brochure_studio.usecases.overview import DocumentState, look_at_document
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.finding import Grade
from brochure_studio.values.progress import Progress
from tests.stories.small_library import SmallLibrary

SAID = """\
content:
  title: Velkomen heim
overrides:
  - when: {language: nb}
    content: {title: Velkommen hjem}
  - when: {language: nb, municipality: kvam}
    content: {text: Hei igjen}
"""


def look(studio: Studio, small: SmallLibrary) -> DocumentState:
    return look_at_document(studio, open_campaign(studio, small.campaign), row(small))


def row(small: SmallLibrary) -> CampaignRow:
    return CampaignRow(small.document, ("press", "picture"))


def quiet(_: Progress) -> None:
    pass


def test_an_export_is_in_the_ledger_until_the_document_says_something_else(
    studio: Studio, small: SmallLibrary
) -> None:
    assert look(studio, small).exports == ()
    orders = take_orders(studio, small.campaign, small.campaign / "out").orders
    export_orders(studio, orders, True, quiet)
    export_orders(studio, orders[:1], True, quiet)
    state = look(studio, small)
    assert [one.entry.receiver for one in state.exports] == ["press", "picture"]
    assert state.exports[0].entry.files == ("card-press.pdf",)
    assert not any(one.is_outdated for one in state.exports)
    small.spoil(small.document, "Velkomen heim", "Velkomen")
    assert all(one.is_outdated for one in look(studio, small).exports)


def test_an_export_is_outdated_by_what_its_own_variant_says(
    studio: Studio, small: SmallLibrary
) -> None:
    small.say(SAID)
    out = small.campaign / "out"
    for choice in ({}, {"language": "nb"}, {"language": "nb", "municipality": "kvam"}):
        orders = take_orders(studio, small.document, out, ("proof",), choice).orders
        export_orders(studio, orders, True, quiet)

    def outdated() -> list[str]:
        return sorted(o.entry.variant for o in look(studio, small).exports if o.is_outdated)

    assert outdated() == []
    small.spoil(small.document, "text: Hei igjen", "text: Heisann")
    assert outdated() == ["nb-kvam"]
    small.spoil(small.document, "title: Velkommen hjem", "title: Velkommen")
    assert outdated() == ["nb", "nb-kvam"]
    ledger = next(small.campaign.glob(".exports/*"))
    without = re.sub(r', "choice": .*}', "}", ledger.read_text(encoding="ascii"))
    ledger.write_text(without, encoding="ascii")
    assert outdated() == ["", "nb", "nb-kvam"], "in old lines the document stands for all"


def test_findings_are_those_of_the_first_receiver(studio: Studio, small: SmallLibrary) -> None:
    small.spoil(small.document, "Velkomen heim", "Tittelen din")
    state = look(studio, small)
    assert state.receivers == ("press", "picture")
    assert state.count(Grade.BLOCKING) == 1


def test_what_lacks_in_a_language_is_counted(studio: Studio, small: SmallLibrary) -> None:
    small.spoil(small.campaign / "campaign.yaml", "documents:", "languages: [nn, nb]\ndocuments:")
    found = look(studio, small).completeness
    assert found is not None
    assert [row.placed.address for row in found.rows] == ["title", "text"]
    assert found.languages == ("nn", "nb")
    assert [row.languages for row in found.rows] == [("own", "unasked"), ("template", "unasked")]
    assert (found.done("nn"), found.done("nb")) == (2, 0)
    with small.document.open("a", encoding="utf-8") as stream:
        stream.write(
            "overrides:\n"
            "  - {when: {language: nb}, content: {title: Velkommen hjem}}\n"
            "  - {when: {municipality: kvam}, content: {title: Velkomen til Kvam}}\n"
        )
    file = small.campaign / "campaign.yaml"
    small.spoil(file, "documents:", "municipalities: [kvam]\ndocuments:")
    found = look(studio, small).completeness
    assert found is not None
    # Somebody has begun with the language, so that what lacks in it matters now.
    assert [row.languages[1] for row in found.rows] == ["own", "missing"]
    assert found.done("nb") == 1
    assert found.overridden("kvam") == 1


def test_a_document_that_cannot_be_read_is_told_of(studio: Studio, small: SmallLibrary) -> None:
    small.document.write_text("title: [", encoding="utf-8")
    state = look(studio, small)
    assert state.title == "card.yaml"
    assert state.error is not None
