import pytest

from brochure_studio.typeset.characters import TOKENS, bare_breaks, clings, is_blank, is_ignored


def parts(word: str) -> list[str]:
    places = [0, *(at for at, _ in bare_breaks(word)), len(word)]
    return [word[a:b] for a, b in zip(places, places[1:], strict=False)]


@pytest.mark.parametrize(
    ("word", "broken"),
    [
        ("fjord", ["fjord"]),
        ("Hardanger-fjorden", ["Hardanger-", "fjorden"]),
        ("og/eller", ["og/", "eller"]),
        ("Bergen–Voss", ["Bergen–", "Voss"]),
        ("e-post", ["e-post"]),
        ("covid-19", ["covid-19"]),
        ("2019-2020", ["2019-2020"]),
        ("fjell-", ["fjell-"]),
        ("-fjell", ["-fjell"]),
        ("f.eks.", ["f.eks."]),
        ("10.00", ["10.00"]),
        ("og\u200bso", ["og\u200b", "so"]),
        ("hardanger.no", ["hardanger", ".no"]),
        ("www.hardanger.no", ["www.hardanger", ".no"]),
        ("post@hardanger.no", ["post", "@hardanger", ".no"]),
        (
            "https://x.hardanger.no/flytt/hit",
            ["https://", "x", ".hardanger", ".no/", "flytt/", "hit"],
        ),
    ],
)
def test_where_a_word_breaks_by_itself(word: str, broken: list[str]) -> None:
    assert parts(word) == broken


def test_an_address_breaks_less_willingly_than_a_hyphen() -> None:
    [(_, hyphen)] = bare_breaks("Hardanger-fjorden")
    [(_, dot)] = bare_breaks("hardanger.no")
    assert 0 < hyphen < dot


@pytest.mark.parametrize("char", list("\u00ad\u200b\u2060\u202e\ufeff\x07\x7f"))
def test_what_is_ignored(char: str) -> None:
    assert is_ignored(char)


@pytest.mark.parametrize("char", list("aå \u00a0\u2009\u0301-\u200c\u200d"))
def test_what_is_not_ignored(char: str) -> None:
    assert not is_ignored(char)


def test_tokens_are_all_of_the_text() -> None:
    text = "Kl.\u00a010 \tog  so\nvidare\u2003her\u202f5"
    assert TOKENS.findall(text) == [
        "Kl.", "\u00a0", "10", " ", "\t", "og", "  ", "so", "\n", "vidare", "\u2003", "her\u202f5",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "pair", ["7 500", "500 kr,", "kl. 10.00", "nr. 5", "12 %", "20 km.", "(7 500"]
)
def test_words_that_cling(pair: str) -> None:
    assert clings(*pair.split(" "))


@pytest.mark.parametrize(
    "pair", ["7 bygder", "og 500", "2019 2020", "ei veke", "kr og", "500 krevje"]
)
def test_words_that_do_not(pair: str) -> None:
    assert not clings(*pair.split(" "))


@pytest.mark.parametrize(
    ("text", "blank"),
    [("", True), (" \t\u00a0\n", True), ("\u200b\u200d\ufeff\u00ad", True), ("\u200ba", False)],
)
def test_what_nobody_sees_is_blank(text: str, blank: bool) -> None:
    assert is_blank(text) is blank
