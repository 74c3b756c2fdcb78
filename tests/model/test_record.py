"""The kinds of value that files are made of."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from brochure_studio.model.record import (
    Address,
    Day,
    Extent,
    FilePath,
    HexColor,
    Id,
    Language,
    Localized,
    Number,
    Percent,
    Record,
    Share,
    Whole,
)


def read(kind: Any, value: object) -> Any:
    return TypeAdapter(kind).validate_python(value)


@pytest.mark.parametrize(
    ("kind", "value", "made"),
    [
        (Number, "12.5", 12.5),
        (Number, " +3 ", 3.0),
        (Number, "-.5", -0.5),
        (Number, "7.", 7.0),
        (Number, 1e-7, 1e-7),
        (Whole, "12", 12),
        (Whole, "12.0", 12),
        (Share, "1", 1.0),
        (Percent, "100", 100.0),
        (Extent, "0.01", 0.01),
        (Day, "2026-11-23", date(2026, 11, 23)),
        (Day, date(2026, 1, 2), date(2026, 1, 2)),
        (Id, "a5-cover", "a5-cover"),
        (Address, "story-2/text", "story-2/text"),
        (HexColor, "#17545B", "#17545B"),
        (FilePath, "pictures/Å b..c.jpg", "pictures/Å b..c.jpg"),
        (Language, "pl", "pl"),
    ],
)
def test_a_value_is_read(kind: Any, value: object, made: object) -> None:
    assert read(kind, value) == made


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Number, "1_000"),
        (Number, "1e3"),
        (Number, "nan"),
        (Number, "-inf"),
        (Number, "0x10"),
        (Number, "12,5"),
        (Number, "١٢"),
        (Number, True),
        (Number, None),
        (Number, float("nan")),
        (Number, "9" * 400),
        (Number, ""),
        (Whole, "1.5"),
        (Share, "1.01"),
        (Percent, "-0.1"),
        (Extent, "0"),
        (Extent, "10001"),
        (Day, "2026-11-31"),
        (Day, "23.11.2026"),
        (Day, "2026-1-2"),
        (Id, "Forside"),
        (Id, "-a"),
        (Id, "a" * 65),
        (Id, "a\n"),
        (Address, "a/b/c"),
        (Address, "/a"),
        (HexColor, "17545B"),
        (HexColor, "#17545g"),
        (FilePath, "/etc/passwd"),
        (FilePath, "../a.jpg"),
        (FilePath, "a/../../b.jpg"),
        (FilePath, "a/.."),
        (FilePath, "C:\\a.jpg"),
        (FilePath, "a:b"),
        (FilePath, "a\x00b"),
        (FilePath, ""),
        (Language, "se"),
    ],
)
def test_a_value_is_refused(kind: Any, value: object) -> None:
    with pytest.raises(ValidationError):
        read(kind, value)


@given(st.floats(-1e6, 1e6))
def test_a_number_of_the_program_is_itself(number: float) -> None:
    assert read(Number, number) == number


def test_records_are_frozen_and_refuse_keys_they_do_not_know() -> None:
    class Small(Record):
        size: Number = 1.0

    with pytest.raises(ValidationError, match="frozen"):
        Small().size = 2.0
    with pytest.raises(ValidationError, match="Extra inputs"):
        Small.model_validate({"sise": 1})


def test_a_plain_text_is_nynorsk() -> None:
    assert Localized.model_validate("Framside") == Localized(nn="Framside")


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        (Localized(nn="a", nb="b"), "nb", "b"),
        (Localized(nn="a", nb="b"), "en", "a"),
        (Localized(en="c"), "nb", "c"),
        (Localized(pl="d"), "nn", "d"),
        (Localized(), "nn", ""),
        (Localized(nn="a"), "xx", "a"),
    ],
)
def test_a_text_is_said_in_the_nearest_language(text: Localized, language: str, said: str) -> None:
    assert text.say(language) == said


def test_only_just_this_language_is_got() -> None:
    assert Localized(nn="a").get("nb") == ""
    assert Localized(nn="a").get("model_fields") != "a"
