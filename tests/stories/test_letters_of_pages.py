"""Letters of several pages, from the template to the checked file."""

from pathlib import Path

import pytest

from tests.stories.conftest import CommandLine
from tests.stories.long_letters import write_long_letter
from tests.stories.post import Post
from tests.stories.small_letters import people, write_list
from tests.stories.small_library import SmallLibrary


@pytest.fixture(autouse=True)
def own_state(command: CommandLine, tmp_path: Path) -> Path:
    """Keep the key and the recoveries of a story in a folder of its own."""
    state = tmp_path / "state"
    for name in ("XDG_STATE_HOME", "LOCALAPPDATA", "HOME"):
        command.environment[name] = str(state)
    return state


@pytest.fixture(params=[2, 3])
def pages(request: pytest.FixtureRequest) -> int:
    count: int = request.param
    return count


@pytest.fixture
def post(command: CommandLine, small: SmallLibrary, tmp_path: Path, pages: int) -> Post:
    post = Post(command, write_long_letter(small, pages), tmp_path)
    write_list(post.list, people(25))
    return post


def assert_letters(texts: list[str], who: list[int], pages: int) -> None:
    """Hold pages against the people with these serials, in this order."""
    assert len(texts) == pages * len(who)
    for place, serial in enumerate(who):
        person = people(25)[serial - 1]
        first, *others = texts[place * pages : (place + 1) * pages]
        assert f"{person[0]} {person[1]}\r\n{person[2]}" in first
        assert "Side" not in first
        for number, text in enumerate(others, 2):
            assert f"Side {number} av {pages}" in text
            assert f"Til {person[0]} {person[1]}" in text
            assert person[2] not in text
            assert "har flytta heim att" in text.replace("\r\n", " ")
            assert f"Hugsar du det, {person[0]}?" in text


def test_every_page_of_everybody_in_order(post: Post, pages: int) -> None:
    ended = post.write("--run-size", 10)
    assert (ended.code, ended.err) == (0, "")
    assert post.names() == ["Brev-01-10.pdf", "Brev-11-20.pdf", "Brev-21-25.pdf"]
    assert_letters(post.letters(), list(range(1, 26)), pages)


def test_single_each_only_resume_and_sample(post: Post, pages: int, tmp_path: Path) -> None:
    assert post.write("--single").code == 0
    assert_letters(post.letters(), list(range(1, 26)), pages)
    whole = post.contents("Brev-letters.pdf")
    assert post.write("--single", "--only", "3-4,20").code == 0
    assert_letters(post.pages("Brev-3-4,20.pdf"), [3, 4, 20], pages)
    again = [page for n in (3, 4, 20) for page in whole[(n - 1) * pages : n * pages]]
    assert post.contents("Brev-3-4,20.pdf") == again
    post.out = tmp_path / "each"
    assert post.write("--each").code == 0
    assert len(post.names()) == 25
    assert_letters(post.letters(), list(range(1, 26)), pages)
    post.out = tmp_path / "sample"
    assert post.write("--sample", 3).code == 0
    assert len(post.letters()) == 3 * pages, post.names()
