"""Texts made comparable."""

from brochure_studio.values.said import hash_text, hash_texts, plain_text


def test_line_ends_and_breaks_of_words_do_not_count() -> None:
    assert plain_text("frukt\u00adbløming\n  i  mai\u00a0") == "fruktbløming i mai"
    assert hash_text("Kjære\nÅse") == hash_text("Kjære Åse")


def test_another_word_or_a_lost_space_counts() -> None:
    assert len({*hash_texts(("Kjære Åse", "Kjære Ase", "KjæreÅse", ""))}) == 4
