"""Texts made comparable."""

from brochure_studio.values.said import hash_plain, join_plain, plain_text


def test_line_ends_and_breaks_of_words_do_not_count() -> None:
    assert plain_text("frukt\u00adbløming\n  i  mai\u00a0") == "fruktbløming i mai"


def test_a_text_is_the_same_put_together_from_its_lines() -> None:
    lines = ("Kjære  Åse", "", "frukt\u00ad", " bløming ", "\u00ad")
    assert join_plain(map(plain_text, lines)) == plain_text("\n".join(lines))


def test_another_word_or_a_lost_space_counts() -> None:
    assert len({*map(hash_plain, ("Kjære Åse", "Kjære Ase", "KjæreÅse", ""))}) == 4
