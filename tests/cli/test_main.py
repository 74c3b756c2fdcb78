"""Exit codes, languages, and errors that are one line whatever happens."""

import errno
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from brochure_studio.cli import templates
from brochure_studio.cli.call import Call, chosen_variant
from brochure_studio.cli.main import message_language, run
from brochure_studio.model.kept import ConflictError
from brochure_studio.usecases.errors import HeldBackError, UsageError
from brochure_studio.values.finding import Finding, Grade, Problem, UnreadableError
from brochure_studio.values.progress import CancelledError
from brochure_studio.values.words import Words, same
from tests.house.project import ROOT


def no_window(library: Path, path: Path | None, language: str) -> int:
    raise AssertionError("no window was asked for")


def raising(error: BaseException) -> Callable[[Call], int]:
    def run_command(call: Call) -> int:
        raise error

    return run_command


FINDING = Finding("x", Grade.BLOCKING, same("Noko er gale"), same("Y"), same("Rett det"))
ERRORS: list[tuple[BaseException, int, str]] = [
    (UsageError(Words("feil bruk", "gal bruk", "wrong")), 2, "feil bruk"),
    (UnreadableError((Problem(Path("a.yaml"), 1, 2, "what", "do"),)), 3, "a.yaml:1:2: what; do"),
    (HeldBackError((FINDING,)), 1, "raud: Noko er gale. Rett det. [x]"),
    (CancelledError(), 130, "avbrote"),
    (KeyboardInterrupt(), 130, "avbrote"),
    (ConflictError(Path("a.yaml"), Path("b.yaml")), 4, "a.yaml has been changed by somebody"),
    (
        OSError(errno.ENOSPC, "No space left on device", "out/a.pdf"),
        4,
        "out/a.pdf: kan ikkje skrivast eller lesast: disken er full; rydd plass, "
        "eller vel ein annan stad",
    ),
    (FileExistsError(errno.EEXIST, "File exists", "a.pdf"), 4, "a.pdf finst alt"),
    (PermissionError(errno.EACCES, "Permission denied", "a.pdf"), 4, "a.pdf: kan ikkje skrivast"),
    (
        UnicodeEncodeError("ascii", "bjørk.jpg", 2, 3, "ordinal not in range(128)"),
        4,
        "«bjørk.jpg» har bokstavar som systemet her ikkje kan lese; prøv igjen med LC_ALL=C.UTF-8",
    ),
    (MemoryError(), 4, "det er ikkje minne nok"),
    (ZeroDivisionError("division\nby zero"), 70, "feil i programmet (ZeroDivisionError: division"),
]


