import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.layout.markup import MarkupReader


def kinds(text: str) -> list[tuple[str, str, str]]:
    return [(b.kind, b.marker, b.text) for b in MarkupReader().read(text, "blocks")]


def test_blocks_are_told_apart() -> None:
    text = "# Tittel\n\nAvsnitt\nsom held fram\n\n- eple\n- pære\n\n1. ein\n2. to\n\n> sitat"
    assert kinds(text) == [
        ("h1", "", "Tittel"),
        ("p", "", "Avsnitt som held fram"),
        ("item", "•", "eple"),
        ("item", "•", "pære"),
        ("item", "1.", "ein"),
        ("item", "2.", "to"),
        ("quote", "", "sitat"),
    ]


def test_a_date_at_the_start_is_no_list() -> None:
    assert kinds("17. mai feirar vi") == [("p", "", "17. mai feirar vi")]
    assert kinds("1. mai er fri") == [("p", "", "1. mai er fri")]


def test_looks_and_links() -> None:
    (block,) = MarkupReader().read("a **b** *c* [d](https://e.no)", "inline")
    looks = [(p.text, p.bold, p.italic, p.link) for p in block.pieces]
    assert ("b", True, False, "") in looks
    assert ("c", False, True, "") in looks
    assert ("d", False, False, "https://e.no") in looks


def test_markup_of_data_stays_data() -> None:
    assert kinds("Per <b>Dahl</b> & co") == [("p", "", "Per <b>Dahl</b> & co")]
    (block,) = MarkupReader().read("*ikkje* [lenkje](x)", "none")
    assert block.text == "*ikkje* [lenkje](x)"


def test_without_blocks_lines_are_kept() -> None:
    blocks = MarkupReader().read("Storgata 1\n5750 Odda\n\nNoreg", "none")
    assert [b.text for b in blocks] == ["Storgata 1\n5750 Odda", "Noreg"]
    blocks = MarkupReader().read("Ein *stor*\ndag", "inline")
    assert [b.text for b in blocks] == ["Ein stor\ndag"]


@given(st.text(alphabet="ab *_\\[]()\n#->1.æ", max_size=60))
def test_every_piece_is_found_in_its_text(text: str) -> None:
    for markup in ("none", "inline", "blocks"):
        for block in MarkupReader().read(text, markup):
            for piece in block.pieces:
                assert 0 <= piece.source <= len(text)
                assert block.text == "".join(p.text for p in block.pieces)


def test_pieces_know_their_place() -> None:
    text = "# Hei *du*\n\nEin **feit** \\*stjerne\\* [der](https://x.no/der) der"
    for block in MarkupReader().read(text, "blocks"):
        for piece in block.pieces:
            assert text[piece.source :].startswith(piece.text)


@pytest.mark.parametrize("text", ["- \\-", "1. 1", "## #x", "- *-*"])
def test_letters_are_found_behind_the_marks_that_open_their_block(text: str) -> None:
    (block,) = MarkupReader().read(text, "blocks")
    piece = block.pieces[0]
    assert text[piece.source :].startswith(piece.text)
    assert piece.source > text.index(" ")
