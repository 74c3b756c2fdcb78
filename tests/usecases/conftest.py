"""A studio on a small library, with parts that can be made to fail."""

from pathlib import Path

import pytest

from brochure_studio.bootstrap import open_studio
from brochure_studio.usecases.studio import Studio
from tests.stories.small_library import SmallLibrary, write_small_library


@pytest.fixture
def small(tmp_path: Path) -> SmallLibrary:
    return write_small_library(tmp_path / "library", tmp_path / "campaign")


@pytest.fixture
def studio(small: SmallLibrary, tmp_path: Path) -> Studio:
    return open_studio(small.root, {}, tmp_path / "state")
