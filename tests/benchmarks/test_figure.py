from benchmarks.figure import Figure


def test_a_figure_over_its_aim_is_said() -> None:
    too_much = Figure("size a letter", 1229.4, "bytes", 1200)
    assert not too_much.good
    assert too_much.as_line().endswith("1,229.40 bytes (aim: at most 1,200) TOO MUCH")


def test_a_figure_at_its_aim_is_good() -> None:
    assert Figure("memory", 400.0, "MB", 400).as_line().endswith("ok")


def test_a_figure_without_an_aim_is_told_and_not_judged() -> None:
    told = Figure("processor time", 9.5, "s")
    assert told.good
    assert told.as_line().endswith("9.50 s")
