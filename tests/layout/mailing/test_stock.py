"""Stock: what is printed on every sheet, as a form that nobody fills."""

from brochure_studio.layout.mailing.address_block import Block
from brochure_studio.layout.mailing.stock import make_stock, put_blocks
from brochure_studio.scene.items import Group
from brochure_studio.values.geometry import Size


def test_stock_is_one_page_of_its_size_that_hangs_on_no_field() -> None:
    mark = Group(())
    stock = make_stock("Etikettar", "nn", Size(300, 200), [mark])
    (page,) = stock.scene.pages
    assert (page.trim, page.items, page.bleed) == (Size(300, 200), (mark,), 0)
    assert (stock.scene.title, stock.scene.language) == ("Etikettar", "nn")
    assert stock.fields == frozenset()
    assert stock.fill({"fornamn": "Kari"}).pages == ((),)


def test_a_sheet_says_what_was_sent_in_address_by_address() -> None:
    one, two = Block(Group(()), ("Kari", "Veg 1")), Block(Group(()), ("Ola",))
    sheet = put_blocks((one, two))
    assert sheet.texts == ("Kari Veg 1 Ola",)
    assert (sheet.pages, sheet.lines) == (((one.group, two.group),), 3)
