"""The window's look: one calm palette of our own, so that every desktop shows the same."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory


@dataclass(frozen=True, slots=True)
class Theme:
    """The colors by what they are for; text on its ground has a contrast of 4.5:1 at least."""

    window: str = "#F4F3F0"
    panel: str = "#FFFFFF"
    desk: str = "#DCDBD7"
    line: str = "#DFDCD6"
    strong_line: str = "#8F8B84"
    text: str = "#1D2326"
    quiet: str = "#565E61"
    accent: str = "#17545B"
    accent_hover: str = "#1E6872"
    accent_pale: str = "#E2EEEE"
    on_accent: str = "#FFFFFF"
    outline: str = "#0D7F8C"
    marking: str = "#3D9BE9"
    good: str = "#2E7D4F"
    warning: str = "#8A6500"
    warning_pale: str = "#FBF3DC"
    warning_dot: str = "#E3AE1B"
    fixed: str = "#A34A00"
    fixed_pale: str = "#FBEBDD"
    fixed_dot: str = "#E57A1F"
    blocking: str = "#AF1F26"
    blocking_pale: str = "#FBE6E6"
    blocking_dot: str = "#CF2B33"
    bleed: str = "#B3261E"
    safe: str = "#2B8A57"


LIGHT = Theme()


def qcolor(name: str, alpha: int = 255) -> QColor:
    """Return a theme color for painting, at an opacity of 0 to 255."""
    color = QColor(name)
    color.setAlpha(alpha)
    return color


def dress(app: QApplication, theme: Theme = LIGHT) -> None:
    """Give the application its style, palette and style sheet; sizes follow the system's font."""
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(make_palette(theme))
    app.setStyleSheet(make_style_sheet(theme))


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
        role.ToolTipBase: theme.text,
        role.ToolTipText: theme.panel,
        role.Link: theme.accent,
        role.Mid: theme.line,
    }
    palette = QPalette()
    for one, color in colors.items():
        palette.setColor(one, QColor(color))
    off = QPalette.ColorGroup.Disabled
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(off, one, QColor("#9A9D9C"))
    return palette


def make_style_sheet(theme: Theme) -> str:
    """Return the style sheet; it leaves fonts alone, so the system's size is obeyed."""
    values = {name: getattr(theme, name) for name in theme.__slots__}
    return _SHEET % values


