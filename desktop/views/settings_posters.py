"""Posters: the folder with a person's own ones."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog

from desktop.actions.posters import LocalPosters
from desktop.language import phrase, tr
from desktop.theme.theme import Theme
from desktop.views.settings_parts import Group, Row
from desktop.views.widgets.labels import button

LAYOUT = phrase(
    "As Kodi and Jellyfin keep them: a folder for each film, such as “Heat (1995)”, with poster.jpg in it; its .nfo is "
    "read too. Nothing there is changed, and nothing leaves this computer."
)


class PostersGroup(Group):
    """Which folder, what was found there, and the way back to drawn posters."""

    def __init__(self, theme: Theme, posters: LocalPosters) -> None:
        super().__init__(theme, tr("Posters"))
        self._posters = posters
        self.choose, self.again = button(tr("Choose folder …"), theme), button(tr("Look again"), theme)
        self.forget = button(tr("Forget"), theme)
        self.choose.setAccessibleName(tr("Choose the folder with your own posters"))
        self.again.setAccessibleName(tr("Look for posters again"))
        self.forget.setAccessibleName(tr("Forget the folder with posters"))
        self.choose.clicked.connect(self._ask)
        self.again.clicked.connect(posters.look)
        self.forget.clicked.connect(self._forget)
        self.rows.add(Row(theme, tr("From a folder of films"), tr(LAYOUT), (self.choose,)))
        self._state = Row(theme, "", "", (self.again, self.forget))
        self._with_state = self.rows.add(self._state)
        posters.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        view = self._posters.view
        for part in self._with_state:
            part.setVisible(bool(view.folder))
        self._state.follow(view.folder, view.words)

    def _ask(self) -> None:
        before = self._posters.view.folder
        if folder := QFileDialog.getExistingDirectory(self, tr("The folder with your films"), before):
            self._posters.choose(folder)

    def _forget(self) -> None:
        self.choose.setFocus()
        self._posters.choose("")
