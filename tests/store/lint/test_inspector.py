"""Libraries, campaigns and single files judged for their keepers."""

import hashlib
from pathlib import Path

import pytest

from brochure_studio.store.lint.inspector import (
    LibraryInspector,
    lint_campaign,
    lint_file,
    lint_library,
)
from brochure_studio.store.marks import YamlMarks
from brochure_studio.values.finding import Grade, Problem


@pytest.fixture
def whole(library: Path) -> Path:
    """Make the sample library whole: every file has its entry, every fallback is spoken."""
    assets = library / "assets"
    rows = "".join(
        f"  - {{file: {file.relative_to(assets).as_posix()}, origin: o, licence: l, alt: a}}\n"
        for file in sorted(assets.rglob("*"))
        if file.is_file() and file.suffix != ".yaml"
    )
    (assets / "sources.yaml").write_text(
        "format: sources/1\nsources:\n" + rows, encoding="utf-8", newline="\n"
    )
    document = library / "templates" / "starter" / "heim" / "document.yaml"
    change(document, "{place: 12:30, rooms: no}", "{place: Odda, rooms: 4}")
    change(document, "axes:", "axes: {audience: [families]}\nx:")
    change(document, "x:\n  audience: [families, returnees]\n", "")
    return library


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")


def said(problems: tuple[Problem, ...], root: Path) -> list[str]:
    return [str(one).replace(f"{root}", "").replace("\\", "/").lstrip("/") for one in problems]


