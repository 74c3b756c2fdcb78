"""YAML from strangers: read as written, or refused in one line that says where."""

import time
from pathlib import Path

import pytest
import yaml

from brochure_studio.store.yaml import reading as yaml_reading
from brochure_studio.store.yaml.reading import MOST_DEPTH, Mark, read_tree
from brochure_studio.values.finding import UnreadableError

FILE = Path("doc.yaml")


def told(text: str) -> list[str]:
    with pytest.raises(UnreadableError) as caught:
        read_tree(FILE, text)
    return str(caught.value).splitlines()


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("no", "no"),
        ("on", "on"),
        ("0150", "0150"),
        ("12:30", "12:30"),
        ("1_000", "1_000"),
        ("1e3", "1e3"),
        (".nan", ".nan"),
        ("2026-11-23", "2026-11-23"),
        ("'null'", "null"),
        ('"~"', "~"),
        ("''", ""),
        ("~", None),
        ("null", None),
        ("", None),
        ("[1, ~, {b: true}]", ["1", None, {"b": "true"}]),
        ("|\n  one\n  two", "one\ntwo"),
        ("Åse & Øyvind «ja»", "Åse & Øyvind «ja»"),
    ],
)
def test_a_value_is_read_as_it_is_written(written: str, read: object) -> None:
    assert read_tree(FILE, f"a: {written}").root == {"a": read}


def test_marks_are_those_of_keys_and_values() -> None:
    tree = read_tree(FILE, "a: 1\nå:\n  - x\n  - {b:   y}\n")
    assert tree.mark(("a",)) == Mark(1, 4)
    assert tree.key_mark(("å",)) == Mark(2, 1)
    assert tree.mark(("å", 1, "b")) == Mark(4, 11)
    assert tree.key_mark(("å", 1, "b")) == Mark(4, 6)


def test_a_place_that_is_not_there_is_marked_at_what_is_around_it() -> None:
    tree = read_tree(FILE, "a:\n  b: 1\n")
    assert tree.mark(("a", "c", 3)) == Mark(2, 3)
    assert tree.mark(("z",)) == Mark(1, 1)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: &x 1", "doc.yaml:1:4: the anchor `&x` is not used here; take it out"),
        ("a: 1\nb: !!str 2", "doc.yaml:2:4: the tag `!!str` is not used here; take it out"),
        (
            "a: !!python/object/apply:os.system [ls]",
            "doc.yaml:1:4: the tag `!!python/object/apply:os.system` is not used here; take it out",
        ),
        (
            "a: 1\nb: 2\na: 3",
            "doc.yaml:3:1: the key `a` stands twice, first in line 1; keep one of the two",
        ),
        (
            "a: {b: 1, b: 2}",
            "doc.yaml:1:11: the key `b` stands twice, first in line 1; keep one of the two",
        ),
        ("<<: {a: 1}", "doc.yaml:1:1: merge keys (`<<`) are not used here; write the keys out"),
        ("a: 1\n---\nb: 2", "doc.yaml:2:1: a second document begins here; keep one in a file"),
        (
            "? [a, b]\n: 1",
            "doc.yaml:1:3: a key must be one word, not a list or group; write `key: value`",
        ),
        (
            "a: b: c",
            "doc.yaml:1:5: a `:` is not expected here; "
            "put the text in quotes, or line the key up with the keys above it",
        ),
        ("a:\n\tb: 1", "doc.yaml:2:1: a tab is used for indentation; use spaces"),
        ("a: @x", "doc.yaml:1:4: a text cannot begin with `@`; put the text in quotes"),
        ("a: `x`", "doc.yaml:1:4: a text cannot begin with a backtick; put the text in quotes"),
        ("b: 1\na: 'x\nc: 2\n", "doc.yaml:2:4: a quoted text is not closed; add the closing quote"),
        (
            "a: [1, 2\nb: 3",
            "doc.yaml:2:2: a list is not closed with `]`; "
            "add the `]`, or a comma between the items",
        ),
        (
            "a: {b: 1\nc: 2",
            "doc.yaml:2:2: a group is not closed with `}`; "
            "add the `}`, or a comma between the pairs",
        ),
        (
            'a: "\\q"',
            "doc.yaml:1:5: a backslash escape is not known; write \\\\, or use single quotes",
        ),
        (
            "a: |\n x\nb",
            "doc.yaml:3:1: a `:` is missing after this key; write `key: value`",
        ),
        (
            "a: 'x' y",
            "doc.yaml:1:8: this does not fit the lines above it; "
            "check the indentation and the quotes around here",
        ),
    ],
)
def test_what_is_not_used_here_is_refused_in_one_line(text: str, line: str) -> None:
    assert told(text) == [line]


def test_all_faults_are_told_at_once() -> None:
    lines = told("a: &x 1\nb: *x\na: !!int 3\n")
    assert [line.split(": ", 1)[0] for line in lines] == [
        "doc.yaml:1:4",
        "doc.yaml:2:4",
        "doc.yaml:3:1",
        "doc.yaml:3:4",
    ]


def test_an_alias_bomb_is_refused_before_it_grows() -> None:
    rows = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    rows += [
        f"{b}: &{b} [{', '.join(['*' + a] * 9)}]"
        for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    ]
    began = time.perf_counter()
    lines = told("\n".join(rows))
    assert lines[0] == "doc.yaml:1:4: the anchor `&a` is not used here; take it out"
    assert lines[2] == "doc.yaml:2:8: the alias `*a` is not used here; write it out"
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize("text", ["[" * 200_000, "{a: " * 200_000, "- " * 200_000, "? " * 99_999])
def test_deep_nesting_neither_crashes_nor_hangs(text: str) -> None:
    began = time.perf_counter()
    lines = told("a: " + text if text[0] in "[{" else text)
    assert any(f"are nested deeper than {MOST_DEPTH} levels" in line for line in lines) or (
        "a key must be one word" in lines[0]
    )
    assert time.perf_counter() - began < 5


def test_depth_up_to_the_cap_is_read() -> None:
    depth = MOST_DEPTH
    assert read_tree(FILE, "[" * depth + "]" * depth).root is not None
    assert told("[" * (depth + 1) + "]" * (depth + 1)) == [
        f"doc.yaml:1:{depth + 1}: lists and groups are nested deeper than {depth} levels; "
        "check the brackets and the indentation"
    ]


def test_a_flat_file_of_many_keys_is_read_quickly() -> None:
    text = "".join(f"key{i}: [1, 2, {{a: b}}]\n" for i in range(20_000))
    began = time.perf_counter()
    assert len(read_tree(FILE, text).root or ()) == 20_000
    assert time.perf_counter() - began < 20


def test_the_slow_parser_reads_and_refuses_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_reading, "_LOADER", yaml.SafeLoader)
    assert read_tree(FILE, "a: [no, ~, {b: 0150}]\n").root == {"a": ["no", None, {"b": "0150"}]}
    assert told("a: &x 1\nb: 'x\n") == [
        "doc.yaml:1:4: the anchor `&x` is not used here; take it out",
        "doc.yaml:2:4: a quoted text is not closed; add the closing quote",
    ]
    assert told("a:\n\tb: 1") == ["doc.yaml:2:1: a tab is used for indentation; use spaces"]
    assert told("[" * 5000)[0].startswith("doc.yaml:1:41: lists and groups are nested deeper")
