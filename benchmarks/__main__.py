"""Measure all, or those that are named: `python -m benchmarks relayout`."""

import sys
from collections.abc import Callable, Iterator
from importlib import import_module

from benchmarks.place import PEER_PYTHON
from benchmarks.timing import Comparison, as_line

MEASURES = ("relayout", "export_press", "whole_command")


def main(names: list[str]) -> int:
    """Print a line for every comparison; 0 when all stay under their aim, else 1."""
    unknown = [name for name in names if name not in MEASURES]
    if unknown or not PEER_PYTHON.is_file():
        print(f"measures: {' '.join(MEASURES)}; the peers are set up by `make bench`")
        return 2
    good = True
    for comparison in compared(names or list(MEASURES)):
        print(as_line(comparison), flush=True)
        good = good and comparison.good
    return 0 if good else 1


def compared(names: list[str]) -> Iterator[Comparison]:
    """Run the measures one after the other."""
    for name in names:
        measure: Callable[[], list[Comparison]] = import_module(f"benchmarks.{name}").measure
        yield from measure()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
