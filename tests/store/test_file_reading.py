"""Files that are not there, too large, or not text."""

import os
from pathlib import Path

import pytest

from brochure_studio.store.file_reading import decode_text, read_bytes
from brochure_studio.values.finding import UnreadableError


def told(file: Path, data: bytes) -> str:
    with pytest.raises(UnreadableError) as caught:
        decode_text(file, data)
    return str(caught.value)


def test_a_byte_order_mark_is_taken_off() -> None:
    assert decode_text(Path("a"), b"\xef\xbb\xbfH\xc3\xa5kon") == "Håkon"


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (
            "ein\nHåkon".encode("cp1252"),
            "a.yaml:2:2: byte 0xe5 is not UTF-8 (perhaps å from an old Windows program); "
            "save the file as UTF-8",
        ),
        (b"a\x81", "a.yaml:1:2: byte 0x81 is not UTF-8; save the file as UTF-8"),
        ("a: 1".encode("utf-16"), "a.yaml:1:1: the file is UTF-16; save it as UTF-8"),
        (
            b"a: 1\r\nb: \x00",
            "a.yaml:2:4: the control character U+0000 cannot stand in a text file; delete it",
        ),
        (
            "å\x1b[31m".encode(),
            "a.yaml:1:2: the control character U+001B cannot stand in a text file; delete it",
        ),
    ],
)
def test_what_is_not_text_is_placed(data: bytes, line: str) -> None:
    assert told(Path("a.yaml"), data) == line


def test_a_file_over_the_cap_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(b"x" * 1025)
    assert len(read_bytes(file, 1025)) == 1025
    with pytest.raises(UnreadableError, match="the file is larger than 1 KiB"):
        read_bytes(file, 1024)


def test_a_folder_a_missing_file_and_other_capitals_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "Brand.yaml").write_text("x", encoding="utf-8")
    with pytest.raises(UnreadableError, match="this is a folder, not a file; name a file"):
        read_bytes(tmp_path, 9)
    with pytest.raises(UnreadableError, match=r"there is no such file; check its name and folder"):
        read_bytes(tmp_path / "none.yaml", 9)
    if not (tmp_path / "brand.yaml").exists():  # where capitals count
        with pytest.raises(UnreadableError, match=r"no such file; did you mean Brand.yaml\?"):
            read_bytes(tmp_path / "brand.yaml", 9)
    with pytest.raises(UnreadableError, match="no such file; check the name of the folder gone"):
        read_bytes(tmp_path / "gone" / "a.yaml", 9)


def test_a_file_that_may_not_be_read_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(b"x")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UnreadableError, match="may not be read; ask its owner"):
        read_bytes(file, 9)


def test_a_share_that_goes_away_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(b"x")

    def refuse(*_: object, **__: object) -> None:
        raise OSError(5, os.strerror(5))

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UnreadableError, match="check that the disk or the share is there"):
        read_bytes(file, 9)


def test_a_device_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="a device or a pipe, not a file; name a plain file"):
        read_bytes(Path(os.devnull), 10)


@pytest.mark.parametrize(
    ("name", "nn", "nb"),
    [
        ("borte.yaml", "fila er ikkje å finne; sjå etter", "filen er ikke å finne; se etter"),
        ("A.yaml", "fila er ikkje å finne; meinte du a.yaml?", "; mente du a.yaml?"),
        ("inne", "dette er ei mappe, ikkje ei fil; nemn", "dette er en mappe, ikke en fil; oppgi"),
        ("a.yaml", "fila er større enn 0 KiB; gjer ho mindre", "filen er større enn 0 KiB"),
    ],
)
def test_common_faults_are_said_in_the_languages_of_staff(
    tmp_path: Path, name: str, nn: str, nb: str
) -> None:
    (tmp_path / "a.yaml").write_text("123", encoding="utf-8")
    (tmp_path / "inne").mkdir()
    with pytest.raises(UnreadableError) as caught:
        read_bytes(tmp_path / name, 2)
    (problem,) = caught.value.problems
    assert problem.say("nn").startswith(f"{tmp_path / name}: ")
    assert nn in problem.say("nn")
    assert nb in problem.say("nb")
    assert problem.say("en") == str(problem)


if hasattr(os, "mkfifo"):

    def test_a_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "a.yaml")
        with pytest.raises(UnreadableError, match="a device or a pipe"):
            read_bytes(tmp_path / "a.yaml", 10)