def faults(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    return tuple(one for one in problems if one.grade is Grade.BLOCKING)


def test_a_whole_library_has_no_faults(whole: Path) -> None:
    assert said(faults(lint_library(whole)), whole) == []


TEMPLATE = "templates/sample-leaflet.yaml"
BRAND = "assets/brand.yaml"
RECEIVERS = "assets/receivers.yaml"
DOCUMENT = "templates/starter/heim/document.yaml"
CAMPAIGN = "templates/starter/heim/campaign.yaml"


@pytest.mark.parametrize(
    ("name", "old", "new", "at", "message"),
    [
        (TEMPLATE, "brand: sample-region", "brand: other", "other\n",
         "there is no brand `other`; there are: sample-region"),
        (TEMPLATE, "style: heading, panel", "style: headin, panel", "headin,",
         "there is no paragraph style `headin`; did you mean `heading`?"),
        (TEMPLATE, "color: fjord, tint", "color: fjords, tint", "fjords",
         "there is no color `fjords`; did you mean `fjord`?"),
        (TEMPLATE, "strip: all", "strip: al", "al,", "there is no strip `al`; did you mean `all`?"),
        (TEMPLATE, "slot: title, style", "slot: titel, style", "titel,",
         "there is no slot `titel`; did you mean `title`?"),
        (TEMPLATE, "panel: cover", "panel: cove", "cove,",
         "there is no panel `cove`; did you mean `cover`?"),
        (TEMPLATE, "[text-1, text-2]", "[text-1, text-3]", "text-3]",
         "there is no frame `text-3`; did you mean `text-2`?"),
        (TEMPLATE, "receivers: [press, web]", "receivers: [press, wab]", "wab]",
         "there is no receiver `wab`; did you mean `web`?"),
        (TEMPLATE, "drawings/wave.svg", "drawings/none.svg", "drawings/none.svg",
         "there is no file drawings/none.svg; put it there, or name another file"),
        (TEMPLATE, "fallback_file: pictures/fjord.jpg", "fallback_file: pictures/f.jpg",
         "pictures/f.jpg", "there is no file pictures/f.jpg; put it there, or name another file"),
        (TEMPLATE, "width: 97, folds_in", "width: 99, folds_in", "panels:\n",
         "the panels are 299 mm together, the page is 297 mm; "
         "let their widths add up to the page's"),
        (BRAND, "file: fonts/Lato-Regular.ttf", "file: fonts/Lato.ttf", "fonts/Lato.ttf",
         "there is no file fonts/Lato.ttf; put it there, or name another file"),
        (BRAND, "based_on: body", "based_on: bodi", "bodi,",
         "there is no paragraph style `bodi`; did you mean `body`?"),
        (BRAND, "working_language: nn", "working_language: pl", "pl\n",
         "the working language pl is not one of the languages; add it to `languages`, or name one "
         "of them as `working_language`"),
        (RECEIVERS, "icc/coated.icc", "icc/none.icc", "icc/none.icc",
         "there is no file icc/none.icc; put it there, or name another file"),
        (DOCUMENT, "template: sample-leaflet", "template: leaflet", "leaflet\n",
         "there is no template `leaflet`; did you mean `sample-leaflet`?"),
        (DOCUMENT, "  title: Kom heim", "  titel: Kom heim", "titel:",
         "the template `sample-leaflet` has no slot `titel`; did you mean `title`?"),
        (DOCUMENT, "pictures/fjord.jpg", "pictures/none.jpg", "pictures/none.jpg",
         "there is no file pictures/none.jpg; put it there, or name another file"),
        (CAMPAIGN, "file: document.yaml", "file: doc.yaml", "doc.yaml",
         "there is no file doc.yaml; put it there, or name another file"),
        (CAMPAIGN, "receivers: [press, web]", "receivers: [pres]", "pres]",
         "there is no receiver `pres`; did you mean `press`?"),
        (CAMPAIGN, "municipalities: [ulvik]", "municipalities: [ullvik]", "ullvik]",
         "there is no municipality `ullvik`; did you mean `ulvik`?"),
    ],
)  # fmt: skip
def test_a_name_that_leads_nowhere_is_placed(
    whole: Path, name: str, old: str, new: str, at: str, message: str
) -> None:
    change(whole / name, old, new)
    lines = (whole / name).read_text(encoding="utf-8").splitlines(keepends=True)
    for problems in (lint_library(whole), lint_file(whole / name)):
        told = [p for p in faults(problems) if f"{p.what}; {p.todo}" == message]
        assert len(told) == 1, said(problems, whole)
        assert told[0].file == whole / name
        assert lines[told[0].line - 1][told[0].column - 1 :].startswith(at)


def test_advice_stands_apart_from_faults(whole: Path) -> None:
    change(whole / TEMPLATE, "fallback: {nn: Tittelen, nb: Tittelen, en: The title}",
           "fallback: {nn: Tittelen}")  # fmt: skip
    change(whole / TEMPLATE, "slots:\n", "slots:\n  unused: {name: Ubrukt}\n")
    problems = lint_file(whole / TEMPLATE)
    assert faults(problems) == ()
    assert said(problems, whole) == [
        f"{TEMPLATE}:23:38: warning: the brand has no tint 0.2; use one of 0.1, 0.5, 1",
        f"{TEMPLATE}:57:3: warning: no frame shows the slot `unused`; take it out",
        f"{TEMPLATE}:67:15: warning: the fallback of `title` is not there in nb, en; "
        "write it; until then the first one is shown",
    ]


def test_two_templates_of_one_id_are_told(whole: Path) -> None:
    text = (whole / TEMPLATE).read_text(encoding="utf-8")
    (whole / "templates" / "z-copy.yaml").write_text(text, encoding="utf-8")
    assert said(faults(lint_library(whole)), whole) == [
        "templates/z-copy.yaml:3:5: the template `sample-leaflet` is in sample-leaflet.yaml "
        "already; give one of the two another id"
    ]


def test_every_file_of_the_library_is_opened(whole: Path) -> None:
    assets = whole / "assets"
    (assets / "pictures" / "fjord.jpg").write_bytes(b"%!PS")
    (assets / "fonts" / "Lato-Bold.ttf").write_bytes(b"no font")
    (assets / "icc" / "coated.icc").write_bytes(b"no profile")
    (assets / "drawings" / "wave.svg").write_text("<svg><text/></svg>", encoding="utf-8")
    (whole / "templates" / "broken.yaml").write_text("format: template/2\n", encoding="utf-8")
    found = " ".join(said(faults(lint_library(whole)), whole))
    assert "assets/pictures/fjord.jpg: fjord.jpg is not a JPEG" in found
    assert "assets/fonts/Lato-Bold.ttf: " in found
    assert "assets/icc/coated.icc: this is not an ICC profile; get it from its publisher" in found
    assert "assets/drawings/wave.svg:1:6: `<text>` is not drawn" in found
    assert "templates/broken.yaml:1:9: `template/2` is newer than this program" in found


def test_a_font_is_read_to_its_last_table(whole: Path) -> None:
    file = whole / "assets" / "fonts" / "Lato-Regular.ttf"
    data = file.read_bytes()
    at = data.index(b"GPOS") + 8
    start = int.from_bytes(data[at : at + 4], "big") + 4
    file.write_bytes(data[:start] + b"\x7f\xff" * 40 + data[start + 80 :])
    (problem,) = lint_file(file)
    assert "is broken in its table GPOS" in problem.what


def test_sources_and_files_must_match(whole: Path) -> None:
    assets = whole / "assets"
    sources = assets / "sources.yaml"
    change(sources, "file: drawings/wave.svg", "file: drawings/gone.svg")
    digest = hashlib.sha256(b"other").hexdigest()
    change(sources, "file: icc/coated.icc", f"file: icc/coated.icc, sha256: {digest}")
    change(sources, "pictures/fjord.jpg, origin: o, licence: l, alt: a",
           "pictures/fjord.jpg, origin: o, licence: l")  # fmt: skip
    assert said(lint_file(sources), whole) == [
        "assets/drawings/wave.svg: warning: the file has no entry in sources.yaml, "
        "so its licence is not known; write origin and licence there",
        "assets/sources.yaml:3:12: there is no file drawings/gone.svg; take the entry out",
        "assets/sources.yaml:7:36: warning: icc/coated.icc is not the file that the entry was "
        "written for; check its licence, and write its new sha256",
        "assets/sources.yaml:9:12: warning: pictures/fjord.jpg has no alternative text; "
        "write `alt:` for it",
    ]


def test_what_is_missing_is_told(whole: Path, tmp_path: Path) -> None:
    assert "no such file" in str(lint_file(tmp_path / "none.yaml")[0])
    assert "no such file" in str(lint_file(tmp_path / "none.svg")[0])
    assert "is not there" in str(lint_file(tmp_path / "none.png")[0])
    (whole / "assets" / "receivers.yaml").unlink()
    assert any("receivers.yaml: there is no such file" in str(p) for p in lint_library(whole))


def test_a_file_that_does_not_say_what_it_is(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("a: 1\n", encoding="utf-8")
    (problem,) = lint_file(tmp_path / "a.yaml")
    assert (problem.line, problem.what) == (1, "the file does not say what it is")


def test_the_inspector_tells_libraries_campaigns_and_files_apart(
    whole: Path, tmp_path: Path
) -> None:
    inspector = LibraryInspector(whole)
    campaign = whole / "templates" / "starter" / "heim"
    assert inspector.inspect(whole) == lint_library(whole)
    assert inspector.inspect(campaign) == lint_campaign(campaign, whole) == ()
    assert inspector.inspect(whole / BRAND) == lint_file(whole / BRAND, whole)
    (problem,) = inspector.inspect(tmp_path)
    assert problem.what.startswith("the folder is neither a library nor a campaign")
    (problem,) = lint_library(tmp_path)
    assert problem.what == "this is not a library: it lacks `templates/` or `assets/`"


def test_faults_found_later_are_placed_in_their_file(whole: Path) -> None:
    marks = YamlMarks()
    file = whole / TEMPLATE
    assert marks.problem(file, ("slots", "title"), "w", "t", True).line == 57
    assert str(marks.problem(file, ("width",), "w", "t")) == f"{file}:10:8: w; t"
    assert marks.format_of(file) == "template"


def test_a_campaigns_municipality_of_the_past_is_advised_against(whole: Path) -> None:
    change(whole / CAMPAIGN, "municipalities: [ulvik]", "municipalities: [ulvik, odda]")
    problems = lint_file(whole / CAMPAIGN)
    assert faults(problems) == ()
    assert [f"{one.line}:{one.column} {one.what}; {one.todo}" for one in problems] == [
        "8:25 the municipality `odda` does not exist on 2027-01-04; write `ullensvang`"
    ]


@pytest.mark.parametrize(("at", "data"), [(16, b"RGB "), (12, b"scnr")])
def test_a_profile_of_another_kind_is_placed_at_its_receivers(
    whole: Path, at: int, data: bytes
) -> None:
    file = whole / "assets" / "icc" / "coated.icc"
    before = file.read_bytes()
    file.write_bytes(before[:at] + data + before[at + 4 :])
    told = [p for p in faults(lint_library(whole)) if p.file == whole / RECEIVERS]
    assert told
    assert all("the color profile is for" in one.what and one.line > 1 for one in told)
