"""What one sees of a slot's text, and the markup it becomes again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.layout.markup import Markup
from brochure_studio.ui.editing.rich import Letter, Look, Paragraph, Rich, plain_fragment
from brochure_studio.ui.editing.speller import Speller

BOLD = Look(bold=True)
TEXTS = (
    "",
    "Velkomen heim",
    "ei **stor** dag",
    "a*b*c **d *e* f**",
    "Sjå [sida vår](https://region.example/a) no",
    "ein\nto\n\ntre",
    "ein \n to",
    "5 * 3 * 2",
    "Les meir på {portal}",
    "[her]({web})",
)
BLOCKS = (
    "- ein\n- to\n- tre",
    "## Om oss\nTekst\n## Meir\nTekst\n",
    "1. ein\n1. to",
    "tekst\n- ein",
    "1. ein\n2. to\n\nslutt",
    "## Om oss\n\nTekst\n\n> Sitat",
    "17. mai er dagen",
    "a\n\n\n\nb",
    "a\n\n",
    "linje ein\nlinje to",
    "fast\\\nbrot",
)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("markup", ["none", "inline", "blocks"])
def test_what_nobody_touches_is_written_as_it_was(text: str, markup: Markup) -> None:
    speller = Speller(markup)
    assert speller.write(speller.read(text))[1].text == text


@pytest.mark.parametrize("text", BLOCKS)
def test_blocks_that_nobody_touches_are_written_as_they_were(text: str) -> None:
    speller = Speller("blocks")
    assert speller.write(speller.read(text))[1].text == text


def test_marks_are_not_seen() -> None:
    assert Speller("inline").read("ei **stor** [dag](x)").seen == "ei stor dag"
    assert Speller("none").read("ei **stor** dag").seen == "ei **stor** dag"
    assert Speller("blocks").read("- ein\n- **to**").seen == "ein\nto"


def test_each_position_has_its_place_in_the_file() -> None:
    spelled = Speller("inline").write(Speller("inline").read("a**b**c"))[1]
    assert spelled.places == (0, 1, 4, 7)
    assert [spelled.position(index) for index in range(8)] == [0, 1, 1, 1, 2, 2, 2, 3]


def test_a_space_at_the_end_of_bold_stands_outside_the_marks() -> None:
    speller = Speller("inline")
    rich, at = speller.read("**stor**").put(4, 4, plain_fragment(" ", BOLD))
    assert speller.write(rich)[1].text == "**stor** "
    rich, _ = rich.put(at, at, plain_fragment("dag", BOLD))
    assert speller.write(rich)[1].text == "**stor dag**"


def test_what_looks_like_marks_is_typed_as_it_is() -> None:
    speller = Speller("inline")
    rich, _ = Rich().put(0, 0, plain_fragment("5*3*2 [a](b)"))
    text = speller.write(rich)[1].text
    assert speller.read(text).seen == "5*3*2 [a](b)"


@pytest.mark.parametrize("typed", ["- nei", "# nei", "> nei", "1. nei", "1) nei", "-", "+ x"])
def test_what_looks_like_a_list_is_typed_as_it_is(typed: str) -> None:
    speller = Speller("blocks")
    rich, _ = speller.read("a").put(1, 1, (Paragraph(), *plain_fragment(typed)))
    text = speller.write(rich)[1].text
    assert speller.read(text).seen == f"a\n{typed}"
    assert speller.read(text).paragraphs[1].prefix == ""


def test_items_are_numbered_as_they_stand() -> None:
    speller = Speller("blocks")
    rich = speller.read("1. ein\n2. to")
    rich, _ = rich.put(3, 3, (Paragraph(), Paragraph(tuple(map(Letter, "ny")))))
    first, second, third = rich.paragraphs
    rich = Rich((first, second.with_prefix("1. "), third))
    assert speller.write(rich)[1].text == "1. ein\n2. ny\n3. to"


looks = st.builds(
    Look, st.booleans(), st.booleans(), st.sampled_from(["", "", "https://a.example"])
)
letters = st.builds(Letter, st.sampled_from("abø 1.,*_[]()-#>\\{}«"), looks)
paragraphs = st.lists(letters, max_size=12).map(lambda held: Paragraph(tuple(held)))
texts = st.lists(paragraphs, min_size=1, max_size=3).map(lambda held: Rich(tuple(held)))


@given(texts, st.sampled_from(["none", "inline", "blocks"]))
def test_what_one_sees_is_what_is_read_again(rich: Rich, markup: Markup) -> None:
    speller = Speller(markup)
    text = speller.write(rich)[1].text
    solid = "".join(rich.seen.split())
    assert "".join(speller.read(text).seen.split()) == solid


@given(texts, st.sampled_from(["inline", "blocks"]))
def test_places_point_at_the_letters(rich: Rich, markup: Markup) -> None:
    speller = Speller(markup)
    tidy, spelled = speller.write(rich)
    for position, char in enumerate(tidy.seen):
        if char != "\n":
            assert spelled.text[spelled.places[position + 1] - 1] == char
