"""Encodings seen in Norway are told by their marks, by strict rules, and then by their letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure_studio.store.lists.encodings import find_encoding

LIST = "Fornavn;Etternavn;Poststed\r\nBjørg;Åsen;Øystese\r\nKåre;Sæbø;Ålesund\r\n"


@pytest.mark.parametrize(
    "encoding",
    [
        *("utf-8", "utf-8-sig", "cp1252", "mac_roman", "cp865", "utf-16", "utf-16-le"),
        *("utf-16-be", "utf-32"),
    ],
)
def test_a_list_is_read_as_it_was_written(encoding: str) -> None:
    found = find_encoding(LIST.encode(encoding))
    text = LIST.encode(encoding).decode(found.name)
    assert text.removeprefix("\ufeff") == LIST
    assert found.is_sure


def test_plain_letters_are_utf8() -> None:
    assert find_encoding(b"Kari;Hagen\n").name == "utf-8"
    assert find_encoding(b"").name == "utf-8"


def test_one_broken_byte_does_not_make_utf8_something_else() -> None:
    data = (LIST * 20).encode("utf-8") + b"Bj\xf8rg;x;y\n"
    found = find_encoding(data)
    assert (found.name, found.is_sure) == ("utf-8", False)
    assert "\ufffd" in data.decode(found.name, found.errors)


def test_an_encoding_that_may_be_another_says_so() -> None:
    # One letter that both have: é of cp1252 is È of the old Macintosh.
    assert not find_encoding("Ren\u00e9".encode("cp1252")).is_sure


@given(
    words=st.lists(st.text("abcdefghijklmnoprstuvyæøåÆØÅ", min_size=1), min_size=3),
    encoding=st.sampled_from(["cp1252", "mac_roman", "cp865", "utf-8"]),
)
def test_norwegian_words_are_read_in_any_of_them(words: list[str], encoding: str) -> None:
    text = "\n".join((*words, "blåbærgrød"))
    assert text.encode(encoding).decode(find_encoding(text.encode(encoding)).name) == text


@given(st.binary(max_size=400))
def test_every_file_gets_an_encoding_that_decodes_it(data: bytes) -> None:
    found = find_encoding(data)
    data.decode(found.name, found.errors)
