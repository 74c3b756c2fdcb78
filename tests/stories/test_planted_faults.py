"""Faults planted in a template or brand are found in what the layout makes of them."""

import pytest

from tests.stories.conftest import CommandLine
from tests.stories.small_library import SmallLibrary

HEAD = "style: title, box: [10, 65, 80, 22]}"
FAULTS: dict[str, tuple[str, str, str]] = {
    "text-outside-safe": ("card.yaml", HEAD, HEAD.replace("[10,", "[2,")),
    "text-outside-page": ("card.yaml", HEAD, HEAD.replace("[10,", "[-2,")),
    "bleed-not-reached": ("card.yaml", "box: [-3, -3, 106, 60]", "box: [0, 0, 100, 60]"),
    "bleed-small": ("card.yaml", "height: 140", "height: 140\nbleed: 2"),
    "page-empty": (
        "card.yaml",
        "slots:\n",
        "  - {id: blank, name: Blank, count: {least: 1, most: 1}}\nslots:\n",
    ),
    "pages-multiple": ("card.yaml", "height: 140", "height: 140\npages_multiple: 4"),
    "text-long": ("card.yaml", "must_change: true", "must_change: true\n    most_chars: 5"),
    "alt-missing": ("sources.yaml", ", alt: Ein fjord", ""),
    "picture-unlicensed": (
        "sources.yaml",
        "  - {file: pictures/fjord.jpg, origin: made for this test, licence: CC0-1.0, "
        "alt: Ein fjord}\n",
        "",
    ),
    "color-outside": ("brand.yaml", 'rgb: "#0E3B46"}', 'rgb: "#0E3B46", spot: PANTONE 3165}'),
    "ink-total": ("brand.yaml", "cmyk: [88, 50, 46, 56]", "cmyk: [98, 80, 76, 86]"),
    "text-rich-black": ("brand.yaml", "cmyk: [0, 0, 0, 100]", "cmyk: [80, 70, 60, 95]"),
    "text-small-reversed": (
        "brand.yaml",
        "color: ink, size: 10",
        "color: deep, size: 7",
    ),
    "text-small": ("brand.yaml", "color: ink, size: 10", "color: ink, size: 4"),
    "contrast-low": ("card.yaml", "background: white", "background: deep"),
    "template-changed": ("card.yaml", "version: 2", "version: 3"),
    "style-replaced": ("brand.yaml", "title: {based_on", "headline: {based_on"),
}


@pytest.mark.parametrize("code", FAULTS)
def test_a_planted_fault_is_found(command: CommandLine, small: SmallLibrary, code: str) -> None:
    clean = command("check", small.document, "--for", "press", "--json").data()
    assert clean["checked"][0]["findings"] == []
    name, old, new = FAULTS[code]
    folder = small.root / ("templates" if name == "card.yaml" else "assets")
    small.spoil(folder / name, old, new)
    spoiled = command("check", small.document, "--for", "press", "--json")
    found = [finding["code"] for finding in spoiled.data()["checked"][0]["findings"]]
    assert code in found
    others = {"bleed-small", "bleed-not-reached", "text-outside-safe", "page-empty"} - {code}
    assert not others & set(found)
