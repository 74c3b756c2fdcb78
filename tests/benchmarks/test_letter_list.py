import csv
from collections import Counter
from pathlib import Path

from benchmarks.letter_list import write_list
from benchmarks.letter_names import FEW, Names, many_names


def _rows(folder: Path, names: Names) -> list[dict[str, str]]:
    file = folder / f"{names.title}.csv"
    write_list(file, 5_000, names)
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def test_among_many_names_most_are_rare_and_none_is_frequent(tmp_path: Path) -> None:
    given = Counter(row["fornamn"] for row in _rows(tmp_path, many_names()))
    assert len(given) > 1_000
    assert max(given.values()) < 5_000 * 0.03
    assert any(letter in name for name in given for letter in "æøå")


def test_there_are_many_places_with_a_postcode_each(tmp_path: Path) -> None:
    places = {(row["postnummer"], row["poststad"]) for row in _rows(tmp_path, many_names())}
    assert len(places) == len({code for code, _ in places}) == len({town for _, town in places})
    assert len(places) == 300


def test_the_list_of_few_names_has_only_those(tmp_path: Path) -> None:
    assert {row["fornamn"] for row in _rows(tmp_path, FEW)} == set(FEW.given)


def test_lists_are_the_same_every_time(tmp_path: Path) -> None:
    assert many_names() == many_names()
    assert _rows(tmp_path, many_names()) == _rows(tmp_path, many_names())
