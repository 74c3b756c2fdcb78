"""What is written reads back equal, whatever people typed, and is fit to be read by people."""

from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from brochure_studio.model.campaign import Campaign
from brochure_studio.model.document import Content, Document
from brochure_studio.model.record import LANGUAGES, Localized
from brochure_studio.store.yaml.reading import read_tree
from brochure_studio.store.yaml.writing import write_record

FILE = Path("f.yaml")
LETTERS = st.characters(exclude_categories=("Cs", "Cc", "Cn")) | st.sampled_from("\n\r\t \"'#:-|>")
TEXTS = st.text(LETTERS, max_size=20) | st.sampled_from(
    ["no", "~", "null", "0150", "12:30", "1_000", "- x", "# x", "a: b", " x", "x ", "\n", "\n\nx",
     "x\n\n", "  a\nb", "|", "{x}", "[", "*a", "&a", "!x", "%", "@", "`", "?", "=", "<<", "\u2028",
     "\ufeff", "\x85", "a\u2029b", "tab\there", "\t", "a\n\tb", "...", "---", "a\n---\nb", "x #y"]
)  # fmt: skip
IDS = st.from_regex(r"[a-z0-9][a-z0-9-]{0,10}", fullmatch=True)
NUMBERS = st.floats(-9_999, 9_999, allow_nan=False)
SHARES = st.floats(0, 1)
CONTENTS = st.builds(
    Content,
    text=st.none() | TEXTS,
    picture=st.none() | st.just("pictures/å b.jpg"),
    focus=st.none() | st.tuples(SHARES, SHARES),
    zoom=st.none() | st.floats(1, 20),
    alt=st.none() | TEXTS,
    rows=st.none() | st.lists(st.dictionaries(IDS, TEXTS, max_size=3), max_size=3).map(tuple),
    size=st.none() | st.floats(0.001, 1000),
    move=st.none() | st.tuples(NUMBERS, NUMBERS),
)
CONTENT_BY_ID = st.dictionaries(IDS, CONTENTS, max_size=4)


@settings(max_examples=50, deadline=None)
@given(
    title=TEXTS.filter(bool),
    language=st.sampled_from(LANGUAGES),
    day=st.none() | st.dates(),
    content=CONTENT_BY_ID,
    pages=st.lists(st.tuples(IDS, IDS, CONTENT_BY_ID), max_size=3),
    axes=st.dictionaries(IDS, st.lists(TEXTS, max_size=3), max_size=2),
    when=st.dictionaries(IDS, TEXTS, min_size=1, max_size=2),
)
def test_a_document_reads_back_equal(
    title: str,
    language: str,
    day: date | None,
    content: dict[str, Content],
    pages: list[tuple[str, str, dict[str, Content]]],
    axes: dict[str, list[str]],
    when: dict[str, str],
) -> None:
    document = Document.model_validate(
        {
            "format": "document/1",
            "template": "leaflet",
            "template_version": 3,
            "title": title,
            "language": language,
            "date": day,
            "content": content,
            "pages": [{"id": i, "kind": k, "content": c} for i, k, c in pages],
            "axes": axes,
            "overrides": [{"when": when, "content": content}],
        }
    )
    assert Document.model_validate(read_tree(FILE, write_record(document)).root) == document


@settings(max_examples=50, deadline=None)
@given(
    name=TEXTS.filter(bool),
    about=st.builds(Localized, nn=TEXTS, en=TEXTS),
    facts=st.dictionaries(IDS, st.builds(Localized, nn=TEXTS, nb=TEXTS), max_size=3),
)
def test_a_campaign_reads_back_equal(
    name: str, about: Localized, facts: dict[str, Localized]
) -> None:
    campaign = Campaign(format="campaign/1", name=name, about=about, facts=facts)
    assert Campaign.model_validate(read_tree(FILE, write_record(campaign)).root) == campaign


@settings(max_examples=50, deadline=None)
@given(TEXTS)
def test_other_yaml_programs_read_the_same_text(text: str) -> None:
    written = write_record(Document.model_validate({**PLAIN, "content": {"a": {"text": text}}}))
    assert yaml.safe_load(written)["content"]["a"] == text


PLAIN = {"format": "document/1", "template": "a", "template_version": 1, "title": "T"}


def test_it_is_written_as_a_person_would() -> None:
    document = Document.model_validate(
        {
            **PLAIN,
            "title": "2026",
            "date": "2026-11-23",
            "content": {
                "title": "Kom heim, «no»",
                "story": "Ei linje.\n\nEi til: slik.",
                "photo": {"picture": "pictures/f.jpg", "focus": [0.5, 0.25], "zoom": 2},
                "homes": {"rows": [{"place": "Utne", "rooms": "3"}]},
                "empty": "",
            },
            "axes": {"size": ["a", "b"]},
        }
    )
    assert (
        write_record(document)
        == """\
format: document/1
template: a
template_version: 1
title: '2026'
date: 2026-11-23
content:
  title: Kom heim, «no»
  story: |-
    Ei linje.

    Ei til: slik.
  photo:
    picture: pictures/f.jpg
    focus: [0.5, 0.25]
    zoom: 2
  homes:
    rows:
    - place: Utne
      rooms: '3'
  empty: ''
axes:
  size:
  - a
  - b
"""
    )


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (1e-7, "0.0000001"),
        (1 / 3, "0.3333333333333333"),
        (0.1 + 0.2, "0.30000000000000004"),
        (1.0, "1"),
    ],
)
def test_numbers_have_no_exponent(number: float, written: str) -> None:
    document = Document.model_validate({**PLAIN, "content": {"a": {"move": [number, 0]}}})
    assert f"move: [{written}, 0]" in write_record(document)
