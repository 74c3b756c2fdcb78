"""Sizes to choose from: by kind, with boxes; one's own is judged while it is written."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from brochure_studio.model.ads.ad_size import AdSize, SizeError, find_size, list_sizes
from brochure_studio.store.library import FolderLibrary
from brochure_studio.ui.variants.groups import group_sizes
from brochure_studio.ui.variants.size_tree import SizeTree
from tests.house.project import ROOT

KINDS = {"banner": "Nettannonse", "social": "Sosiale medium", "newspaper": "Avis"}


def find(library: FolderLibrary, written: str) -> AdSize | str:
    try:
        return find_size(library.sizes(), written)
    except SizeError as error:
        return error.words.nn


@pytest.fixture
def tree(qtbot: QtBot) -> SizeTree:
    library = FolderLibrary(ROOT)
    tree = SizeTree("nn")
    qtbot.addWidget(tree)
    groups = group_sizes(list_sizes(library.sizes(), ("banner", "social", "newspaper")), KINDS)
    tree.show_sizes(groups, ("leaderboard-728x90",), partial(find, library))
    tree.show()
    return tree


def test_sizes_stand_by_kind_and_papers_by_name(tree: SizeTree) -> None:
    names = [tree.tree.topLevelItem(at).text(0) for at in range(tree.tree.topLevelItemCount())]  # type: ignore[union-attr]
    assert names[:2] == ["Nettannonse", "Sosiale medium"]
    assert any(name.startswith("Avis: ") for name in names)
    assert tree.chosen() == ("leaderboard-728x90",)


def test_a_size_is_called_by_name_and_figures_to_those_who_hear(tree: SizeTree) -> None:
    first = tree.tree.topLevelItem(0)
    assert first is not None
    spoken = {
        first.child(at).data(0, Qt.ItemDataRole.AccessibleTextRole)
        for at in range(first.childCount())
    }
    assert "Leaderboard, 728×90" in spoken


def test_a_box_is_ticked_by_the_space_key(qtbot: QtBot, tree: SizeTree) -> None:
    first = tree.tree.topLevelItem(0)
    assert first is not None
    tree.tree.setCurrentItem(first.child(0))
    with qtbot.waitSignal(tree.changed):
        qtbot.keyClick(tree.tree, Qt.Key.Key_Space)
    assert len(tree.chosen()) == 2


@pytest.mark.parametrize("written", ["468 × 60", "468X60 px", "468*60"])
def test_a_size_of_ones_own_is_added_however_it_is_written(
    qtbot: QtBot, tree: SizeTree, written: str
) -> None:
    qtbot.keyClicks(tree.own, written)
    assert "Enter" in tree.said.text()
    with qtbot.waitSignal(tree.added):
        qtbot.keyClick(tree.own, Qt.Key.Key_Return)
    assert tree.chosen() == ("leaderboard-728x90", "468x60")
    assert tree.own.text() == ""


@pytest.mark.parametrize(
    ("written", "said"),
    [("0x60", "sidene må vere"), ("tull", "finst ingen"), ("1x99999", "sidene")],
)
def test_what_cannot_be_a_size_is_said_in_words_and_not_added(
    qtbot: QtBot, tree: SizeTree, written: str, said: str
) -> None:
    qtbot.keyClicks(tree.own, written)
    assert said in tree.said.text()
    assert not tree.add.isEnabled()
    assert tree.add.toolTip() == tree.said.text()
    qtbot.keyClick(tree.own, Qt.Key.Key_Return)
    assert tree.chosen() == ("leaderboard-728x90",)


def test_a_size_added_twice_stands_there_once(qtbot: QtBot, tree: SizeTree) -> None:
    for _ in range(2):
        qtbot.keyClicks(tree.own, "468x60")
        qtbot.keyClick(tree.own, Qt.Key.Key_Return)
    assert tree.chosen().count("468x60") == 1
