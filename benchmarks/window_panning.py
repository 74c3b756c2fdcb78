"""Moving and zooming over the pages: what each painting takes."""

from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.window_stage import Spread, Stage, spread, timed

BROCHURE = "brochure-a5.yaml"
STEPS, AT_MOST = 90, 8.0
ZOOM_STEPS, ZOOM_AT_MOST = 24, 16.0


def measure() -> list[Spread]:
    """Drag the paper with Space held, back and forth over the same pages, then zoom in and out."""
    stage = Stage()
    stage.open(BROCHURE)
    # Thumbnails and the search for garbage are over by then.
    stage.rest(4000)
    canvas = stage.window.editor.canvas
    canvas.zoom_by(1.6)
    stage.app.processEvents()
    canvas.hold_space(True)
    view = canvas.viewport()

    def drag(to: QPoint) -> None:
        QTest.mouseMove(view, to)
        stage.app.processEvents()

    path = [QPoint(400, 640 - 6 * step) for step in range(STEPS)]
    rounds: list[tuple[float, float]] = []
    for trip in (path, path[::-1], path, path[::-1]):
        before = canvas.view.corner
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=trip[0])
        done = [timed(partial(drag, at)) for at in trip]
        assert canvas.view.corner != before, "the paper has not moved"
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=trip[-1])
        # On the first trip there pages come into sight that were never drawn.
        rounds += done if rounds or trip is not path else []
    canvas.hold_space(False)
    zooming = [timed(lambda: _turn(stage, 40)) for _ in range(ZOOM_STEPS)]
    zooming += [timed(lambda: _turn(stage, -40)) for _ in range(ZOOM_STEPS)]
    stage.leave()
    return [
        spread("panning, a painting", rounds, AT_MOST),
        spread("zooming at the pointer, a painting", zooming, ZOOM_AT_MOST),
    ]


def _turn(stage: Stage, angle: int) -> None:
    view = stage.window.editor.canvas.viewport()
    at = QPointF(500, 300)
    event = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at)),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)
    stage.app.processEvents()