_SHEET = """
QMainWindow, #page { background: %(window)s; }
QMenuBar { background: %(panel)s; padding: 2px 6px; }
QMenuBar::item { padding: 5px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: %(accent_pale)s; color: %(text)s; }
QMenu { background: %(panel)s; border: 1px solid %(line)s; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 26px; border-radius: 4px; }
QMenu::item:selected { background: %(accent_pale)s; color: %(text)s; }
QMenu::item:disabled { color: #8B8F8E; }
QMenu::separator { height: 1px; background: %(line)s; margin: 5px 8px; }
QToolBar {
  background: %(panel)s; border: 0; border-bottom: 1px solid %(line)s; padding: 5px 8px;
  spacing: 3px;
}
QToolBar QToolButton { padding: 6px 11px; border-radius: 6px; border: 1px solid transparent; }
QToolBar QToolButton:hover { background: %(accent_pale)s; }
QToolBar QToolButton:pressed, QToolBar QToolButton:checked { background: #CFE2E2; }
QToolBar QToolButton:focus { border-color: %(outline)s; }
QToolBar::separator { background: %(line)s; width: 1px; margin: 6px 7px; }
QStatusBar { background: %(panel)s; border-top: 1px solid %(line)s; }
QStatusBar::item { border: 0; }
QSplitter::handle { background: %(line)s; }
QToolTip { background: %(text)s; color: %(panel)s; border: 0; padding: 5px 7px; }

QFrame#side, QWidget#side { background: %(panel)s; }
QScrollArea { border: 0; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QLabel#title { font-size: 15pt; font-weight: 600; }
QLabel#heading { font-weight: 600; font-size: 11pt; }
QLabel#quiet, QLabel#help { color: %(quiet)s; }
QLabel#field { color: %(quiet)s; }
QLabel#over { color: %(blocking)s; font-weight: 600; }
QLabel#locked {
  background: %(warning_pale)s; color: %(text)s; border-radius: 6px; padding: 9px 11px;
}

QLineEdit, QPlainTextEdit, QTextEdit, QTableWidget {
  background: %(panel)s; border: 1px solid %(strong_line)s; border-radius: 5px; padding: 5px 7px;
  selection-background-color: %(accent)s; selection-color: %(on_accent)s;
}
QTableWidget { padding: 0; gridline-color: %(line)s; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {
  border: 2px solid %(outline)s; padding: 4px 6px;
}
QHeaderView::section {
  background: %(window)s; border: 0; border-bottom: 1px solid %(line)s; padding: 5px 7px;
}
QPushButton {
  background: %(panel)s; border: 1px solid %(strong_line)s; border-radius: 6px; padding: 6px 14px;
  min-height: 18px;
}
QPushButton:hover { background: %(accent_pale)s; }
QPushButton:focus { border: 2px solid %(outline)s; padding: 5px 13px; }
QPushButton:disabled { color: #8B8F8E; border-color: %(line)s; }
QPushButton#primary {
  background: %(accent)s; color: %(on_accent)s; border-color: %(accent)s; font-weight: 600;
}
QPushButton#primary:hover { background: %(accent_hover)s; }
QPushButton#primary:disabled { background: #B9C7C8; border-color: #B9C7C8; color: %(panel)s; }
QPushButton#primary:focus { border: 2px solid %(text)s; }
QPushButton#plain {
  border-color: transparent; background: transparent; color: %(accent)s; padding: 5px 8px;
}
QPushButton#plain:hover { background: %(accent_pale)s; }
QPushButton#plain:focus { border: 2px solid %(outline)s; padding: 4px 7px; }
QPushButton#chip {
  border-radius: 14px; padding: 4px 13px; border-color: %(line)s; background: %(panel)s;
}
QPushButton#chip:checked { background: %(accent)s; color: %(on_accent)s; border-color: %(accent)s; }
QPushButton#chip:focus { border: 2px solid %(outline)s; padding: 3px 12px; }

QTabBar { background: %(panel)s; }
QTabBar::tab {
  padding: 9px 15px 7px 15px; border: 0; border-bottom: 2px solid transparent; color: %(quiet)s;
}
QTabBar::tab:selected { color: %(text)s; border-bottom-color: %(accent)s; font-weight: 600; }
QTabBar::tab:hover { color: %(text)s; }
QTabBar::tab:focus { background: %(accent_pale)s; }

QListView, QTreeView { background: %(panel)s; border: 0; outline: 0; }
QListView#strip { background: %(window)s; }
QListView::item { border-radius: 6px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: #B8B5AF; border-radius: 4px; min-height: 30px; min-width: 30px; }
QScrollBar::handle:hover { background: %(strong_line)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSlider::groove:horizontal { height: 4px; background: %(line)s; border-radius: 2px; }
QSlider::sub-page:horizontal { background: %(accent)s; border-radius: 2px; }
QSlider::handle:horizontal {
  width: 16px; height: 16px; margin: -6px 0; border-radius: 8px; background: %(accent)s;
}
QSlider::handle:horizontal:focus { border: 2px solid %(outline)s; background: %(panel)s; }
QProgressBar {
  border: 0; border-radius: 3px; background: %(line)s; max-height: 6px; min-height: 6px;
}
QProgressBar::chunk { background: %(accent)s; border-radius: 3px; }

#notice { border-radius: 0; border-bottom: 1px solid %(line)s; }
#notice[grade="good"] { background: %(accent_pale)s; }
#notice[grade="warning"] { background: %(warning_pale)s; }
#notice[grade="blocking"] { background: %(blocking_pale)s; }
#notice QLabel { color: %(text)s; }
#card { background: %(panel)s; border: 1px solid %(line)s; border-radius: 8px; }
"""
