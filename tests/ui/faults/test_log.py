"""The log names places in the code and nothing personal."""

from pathlib import Path

from brochure_studio.ui.faults.log import FILE, FaultLog, describe_error, details_to_copy


def fail(secret: str) -> None:
    try:
        Path(f"/home/{secret}/brev.yaml").read_text(encoding="utf-8")
    except OSError as error:
        raise ValueError(f"the letter to {secret} could not be read") from error


def caught(secret: str) -> ValueError:
    try:
        fail(secret)
    except ValueError as error:
        return error
    raise AssertionError


def test_messages_and_paths_stay_out(tmp_path: Path) -> None:
    error = caught("Jorunn Nordmann")
    log = FaultLog(tmp_path / "log")
    log.note(error)
    log.close()
    text = (tmp_path / "log" / FILE).read_text(encoding="utf-8")
    assert "builtins.ValueError" in text
    assert "builtins.FileNotFoundError 2" in text
    assert "test_log.py:" in text
    for said in (text, details_to_copy(error)):
        assert "Jorunn" not in said
        assert str(Path.home()) not in said


def test_the_log_does_not_grow_for_ever(tmp_path: Path) -> None:
    log = FaultLog(tmp_path)
    error = caught("x")
    lines = len(describe_error(error))
    for _ in range(4 * 500_000 // lines // 2):
        log.note(error)
    log.close()
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) < 2_100_000
    assert len(list(tmp_path.iterdir())) <= 4


def test_a_disk_that_refuses_is_no_second_fault(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file where the folder should be", encoding="utf-8")
    FaultLog(tmp_path / "log").note(caught("x"))
