"""The forgiving search."""

import pytest

from brochure_studio.ui.start.search import finds, fold, size_word, words_of

CARD = words_of("Plakat A3 for arrangement Poster Bygdefest i Øystese, 297 × 420 mm")


@pytest.mark.parametrize(
    "query",
    [
        "plakat",
        "PLAKAT",
        "plak",
        "plkat",
        "poster a3",
        "oystese",
        "Øystese",
        "420",
        "bygdefesst",
        "",
    ],
)
def test_what_is_found(query: str) -> None:
    assert finds(query, CARD)


@pytest.mark.parametrize("query", ["brosjyre", "plakat a5", "xyz", "pat", "posten i dag"])
def test_what_is_not_found(query: str) -> None:
    assert not finds(query, CARD)


def test_letters_and_accents_are_folded() -> None:
    assert fold("Éin Ærleg Å") == "ein aerleg a"


def test_paper_sizes_have_names_in_either_direction() -> None:
    assert size_word(210, 148) == "a5"
    assert size_word(148, 210) == "a5"
    assert size_word(100, 100) == ""


def test_sixty_templates_are_searched_in_a_moment() -> None:
    # ux.md, 1: the filter answers within 100 ms; here it must not even be near that.
    import time

    cards = [words_of(f"Mal {n} brosjyre hefte faldar folder plakat annonse") for n in range(60)]
    began = time.perf_counter()
    assert sum(finds("broschyre", card) for card in cards) == 60
    assert time.perf_counter() - began < 0.1
