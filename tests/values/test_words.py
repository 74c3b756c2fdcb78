from brochure_studio.values.words import Words, same


def test_nynorsk_speaks_for_languages_nobody_translated() -> None:
    words = Words("Biletet", "Bildet", "The picture")
    assert [words.say(x) for x in ("nn", "nb", "en", "de")] == [
        "Biletet",
        "Bildet",
        "The picture",
        "Biletet",
    ]


def test_facts_are_said_in_the_same_language() -> None:
    filled = Words("{x} manglar", "{x} mangler", "{x} is missing").fill(x=Words("A", "B", "C"))
    assert (filled.nn, filled.nb, filled.en) == ("A manglar", "B mangler", "C is missing")
    assert same("Odda").say("en") == "Odda"


def test_braces_in_a_fact_are_data() -> None:
    assert Words("{x}", "{x}", "{x}").fill(x="{y}").nn == "{y}"
