import pytest

from brochure_studio.values.color import BLACK, WHITE, Cmyk, Color, Rgb, contrast


def test_hex_goes_there_and_back() -> None:
    assert Rgb.from_hex("#17545b").to_hex() == "#17545b"
    with pytest.raises(ValueError, match="#rrggbb"):
        Rgb.from_hex("#123")


def test_contrast_of_wcag() -> None:
    assert contrast(BLACK.rgb, WHITE.rgb) == pytest.approx(21)
    grey = Rgb.from_hex("#767676")
    assert contrast(grey, WHITE.rgb) == pytest.approx(4.54, abs=0.01)


def test_a_tint_lightens_ink_and_screen() -> None:
    half = Color(Cmyk(0.8, 0.4, 0.2, 0), Rgb(0, 0.5, 1), tint=0.5)
    assert half.process == Cmyk(0.4, 0.2, 0.1, 0)
    assert half.screen == Rgb(0.5, 0.75, 1)


def test_black_only() -> None:
    assert Cmyk(0, 0, 0, 0.4).black_only
    assert not Cmyk(0.1, 0, 0, 1).black_only
    assert not Cmyk(0, 0, 0, 0).black_only
    assert Cmyk(1, 0.5, 0, 1).total == 2.5
