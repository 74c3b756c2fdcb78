"""A disk that fills up or a share that goes away at any step of saving costs no work."""

import errno
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from brochure_studio.model.document import Document
from brochure_studio.model.editing import apply_edit
from brochure_studio.model.edits import SetText
from brochure_studio.usecases.documents import open_document, save_document
from brochure_studio.usecases.errors import say_os_error, worded_problem
from brochure_studio.usecases.studio import Studio
from brochure_studio.values.words import Words
from tests.stories.small_library import SmallLibrary

FULL = OSError(errno.ENOSPC, "No space left on device")
LOST = OSError(errno.EHOSTDOWN, "Host is down")


def failing(real: Callable[..., object], at: int, error: OSError) -> Callable[..., object]:
    """Return a call of the system that fails the `at`-th time and ever after."""
    calls = iter(range(1_000))

    def call(*args: object, **keys: object) -> object:
        if next(calls) >= at:
            raise error
        return real(*args, **keys)

    return call


CALLS: dict[str, tuple[object, str]] = {
    "read": (Path, "read_bytes"),
    "open": (Path, "open"),
    "make a temporary file": (tempfile, "mkstemp"),
    "sync": (os, "fsync"),
    "move": (Path, "replace"),
    "look": (Path, "stat"),
    "make a folder": (Path, "mkdir"),
}


@pytest.mark.parametrize("error", [FULL, LOST], ids=["full", "lost"])
@pytest.mark.parametrize("at", range(4))
@pytest.mark.parametrize("name", CALLS)
def test_a_failure_at_any_call_leaves_the_old_file_or_the_new_one_whole(
    studio: Studio, small: SmallLibrary, name: str, at: int, error: OSError
) -> None:
    work = open_document(studio, small.document)
    before = small.document.read_bytes()
    after = apply_edit(work.template, work.document, SetText("title", "Ny"))
    assert isinstance(after, Document)
    kept = after.model_copy(deep=True)
    owner, attribute = CALLS[name]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(owner, attribute, failing(getattr(owner, attribute), at, error))
        try:
            notices = save_document(studio, work, after).notices
        except OSError as raised:
            said = say_os_error(raised)
            assert said.nn.startswith(("disken er full", "disken eller fellesområdet"))
            written = False
        else:
            written = True
            assert all("Dokumentet er lagra" in notice.nn for notice in notices)
    assert after == kept
    if written:
        assert open_document(studio, small.document).document.content["title"].text == "Ny"
    else:
        assert small.document.read_bytes() == before
    left = [one for one in small.campaign.iterdir() if one.name.startswith(".brochure-studio-")]
    assert left == []
    saved = save_document(studio, work, after, None if not written else small.campaign / "b.yaml")
    assert saved.document.content["title"].text == "Ny"


def test_a_share_that_went_away_is_told_and_saving_elsewhere_works(
    studio: Studio, small: SmallLibrary, tmp_path: Path
) -> None:
    work = open_document(studio, small.document)
    shutil.rmtree(small.campaign)
    with pytest.raises(OSError) as raised:
        save_document(studio, work, work.document)
    assert say_os_error(raised.value).nn.endswith("er fellesområdet kopla til?")
    elsewhere = tmp_path / "redda.yaml"
    assert save_document(studio, work, work.document, elsewhere).file == elsewhere


class SharingViolationError(OSError):
    winerror = 32  # type: ignore[assignment, unused-ignore]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.EDQUOT, "") if hasattr(errno, "EDQUOT") else FULL, "the disk is full"),
        (PermissionError(errno.EACCES, "x"), "you have no leave"),
        (OSError(errno.EROFS, "x"), "you have no leave"),
        (FileNotFoundError(errno.ENOENT, "x"), "the file or folder is not there"),
        (FileExistsError(errno.EEXIST, "x"), "the name is taken"),
        (OSError(errno.ENAMETOOLONG, "x"), "the name is too long"),
        (OSError(errno.EIO, "x"), "the disk or the share does not answer"),
        (OSError(errno.EMFILE, "Too many open files"), "Too many open files"),
        (OSError("something else"), "something else"),
        (SharingViolationError(errno.EACCES, "x"), "another program is using the file"),
    ],
)
def test_what_the_system_says_in_words(error: OSError, said: str) -> None:
    words = say_os_error(error)
    assert words.en.startswith(said)
    assert words.nn and words.nb


def test_a_problem_in_words_is_said_in_the_language_asked_for() -> None:
    what, todo = Words("fila er vekke", "filen er borte", "gone"), Words("leit", "let", "look")
    problem = worded_problem(Path("a.yaml"), what, todo)
    assert problem.say("nn") == "a.yaml: fila er vekke; leit"
    assert problem.say("nb") == "a.yaml: filen er borte; let"
    assert problem.say("en") == str(problem) == "a.yaml: gone; look"
