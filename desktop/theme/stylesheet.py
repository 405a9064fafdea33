"""The style sheet of the standard widgets, made from tokens. What is painted by hand does not appear here."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from desktop.theme.tokens import Tokens

_SHEET = Template("""
QMainWindow, QWidget#page { background: $bg; }
QWidget#rail { background: $rail; }
QWidget#side { background: $surface; border-left: 1px solid $line; }
QWidget#status { border-top: 1px solid $line; }
QWidget#counterfactual { background: $raised; border-radius: 10px; }
QWidget#toast, QWidget#keys, QFrame#completions { background: $raised; border: 1px solid $line; border-radius: 14px; }
QWidget#strip { background: $raised; border-radius: 10px; }
QWidget#scrim { background: rgba(0, 0, 0, 150); }
QFrame#group { background: $surface; border: 1px solid $line; border-radius: 14px; }
QFrame#divider { background: $line; max-height: 1px; }
QWidget#question { background: $raised; border-radius: 10px; }
QLabel { color: $text; background: transparent; }
QLabel#said { border: 1px solid transparent; border-radius: 8px; padding: 3px 2px; }
QLabel#said:hover { background: $raised; }
QLabel#said:focus { border: 2px solid $accent; padding: 2px 1px; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="bad"] { color: $bad; }

QLineEdit#search {
    background: $surface; color: $text; border: 1px solid $edge; border-radius: 12px; padding: 0 44px 0 40px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit#search:focus { border: 2px solid $accent; padding: 0 43px 0 39px; }
QLabel#key {
    color: $muted; border: 1px solid $line; border-radius: 5px; padding: 1px 6px; background: transparent;
}

QLabel#cap {
    color: $text; border: 1px solid $edge; border-radius: 5px; padding: 1px 6px; min-width: 8px;
}

QLineEdit#filter {
    background: $surface; color: $text; border: 1px solid $edge; border-radius: 10px; padding: 0 10px;
    min-height: 30px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit#filter:focus { border: 2px solid $accent; padding: 0 9px; }

QPlainTextEdit#log { background: transparent; color: $muted; border: none; }
QPlainTextEdit#log:focus { border: 2px solid $accent; border-radius: 8px; }

QPushButton {
    color: $text; background: transparent; border: 1px solid $edge; border-radius: 10px; padding: 0 14px;
    min-height: 30px; outline: none;
}
QPushButton:hover { background: $raised; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 0 13px; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="danger"] { background: $bad; color: $on_accent; border: 1px solid $bad; }
QPushButton[kind="danger"]:focus { border: 2px solid $text; }
QPushButton[kind="quiet"] { border: 1px solid transparent; color: $muted; padding: 0 8px; }
QPushButton[kind="quiet"]:hover { color: $text; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; padding: 0 7px; color: $text; }
QPushButton[kind="link"] {
    border: 1px solid transparent; color: $accent; padding: 0 6px; min-height: 24px; border-radius: 6px;
}
QPushButton[kind="link"]:focus { border: 2px solid $accent; padding: 0 5px; }
QPushButton[kind="foot"] {
    border: 1px solid transparent; color: $muted; padding: 0 5px; min-height: 24px; border-radius: 6px;
}
QPushButton[kind="foot"]:focus { border: 2px solid $accent; padding: 0 4px; color: $text; }
QPushButton[kind="menu"] { padding: 0 28px 0 14px; }
QPushButton[kind="menu"]:focus { padding: 0 27px 0 13px; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="mark"] { padding: 0 8px; }
QPushButton[kind="mark"]:focus { padding: 0 7px; }
QPushButton[kind="mark"]:checked { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[kind="mark"]:checked:focus { border: 2px solid $text; }
QPushButton[kind="chip"] { border-radius: 16px; color: $muted; }
QPushButton[kind="chip"]:hover { color: $text; }
QPushButton[kind="chip"]:checked { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[kind="chip"]:checked:focus { border: 2px solid $text; }
QPushButton[kind="cap"] { border-radius: 6px; padding: 0 7px; min-height: 22px; min-width: 14px; }
QPushButton[kind="cap"]:focus { border: 2px solid $accent; padding: 0 6px; }
QPushButton[kind="cap"]:checked { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[kind="facet"] { border: 1px solid $edge; border-radius: 13px; padding: 0 9px; min-height: 24px; }
QPushButton[kind="facet"]:focus { border: 2px solid $accent; padding: 0 8px; }
QPushButton[kind="facet"]:checked { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[kind="facet"]:checked:focus { border: 2px solid $text; }

QPushButton[kind="link"]:disabled, QPushButton[kind="quiet"]:disabled { border: 1px solid transparent; color: $line; }
QPushButton:disabled, QPushButton[kind="primary"]:disabled {
    color: $muted; background: transparent; border: 1px solid $line;
}

QCheckBox { color: $text; spacing: 8px; min-height: 24px; outline: none; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid $edge; border-radius: 4px; background: $surface; }
QCheckBox::indicator:checked { background: $accent; border: 1px solid $accent; }
QCheckBox:focus { color: $accent; }
QComboBox, QSpinBox {
    color: $text; background: $surface; border: 1px solid $edge; border-radius: 8px; padding: 0 10px; min-height: 30px;
}
QComboBox:focus, QSpinBox:focus { border: 2px solid $accent; padding: 0 9px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: none; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QComboBox QAbstractItemView {
    color: $text; background: $raised; border: 1px solid $line; selection-background-color: $accent;
    selection-color: $on_accent;
}

QListView { background: transparent; border: none; outline: none; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }

QDateEdit {
    color: $text; background: transparent; border: 1px solid $edge; border-radius: 8px; padding: 0 2px 0 10px;
    min-height: 28px; selection-background-color: $accent; selection-color: $on_accent;
}
QDateEdit:focus { border: 2px solid $accent; padding: 0 1px 0 9px; }
QDateEdit::drop-down { border: none; width: 24px; }
QDateEdit::down-arrow { image: none; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $raised; }
QCalendarWidget QToolButton { color: $text; background: transparent; border-radius: 6px; padding: 4px 8px; }
QCalendarWidget QToolButton:hover { background: $line; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView {
    background: $surface; color: $text; selection-background-color: $accent; selection-color: $on_accent;
    outline: none;
}
QCalendarWidget QAbstractItemView:disabled { color: $muted; }
QCalendarWidget QSpinBox { min-height: 24px; }
QMenu { background: $raised; color: $text; border: 1px solid $line; padding: 6px; }
QMenu::item { padding: 6px 22px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: $accent; color: $on_accent; }

QTableView { background: transparent; border: none; outline: none; }
QTableView#library QHeaderView::section {
    background: $bg; color: $muted; border: none; border-bottom: 1px solid $line; padding: 0 8px;
    font-size: 12px;
}
QTableView#library QHeaderView::section:hover { color: $text; }
QTableView#library QHeaderView { background: transparent; }

QSlider { min-height: 24px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal {
    width: 16px; height: 16px; margin: -7px 0; border-radius: 9px; background: $text; border: 1px solid $edge;
}
QSlider::handle:horizontal:focus { border: 2px solid $accent; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $line; border-radius: 4px; min-height: 32px; margin: 1px; }
QScrollBar::handle:vertical:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 6px 8px; }
""")


def stylesheet(tokens: Tokens) -> str:
    """Qt's style sheet for one scheme."""
    return _SHEET.substitute(asdict(tokens))
