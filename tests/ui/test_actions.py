"""Every action is well described, and no key does two things."""

from collections import Counter

from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from brochure_studio.ui.actions import action_rows, menu_names
from brochure_studio.ui.look.icons import icon


def keys(row: object) -> list[str]:
    given = getattr(row, "keys", None)
    if given is None:
        return []
    if isinstance(given, QKeySequence.StandardKey):
        return [one.toString() for one in QKeySequence.keyBindings(given)[:1]]
    return [QKeySequence(given).toString()]


def test_no_two_actions_have_one_shortcut(qtbot: QtBot) -> None:
    count = Counter(key for row in action_rows() for key in keys(row))
    assert [key for key, times in count.items() if times > 1] == []


def test_every_shortcut_is_one_that_a_keyboard_has(qtbot: QtBot) -> None:
    for row in action_rows():
        assert all(keys(row)) if keys(row) else True, row.id


def test_every_action_has_words_a_tip_and_its_menu(qtbot: QtBot) -> None:
    menus = set(menu_names().values())
    for row in action_rows():
        assert row.text.strip()
        assert len(row.tip) > 3, row.id
        assert not row.tip.endswith("."), row.id
        assert row.menu in menus


def test_ids_are_unique_and_icons_exist(qtbot: QtBot) -> None:
    rows = action_rows()
    assert len({row.id for row in rows}) == len(rows)
    for row in rows:
        if row.icon:
            assert not icon(row.icon).pixmap(24, 24).isNull()


def test_the_toolbar_stays_short(qtbot: QtBot) -> None:
    # Scribus shows fifty; more than nine nobody reads.
    assert sum(row.bar for row in action_rows()) <= 9


def test_a_menus_actions_stand_together(qtbot: QtBot) -> None:
    order = [row.menu for row in action_rows()]
    seen = list(dict.fromkeys(order))
    assert seen == [menu for menu in menu_names().values() if menu in seen]
    assert order == sorted(order, key=seen.index)
