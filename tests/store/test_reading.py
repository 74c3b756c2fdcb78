"""Faults of a file in plain words, all at once, each at its place."""

from dataclasses import replace
from pathlib import Path

import pytest

from brochure_studio.model.brand import Brand
from brochure_studio.model.document import Document
from brochure_studio.model.record import Record
from brochure_studio.model.template import Template
from brochure_studio.store.reading import file_format, hash_text, read_record
from brochure_studio.values.finding import UnreadableError

TEMPLATE = """\
format: template/1
id: leaflet
name: Faldar
purpose: brochure
brand: region
width: 100
height: 210
receivers: [press]
pages:
  - id: cover
    name: Framside
    frames:
      - {id: title, kind: text, slot: title, box: [0, 0, 9, 9], style: body}
slots:
  title: {name: Tittel}
"""
DOCUMENT = "format: document/1\ntemplate: a\ntemplate_version: 1\ntitle: T\n"


def told(tmp_path: Path, text: str, model: type[Record] = Template) -> list[str]:
    file = tmp_path / "f.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableError) as caught:
        read_record(file, model)
    return [str(replace(one, file=Path("f.yaml"))) for one in caught.value.problems]


def test_a_good_file_is_read_with_its_places_and_hash(tmp_path: Path) -> None:
    file = tmp_path / "f.yaml"
    file.write_bytes(TEMPLATE.encode())
    source = read_record(file, Template)
    assert source.record.width == 100
    assert str(source.problem(("width",), "w", "t")) == f"{file}:6:8: w; t"
    assert source.problem(("slots", "title"), "w", "t", key=True).line == 15
    assert source.hash == hash_text(TEMPLATE.encode())


def test_the_hash_does_not_change_with_line_ends() -> None:
    assert hash_text(b"a\r\nb\r\n") == hash_text(b"a\nb\n") == hash_text(b"a\rb\r")
    assert hash_text(b"a\nb\n") != hash_text(b"a\n\nb\n")


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (
            "id: leaflet",
            "id: Faldar Å5",
            "f.yaml:2:5: `id`: `Faldar Å5` is not made of small letters a-z, digits and hyphens; "
            "write it as `faldar-a5`",
        ),
        ("width: 100", "width:", "f.yaml:6:7: `width` has no value; "),
        (
            "width: 100",
            "width: -3",
            "f.yaml:6:8: `width`: `-3` is too small; write a number greater than 0",
        ),
        ("width: 100", "width: 1e9", "f.yaml:6:8: `width`: '1e9' is not a plain decimal number; "),
        ("width: 100", "width: .nan", "f.yaml:6:8: `width`: '.nan' is not a plain decimal number"),
        ("width: 100", "width: inf", "f.yaml:6:8: `width`: 'inf' is not a plain decimal number"),
        ("width: 100", "width: 1_000", "f.yaml:6:8: `width`: '1_000' is not a plain decimal"),
        (
            "width: 100",
            f"width: {'9' * 50}",
            "f.yaml:6:8: `width`: `99999999999999999999999999999999",
        ),
        (
            "width: 100",
            "widht: 100",
            "f.yaml:1:1: `width` is missing; add a line `width: ...`\n"
            "f.yaml:6:1: the key `widht` is not known here; did you mean `width`?",
        ),
        (
            "purpose: brochure",
            "purpose: broshure",
            "f.yaml:4:10: `purpose`: `broshure` is not one of `brochure`, `ad`, `letter`, "
            "`poster`, `postcard`, `card`, `sheet` or `screen`; did you mean `brochure`?",
        ),
        (
            "kind: text",
            "kind: txt",
            "f.yaml:13:9: item 1 of `frames`: `txt` is not one of `text`, `picture`, `shape`, "
            "`drawing`, `logo`, `partners`, `qr` or `table`; did you mean `text`?",
        ),
        ("kind: text, ", "", "f.yaml:13:9: item 1 of `frames`: `kind` is missing; add a line"),
        (
            "style: body",
            "stile: body",
            "f.yaml:13:9: `style` is missing in item 1 of `frames`; add a line `style: ...`\n"
            "f.yaml:13:65: the key `stile` is not known here; did you mean `style`?",
        ),
        (
            "[0, 0, 9, 9]",
            "[0, 0, 9]",
            "f.yaml:13:51: `box` should be four numbers: x, y, width, height in millimetres; ",
        ),
        (
            "[0, 0, 9, 9]",
            "[0, 0, x, -9]",
            "f.yaml:13:58: item 3 of `box`: 'x' is not a plain decimal number; "
            "write digits with a decimal point, like 12.5\n"
            "f.yaml:13:61: item 4 of `box`: `-9` is too small; write 0 or more",
        ),
        ("[press]", "press", "f.yaml:8:12: `receivers` should be a list, not `press`; write"),
        ("[press]", "[]", "f.yaml:8:12: `receivers` has too few items (0); give at least 1"),
        ("receivers: [press]\n", "", "f.yaml:1:1: `receivers` is missing; add a line"),
        (
            "{name: Tittel}",
            "{name: Tittel, required: kanskje}",
            "f.yaml:15:35: `required`: `kanskje` is neither yes nor no; write `true` or `false`",
        ),
        (
            "{name: Tittel}",
            "{name: Tittel, opens: [content, hue]}",
            "f.yaml:15:42: item 2 of `opens`: `hue` is not one of `content`, `style`, `position` "
            "or `visibility`",
        ),
        (
            "{name: Tittel}",
            "Tittel",
            "f.yaml:15:10: `title` should be a group of `key: value` lines, not `Tittel`; "
            "write the keys below it",
        ),
        (
            "  title: {",
            "  Tittel: {",
            "f.yaml:15:3: `Tittel` is not made of small letters a-z, digits and hyphens; "
            "write it as `tittel`",
        ),
        (
            "{name: Tittel}",
            "{name: Tittel, fallback_file: ../hemmeleg.jpg}",
            "f.yaml:15:40: `fallback_file`: '../hemmeleg.jpg' leads out of its folder; write",
        ),
        (
            "{name: Tittel}",
            "{name: Tittel, most_chars: 1.5}",
            "f.yaml:15:37: `most_chars`: '1.5' is not a whole number; write digits only, like 12",
        ),
    ],
)
def test_a_fault_is_told_in_plain_words(tmp_path: Path, old: str, new: str, line: str) -> None:
    assert old in TEMPLATE
    lines = told(tmp_path, TEMPLATE.replace(old, new))
    expected = line.splitlines()
    assert len(lines) == len(expected)
    assert all(one.startswith(start) for one, start in zip(lines, expected, strict=True)), lines


