"""The windows shown over a letter."""

import pytest

from brochure_studio.bootstrap import open_studio
from brochure_studio.model.letters.mailing import Mailing
from brochure_studio.model.template import Template, Window
from brochure_studio.ui.canvas.envelopes import envelope_windows
from brochure_studio.values.length import mm
from tests.layout.stage import make_template


@pytest.fixture
def mailing() -> Mailing | None:
    return open_studio().library.mailing()


def letter(envelope: str = "C5", **more: object) -> Template:
    window = Window.model_validate({"envelope": envelope, "box": [15, 44, 86, 21.5], **more})
    return make_template([]).model_copy(update={"window": window})


def test_a_letter_shows_its_own_window_over_the_others(mailing: Mailing | None) -> None:
    windows = envelope_windows(letter(), mailing)
    assert [(one.name, one.is_own) for one in windows] == [
        ("E65", False),
        ("C65", False),
        ("C5", True),
    ]
    assert windows[0].area.y == pytest.approx(mm(40))
    assert windows[0].area.right == pytest.approx(mm(100))
    assert windows[-1].area.bottom == pytest.approx(mm(65.5))


def test_the_envelope_that_the_document_has_chosen_is_its_own(mailing: Mailing | None) -> None:
    windows = envelope_windows(letter(also=["e65"]), mailing, "e65")
    assert [one.name for one in windows if one.is_own] == ["E65"]
    assert [one.name for one in windows if not one.is_own] == ["C65", "C5"]


def test_an_envelope_that_the_library_lacks_is_not_shown(mailing: Mailing | None) -> None:
    assert mailing is not None
    fewer = {id: row for id, row in mailing.envelopes.items() if id != "e65"}
    changed = mailing.model_copy(update={"envelopes": fewer})
    assert [one.name for one in envelope_windows(letter(), changed)] == ["C65", "C5"]


def test_without_envelopes_the_template_says_what_shows() -> None:
    (own,) = envelope_windows(letter(), None)
    assert (own.name, own.is_own) == ("C5", True)
    assert own.area.x == pytest.approx(mm(15))


def test_a_template_without_a_window_has_none(mailing: Mailing | None) -> None:
    assert envelope_windows(make_template([]), mailing) == ()
