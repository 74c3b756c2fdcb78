"""Pouring: widows, orphans, headings with their text, the grid, columns of different width."""

from brochure_studio.layout.blocks import Setting, prepare_blocks
from brochure_studio.layout.flow import Column, Flow, Grid, pour_blocks
from brochure_studio.layout.markup import MarkupReader
from brochure_studio.layout.stylebook import StyleBook
from brochure_studio.model.brand import Brand
from brochure_studio.typeset.hyphenation import Hyphenator
from brochure_studio.typeset.paragraph import break_paragraph
from brochure_studio.values.geometry import Rect
from brochure_studio.values.length import mm
from tests.layout.stage import FakeResources

WORDS = "Her er fjorden og fjellet og frukta som gjer at folk vert buande i bygdene våre. "


def pour(brand: Brand, resources: FakeResources, text: str, *columns: Column) -> Flow:
    blocks = MarkupReader().read(text, "blocks")
    styles = StyleBook(brand, "nn", 12.0)
    prepared = prepare_blocks(blocks, Setting("body", {"h1": "title"}), styles)
    hyphenator = Hyphenator({})
    return pour_blocks(
        prepared,
        columns,
        lambda b, w: break_paragraph(
            b.spans, b.styled.paragraph, w, resources.face, hyphenator, b.styled.fallbacks, b.marker
        ),
        resources.face,
    )


def column(number: int, width: float, height: float, grid: Grid | None = None) -> Column:
    return Column(0, Rect(number * 200.0, 0, width, height), grid)


def lines_in(flow: Flow, block: int, at: int) -> int:
    return sum(line.column == at for line in flow.poured[block].lines)


def test_all_lines_are_poured_or_over(brand: Brand, resources: FakeResources) -> None:
    flow = pour(brand, resources, WORDS * 5, column(0, 120, 60))
    whole = pour(brand, resources, WORDS * 5, column(0, 120, 600))
    assert whole.fits
    total = len(whole.poured[0].lines)
    assert len(flow.poured[0].lines) + len(flow.over) == total
    assert not flow.fits


def test_no_widow_and_no_orphan(brand: Brand, resources: FakeResources) -> None:
    for height in range(15, 140, 3):
        text = WORDS + "\n\n" + WORDS * 2
        flow = pour(brand, resources, text, column(0, 120, height), column(1, 120, 400))
        for number in (0, 1):
            here, there = lines_in(flow, number, 0), lines_in(flow, number, 1)
            # Three lines that start an empty column cannot be parted without one or the other.
            assert here != 1 or there == 0 or (number == 0 and here + there == 3)
            assert there != 1


def test_a_heading_goes_with_its_text(brand: Brand, resources: FakeResources) -> None:
    text = WORDS + "\n\n# Heim\n\n" + WORDS
    for height in range(60, 160, 4):
        flow = pour(brand, resources, text, column(0, 120, height), column(1, 120, 400))
        heading = flow.poured[1].lines[0].column
        assert flow.poured[2].lines[0].column == heading


def test_baselines_stand_on_the_grid(brand: Brand, resources: FakeResources) -> None:
    grid = Grid(3.0, 14.0)
    flow = pour(brand, resources, "# Heim\n\n" + WORDS * 3, column(0, 120, 400, grid))
    for poured in flow.poured:
        for line in poured.lines:
            assert abs((line.baseline - 3.0) / 14.0 - round((line.baseline - 3.0) / 14.0)) < 1e-6


def test_a_leading_in_points_meets_a_grid_in_millimetres() -> None:
    # 13 points are 4.586 mm, less a third of a thousandth of a point.
    grid = Grid(0.0, mm(4.586))
    assert grid.snap(13.0) == mm(4.586)
    assert grid.snap(13.2) == 2 * mm(4.586)


def test_the_first_capital_stands_at_the_top(brand: Brand, resources: FakeResources) -> None:
    flow = pour(brand, resources, WORDS, column(0, 120, 400))
    first = flow.poured[0].lines[0]
    style = flow.poured[0].block.styled.text
    assert first.baseline == resources.face(style.font).cap_height * style.size


def test_a_paragraph_is_set_anew_for_a_narrower_column(
    brand: Brand, resources: FakeResources
) -> None:
    flow = pour(brand, resources, WORDS * 6, column(0, 160, 60), column(1, 70, 900))
    assert flow.fits
    for line in flow.poured[0].lines:
        assert line.line.width <= (160, 70)[line.column] + 0.5
    assert lines_in(flow, 0, 0) == 5


def test_one_line_too_much_for_an_empty_column_is_over(
    brand: Brand, resources: FakeResources
) -> None:
    flow = pour(brand, resources, "# Ei overskrift", column(0, 120, 5))
    assert len(flow.over) == 1
