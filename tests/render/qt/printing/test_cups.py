"""What is asked of CUPS itself, of a library that a test plays."""

from types import SimpleNamespace

import pytest
from PySide6.QtPrintSupport import QPrintEngine, QPrinter

from brochure_studio.render.qt.printing.cups import Cups, find_cups


class Played:
    """Answers as libcups does; functions are objects, so that their types can be set."""

    def __init__(self, status: int = 0, trays: tuple[bytes, ...] = (b"auto", b"tray-2")) -> None:
        self.asked: list[tuple[object, ...]] = []
        known = 7 if trays else 0
        self.functions = {
            "cupsGetNamedDest": lambda _, name, own: 5 if name == b"Kontoret" else None,
            "cupsFreeDests": lambda count, dest: self.asked.append(("freed", dest)),
            "cupsCopyDestInfo": lambda _, dest: 6,
            "cupsFreeDestInfo": lambda info: self.asked.append(("freed", info)),
            "cupsFindDestSupported": lambda _, dest, info, what: known,
            "ippGetCount": lambda values: len(trays),
            "ippGetString": lambda values, at, _: trays[at],
            "cupsLastError": lambda: status,
        }

    def __getattr__(self, name: str) -> object:
        made = _Callable(self.functions[name])
        setattr(self, name, made)
        return made


class _Callable(SimpleNamespace):
    def __init__(self, function: object) -> None:
        super().__init__(function=function)

    def __call__(self, *given: object) -> object:
        return self.function(*given)


def test_trays_are_named_and_what_was_lent_is_given_back() -> None:
    played = Played()
    assert Cups(played).trays("Kontoret") == ("auto", "tray-2")
    assert played.asked == [("freed", 6), ("freed", 5)]


def test_a_printer_without_trays_or_unknown_has_none() -> None:
    assert Cups(Played(trays=())).trays("Kontoret") == ()
    assert Cups(Played()).trays("Gangen") == ()


@pytest.mark.parametrize(
    ("status", "is_taken"),
    [(0x0000, True), (0x0001, True), (0x0400, False), (0x0500, False), (0x0506, False)],
)
def test_a_job_is_taken_where_cups_says_so(status: int, is_taken: bool) -> None:
    assert Cups(Played(status)).took_it() is is_taken


def test_pages_keep_their_size_and_the_tray_is_named() -> None:
    """The option that Qt has for CUPS is taken by its engine alone; here it must do no harm."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    Cups(Played()).set_options(printer, "tray-2")
    key = QPrintEngine.PrintEnginePropertyKey(0xFE00)
    kept = printer.printEngine().property(key)
    wanted = ["print-scaling", "none", "media-col", "{media-source=tray-2}"]
    assert kept in (wanted, None)


def test_no_cups_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    for platform in ("win32", "darwin"):
        monkeypatch.setattr("sys.platform", platform)
        assert find_cups() is None
