"""Measure all, or those that are named: `python -m benchmarks relayout window-typing`."""

import sys
from collections.abc import Callable, Iterator
from compileall import compile_dir
from importlib import import_module
from typing import TYPE_CHECKING

from benchmarks.place import OWN_CODE, PEER_PYTHON
from benchmarks.timing import Comparison, as_line

if TYPE_CHECKING:  # measures without a window need no Qt
    from benchmarks.figure import Figure
    from benchmarks.window_stage import Spread

MEASURES = ("relayout", "export_press", "whole_command", "ads", "letters")
# Ours alone, and long: measured only where it is named.
ALONE = ("letters_large",)
# The window's own; they need no peers.
WINDOW = ("window_typing", "window_panning", "window_opening", "window_start")


def main(names: list[str]) -> int:
    """Print a line for every measure; 0 when all stay under their aim, else 1."""
    asked = [name.replace("-", "_") for name in names] or [*MEASURES, *WINDOW]
    unknown = [name for name in asked if name not in (*MEASURES, *WINDOW, *ALONE)]
    without_peer = any(name in MEASURES for name in asked) and not PEER_PYTHON.is_file()
    if unknown or without_peer:
        known = " ".join((*MEASURES, *WINDOW, *ALONE)).replace("_", "-")
        print(f"measures: {known}; the peers are set up by `make bench`")
        return 2
    # As what is installed has it: else each command would compile what was edited lately.
    compile_dir(OWN_CODE, quiet=1)
    good = True
    for measured in compared(asked):
        line = as_line(measured) if isinstance(measured, Comparison) else measured.as_line()
        print(line, flush=True)
        good = good and measured.good
    return 0 if good else 1


def compared(names: list[str]) -> Iterator["Comparison | Figure | Spread"]:
    """Run the measures one after the other."""
    for name in names:
        measure: Callable[[], list[Comparison | Figure | Spread]] = import_module(
            f"benchmarks.{name}"
        ).measure
        yield from measure()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
