"""What Qt does not tell of CUPS: a printer's trays, and whether it took the last job.

Qt hands a job to CUPS and forgets the answer (qcupsprintengine.cpp, 6.11), and it neither names
trays nor passes one on. The library is the one that Qt itself has loaded; on other systems, or
without CUPS, there is none.
"""

import ctypes
import sys
from ctypes import c_char_p, c_int, c_void_p

from PySide6.QtPrintSupport import QPrintEngine, QPrinter

_LIBRARY = "libcups.so.2"
# PPK_CupsOptions of qcups_p.h: names and values in turn, for the next job.
_OPTIONS = 0xFE00
# Successes are below, with or without attributes ignored (RFC 8011, appendix B).
_REDIRECTION = 0x0200


class Cups:
    """The CUPS that this computer has."""

    def __init__(self, library: ctypes.CDLL) -> None:
        self._library = library
        for name, gives, takes in (
            ("cupsGetNamedDest", c_void_p, (c_void_p, c_char_p, c_char_p)),
            ("cupsFreeDests", None, (c_int, c_void_p)),
            ("cupsCopyDestInfo", c_void_p, (c_void_p, c_void_p)),
            ("cupsFreeDestInfo", None, (c_void_p,)),
            ("cupsFindDestSupported", c_void_p, (c_void_p, c_void_p, c_void_p, c_char_p)),
            ("ippGetCount", c_int, (c_void_p,)),
            ("ippGetString", c_char_p, (c_void_p, c_int, c_void_p)),
            ("cupsLastError", c_int, ()),
        ):
            function = getattr(library, name)
            function.restype, function.argtypes = gives, takes

    def trays(self, printer: str) -> tuple[str, ...]:
        """Return the names of a printer's trays; none where it has no choice, or does not say."""
        name, _, instance = printer.partition("/")
        own = instance.encode() if instance else None
        found = self._library.cupsGetNamedDest(None, name.encode(), own)
        if not found:
            return ()
        try:
            return self._supported(found, b"media-source")
        finally:
            self._library.cupsFreeDests(1, found)

    def _supported(self, printer: int, what: bytes) -> tuple[str, ...]:
        info = self._library.cupsCopyDestInfo(None, printer)
        if not info:
            return ()
        try:
            values = self._library.cupsFindDestSupported(None, printer, info, what)
            count = self._library.ippGetCount(values) if values else 0
            said = (self._library.ippGetString(values, at, None) for at in range(count))
            return tuple(one.decode("utf-8", "replace") for one in said if one)
        finally:
            self._library.cupsFreeDestInfo(info)

    def took_it(self) -> bool:
        """Tell whether CUPS took the job that this thread has handed over last."""
        return bool(self._library.cupsLastError() < _REDIRECTION)

    def set_options(self, printer: QPrinter, tray: str) -> None:
        """Let a printer take its paper from a tray, and leave the pages the size they are."""
        options = ["print-scaling", "none"]
        if tray:
            options += ["media-col", f"{{media-source={tray}}}"]
        key = QPrintEngine.PrintEnginePropertyKey(_OPTIONS)
        printer.printEngine().setProperty(key, options)


def find_cups() -> Cups | None:
    """Return this computer's CUPS where Qt prints through it, None elsewhere."""
    if sys.platform in ("win32", "darwin"):
        return None
    try:
        return Cups(ctypes.CDLL(_LIBRARY))
    except (OSError, AttributeError):
        return None
