"""The windows shown over a letter."""

import pytest

from brochure_studio.model.template import Window
from brochure_studio.ui.canvas.envelopes import envelope_windows
from brochure_studio.values.length import mm
from tests.layout.stage import make_template


def test_a_letter_shows_its_own_window_over_the_others() -> None:
    window = Window.model_validate({"envelope": "C5", "box": [15, 44, 86, 21.5]})
    template = make_template([]).model_copy(update={"window": window})
    windows = envelope_windows(template)
    assert [(one.name, one.is_own) for one in windows] == [
        ("E65", False),
        ("C65", False),
        ("C5", True),
    ]
    assert windows[0].area.y == pytest.approx(mm(40))
    assert windows[0].area.right == pytest.approx(mm(100))
    assert windows[-1].area.bottom == pytest.approx(mm(65.5))


def test_a_template_without_a_window_has_none() -> None:
    assert envelope_windows(make_template([])) == ()