@pytest.mark.parametrize(
    ("added", "line"),
    [
        (
            "language: nob",
            "f.yaml:5:11: `language`: `nob` is not a language that is known here; did",
        ),
        ("date: 23.11.2026", "f.yaml:5:7: `date`: '23.11.2026' is not a date of the form"),
        (
            "date: 2026-02-30",
            "f.yaml:5:7: `date` is no date: day is out of range for month; write year-month-day",
        ),
        ("content: {a: {zoom: 0}}", "f.yaml:5:21: `zoom`: `0` is too small; write 1 or more"),
        (
            "content: {a: [x]}",
            "f.yaml:5:14: `a` should be a group of `key: value` lines, not a list",
        ),
        (
            "content: {a: {focus: [0.5]}}",
            "f.yaml:5:22: `focus` has too few items; add the missing one",
        ),
        ("overrides: [{when: {}, content: {}}]", "f.yaml:5:20: `when` has too few items (0)"),
    ],
)
def test_faults_of_documents(tmp_path: Path, added: str, line: str) -> None:
    lines = told(tmp_path, DOCUMENT + added, Document)
    assert len(lines) == 1
    assert lines[0].startswith(line)


def test_a_color_says_how_it_is_written(tmp_path: Path) -> None:
    text = (
        "format: brand/1\nid: a\nname: A\ntypefaces: {}\nparagraph_styles: {}\n"
        "colors: {ink: {name: Ink, cmyk: [0, 0, 0, 101], rgb: svart}}\n"
    )
    assert told(tmp_path, text, Brand) == [
        "f.yaml:6:43: item 4 of `cmyk`: `101` is too large; write 100 or less",
        'f.yaml:6:54: `rgb`: `svart` is not a color of the form #rrggbb; write it like "#1d4e5f"',
    ]


def test_all_faults_are_told_at_once_in_order(tmp_path: Path) -> None:
    text = TEMPLATE.replace("width: 100", "width: x").replace("id: leaflet", "id: L")
    text = text.replace("kind: text", "kind: txt").replace("{name: Tittel}", "{}")
    places = [line.split(": ", 1)[0] for line in told(tmp_path, text)]
    assert places == ["f.yaml:2:5", "f.yaml:6:8", "f.yaml:13:9", "f.yaml:15:3"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "format: template/2\nanything: [1, 2]\n",
            "f.yaml:1:9: `template/2` is newer than this program, which reads `template/1`; "
            "open it with a newer version of the program",
        ),
        (
            "format: brand/1\n",
            "f.yaml:1:9: this is a brand file, not a template file; name a template file",
        ),
        (
            "format: poster\n",
            "f.yaml:1:9: `poster` is not a format that is known here; write `format: template/1`",
        ),
        ("id: x\n", "f.yaml:1:1: `format` is missing; begin it with `format: template/1`"),
        ("", "f.yaml:1:1: the file is empty; begin it with `format: template/1`"),
        ("# only\n", "f.yaml:1:1: the file is empty; begin it with `format: template/1`"),
        (
            "- a\n",
            "f.yaml:1:1: the file is not made of `key: value` lines; "
            "begin it with `format: template/1`",
        ),
    ],
)
def test_another_format_is_refused_in_one_line(tmp_path: Path, text: str, line: str) -> None:
    assert told(tmp_path, text) == [line]


def test_a_file_says_its_format(tmp_path: Path) -> None:
    file = tmp_path / "f.yaml"
    for text, name in (("format: template/9", "template"), ("a: 1", ""), ("- x", "")):
        file.write_text(text, encoding="utf-8")
        assert file_format(file) == name
