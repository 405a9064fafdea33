"""Labels, buttons, margins and shadows in the look's few kinds."""

from __future__ import annotations

from html import escape
from typing import Literal

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, Qt
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QLabel, QLayout, QPushButton, QWidget

from desktop.theme.theme import Theme
from desktop.viewmodels.words import Line

Tone = Literal["text", "muted", "good", "accent", "bad"]
Kind = Literal["primary", "plain", "quiet", "link", "chip", "facet", "cap", "mark", "danger", "foot"]


def label(words: str, theme: Theme, size: float = 14, weight: int = 400, tone: Tone = "text") -> QLabel:
    """One line of plain text."""
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(theme.font(size, weight, tabular=True))
    made.setProperty("tone", tone)
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:  # Qt goes by the words: titles stay Latin
        across = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        made.setAlignment(across | Qt.AlignmentFlag.AlignVCenter)
    return made


def paragraph(theme: Theme, size: float = 14, tone: Tone = "text") -> QLabel:
    """Text that wraps."""
    made = label("", theme, size, tone=tone)
    made.setWordWrap(True)
    return made


def rich(line: Line, theme: Theme) -> str:
    """A line as the rich text of a label: films bold, themes in their colour."""
    pieces = []
    for run in line:
        words = escape(run.text)
        if run.kind == "film":
            words = f'<span style="font-weight:600">{words}</span>'
        elif run.kind == "theme":
            words = f'<span style="color:{theme.tokens.content}">{words}</span>'
        pieces.append(words)
    return "".join(pieces)


def tip(words: str) -> str:
    """The text of a tool tip, where Qt takes what looks like markup for markup."""
    return f"<qt>{escape(words)}</qt>" if Qt.mightBeRichText(words) else words


def button(words: str, theme: Theme, kind: Kind = "plain") -> QPushButton:
    made = QPushButton(words)
    dress(made, theme, kind)
    return made


def dress(made: QPushButton, theme: Theme, kind: Kind) -> None:
    """The look and the name of a button of a kind."""
    made.setProperty("kind", kind)
    made.setFont(theme.font(13, 600 if kind == "primary" else 500))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    made.setAccessibleName(made.text())


def edges(of: QLayout | QWidget, before: int, top: int, after: int, bottom: int) -> None:
    """Margins before and after what is read, which are left and right, or right and left."""
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    of.setContentsMargins(after if mirrored else before, top, before if mirrored else after, bottom)


def announce(widget: QWidget, words: str) -> None:
    """Has a screen reader say what has come without being asked for."""
    if words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def tell(line: QLabel, words: str) -> None:
    """A line that stands there while it has something to say, and is heard when it comes."""
    line.setText(words)
    line.setAccessibleName(words)
    line.setVisible(bool(words))
    announce(line, words)


def float_above(widget: QWidget, theme: Theme) -> None:
    """A shadow for what floats; nothing else has one."""
    shadow = QGraphicsDropShadowEffect(widget)
    shadow.setBlurRadius(28)
    shadow.setOffset(0, 8)
    widget.setGraphicsEffect(shadow)

    def colour() -> None:
        shadow.setColor(theme.colour("shadow", theme.tokens.shadow_alpha / 255))

    theme.changed.connect(colour)
    colour()
