"""The style sheet, made from a theme's colors and from sizes that follow the system's font."""

from dataclasses import dataclass, fields
from pathlib import Path

from brochure_studio.ui.look.theme import Theme

_SIGNS = Path(__file__).parent / "signs"
# The least height of what is clicked, in pixels before scaling (ux.md: minimum target 28).
LEAST_TARGET = 28


@dataclass(frozen=True, slots=True)
class Sizes:
    """The system's font: its size in points, and the height of a line in pixels."""

    points: float
    line: int


def make_style_sheet(theme: Theme, sizes: Sizes) -> str:
    """Return the style sheet; body text keeps the system's font and size."""
    values: dict[str, object] = {one.name: getattr(theme, one.name) for one in fields(theme)}
    return _SHEET % (values | _measures(sizes) | _images(theme))


def _measures(sizes: Sizes) -> dict[str, object]:
    box = max(16, round(sizes.line * 1.05))
    return {
        "title_size": f"{sizes.points * 1.6:.1f}pt",
        "heading_size": f"{sizes.points * 1.15:.1f}pt",
        # Inside 5 pixels of padding and 1 of edge, above and below.
        "field": max(LEAST_TARGET - 12, sizes.line + 2),
        "target": max(LEAST_TARGET, sizes.line + 8),
        "least": LEAST_TARGET,
        "box": box,
        "round": box // 2 + 1,
        "dot": max(4, round(box * 0.29)),
        "dot_room": box + 2 - 2 * max(4, round(box * 0.29)),
        "icon": max(20, round(sizes.line * 1.2)),
        "chip": max(14, (sizes.line + 14) // 2),
        "arrow": max(12, round(sizes.line * 0.8)),
        "drop": max(24, round(sizes.line * 1.5)),
    }


def _images(theme: Theme) -> dict[str, object]:
    tone = "dark" if theme.is_dark else "light"
    names = ("down", "up", "right", "check")
    return {f"{name}_sign": f'"{(_SIGNS / f"{name}-{tone}.svg").as_posix()}"' for name in names}


_SHEET = """
QMainWindow, #page { background: %(window)s; }
QMenuBar { background: %(panel)s; padding: 2px 6px; }
QMenuBar::item { padding: 6px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: %(accent_pale)s; color: %(text)s; }
QMenu {
  background: %(panel)s; border: 1px solid %(strong_line)s; padding: 5px; icon-size: %(icon)spx;
}
QMenu::item { padding: 6px 26px; border-radius: 4px; border: 1px solid transparent; }
QMenu::item:selected {
  background: %(accent_pale)s; color: %(text)s; border-color: %(outline)s;
}
QMenu::item:disabled { color: %(off)s; }
QMenu::item:disabled:selected { background: transparent; border-color: %(line)s; }
QMenu::separator { height: 1px; background: %(line)s; margin: 5px 8px; }
QMenu::icon { padding-left: 7px; }
QMenu::indicator { width: %(arrow)spx; height: %(arrow)spx; left: 7px; }
QMenu::indicator:checked {
  image: url(%(check_sign)s); background: %(accent)s; border-radius: 3px;
}
QMenu::right-arrow { image: url(%(right_sign)s); width: %(arrow)spx; height: %(arrow)spx; }
QToolBar {
  background: %(panel)s; border: 0; border-bottom: 1px solid %(line)s; padding: 5px 8px;
  spacing: 3px; icon-size: %(icon)spx;
}
QToolButton {
  border: 2px solid transparent; border-radius: 6px; padding: 3px; color: %(text)s;
  min-width: %(box)spx; min-height: %(box)spx;
}
QToolBar QToolButton { padding: 5px 10px; min-height: 20px; }
QToolButton:hover { background: %(accent_pale)s; }
QToolButton:pressed, QToolButton:checked { background: %(pressed)s; }
QToolButton:focus { border-color: %(outline)s; }
QToolButton:disabled { color: %(off)s; }
QToolButton::menu-indicator { image: url(%(down_sign)s); width: %(arrow)spx; }
QToolBar::separator { background: %(line)s; width: 1px; margin: 6px 7px; }
QStatusBar { background: %(panel)s; border-top: 1px solid %(line)s; }
QStatusBar::item { border: 0; }
QSplitter::handle { background: %(line)s; }
QSplitter::handle:hover, QSplitter::handle:pressed { background: %(outline)s; }
QToolTip {
  background: %(tip)s; color: %(on_tip)s; border: 1px solid %(strong_line)s; padding: 5px 7px;
}

QFrame#side, QWidget#side { background: %(panel)s; }
QScrollArea { border: 0; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollArea:focus { border: 2px solid %(outline)s; }
QLabel#title { font-size: %(title_size)s; font-weight: 600; }
QLabel#heading { font-weight: 600; font-size: %(heading_size)s; }
QLabel#quiet, QLabel#help, QLabel#field { color: %(quiet)s; }
QLabel#over { color: %(blocking)s; font-weight: 600; }
QLabel#locked {
  background: %(warning_pale)s; color: %(text)s; border-radius: 6px; padding: 9px 11px;
}

QLineEdit, QPlainTextEdit, QTextEdit, QTableView, QComboBox, QAbstractSpinBox {
  background: %(panel)s; color: %(text)s; border: 1px solid %(strong_line)s; border-radius: 5px;
  padding: 5px 7px; selection-background-color: %(accent)s; selection-color: %(on_accent)s;
  placeholder-text-color: %(quiet)s;
}
QLineEdit, QComboBox, QAbstractSpinBox { min-height: %(field)spx; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border: 2px solid %(outline)s; padding: 4px 6px;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  color: %(off)s; border-color: %(line)s; background: %(window)s;
}
QLineEdit QToolButton {
  border: 0; padding: 0; min-width: 0; min-height: 0; background: transparent;
}
QLineEdit:read-only { background: %(window)s; }
QComboBox { padding-right: %(drop)spx; combobox-popup: 0; }
QComboBox:focus { padding-right: %(drop)spx; }
QComboBox:hover { background: %(accent_pale)s; }
QComboBox::drop-down {
  subcontrol-origin: border; subcontrol-position: center right; border: 0; background: transparent;
  width: %(drop)spx;
}
QComboBox::down-arrow {
  image: url(%(down_sign)s); width: %(arrow)spx; height: %(arrow)spx;
}
QComboBox QAbstractItemView {
  background: %(panel)s; color: %(text)s; border: 1px solid %(strong_line)s; outline: 0;
  padding: 4px; selection-background-color: %(accent_pale)s; selection-color: %(text)s;
}
QComboBox QAbstractItemView::item { min-height: %(target)spx; padding: 0 6px; }
QAbstractSpinBox { padding-right: %(drop)spx; }
QAbstractSpinBox QLineEdit { border: 0; padding: 0 7px; min-height: 0; background: transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  subcontrol-origin: border; width: %(drop)spx; border: 0; background: transparent; margin: 1px;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {
  background: %(accent_pale)s; border-radius: 4px;
}
QAbstractSpinBox::up-arrow { image: url(%(up_sign)s); width: %(arrow)spx; height: %(arrow)spx; }
QAbstractSpinBox::down-arrow { image: url(%(down_sign)s); width: %(arrow)spx; height: %(arrow)spx; }

QTableView { padding: 0; gridline-color: %(line)s; alternate-background-color: %(window)s; }
QTableView:focus { border: 2px solid %(outline)s; }
QTableView::item:selected { background: %(accent_pale)s; color: %(text)s; }
QTableView::item:focus { border: 2px solid %(outline)s; }
QTableView QLineEdit { border-radius: 0; padding: 0 2px; min-height: 0; }
QTableCornerButton::section, QHeaderView { background: %(window)s; border: 0; }
QHeaderView::section {
  background: %(window)s; color: %(text)s; border: 0; border-bottom: 1px solid %(line)s;
  padding: 5px 7px; font-weight: 600;
}

QCheckBox, QRadioButton {
  min-height: %(least)spx; spacing: 8px; border: 2px solid transparent; border-radius: 6px;
  padding: 0 5px 0 1px;
}
QCheckBox:focus, QRadioButton:focus { border-color: %(outline)s; }
QCheckBox:disabled, QRadioButton:disabled { color: %(off)s; }
QCheckBox::indicator, QRadioButton::indicator {
  width: %(box)spx; height: %(box)spx; border: 1px solid %(strong_line)s; background: %(panel)s;
}
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: %(round)spx; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: %(accent)s; }
QCheckBox::indicator:checked {
  background: %(accent)s; border-color: %(accent)s; image: url(%(check_sign)s);
}
QRadioButton::indicator:checked {
  border: %(dot)spx solid %(accent)s; background: %(on_accent)s;
  width: %(dot_room)spx; height: %(dot_room)spx;
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: %(line)s; }
QCheckBox::indicator:checked:disabled { background: %(accent_off)s; }
QRadioButton::indicator:checked:disabled { border-color: %(accent_off)s; }

QPushButton {
  background: %(panel)s; color: %(text)s; border: 1px solid %(strong_line)s; border-radius: 6px;
  padding: 5px 14px; min-height: %(field)spx;
}
QPushButton, QToolButton { icon-size: %(icon)spx; }
QPushButton:hover { background: %(accent_pale)s; }
QPushButton:pressed { background: %(pressed)s; }
QPushButton:focus { border: 2px solid %(outline)s; padding: 4px 13px; }
QPushButton:disabled { color: %(off)s; border-color: %(line)s; }
QPushButton#primary {
  background: %(accent)s; color: %(on_accent)s; border-color: %(accent)s; font-weight: 600;
}
QPushButton#primary:hover { background: %(accent_hover)s; }
QPushButton#primary:disabled {
  background: %(accent_off)s; border-color: %(accent_off)s; color: %(text)s;
}
QPushButton#primary:focus { border: 2px solid %(text)s; }
QPushButton#plain {
  border-color: transparent; background: transparent; color: %(accent)s; padding: 5px 8px;
}
QPushButton#plain:hover { background: %(accent_pale)s; }
QPushButton#plain:focus { border: 2px solid %(outline)s; padding: 4px 7px; }
QPushButton#plain:disabled { color: %(off)s; }
QPushButton#chip {
  border-radius: %(chip)spx; padding: 5px 13px; border-color: %(strong_line)s;
  background: %(panel)s;
}
QPushButton#chip:hover { background: %(accent_pale)s; }
QPushButton#chip:checked { background: %(accent)s; color: %(on_accent)s; border-color: %(accent)s; }
QPushButton#chip:focus { border: 2px solid %(outline)s; padding: 4px 12px; }
QPushButton#chip:checked:focus { border: 2px solid %(text)s; }

QTabBar { background: %(panel)s; }
QTabBar::tab {
  padding: 9px 14px 7px 14px; border: 0; border-bottom: 2px solid transparent; color: %(quiet)s;
}
QTabBar::tab:selected { color: %(text)s; border-bottom-color: %(accent)s; font-weight: 600; }
QTabBar::tab:hover { color: %(text)s; }
QTabBar::tab:selected:focus { background: %(accent_pale)s; border: 2px solid %(outline)s; }

QListView, QTreeView {
  background: %(panel)s; color: %(text)s; border: 0; outline: 0;
  placeholder-text-color: %(quiet)s;
}
QTreeView#sizes {
  border: 1px solid %(line)s; border-radius: 6px; padding: 3px;
  selection-background-color: %(accent_pale)s;
}
QTreeView#sizes:focus { border: 2px solid %(outline)s; padding: 2px; }
QTreeView#sizes::item { min-height: %(target)spx; border: 0; color: %(text)s; }
QTreeView#sizes::item:selected { background: %(accent_pale)s; color: %(text)s; }
QTreeView#sizes::indicator {
  width: %(box)spx; height: %(box)spx; border: 1px solid %(strong_line)s; border-radius: 4px;
  background: %(panel)s;
}
QTreeView#sizes::indicator:checked {
  background: %(accent)s; border-color: %(accent)s; image: url(%(check_sign)s);
}
QTreeView#sizes::indicator:indeterminate { background: %(accent_off)s; }
QTableView#wall, QListView#wall {
  background: %(window)s; border: 0; selection-background-color: transparent;
}
QTableView#wall:focus, QListView#wall:focus { border: 0; }
QTableView#wall::item, QTableView#wall::item:selected, QTableView#wall::item:focus,
QListView#wall::item, QListView#wall::item:selected, QListView#wall::item:hover {
  background: transparent; border: 0;
}
QListView#strip { background: %(window)s; }
QListView::item { border-radius: 6px; border: 2px solid transparent; color: %(text)s; }
QListView::item:hover { background: %(accent_pale)s; }
QListView::item:selected { background: %(accent_pale)s; color: %(text)s; }
QListView::item:selected:active { border-color: %(outline)s; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: %(thumb)s; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 30px; }
QScrollBar::handle:horizontal { min-width: 30px; }
QScrollBar::handle:hover { background: %(quiet)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
QSlider:horizontal { min-height: %(least)spx; }
QSlider::groove:horizontal { height: 4px; background: %(strong_line)s; border-radius: 2px; }
QSlider::sub-page:horizontal { background: %(accent)s; border-radius: 2px; }
QSlider::handle:horizontal {
  width: 14px; height: 14px; margin: -7px 0; border-radius: 9px; background: %(accent)s;
  border: 2px solid %(panel)s;
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
#formatBar {
  background: %(panel)s; border: 1px solid %(strong_line)s; border-radius: 8px;
}
#variants { background: %(panel)s; border-bottom: 1px solid %(line)s; }
#variant { color: %(warning)s; font-weight: 600; }
#strip { background: %(window)s; }
#card { background: %(panel)s; border: 1px solid %(line)s; border-radius: 8px; }
#palette { background: %(panel)s; border: 1px solid %(strong_line)s; border-radius: 10px; }
QListView#topics { background: transparent; }
QListView#topics::item { padding: 8px 10px; color: %(text)s; }
QListView#topics::item:hover { background: %(accent_pale)s; }
QListView#topics::item:selected { background: %(accent)s; color: %(on_accent)s; }
QTextEdit#reading, QTextEdit#reading:focus {
  border: 1px solid %(line)s; border-radius: 8px; padding: 4px;
}
QTextEdit#reading:focus { border-color: %(outline)s; }
"""
