"""Sizes and templates of many sizes judged together, each fault at its line."""

from pathlib import Path

import pytest

from brochure_studio.store.library import FolderLibrary
from brochure_studio.store.lint.inspector import lint_file
from brochure_studio.values.finding import UnreadableError

SIZES = """format: sizes/1
kinds:
  banner: {name: B, medium: screen, receiver: screem, free: true, least_text: 12}
sizes:
  board:
    {kind: banner, name: B, width: 300, height: 250, unit: px, source: s, date: "2026-11-23"}
papers:
  tabloid:
    name: T
    kind: banner
    page: [246, 365]
    columns: [46, 96]
    rows: [71]
    without: ["12", "31"]
    source: s
    date: "2026-11-23"
"""
AD = """format: template/1
id: ad
name: Annonse
purpose: ad
brand: sample-region
receivers: [screen]
sizes: {kinds: [banner, poster], first: bord}
elements:
  - {id: title, kind: text, slot: title, style: body}
layouts:
  - id: one
    name: One
    places:
      title: {left: 140u, right: 0, top: 0, bottom: 0}
slots:
  title: {name: T, opens: [content]}
"""


@pytest.fixture
def templates(library: Path) -> Path:
    folder = library / "templates"
    (folder / "sizes.yaml").write_text(SIZES, encoding="utf-8")
    (folder / "ad.yaml").write_text(AD, encoding="utf-8")
    return folder


def said(file: Path) -> list[str]:
    return [f"{one.line}: {one.what}" for one in lint_file(file)]


def test_names_that_lead_nowhere(templates: Path) -> None:
    found = said(templates / "sizes.yaml")
    assert "3: there is no receiver `screem`" in found
    assert "14: `tabloid` has no module 31 anyway" in found
    assert len(found) == 2


def test_a_first_size_that_is_not_there(templates: Path) -> None:
    found = said(templates / "ad.yaml")
    assert "7: there is no kind of size `poster`" in found
    assert any(one.startswith("7: there is no size “bord”") for one in found)


def test_a_size_that_the_layouts_leave_no_room_in(templates: Path) -> None:
    file = templates / "ad.yaml"
    file.write_text(AD.replace("bord", "board"), encoding="utf-8")
    assert "10: in the size “board” no room is left for “title” (layout “one”)" in said(file)


def test_a_library_does_not_open_what_cannot_be_laid_out(templates: Path) -> None:
    for text in (AD, AD.replace("bord", "board"), AD.replace("title: {left", "titel: {left")):
        (templates / "ad.yaml").write_text(text, encoding="utf-8")
        with pytest.raises(UnreadableError) as caught:
            FolderLibrary(templates.parent).template("ad")
        assert caught.value.problems[0].line in (7, 14)


def test_a_sound_one_is_laid_out_for_its_first_size(templates: Path) -> None:
    sound = AD.replace("bord", "board").replace("140u", "4u")
    (templates / "ad.yaml").write_text(sound, encoding="utf-8")
    library = FolderLibrary(templates.parent)
    found = library.template("ad")
    assert found.master is not None and found.master.layouts
    assert round(found.template.width / 25.4 * 72) == 300
    assert library.template("ad").template is found.template
