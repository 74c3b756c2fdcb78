"""The application wears what the person and the desktop ask for; icons change with it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QSettings, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from brochure_studio.ui.look.dress import Look, dress, follow_preferences
from brochure_studio.ui.look.icons import icon
from brochure_studio.ui.look.theme import DARK, DARK_STRONG, LIGHT, THEMES, Theme, tokens
from brochure_studio.ui.preferences import Preferences


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    font = qapp.font()
    yield qapp
    qapp.setFont(font)
    dress(qapp, LIGHT)


@pytest.fixture
def preferences(tmp_path: object) -> Preferences:
    return Preferences(QSettings(f"{tmp_path}/kept.ini", QSettings.Format.IniFormat))


def ink(name: str) -> QColor:
    """Return the strongest color that an icon is drawn with."""
    image = icon(name).pixmap(QSize(32, 32)).toImage()
    colors = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
    return max(colors, key=lambda color: color.alpha())


def test_what_the_person_chose_is_worn(app: QApplication, preferences: Preferences) -> None:
    owner = QObject()
    look = follow_preferences(preferences, owner)
    assert tokens() is LIGHT
    preferences.choose("appearance", "dark")
    assert tokens() is DARK
    assert app.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    look.switch()
    assert tokens() is LIGHT
    assert preferences.appearance == "light"


def test_the_desktop_is_followed_where_nobody_chose(app: QApplication) -> None:
    scheme, contrast = [Qt.ColorScheme.Unknown], [Qt.ContrastPreference.NoPreference]

    class Signal:
        def connect(self, _: object) -> None: ...

    class Access:
        contrastPreferenceChanged = Signal()  # noqa: N815

        def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802
            return contrast[0]

    class Desktop:
        colorSchemeChanged = Signal()  # noqa: N815

        def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
            return scheme[0]

        def accessibility(self) -> Access:
            return Access()

    class App:
        fontChanged = Signal()  # noqa: N815

        def styleHints(self) -> Desktop:  # noqa: N802
            return Desktop()

        def __getattr__(self, name: str) -> object:
            return getattr(app, name)

    look = Look(App(), lambda: "system", lambda _: None)  # type: ignore[arg-type]
    assert tokens() is LIGHT, "an unknown scheme is light"
    scheme[0] = Qt.ColorScheme.Dark
    look.refresh()
    assert tokens() is DARK
    contrast[0] = Qt.ContrastPreference.HighContrast
    look.refresh()
    assert tokens() is DARK_STRONG


@pytest.mark.parametrize("theme", THEMES)
def test_icons_take_the_color_of_the_theme(app: QApplication, theme: Theme) -> None:
    kept = icon("save")
    dress(app, theme)
    assert ink("save") == QColor(theme.text)
    image = kept.pixmap(QSize(32, 32)).toImage()
    assert any(image.pixelColor(x, 10) == QColor(theme.text) for x in range(32)), "made before"


@pytest.mark.parametrize("theme", THEMES)
def test_hints_in_fields_and_lists_are_as_strong_as_other_quiet_text(
    app: QApplication, qtbot: QtBot, theme: Theme
) -> None:
    dress(app, theme)
    for widget in (QLineEdit(), QPlainTextEdit(), QComboBox(), QListWidget()):
        qtbot.addWidget(widget)
        widget.ensurePolished()
        hint = widget.palette().color(QPalette.ColorRole.PlaceholderText)
        assert (hint.name().upper(), hint.alpha()) == (theme.quiet.upper(), 255), type(widget)


def test_a_larger_system_font_makes_everything_larger(app: QApplication, qtbot: QtBot) -> None:
    Look(app, lambda: "light", lambda _: None, app)
    box = QWidget()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    title, button, combo = QLabel("Kva skal du lage?"), QPushButton("Lagre"), QComboBox()
    title.setObjectName("title")
    for widget in (title, button, combo):
        column.addWidget(widget)
    box.show()
    before = [widget.sizeHint().height() for widget in (title, button, combo)]
    assert all(height >= 28 for height in before[1:])
    font = QFont(app.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    app.setFont(font)
    after = [widget.sizeHint().height() for widget in (title, button, combo)]
    for small, large, widget in zip(before, after, (title, button, combo), strict=True):
        assert large > small * 1.4
        assert large >= widget.fontMetrics().height()
