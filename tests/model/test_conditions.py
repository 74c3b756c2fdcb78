"""Conditions: the closed list of rules that paragraphs stand under."""

from typing import Any

import pytest
from pydantic import ValidationError

from brochure_studio.model.conditions import Condition


def holds(rule: dict[str, Any], value: str | None = None, **where: str) -> bool:
    values = {} if value is None else {"f": value}
    language, municipality = where.get("language", "nn"), where.get("municipality")
    return Condition.model_validate(rule).holds(values, language, municipality)


@pytest.mark.parametrize(
    ("rule", "yes", "no"),
    [
        ({"one_of": "Kvam"}, ["Kvam", " kvam ", "KVAM"], ["Kvamskogen", "", "Ulvik"]),
        ({"one_of": ["a  b", "c"]}, ["A b", "c"], ["ab", "b"]),
        ({"none_of": ["Kvam", "Ulvik"]}, ["Odda", ""], ["kvam", "ULVIK"]),
        ({"empty": "true"}, ["", "  "], ["x", "0"]),
        ({"empty": "false"}, ["x", "0"], ["", " "]),
        ({"least": 2010}, ["2010", "2011", " 2020 "], ["2009", "", "x", "2010.5"]),
        ({"most": "2010"}, ["2010", "-5"], ["2011", "", "hausten 2010"]),
        ({"least": 2000, "most": 2010}, ["2000", "2010"], ["1999", "2011"]),
        ({"empty": False, "none_of": "nei"}, ["ja"], ["", "Nei"]),
    ],
)
def test_rules_of_a_field(rule: dict[str, Any], yes: list[str], no: list[str]) -> None:
    for value in yes:
        assert holds({"field": "f", **rule}, value), value
    for value in no:
        assert not holds({"field": "f", **rule}, value), value


def test_a_field_that_the_list_lacks_is_empty() -> None:
    assert holds({"field": "f", "empty": True})
    assert not holds({"field": "f", "one_of": "x"})
    assert not holds({"field": "f", "most": 9})


def test_a_number_of_a_thousand_figures_is_no_year() -> None:
    assert not holds({"field": "f", "least": 1}, "9" * 1000)


def test_rules_of_language_and_municipality() -> None:
    rule = {"language": ["de", "nl"], "municipality": "ulvik"}
    assert holds(rule, language="nl", municipality="ulvik")
    assert not holds(rule, language="nl", municipality="kvam")
    assert not holds(rule, language="nn", municipality="ulvik")
    assert not holds(rule, language="nl")


def test_all_that_is_named_must_hold() -> None:
    rule = {"field": "f", "one_of": "x", "language": "de"}
    assert holds(rule, "x", language="de")
    assert not holds(rule, "x", language="nn")
    assert not holds(rule, "y", language="de")


@pytest.mark.parametrize(
    "rule",
    [
        {},
        {"field": "f"},
        {"one_of": "x"},
        {"empty": True},
        {"least": 1},
        {"field": "f", "language": "nn"},
        {"field": "F", "one_of": "x"},
        {"field": "f", "one_of": "x", "unless": "y"},
        {"language": "fr"},
        {"field": "f", "least": "ti"},
    ],
)
def test_a_rule_that_says_nothing_whole_is_refused(rule: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Condition.model_validate(rule)
