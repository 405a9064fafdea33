"""The one log of all connections, and word of each new one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from desktop.viewmodels.network import NetworkView, network_view
from engine.network import NetworkLog


class Network(QObject):
    """Made once; whoever opens connections writes into its `log`."""

    changed = Signal()
    _opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.log = NetworkLog(opened=self._opened.emit)
        # Connections are opened on other threads.
        self._opened.connect(self.changed, Qt.ConnectionType.QueuedConnection)

    @property
    def view(self) -> NetworkView:
        return network_view(self.log.count, self.log.exchanges())
