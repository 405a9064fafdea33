"""Whose tastes count: those of today, or those of an earlier day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QWidget

from desktop.language import language_code, tr
from desktop.theme.theme import Theme
from desktop.views.widgets import paint
from desktop.views.widgets.labels import button, label, tip

EARLIEST = QDate(1970, 1, 1)


class DateBox(QDateEdit):
    """A date with a calendar under it."""

    def __init__(self, theme: Theme, day: QDate) -> None:
        super().__init__(day)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = paint.on(self)
        arrow = QRectF(self.width() - 21, self.height() / 2 - 6, 12, 12)
        self._theme.icons.paint(painter, "down", arrow, self._theme.colour("muted"))
        painter.end()


class AsOf(QWidget):
    """A date, today unless another is chosen, and the way back to today."""

    chosen = Signal(object)  # datetime.date

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = label(tr("Tastes as of"), theme, 12, tone="muted")
        self._date = DateBox(theme, QDate.currentDate())
        self._date.setLocale(QLocale(language_code()))
        self._date.setDisplayFormat(tr("d MMM yyyy", about="how Qt writes a day"))
        self._date.setCalendarPopup(True)
        self._date.setKeyboardTracking(False)  # a date half typed asks for nothing
        self._date.setDateRange(EARLIEST, QDate.currentDate())
        self._date.setFont(theme.font(12))
        self._date.setAccessibleName(tr("Tastes as of"))
        self._date.lineEdit().setAccessibleName(tr("Tastes as of"))
        self._date.setAccessibleDescription(tr("An earlier day shows what you would have been recommended then"))
        self._date.setToolTip(tip(tr("Choose an earlier day to see what would have been recommended then")))
        self._today = button(tr("Today"), theme, "link")
        self._today.setAccessibleName(tr("Back to your tastes of today"))
        self._today.setVisible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._name, self._date, self._today):
            row.addWidget(widget)
        self._date.dateChanged.connect(self._on_changed)
        self._today.clicked.connect(lambda: self.choose(date.today()))

    @property
    def today(self) -> bool:
        return self._date.date() == QDate.currentDate()

    def choose(self, day: date) -> None:
        self._date.setMaximumDate(QDate.currentDate())  # a window may be open over midnight
        self._date.setDate(QDate(day.year, day.month, day.day))

    def show_name(self, shown: bool) -> None:
        """Says what the date is for, where there is room for it."""
        self._name.setVisible(shown)
        self.updateGeometry()

    def _on_changed(self, day: QDate) -> None:
        self._today.setVisible(not self.today)
        self.chosen.emit(day.toPython())
