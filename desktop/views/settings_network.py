"""What was sent to whom since the window was opened."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent

from desktop.actions.network import Network
from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.viewmodels.network import PROMISE, NetworkView
from desktop.views.settings_parts import Group, Row, Rows
from desktop.views.widgets.labels import button

LOOK_MS = 1000
"""While it is seen, bytes go on being counted."""


class NetworkGroup(Group):
    """How many connections there were, and on request each of them, the newest first."""

    def __init__(self, theme: Theme, network: Network) -> None:
        super().__init__(theme, tr("Network"))
        self._network = network
        self._view = NetworkView()
        self.all = button(tr("Show them"), theme)
        self.all.setCheckable(True)
        self.all.setAccessibleName(tr("Show all connections"))
        self.all.toggled.connect(lambda _: self._show_rows())
        self._line = Row(theme, "", tr(PROMISE), (self.all,))
        self._list = Rows()
        self._list.hide()
        self.rows.add(self._line)
        self.rows.add(self._list, parted=False)
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self.refresh)
        network.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        view = self._network.view
        self._line.title.say(view.line)
        self.all.setVisible(bool(view.rows))
        if view != self._view:
            self._view = view
            self._show_rows()

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()
        self._looking.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._looking.stop()
        super().hideEvent(event)

    def _show_rows(self) -> None:
        shown = self.all.isChecked() and bool(self._view.rows)
        self.all.setText(tr("Hide them") if shown else tr("Show them"))
        rows = [Row(self._theme, row.title, row.words) for row in self._view.rows] if shown else []
        if shown and self._view.older:
            rows.append(Row(self._theme, tr("and {older:,} earlier ones", older=self._view.older), ""))
        self._list.show_rows(rows)
        self._list.setVisible(shown)
