"""Documents in files: conflicts keep both versions, comments at the top stay."""

from pathlib import Path

import pytest

from brochure_studio.model.document import Content
from brochure_studio.model.kept import ConflictError
from brochure_studio.model.slots import put_content
from brochure_studio.store.documents import DocumentFiles, current_hash
from brochure_studio.values.finding import UnreadableError

FILES = DocumentFiles()
TEXT = """\
# Kept by the host scheme.
# Second line.

format: document/1
template: leaflet
template_version: 1
title: Heim   # lost when saved
content: {a: Hei}
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "brosjyre å.yaml"
    made.write_text(TEXT, encoding="utf-8", newline="\n")
    return made


def test_opening_changes_no_byte(file: Path) -> None:
    before = (file.read_bytes(), file.stat().st_mtime_ns)
    opened = FILES.read(file)
    assert opened.document.content["a"].text == "Hei"
    assert opened.hash == current_hash(file)
    assert (file.read_bytes(), file.stat().st_mtime_ns) == before


def test_saving_gives_the_hash_for_the_next_time(file: Path) -> None:
    opened = FILES.read(file)
    changed = put_content(opened.document, "a", Content(text="Ha det"))
    saved = FILES.write(changed, file, opened.hash)
    again = FILES.write(opened.document, file, saved.hash)
    assert FILES.read(file) == again
    assert [one.name for one in file.parent.iterdir()] == [file.name]


def test_the_comment_at_the_top_stays_however_often_one_saves(file: Path) -> None:
    opened = FILES.read(file)
    for _ in range(3):
        opened = FILES.write(opened.document, file, opened.hash)
    text = file.read_text(encoding="utf-8")
    assert text.startswith("# Kept by the host scheme.\n# Second line.\nformat: document/1\n")
    assert text.count("#") == 2


def test_a_conflict_keeps_both_versions(file: Path) -> None:
    mine = FILES.read(file)
    theirs = put_content(mine.document, "a", Content(text="deira"))
    FILES.write(theirs, file, mine.hash)
    for number, name in enumerate(("brosjyre å (konflikt).yaml", "brosjyre å (konflikt 2).yaml")):
        own = put_content(mine.document, "a", Content(text=f"mi {number}"))
        with pytest.raises(ConflictError, match="changed by somebody else") as caught:
            FILES.write(own, file, mine.hash)
        assert caught.value.kept == file.with_name(name)
        assert FILES.read(caught.value.kept).document == own
    assert FILES.read(file).document == theirs


def test_a_conflict_over_the_same_content_is_none(file: Path) -> None:
    mine = FILES.read(file)
    same = put_content(mine.document, "a", Content(text="likt"))
    FILES.write(same, file, mine.hash)
    assert FILES.write(same, file, mine.hash).document == same


def test_line_ends_that_a_system_changes_are_no_conflict(file: Path) -> None:
    opened = FILES.read(file)
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    FILES.write(opened.document, file, opened.hash)


def test_a_new_document_does_not_take_the_place_of_another(file: Path) -> None:
    opened = FILES.read(file)
    own = put_content(opened.document, "a", Content(text="ny"))
    with pytest.raises(ConflictError):
        FILES.write(own, file, None)
    assert FILES.read(file) == opened
    new = file.with_name("new.yaml")
    assert FILES.write(own, new, None).file == new


def test_a_file_that_was_deleted_meanwhile_is_written_again(file: Path) -> None:
    opened = FILES.read(file)
    file.unlink()
    FILES.write(opened.document, file, opened.hash)
    assert FILES.read(file).document == opened.document


def test_a_broken_document_is_refused_with_its_faults(file: Path) -> None:
    file.write_text(TEXT.replace("title:", "titel:"), encoding="utf-8")
    with pytest.raises(UnreadableError, match="did you mean `title`"):
        FILES.read(file)


def test_a_campaign_is_read_from_its_folder_and_its_file(library: Path) -> None:
    folder = library / "templates" / "starter" / "heim"
    campaign = FILES.read_campaign(folder)
    assert campaign == FILES.read_campaign(folder / "campaign.yaml")
    assert campaign.facts["phone"].nn == "12 34 56 78"
