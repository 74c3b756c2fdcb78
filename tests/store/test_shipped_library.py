"""The library that the program comes with has no faults."""

from brochure_studio.store.lint.inspector import lint_library
from brochure_studio.values.finding import Grade
from tests.store.conftest import ROOT


def test_the_shipped_library_has_no_faults() -> None:
    faults = [str(one) for one in lint_library(ROOT) if one.grade is Grade.BLOCKING]
    assert faults == []
