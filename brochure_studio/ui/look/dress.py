"""The application dressed: style, palette and style sheet, anew when the look is to change."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from brochure_studio.ui.look.sheet import Sizes, make_style_sheet
from brochure_studio.ui.look.theme import LIGHT, Theme, choose_theme, tokens
from brochure_studio.ui.preferences import Appearance, Preferences

_Scheme = Qt.ColorScheme


class Look(QObject):
    """Keeps the application dressed as the person and the desktop ask.

    `appearance` tells what the person has chosen; `choose` writes a choice down.
    """

    def __init__(
        self,
        app: QApplication,
        appearance: Callable[[], Appearance],
        choose: Callable[[Appearance], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._appearance = appearance
        self._choose = choose
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self.refresh)
        hints.accessibility().contrastPreferenceChanged.connect(self.refresh)
        app.fontChanged.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Dress the application as is asked for now."""
        hints = self._app.styleHints()
        asked = self._appearance()
        dark = asked == "dark" or (asked == "system" and hints.colorScheme() == _Scheme.Dark)
        strong = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        dress(self._app, choose_theme(dark, strong))

    def switch(self) -> None:
        """Change from light to dark or back, and keep that choice."""
        self._choose("light" if tokens().is_dark else "dark")
        self.refresh()


def follow_preferences(preferences: Preferences, parent: QObject) -> Look:
    """Return a look that follows a person's choice, and writes down what is switched to."""
    app = cast(QApplication, QApplication.instance())
    look = Look(
        app,
        lambda: preferences.appearance,
        lambda chosen: preferences.choose("appearance", chosen),
        parent,
    )
    preferences.changed.connect(lambda key: look.refresh() if key == "appearance" else None)
    return look


def dress(app: QApplication, theme: Theme = LIGHT) -> None:
    """Give the application its style, palette and style sheet; what it wears is not put on again.

    Sizes follow the system's font.
    """
    if not app.styleSheet():
        app.setStyle(QStyleFactory.create("Fusion"))
    sheet = make_style_sheet(theme, measure(app))
    if app.styleSheet() != sheet:
        app.setPalette(make_palette(theme))
        app.setStyleSheet(sheet)


def measure(app: QApplication) -> Sizes:
    """Return the sizes of the window's parts, from the system's font."""
    font = app.font()
    # A font set in pixels has no points of its own.
    points = font.pointSizeF() if font.pointSizeF() > 0 else QFontInfo(font).pointSizeF()
    return Sizes(points, QFontMetrics(font).height())


def make_palette(theme: Theme) -> QPalette:
    """Return the theme as Qt's palette."""
    role = QPalette.ColorRole
    colors = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.panel,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.Button: theme.panel,
        role.ButtonText: theme.text,
        role.BrightText: theme.blocking,
        role.PlaceholderText: theme.quiet,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.ToolTipBase: theme.tip,
        role.ToolTipText: theme.on_tip,
        role.Link: theme.accent,
        role.LinkVisited: theme.quiet,
        role.Light: theme.panel,
        role.Midlight: theme.line,
        role.Mid: theme.line,
        role.Dark: theme.strong_line,
        role.Shadow: theme.strong_line,
    }
    palette = QPalette()
    for one, color in colors.items():
        palette.setColor(one, QColor(color))
    off = QPalette.ColorGroup.Disabled
    for one in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        palette.setColor(off, one, QColor(theme.off))
    palette.setColor(off, role.Highlight, QColor(theme.accent_off))
    palette.setColor(off, role.HighlightedText, QColor(theme.text))
    return palette
