"""From a key to the painted canvas, in the running text of the six-panel leaflet."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from benchmarks.window_stage import Spread, Stage, spread, timed

LEAFLET, SLOT = "brochure-m65.yaml", "inside-text"
WORD = "fjordane "
ROUNDS = 14
AT_MOST = 16.0


def measure() -> list[Spread]:
    """Type a word and take it back, again and again, with a pause now and then for the checks."""
    stage = Stage()
    stage.open(LEAFLET)
    stage.rest(4000)
    window = stage.window
    canvas = window.editor.canvas
    assert window.session is not None
    window.session.select(SLOT)
    assert canvas.start_editing()
    QTest.keyClick(canvas, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)

    def press(key: str | None) -> None:
        if key is None:
            QTest.keyClick(canvas, Qt.Key.Key_Backspace)
        else:
            QTest.keyClicks(canvas, key)
        stage.app.processEvents()

    rounds: list[tuple[float, float]] = []
    for number in range(ROUNDS + 1):
        keys = [*WORD, *[None] * len(WORD)]
        done = [timed(partial(press, key)) for key in keys]
        # The first word sets each of its lines for the first time, as every word once does.
        rounds += done if number else []
        stage.rest(300 if number % 4 == 3 else 0)
    stage.leave()
    return [spread("key to painted canvas, leaflet", rounds, AT_MOST)]
