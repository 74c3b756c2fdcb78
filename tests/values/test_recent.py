"""A memory that keeps what is asked for again and again."""

from brochure_studio.values.recent import Recent


def test_what_is_asked_for_stays_and_what_came_once_goes() -> None:
    kept: Recent[int, str] = Recent(10)
    kept.keep(-1, "often")
    for number in range(200):
        kept.keep(number, "once")
        assert kept.find(-1) == "often"
    assert kept.find(0) is None
    assert kept.find(199) == "once"


def test_it_never_holds_more_than_twice_its_size() -> None:
    kept: Recent[int, int] = Recent(10)
    for number in range(1000):
        assert kept.keep(number, number) == number
        assert len(kept) <= 20
