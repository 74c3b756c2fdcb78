"""Where a dragged page lands, and what is asked for then."""

from pytestqt.qtbot import QtBot

from brochure_studio.ui.canvas.page_side import SortedStrip


def test_a_page_dropped_below_its_place_counts_without_itself(qtbot: QtBot) -> None:
    strip = SortedStrip()
    qtbot.addWidget(strip)
    asked: list[tuple[int, int]] = []
    strip.move_asked.connect(lambda number, to: asked.append((number, to)))
    strip.drop_at(1, 4)
    strip.drop_at(3, 0)
    strip.drop_at(2, 2)
    strip.drop_at(2, 3)
    strip.drop_at(-1, 2)
    assert asked == [(1, 3), (3, 0)]
