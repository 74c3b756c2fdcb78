"""Plain style sheets: which rule counts for which element."""

import pytest

from brochure_studio.store.svg.style_sheets import read_style_sheet, styled

SHEET = """
/* Generator: a drawing program */
.st0{fill:#111111;stroke:none;}
.st1, path {fill:#222222}
path.st0{opacity:.5}
#mark { fill : #333333 !important }
* { stroke-width: 2 }
.st2{}
"""


@pytest.mark.parametrize(
    ("tag", "attributes", "fill"),
    [
        ("path", {}, "#222222"),
        ("rect", {}, None),
        ("rect", {"class": "st0"}, "#111111"),
        ("path", {"class": "st0"}, "#111111"),
        ("rect", {"class": "st0 st1"}, "#222222"),
        ("rect", {"class": "st1", "id": "mark"}, "#333333"),
        ("rect", {"class": "st1", "fill": "red"}, "#222222"),
        ("rect", {"class": "st1", "style": "fill: blue; color: red"}, "blue"),
        ("rect", {"class": "st", "fill": "red"}, "red"),
    ],
)
def test_the_nearest_rule_counts(tag: str, attributes: dict[str, str], fill: str | None) -> None:
    made = styled(tag, attributes, read_style_sheet(SHEET))
    assert made.get("fill") == fill
    assert made["stroke-width"] == "2"
    assert "style" not in made


def test_rules_of_a_later_sheet_count_more() -> None:
    rules = read_style_sheet(".a{fill:red}")
    rules += read_style_sheet(".a{fill:blue}", len(rules))
    assert styled("g", {"class": "a"}, rules)["fill"] == "blue"


@pytest.mark.parametrize(
    "text",
    [".a", "@media print{.a{fill:red}}", ".a>.b{fill:red}", "{fill:red}", ".a{", "a:hover{}"],
)
def test_what_is_more_than_plain_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="the style sheet has"):
        read_style_sheet(text)
