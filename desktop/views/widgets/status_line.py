"""The line at the foot: which model answers, that nothing leaves the machine, how long the last ranking took."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.viewmodels.guest import GuestView
from desktop.viewmodels.lists import ModelView
from desktop.views.widgets.elided import ElidedLabel
from desktop.views.widgets.guest_light import GuestLight
from desktop.views.widgets.labels import button, label

HEIGHT = 30
ALL_FROM = 640
"""A narrower line has no room for how long the ranking took beside how the language model is."""


class StatusLine(QWidget):
    """A few short facts."""

    network_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._model = ElidedLabel(theme, 12, 400, "muted")
        self._model.say(tr("Opening the catalogue …"))
        self._guest = GuestLight(theme)
        self.network = button("", theme, "foot")
        self.network.setFont(theme.font(12, tabular=True))
        self.network.clicked.connect(self.network_wanted)
        self._time = label("", theme, 12, tone="muted")
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(28, 0, 28, 0)
        row.setSpacing(22)
        self._job = label("", theme, 12, 500, "accent")
        for widget in (self._model, self._guest, self.network, self._time, self._job):
            row.addWidget(widget)
        row.addStretch(1)
        self._job.hide()

    def show_model(self, model: ModelView) -> None:
        self._model.say(tr("Model: {line}", line=model.line))

    def show_guest(self, view: GuestView) -> None:
        self._guest.show_guest(view)
        self._give_way()

    def show_network(self, line: str) -> None:
        """How many connections there were; behind it is the list of them."""
        self.network.setText(line)
        self.network.setAccessibleName(tr("{line}: show what was sent to whom", line=line))

    def show_order(self, words: str) -> None:
        """How the list is ordered; "" where there is nothing to say."""
        self._guest.show_order(words)

    def show_job(self, words: str) -> None:
        """The training under way; "" for none."""
        self._job.setText(words)
        self._job.setAccessibleName(words)
        self._job.setVisible(bool(words))

    def show_obstacle(self, words: str) -> None:
        """What could not be opened."""
        self._model.say(words)
        self._time.setText("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        """The model's name is cut first, then how long the ranking took is not said."""
        self._time.setVisible(self.width() >= ALL_FROM or self._guest.isHidden())
        self._row.invalidate()
        if self._row.minimumSize().width() > self.width():
            self._time.hide()

    def show_time(self, milliseconds: float | None) -> None:
        """How long the engine took to rank what is shown; None: nothing was ranked."""
        self._time.setText("" if milliseconds is None else _ranked(milliseconds))
        self._give_way()


def _ranked(milliseconds: float) -> str:
    if milliseconds < 1:
        return tr("Ranked in under 1 ms")
    return tr("Ranked in {milliseconds:.0f} ms", milliseconds=milliseconds)
