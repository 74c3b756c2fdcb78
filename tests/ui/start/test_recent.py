"""What one worked on last."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from brochure_studio.ui.start.recent import RecentFiles


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)


def paths(recent: RecentFiles) -> list[str]:
    return [Path(place.path).name for place in recent.places()]


def test_the_latest_is_first_and_stands_once(settings: QSettings, tmp_path: Path) -> None:
    recent = RecentFiles(settings)
    for name in ("a.yaml", "b.yaml", "a.yaml"):
        recent.add(tmp_path / name, name)
    assert paths(RecentFiles(settings)) == ["a.yaml", "b.yaml"]


def test_pinned_ones_stay_first_and_are_never_pushed_out(
    settings: QSettings, tmp_path: Path
) -> None:
    recent = RecentFiles(settings)
    recent.add(tmp_path / 'kjær, "god".yaml', 'Kjær, "god"\nog lang', is_campaign=True)
    recent.pin(recent.places()[0].path)
    for number in range(30):
        recent.add(tmp_path / f"{number}.yaml", "x")
    settings.sync()
    places = RecentFiles(QSettings(settings.fileName(), QSettings.Format.IniFormat)).places()
    assert places[0].title == 'Kjær, "god"\nog lang'
    assert places[0].is_pinned
    assert places[0].is_campaign
    assert len(places) == 17


def test_what_is_gone_is_told_and_taken_out_by_hand(settings: QSettings, tmp_path: Path) -> None:
    recent = RecentFiles(settings)
    recent.add(tmp_path / "a.yaml", "A")
    assert recent.places()[0].is_missing
    recent.remove(recent.places()[0].path)
    assert recent.places() == ()


def test_settings_of_an_older_program_do_no_harm(settings: QSettings) -> None:
    settings.setValue("recent", ["/home/x/a.yaml\nTitle", "{}", "[1]"])
    assert RecentFiles(settings).places() == ()
