import subprocess
import sys
from pathlib import Path

import install
import pytest

BENCH = install.PURPOSES["bench"]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(install, "ROOT", tmp_path)
    (tmp_path / BENCH.lock).write_text("a==1", encoding="utf-8")
    return tmp_path


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    ran: list[list[str]] = []
    monkeypatch.setattr(install, "run", ran.append)
    monkeypatch.setattr(install, "make_venv", lambda venv: make_folder(venv) / "python")
    return ran


def make_folder(venv: Path) -> Path:
    venv.mkdir(exist_ok=True)
    return venv


def test_a_second_run_installs_nothing(checkout: Path, commands: list[list[str]]) -> None:
    install.add_python_packages(BENCH)
    assert len(commands) == 1
    assert "--require-hashes" in commands[0]
    install.add_python_packages(BENCH)
    assert len(commands) == 1


def test_a_new_lock_is_installed(checkout: Path, commands: list[list[str]]) -> None:
    install.add_python_packages(BENCH)
    (checkout / BENCH.lock).write_text("a==2", encoding="utf-8")
    install.add_python_packages(BENCH)
    assert len(commands) == 2


def test_an_install_that_failed_is_tried_again(
    checkout: Path, commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(command: list[str]) -> None:
        raise subprocess.CalledProcessError(1, command)

    with monkeypatch.context() as broken, pytest.raises(subprocess.CalledProcessError):
        broken.setattr(install, "run", fail)
        install.add_python_packages(BENCH)
    install.add_python_packages(BENCH)
    assert len(commands) == 1


def test_a_failure_is_one_line_and_exit_code_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["install.py"])
    monkeypatch.setattr(install, "missing_packages", lambda purpose: ["xvfb"])
    monkeypatch.setattr(install, "install_packages", lambda names: "sudo apt-get install xvfb")
    assert install.main() == 1
    assert capsys.readouterr().err.splitlines()[-1] == "sudo apt-get install xvfb"
