"""Envelopes, labels and the windows of letters judged against the library, at their lines."""

from pathlib import Path

import pytest

from brochure_studio.store.library import FolderLibrary
from brochure_studio.store.lint.inspector import lint_file, lint_library

MAILING = """format: mailing/1
brand: sample-region
address_style: bodi
sender_style: body
logo: nowhere
envelopes:
  c5:
    {name: C5, width: 229, height: 162, visible: [15, 44, 86, 21], source: s, date: "2026-11-23"}
  dl: {name: DL, width: 220, height: 110, source: s, date: "2026-11-23"}
"""
LETTER = """format: template/1
id: brev
name: Brev
purpose: letter
brand: sample-region
receivers: [press]
width: 210
height: 297
window:
  envelope: C5
  box: [15, 44, 86, 21.5]
  also:
    - dl
  frame: adress
pages:
  - id: p
    name: P
    frames:
      - {id: address, kind: text, slot: title, style: body, box: [20, 45, 78, 19]}
slots:
  title: {name: T, opens: [content]}
"""


@pytest.fixture
def templates(library: Path) -> Path:
    folder = library / "templates"
    (folder / "mailing.yaml").write_text(MAILING, encoding="utf-8")
    (folder / "brev.yaml").write_text(LETTER, encoding="utf-8")
    return folder


def said(file: Path) -> list[str]:
    return [f"{one.line}: {one.what}" for one in lint_file(file)]


def test_names_of_the_brand_that_lead_nowhere(templates: Path) -> None:
    assert said(templates / "mailing.yaml") == [
        "3: the brand has no paragraph style `bodi`",
        "5: the brand has no mark `nowhere`",
    ]


def test_envelopes_without_a_window_and_frames_that_are_not_there(templates: Path) -> None:
    found = [line for line in said(templates / "brev.yaml") if "window" in line]
    assert found == [
        "13: `mailing.yaml` has no envelope with a window `dl`",
        "14: there is no frame `adress` to stand in the window",
    ]


def test_places_of_an_address_that_no_window_shows(templates: Path) -> None:
    places = """  places:
    c5: [15, 44, 86, 21]
    din: [20, 50, 80, 40]
"""
    letter = LETTER.replace("frame: adress\n", "frame: address\n" + places)
    found = _said_of(templates, letter)
    assert "17: the letter is not for an envelope `din`" in found
    assert not any(line.startswith("16:") for line in found)
    low = _said_of(templates, letter.replace("[15, 44, 86, 21]", "[15, 45, 86, 21]"))
    assert "16: the window of `c5` does not always show all of this place" in low


def _said_of(templates: Path, letter: str) -> list[str]:
    (templates / "brev.yaml").write_text(letter, encoding="utf-8")
    return said(templates / "brev.yaml")


def test_the_file_is_no_template_and_is_looked_over_with_the_library(templates: Path) -> None:
    library = FolderLibrary(templates.parent)
    assert "mailing" not in [found.file.stem for found in library.templates()]
    found = library.mailing()
    assert found is not None
    assert found.envelopes["c5"].width == 229
    assert any("bodi" in one.what for one in lint_library(templates.parent))


def test_a_library_need_not_have_one(library: Path) -> None:
    assert FolderLibrary(library).mailing() is None
