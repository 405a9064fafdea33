"""In place of the wizard, where this package has nothing to train with."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from desktop.language import phrase, tr
from desktop.theme.theme import Theme
from desktop.views.settings_parts import Group, Row
from desktop.views.widgets.labels import button
from desktop.views.wizard.page import Page

HERE = phrase("Open a model from a file, a folder or the web, switch, and switch back.")
FULL = phrase(
    "Get Marquee's full package from where you got this one, and install it in its place: it is larger, since it "
    "brings what training needs. Your ratings, lists and models stay as they are."
)


class LightPage(Page):
    """What can be done here, and what to do for the rest."""

    heading = phrase("This is the light package: it does not train")
    sub = phrase(
        "It recommends and explains with models that were trained elsewhere, and needs a quarter of the space."
    )
    models_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.models = button(tr("Go to models"), theme, "primary")
        self.models.clicked.connect(self.models_wanted)
        group = Group(theme, tr("What you can do"))
        group.rows.add(Row(theme, tr("Use a model that somebody trained"), tr(HERE), (self.models,)))
        group.rows.add(Row(theme, tr("Train one of your own"), tr(FULL)))
        self.parts.addWidget(group)
        self.parts.addStretch(1)

    def take_focus(self) -> None:
        self.models.setFocus(Qt.FocusReason.OtherFocusReason)
