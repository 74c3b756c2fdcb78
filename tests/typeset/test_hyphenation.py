import pytest

from brochure_studio.typeset.hyphenation import Hyphenator, compose


def shown(hyphenator: Hyphenator, word: str, language: str) -> str:
    points = (0, *hyphenator.points(word, language), len(word))
    return "-".join(word[a:b] for a, b in zip(points, points[1:], strict=False))


@pytest.mark.parametrize(
    ("word", "language", "broken"),
    [
        ("Hardangerfjorden", "nn", "Har-dan-ger-fjor-den"),
        ("kommunane", "nn", "kom-mu-nane"),
        ("kommunene", "nb", "kom-mu-nene"),
        ("municipality", "en", "mu-ni-cip-al-ity"),
        ("Gemeindeverwaltung", "de", "Ge-mein-de-ver-wal-tung"),
        ("gemeentehuis", "nl", "ge-meen-te-huis"),
        ("przeprowadzka", "pl", "prze-pro-wadzka"),
        ("kommunane", "nn-NO", "kom-mu-nane"),
        ("suohkanat", "se", "suohkanat"),
        ("kommunane", "", "kommunane"),
    ],
)
def test_every_language_breaks_its_own_words(
    hyphenator: Hyphenator, word: str, language: str, broken: str
) -> None:
    assert shown(hyphenator, word, language) == broken


@pytest.mark.parametrize(
    "word",
    [
        "https://hardanger.no/tilflytting",
        "www.hardangerkommune.no",
        "hardanger.no",
        "tilflytting@hardanger.no",
        "HARDANGERFJORDEN",
        "kommune2020",
        "{fornamn_etternamn}",
        "og",
        "ei",
        "...",
        "",
    ],
)
def test_what_is_never_hyphenated(hyphenator: Hyphenator, word: str) -> None:
    assert hyphenator.points(word, "nn") == ()


def test_two_letters_stay_before_and_three_after(hyphenator: Hyphenator) -> None:
    words = ("tilflyttarane", "eplehagen", "Odda", "idretten", "ullvaren", "oppover", "utsikta")
    for word in words:
        for point in hyphenator.points(word, "nn"):
            assert 2 <= point <= len(word) - 3


def test_punctuation_around_a_word_moves_its_points(hyphenator: Hyphenator) -> None:
    assert shown(hyphenator, "«kommunane»,", "nn") == "«kom-mu-nane»,"


def test_a_soft_hyphen_is_the_only_place(hyphenator: Hyphenator) -> None:
    assert shown(hyphenator, "Hardanger\u00adfjorden", "nn") == "Hardanger\u00ad-fjorden"


def test_the_house_knows_better() -> None:
    house = Hyphenator({"nn": ("Hard-an-ger", "Kinsarvik"), "*": ("Eid-fjord",)})
    assert shown(house, "Hardanger", "nn") == "Hard-an-ger"
    assert shown(house, "hardanger,", "nn") == "hard-an-ger,"
    assert shown(house, "Kinsarvik", "nn") == "Kinsarvik"
    assert shown(house, "Eidfjord", "pl") == "Eid-fjord"
    assert shown(house, "Hardanger", "nb") == "Har-dan-ger"


def test_an_exception_holds_in_capitals_too() -> None:
    assert shown(Hyphenator({"nn": ("Hard-an-ger",)}), "HARDANGER", "nn") == "HARD-AN-GER"


def test_decomposed_letters_break_where_composed_ones_do(hyphenator: Hyphenator) -> None:
    composed, decomposed = "p\u00e5minninga", "pa\u030aminninga"
    assert shown(hyphenator, composed, "nn") == "p\u00e5-min-ninga"
    assert shown(hyphenator, decomposed, "nn") == "pa\u030a-min-ninga"


def test_a_break_that_changes_the_spelling_is_left_out() -> None:
    # Dutch "omaatje" breaks as "oma-tje"; two letters would have to become one.
    assert Hyphenator().points("omaatje", "nl") == ()


def test_composing_tells_where_each_character_was() -> None:
    assert compose("ae\u0301x") == ("a\u00e9x", (0, 1, 3, 4))
    assert compose("abc") == ("abc", (0, 1, 2, 3))
