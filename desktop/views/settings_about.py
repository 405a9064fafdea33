"""About: which Marquee this is, what it is made of, and where its things lie."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop.actions.about import About
from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.views.settings_parts import FactList, Group, Row
from desktop.views.widgets.labels import button


class AboutGroup(Group):
    """Facts, and what can be opened: the folder with everything, reports of crashes, the licences."""

    refused = Signal(str)

    def __init__(self, theme: Theme, about: About) -> None:
        super().__init__(theme, tr("About"))
        self._about = about
        self._facts = FactList(theme)
        self.folder, self.reports = button(tr("Open folder"), theme), button(tr("Open folder"), theme)
        self.folder.setAccessibleName(tr("Open the folder with everything Marquee keeps"))
        self.reports.setAccessibleName(tr("Open the folder with reports of crashes"))
        self.folder.clicked.connect(lambda: self._open(str(about.data)))
        self.reports.clicked.connect(lambda: self._open(str(about.reports_folder)))
        self._broken = Row(theme, tr("Reports of crashes"), "", (self.reports,))
        self.rows.add(self._facts)
        self.rows.add(Row(theme, tr("Everything Marquee keeps"), str(about.data), (self.folder,)))
        self.rows.add(self._broken)
        if about.notices:
            read = button(tr("Read"), theme)
            read.setAccessibleName(tr("Read the licences"))
            read.clicked.connect(lambda: self._open(about.notices))
            self.rows.add(Row(theme, tr("Made with the work of many"), tr("Their licences, in one file."), (read,)))

    def refresh(self) -> None:
        """As it is now: parts are loaded as they are needed, and a report may have come."""
        self._facts.show_facts(self._about.facts)
        self._broken.say(self._about.broken)
        self.reports.setEnabled(bool(self._about.reports()))

    def _open(self, place: str) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(place)):
            self.refused.emit(tr("Nothing on this computer opened {place}.", place=place))