@pytest.mark.parametrize(
    ("error", "code", "said"), ERRORS, ids=[type(error).__name__ for error, *_ in ERRORS]
)
def test_every_error_is_one_line_and_a_code(
    error: BaseException,
    code: int,
    said: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(templates, "run", raising(error))
    assert run(no_window, ["templates"], {}) == code
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith(said)
    assert printed.err.count("\n") == 1


def test_a_reader_that_has_heard_enough_is_no_error_to_tell(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(templates, "run", raising(BrokenPipeError()))
    kept = sys.stdout
    try:
        assert run(no_window, ["templates"], {}) == 4
    finally:
        sys.stdout.close()
        sys.stdout = kept
    assert capsys.readouterr().err == ""


def test_a_defect_shows_its_trace_to_those_who_mend_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(templates, "run", raising(ZeroDivisionError()))
    with pytest.raises(ZeroDivisionError):
        run(no_window, ["templates"], {"BROCHURE_STUDIO_DEBUG": "1"})


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["chekk"], "'chekk' kan ikkje veljast; vel mellom 'open'"),
        (["--messages", "en", "chekk"], "invalid choice: 'chekk'; choose from"),
        (["check"], "det manglar DOC"),
        (["--messages", "nb", "check"], "det mangler DOC"),
        (["templates", "--unknown"], "ukjent: --unknown; «brochure-studio --help» seier"),
        (["templates", "--quie"], "ukjent: --quie"),
        (["check", "a.yaml", "--variant", "{x}"], "--variant: '{x}' har ikkje forma akse=verdi"),
        (["check", "a.yaml", "--variant"], "--variant: det manglar ein verdi"),
        (["check", "a.yaml", "--json=1"], "--json: tek ingen verdi ('1')"),
        (["templates", "--messages", "sv"], "--messages: 'sv' kan ikkje veljast; vel mellom"),
        (["check", "postkort \udcc3\udca5.yaml"], "«postkort ??.yaml» har bokstavar som systemet"),
        (["new", "card"], "gi ein mal og namnet på fila"),
        (["templates", "--library", "/nowhere"], "/nowhere er ikkje eit bibliotek"),
    ],
)
def test_wrong_usage_is_one_line(
    argv: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(no_window, argv, {}) == 2
    printed = capsys.readouterr()
    assert said in printed.err
    assert printed.err.count("\n") == 1


@pytest.mark.parametrize(
    "argv", [["--help"], ["--version"], *([name, "--help"] for name in ("check", "export", "new"))]
)
def test_help_and_version_are_no_errors(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        run(no_window, argv, {})
    assert stop.value.code == 0
    assert "brochure-studio" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("argv", "environment", "language"),
    [
        ([], {}, "nn"),
        ([], {"LANG": "C.UTF-8"}, "nn"),
        ([], {"LANG": "nb_NO.UTF-8"}, "nb"),
        ([], {"LANG": "no_NO"}, "nb"),
        ([], {"LANG": "en_US.UTF-8"}, "en"),
        ([], {"LANG": "en_US.UTF-8", "LC_ALL": "nn_NO.UTF-8"}, "nn"),
        (["check", "--messages", "nb"], {"LANG": "en_US"}, "nb"),
        (["check", "--messages=en"], {}, "en"),
    ],
)
def test_the_language_of_messages(
    argv: list[str], environment: dict[str, str], language: str
) -> None:
    assert message_language(argv, environment) == language


def test_options_of_all_commands_may_stand_before_the_name(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(no_window, ["--messages", "en", "templates", "--library", "/nowhere"], {}) == 2
    assert "/nowhere is not a library" in capsys.readouterr().err
    assert run(no_window, ["--library", "/nowhere", "templates"], {}) == 2
    assert "/nowhere" in capsys.readouterr().err
    assert run(no_window, ["--quiet", "templates"], {}) == 0
    assert capsys.readouterr().out == ""


def test_a_process_without_a_console_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert run(no_window, ["templates"], {}) == 0
    assert run(no_window, ["chekk"], {}) == 2
    sys.stdout.close()
    sys.stderr.close()


def test_without_a_command_the_window_opens() -> None:
    seen: list[Path | None] = []

    def window(library: Path, path: Path | None, language: str) -> int:
        seen.append(path)
        return 0

    assert run(window, [], {}) == 0
    assert run(window, ["open", "a.yaml"], {}) == 0
    assert seen == [None, Path("a.yaml")]


def python(code: str, folder: Path, *more: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "LANG": "nn_NO.UTF-8", "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [sys.executable, *more, "-c", code] if code else [sys.executable, *more],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


LOADED = """
import sys
import time
from brochure_studio.cli.main import run
assert run(lambda *a: 0, {argv!r}, {{}}) in (0, 1)
heavy = {{"PySide6", "reportlab", "pikepdf", "pypdfium2", "PIL", "uharfbuzz", "fontTools",
          "markdown_it", "pyphen"}}
print("LOADED", sorted(heavy & set(sys.modules)), file=sys.stderr)
"""


@pytest.mark.parametrize(
    ("argv", "loaded"),
    [
        (["templates"], []),
        (["open"], []),
    ],
)
def test_a_command_loads_only_what_it_needs(
    argv: list[str], loaded: list[str], tmp_path: Path
) -> None:
    ended = python(LOADED.format(argv=argv), tmp_path)
    assert f"LOADED {loaded}" in ended.stderr


def test_a_check_writes_nothing_and_paints_only_what_is_behind_text(tmp_path: Path) -> None:
    # No text of the sheet stands on a picture, whose colors would have to be looked at.
    document = ROOT / "templates" / "starter" / "heim-til-hardanger" / "housing-sheet.yaml"
    ended = python(LOADED.format(argv=["check", str(document)]), tmp_path)
    (line,) = (line for line in ended.stderr.splitlines() if line.startswith("LOADED"))
    assert not {"PySide6", "reportlab", "pikepdf", "pypdfium2"} & set(line.split("'"))


def test_no_code_of_the_folder_one_stands_in_is_run(tmp_path: Path) -> None:
    for name in ("reportlab_settings", "yaml", "pydantic", "local_reportlab_settings"):
        trap = tmp_path / f"{name}.py"
        trap.write_text("open('caught', 'w').close()\n", encoding="utf-8")
    document = ROOT / "templates" / "starter" / "heim-til-hardanger" / "letter-returnee.yaml"
    argv = ["export", str(document), "--for", "letters", "-o", "out"]
    ended = python("", tmp_path, "-m", "brochure_studio", *argv)
    assert ended.returncode == 0, ended.stderr
    assert (tmp_path / "out" / "letter-returnee-letters.pdf").is_file()
    assert not (tmp_path / "caught").exists()


def test_an_axis_given_twice_is_wrong_usage() -> None:
    assert chosen_variant([("language", "nb"), ("size", "a4")]) == {"language": "nb", "size": "a4"}
    assert chosen_variant([("language", "nb"), ("language", "nb")]) == {"language": "nb"}
    with pytest.raises(UsageError, match="“language” is given twice, as nb and as en"):
        chosen_variant([("language", "nb"), ("language", "en")])


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nn", ("bruk: brochure-studio", "\nargument:\n", "\nval:\n", "vis denne hjelpa og slutt")),
        ("nb", ("bruk: brochure-studio", "\nargumenter:\n", "\nvalg:\n", "vis denne hjelpen")),
        ("en", ("usage: brochure-studio", "\narguments:\n", "\noptions:\n", "show this help")),
    ],
)
@pytest.mark.parametrize("command", [[], ["export"], ["check"]])
def test_help_speaks_one_language(
    command: list[str], language: str, said: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        run(no_window, [*command, "--messages", language, "--help"], {})
    printed = capsys.readouterr().out
    assert all(one in printed for one in said)
    if language != "en":
        for english in ("usage:", "options:", "positional", "show ", " and exit"):
            assert english not in printed


# Other systems name files in Unicode.
if sys.platform == "linux":

    def test_a_system_without_utf_8_gets_a_sentence() -> None:
        surroundings = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
        ended = subprocess.run(
            [sys.executable, "-m", "brochure_studio", "check", "kjære.yaml"],
            env=surroundings,
            cwd=ROOT,
            capture_output=True,
            check=False,
        )
        assert ended.returncode == 2
        assert b"prov igjen med" in ended.stderr.replace(b"\\xf8", b"o")
        assert ended.stderr.count(b"\n") == 1

    @pytest.fixture
    def signals_heard() -> Iterator[None]:
        """Undo what nohup or a shell's background leaves: children ignore what we ignore."""
        ends = (signal.SIGHUP, signal.SIGINT)
        before = [signal.signal(one, signal.SIG_DFL) for one in ends]
        yield
        for one, former in zip(ends, before, strict=True):
            signal.signal(one, former)

    @pytest.mark.usefixtures("signals_heard")
    @pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
    def test_who_ends_the_program_while_it_exports_finds_nothing_half_done(
        tmp_path: Path, end: signal.Signals
    ) -> None:
        scratch, out = tmp_path / "scratch", tmp_path / "out"
        scratch.mkdir()
        document = ROOT / "templates/starter/heim-til-hardanger/ads-screen.yaml"
        command = [sys.executable, "-m", "brochure_studio", "ads", str(document), "-o", str(out)]
        surroundings = {**os.environ, "TMPDIR": str(scratch)}
        with subprocess.Popen(
            [*command, "--workers", "1"], env=surroundings, cwd=ROOT, text=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        ) as process:  # fmt: skip
            while process.poll() is None and not list(out.glob("*.jpg")):
                time.sleep(0.05)
            process.send_signal(end)
            said = process.communicate(timeout=30)[1]
        assert (process.returncode, said) == (130, "avbrote\n")
        assert not list(scratch.iterdir())
        assert {file.suffix for file in out.iterdir()} <= {".jpg", ".png"}

    def test_ctrl_c_before_anything_is_loaded_says_nothing_strange() -> None:
        process = subprocess.Popen(
            [sys.executable, "-m", "brochure_studio", "templates"], cwd=ROOT, text=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        )  # fmt: skip
        time.sleep(0.08)
        process.send_signal(signal.SIGINT)
        assert "brochure_studio" not in process.communicate(timeout=30)[1]

    def test_qt_says_nothing_of_a_system_without_utf_8() -> None:
        ended = subprocess.run(
            [sys.executable, "-c", "from brochure_studio.render.qt.png import ensure_qt as e; e()"],
            env={**os.environ, "LC_ALL": "C", "LANG": "C"}, cwd=ROOT, text=True,
            capture_output=True, check=False,
        )  # fmt: skip
        assert (ended.returncode, ended.stderr) == (0, "")
