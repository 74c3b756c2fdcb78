"""Addresses with the campaign's parameters: which, how, and what of a text stays as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.layout.markup import MarkupReader
from brochure_studio.merge.tracking import (
    LinkFacts,
    clean_value,
    link_parameters,
    track_address,
    track_links,
    track_targets,
)
from brochure_studio.model.campaign import Tracking
from brochure_studio.model.frames import TextFrame
from brochure_studio.model.slots import slot_content
from tests.merge.test_fields import filled

FACTS = LinkFacts(
    kind="banner",
    size="netboard-580x400",
    language="nn",
    municipality="ulvik",
    document="ads-screen",
)
TRACKING = Tracking.model_validate(
    {
        "hosts": ["heim.no"],
        "every": {"utm_source": "{kind}", "utm_content": "{size}", "utm_term": "{audience}"},
    }
)
TRACKED = "utm_source=banner&utm_content=netboard-580x400"


@pytest.mark.parametrize(
    ("address", "tracked"),
    [
        ("https://heim.no", f"https://heim.no/?{TRACKED}"),
        ("https://heim.no/jobb", f"https://heim.no/jobb?{TRACKED}"),
        ("http://www.heim.no/", f"http://www.heim.no/?{TRACKED}"),
        ("HTTPS://Heim.No:8080/a", f"https://Heim.No:8080/a?{TRACKED}"),
        ("https://heim.no/a?b=1&c=#d", f"https://heim.no/a?b=1&c=&{TRACKED}#d"),
        ("https://heim.no/#heim", f"https://heim.no/?{TRACKED}#heim"),
        (
            "https://heim.no/?utm_source=brev",
            "https://heim.no/?utm_source=brev&utm_content=netboard-580x400",
        ),
        ("https://heim.no/?utm_source=", "https://heim.no/?utm_source=&" + TRACKED[18:]),
    ],
)
def test_an_address_of_the_campaign_carries_its_parameters(address: str, tracked: str) -> None:
    assert track_address(address, TRACKING, FACTS) == tracked


@pytest.mark.parametrize(
    "address",
    [
        "https://altinn.no/",
        "https://ikkjeheim.no/",
        "https://heim.no.example.com/",
        "https://example.com/?til=https://heim.no",
        "mailto:hei@heim.no",
        "tel:+4753000000",
        "heim.no",
        "https://[heim.no",
        "",
    ],
)
def test_any_other_address_stays(address: str) -> None:
    assert track_address(address, TRACKING, FACTS) == address


@given(st.sampled_from(["https://heim.no", "https://a.heim.no/b?c=d#e", "http://heim.no/?q=%20"]))
def test_tracking_twice_is_tracking_once(address: str) -> None:
    once = track_address(address, TRACKING, FACTS)
    assert track_address(once, TRACKING, FACTS) == once


def test_the_nearest_value_wins_and_an_empty_one_goes() -> None:
    tracking = Tracking.model_validate(
        {
            "hosts": ["heim.no"],
            "every": {"a": "every", "b": "every", "c": "every", "d": "every", "e": "{paper}"},
            "kinds": {"banner": {"b": "kind", "c": "kind", "d": "kind"}, "social": {"a": "no"}},
            "papers": {"folkeblad": {"c": "paper", "d": "paper"}},
            "sizes": {"netboard-580x400": {"d": ""}},
        }
    )
    assert link_parameters(tracking, FACTS) == {"a": "every", "b": "kind", "c": "kind"}
    in_paper = LinkFacts(kind="banner", paper="folkeblad")
    assert link_parameters(tracking, in_paper)["c"] == "paper"


@pytest.mark.parametrize(
    ("written", "clean"),
    [
        ("Øy i Fjorden", "oy-i-fjorden"),
        ("tabloid/43", "tabloid-43"),
        ("Ærleg & Ålreit!", "aerleg-alreit"),
        ("x" * 200, "x" * 64),
        (" -- ", ""),
        ("日本", ""),
    ],
)
def test_values_are_small_and_plain(written: str, clean: str) -> None:
    assert clean_value(written) == clean


@given(st.text(max_size=300))
def test_any_value_comes_out_safe(value: str) -> None:
    clean = clean_value(value)
    assert len(clean) <= 64
    assert all(c in "abcdefghijklmnopqrstuvwxyz0123456789-_." for c in clean)
    assert clean_value(clean) == clean


@pytest.mark.parametrize(
    "text",
    [
        "Les [meir](https://heim.no/jobb).",
        "[*Feit* og **anna**](<https://heim.no/jobb>)",
        '[a](https://heim.no/jobb "tittel")',
        r"[a](https://heim.no/a\_b)",
        "[a](https://heim.no/a(b)c)",
        "[a](https://heim.no/jobb) og [b](https://altinn.no)",
    ],
)
def test_links_of_a_text_lead_to_tracked_addresses_and_read_as_before(text: str) -> None:
    tracked = track_targets(text, lambda address: track_address(address, TRACKING, FACTS))
    before, after = (MarkupReader().read(one, "inline")[0] for one in (text, tracked))
    assert after.text == before.text
    links = [piece.link for piece in before.pieces if "heim.no" in piece.link]
    assert links
    assert [piece.link for piece in after.pieces if "heim.no" in piece.link] == [
        track_address(link, TRACKING, FACTS) for link in links
    ]


@given(st.text(alphabet="[]()<>\\ a*_\n", max_size=40))
def test_what_is_no_link_is_left_alone(text: str) -> None:
    assert track_targets(text, lambda address: address) == text


def test_codes_and_texts_of_a_document_are_tracked_and_plain_texts_are_not() -> None:
    made = filled(content={"title": "[a](https://heim.no/b)", "plain": "[a](https://heim.no/b)"})
    tracked = track_links(made, TRACKING, FACTS)
    said = {slot: slot_content(tracked.document, slot) for slot in ("title", "plain", "qr")}
    assert said["title"] and said["title"].text == f"[a](https://heim.no/b?{TRACKED})"
    assert said["plain"] and said["plain"].text == "[a](https://heim.no/b)"
    assert said["qr"] and said["qr"].text == f"https://heim.no/?{TRACKED}"


def test_a_fixed_text_of_the_template_is_tracked_in_its_language() -> None:
    made = filled()
    kind = made.template.pages[0]
    fixed = next(f for f in kind.frames if isinstance(f, TextFrame) and f.id == "fixed")
    linked = fixed.model_copy(
        update={"text": fixed.text.model_copy(update={"nn": "[a](https://heim.no)"})}
    )  # type: ignore[union-attr]
    page = kind.model_copy(update={"frames": (linked,)})
    template = made.template.model_copy(update={"pages": (page, *made.template.pages[1:])})
    tracked = track_links(type(made)(made.document, template), TRACKING, FACTS)
    (frame,) = tracked.template.pages[0].frames
    assert isinstance(frame, TextFrame) and frame.text is not None
    assert frame.text.say("nn") == f"[a](https://heim.no/?{TRACKED})"


def test_a_campaign_without_hosts_changes_nothing() -> None:
    made = filled()
    assert track_links(made, Tracking(), FACTS) is made
