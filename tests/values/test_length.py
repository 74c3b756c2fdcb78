import pytest

from brochure_studio.values.length import mm, say_mm, to_mm


def test_an_inch_is_72_points() -> None:
    assert mm(25.4) == pytest.approx(72)
    assert to_mm(mm(97)) == pytest.approx(97)


@pytest.mark.parametrize(("length", "said"), [(97, "97 mm"), (144.5, "144,5 mm"), (100, "100 mm")])
def test_lengths_are_said_as_staff_write_them(length: float, said: str) -> None:
    assert say_mm(mm(length)) == said
