"""The sizes that the library knows: all of them, or those that one looks for."""

from pathlib import Path

import pytest

from tests.stories.conftest import CommandLine
from tests.stories.small_ads import write_small_ads
from tests.stories.small_library import SmallLibrary

BOARD, RIBBON = "board-300x250", "ribbon-640x80"
MODULES = ["bladet/12", "bladet/13", "bladet/21", "bladet/22", "bladet/23"]


@pytest.fixture
def ad(small: SmallLibrary) -> Path:
    write_small_ads(small)
    return small.campaign / "Vår.yaml"


def listed(command: CommandLine, *options: object) -> list[str]:
    ended = command("sizes", *options, "--json")
    assert ended.code == 0, ended.err
    return [one["id"] for one in ended.data()["sizes"]]


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (("--kind", "banner"), [BOARD, RIBBON]),
        (("300x250",), [BOARD]),
        (("300 × 250 px",), [BOARD]),
        (("STRIPE",), [RIBBON]),
        (("bladet",), MODULES),
        (("bladet", "96", "71"), ["bladet/12"]),
        (("--kind", "newspaper", "stripe"), []),
    ],
)
def test_those_that_one_looks_for(
    command: CommandLine, ad: Path, options: tuple[str, ...], found: list[str]
) -> None:
    assert listed(command, *options) == found


def test_those_that_a_document_can_be_made_in(
    command: CommandLine, small: SmallLibrary, ad: Path
) -> None:
    template = small.root / "templates" / "banner.yaml"
    small.spoil(template, "kinds: [banner, newspaper]", "kinds: [banner]")
    assert listed(command, "--for", ad) == [BOARD, RIBBON]
    assert listed(command, "--for", small.document) == []
    assert len(listed(command)) > len(MODULES)


def test_nothing_found_is_said_and_a_kind_that_is_not_there_is_refused(
    command: CommandLine, ad: Path
) -> None:
    ended = command("sizes", "no-such")
    assert (ended.code, "ingen av storleikane" in ended.out) == (0, True)
    refused = command("sizes", "--kind", "bilboard")
    assert (refused.code, "det finst: banner, newspaper" in refused.err) == (2, True)
