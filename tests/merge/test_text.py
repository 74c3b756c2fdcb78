"""Fields of one text: filled once, escaped where there is markup, lines closed where empty."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.layout.markup import MarkupReader
from brochure_studio.merge.text import FilledText, Markup, fill_text
from brochure_studio.model.field_notation import field_names

NASTY = "*a* _b_ [c](d) <e> \\ `f` # 1. {x} & !"


@pytest.mark.parametrize(
    ("text", "values", "said"),
    [
        ("Hei, {fornamn}!", {"fornamn": "Åse"}, "Hei, Åse!"),
        ("{a}{b}", {"a": "1", "b": "2"}, "12"),
        ("{kommune-web}", {"kommune-web": "kvam.no"}, "kvam.no"),
        ("ingen felt", {}, "ingen felt"),
        ("{{fornamn}}", {"fornamn": "Åse"}, "{fornamn}"),
        ("{{", {}, "{"),
        ("{} {1} {a, b} {a.b}", {"a": "1"}, "{} {1} {a, b} {a.b}"),
        ("{a}", {"a": "{b}", "b": "no"}, "{b}"),
        ("{a}", {"a": "{{b}}"}, "{{b}}"),
        ("{a}", {"a": " x \r\n y "}, "x \n y"),
    ],
)
def test_fields_are_filled_in_one_pass(text: str, values: dict[str, str], said: str) -> None:
    filled = fill_text(text, values)
    assert (filled.text, filled.unfilled) == (said, ())


def test_a_field_without_a_value_stays_and_is_told_once() -> None:
    filled = fill_text("{a} {b} {a}", {"b": "x"})
    assert (filled.text, filled.unfilled) == ("{a} x {a}", ("a",))


@pytest.mark.parametrize("slip", ["{Fornamn}", "{ a }", "{førenamn}", "{Namn Namnesen}", "{a }"])
def test_words_in_braces_that_miss_a_field_by_a_letter_are_told(slip: str) -> None:
    filled = fill_text(f"Hei {slip}!", {"a": "1", "fornamn": "Åse"})
    assert (filled.text, filled.unfilled) == (f"Hei {slip}!", (slip[1:-1],))


def test_a_value_that_looks_like_a_field_is_not_told_as_unfilled() -> None:
    assert fill_text("{a}", {"a": "{b}"}).unfilled == ()


@pytest.mark.parametrize(
    ("text", "markup", "said"),
    [
        ("{namn}\n{co}\n{gate}", "none", "Kari\nVegen 1"),
        ("{namn}\n{co} \n{gate}", "none", "Kari\nVegen 1"),
        ("{co}\n{namn}", "none", "Kari"),
        ("{namn}\n{co}", "none", "Kari"),
        ("{co}", "none", ""),
        ("{namn}\nv/ {co}", "none", "Kari\nv/ "),
        ("{namn}\n\n{gate}", "none", "Kari\n\nVegen 1"),
        ("{co}{co} {co}\n{namn}", "none", "Kari"),
        ("{namn}\\\n{co}\\\n{gate}", "blocks", "Kari\\\nVegen 1"),
        ("{namn}\\\n{co}", "blocks", "Kari"),
        ("{namn}\\\n{co}\\\n{co}\n\nHei", "blocks", "Kari\n\nHei"),
    ],
)
def test_an_empty_field_closes_its_line(text: str, markup: Markup, said: str) -> None:
    values = {"namn": "Kari", "co": " ", "gate": "Vegen 1"}
    assert fill_text(text, values, markup).text == said


def test_an_unknown_field_never_closes_a_line() -> None:
    assert fill_text("{ukjend}\nHei", {}).text == "{ukjend}\nHei"


@pytest.mark.parametrize("markup", ["none", "inline", "blocks"])
def test_a_value_with_markup_is_printed_as_it_is(markup: Markup) -> None:
    text = fill_text("Til **{namn}** i dag", {"namn": NASTY}, markup).text
    (block,) = MarkupReader().read(text, markup)
    stars = "**" if markup == "none" else ""
    assert block.text == f"Til {stars}{NASTY}{stars} i dag"
    bold = [piece.text for piece in block.pieces if piece.bold]
    assert "".join(bold) == ("" if markup == "none" else NASTY)


def test_lines_of_a_value_stay_lines_of_one_paragraph() -> None:
    values = {"adresse": "Vegen 1\n\n    1. Bygda\r\nNoreg"}
    text = fill_text("{adresse}", values, "blocks").text
    (block,) = MarkupReader().read(text, "blocks")
    assert (block.kind, block.text) == ("p", "Vegen 1\n1. Bygda\nNoreg")


def test_a_field_may_stand_in_the_address_of_a_link() -> None:
    text = fill_text("[nettstaden](https://{web})", {"web": "a.no/x_y"}, "inline").text
    (block,) = MarkupReader().read(text, "inline")
    assert [piece.link for piece in block.pieces] == ["https://a.no/x_y"]


PRINTED = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1)


@given(PRINTED, st.sampled_from(["a{x}b", "{x}", "{x} c", "**{x}**", "{x}{x}"]))
def test_any_value_comes_out_as_it_went_in(value: str, text: str) -> None:
    for markup in ("inline", "blocks"):
        blocks = MarkupReader().read(fill_text(text, {"x": value}, markup).text, markup)
        said = text.replace("*", "").replace("{x}", value)
        assert [(block.kind, block.text) for block in blocks] == [("p", said)]


@pytest.mark.parametrize(
    "value",
    ["# a", "- a", "+ a", "> a", "1. a", "1) a", "= a", "12. mai", ". a", ") a", "(a", "a)"],
)
@pytest.mark.parametrize("text", ["{x}", "1{x}", "[a](https://b/{x}c) {x}"])
def test_a_value_begins_no_block_and_ends_no_link(value: str, text: str) -> None:
    if text.startswith("[") and " " in value:
        return
    (block,) = MarkupReader().read(fill_text(text, {"x": value}, "blocks").text, "blocks")
    assert block.kind == "p"
    assert block.text == text.replace("[a](https://b/{x}c)", "a").replace("{x}", value)


def test_a_web_address_stays_in_one_piece_to_be_shaped() -> None:
    text = fill_text("Sjå {web}", {"web": "www.heim-til.no/a?b=c"}, "inline").text
    assert text == "Sjå www.heim-til.no/a?b=c"


@given(st.text(), st.text())
def test_nothing_in_a_value_is_filled_again(text: str, value: str) -> None:
    filled = fill_text("{a}", {"a": "{b}" + value, "b": "WRONG!"})
    assert not filled.text.startswith("WRONG!")
    assert set(field_names(text)) >= set(fill_text(text, {}).unfilled)


@pytest.mark.parametrize(
    ("text", "values", "said"),
    [
        ("Hei {fornamn|du}!", {"fornamn": "Åse"}, "Hei Åse!"),
        ("Hei {fornamn|du}!", {"fornamn": "  "}, "Hei du!"),
        ("Hei{fornamn|}!", {"fornamn": ""}, "Hei!"),
        ("{a|x|y}", {"a": ""}, "x|y"),
        ("{a:upper}, {a:lower}", {"a": "Åsgårdstrand"}, "ÅSGÅRDSTRAND, åsgårdstrand"),
        ("{a:name|du}", {"a": "KARI-ANNE"}, "Kari-Anne"),
        ("{a:upper|du}", {"a": ""}, "du"),
        ("{a}\n{b|her}", {"a": "", "b": ""}, "her"),
        ("{a}\n{b|}", {"a": "x", "b": ""}, "x"),
        ("{{a|b}}", {"a": "x"}, "{a|b}"),
    ],
)
def test_words_where_a_field_is_empty_and_cases(
    text: str, values: dict[str, str], said: str
) -> None:
    filled = fill_text(text, values)
    assert (filled.text, filled.unfilled) == (said, ())


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{fornamnn|du}", "fornamnn"),
        ("{a:uper}", "a:uper"),
        ("{a:Upper}", "a:Upper"),
        ("{a: upper}", "a: upper"),
        ("{Fornamn|du}", "Fornamn|du"),
        ("{a:uper|du}", "a:uper"),
    ],
)
def test_no_words_hide_a_slip(text: str, told: str) -> None:
    filled = fill_text(text, {"a": "x"})
    assert (filled.text, filled.unfilled) == (text, (told,))


def test_the_words_for_an_empty_field_may_carry_markup_and_its_value_never() -> None:
    assert fill_text("{a|**du**}", {"a": ""}, "inline").text == "**du**"
    assert fill_text("{a:upper|du}", {"a": "*å*"}, "inline").text == r"\*Å\*"


@given(st.text(), st.sampled_from(["upper", "lower", "first", "name"]))
def test_a_value_in_another_case_is_data_too(value: str, case: str) -> None:
    text = fill_text(f"a {{x:{case}}} b", {"x": value, "y": "WRONG!"}, "blocks").text
    blocks = MarkupReader().read(text, "blocks")
    assert "WRONG!" not in text
    assert not any(piece.bold or piece.italic or piece.link for b in blocks for piece in b.pieces)


def test_without_a_municipality_the_words_behind_a_place_stand() -> None:
    assert fill_text("Kom til {stad|Hardanger}!", {}) == FilledText("Kom til Hardanger!")
    assert fill_text("Kom til {stad}!", {}).unfilled == ("stad",)
    assert fill_text("Kom til {stadt|Hardanger}!", {}).unfilled == ("stadt",)
