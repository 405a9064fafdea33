"""What home says where it has no films, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.language import phrase, tr, trn
from desktop.theme.theme import Theme
from desktop.viewmodels.lists import ListView
from desktop.viewmodels.notices import DamageView
from desktop.viewmodels.tuning import RefineView
from desktop.views.widgets.state_pane import StatePane

ALL_KNOWN = phrase("Every film of this catalogue is seen, put away or on your watchlist.")
Way = tuple[str, Callable[[], object]]
"""What a button is called, and what it does."""


class HomeState(StatePane):
    """Each thing that may be in the way brings its own buttons: none can do what another one's would."""

    cut = Signal(object)  # Only
    retried = Signal()
    backup_wanted = Signal()
    fresh_start_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._ways: tuple[Way, ...] = ()
        self.acted.connect(lambda: self._go(0))
        self.acted_otherwise.connect(lambda: self._go(1))

    def show_failure(self, sentence: str) -> None:
        self._offer(tr("Something is in the way"), sentence, self._again(tr("Try again")))

    def show_damage(self, damage: DamageView) -> None:
        """The profile cannot be opened; both ways on keep the damaged file."""
        afresh = (tr("Start afresh"), self.fresh_start_wanted.emit)
        backup = (tr("Use the backup of {backup}", backup=damage.backup), self.backup_wanted.emit)
        self._offer(tr("Your profile is damaged"), damage.sentence, *([backup] if damage.backup else []), afresh)

    def show_nothing(self, view: ListView) -> None:
        """A list without films: why, and the way back to some."""
        if view.refine is not None and view.refine.only:
            self._show_cut(view.refine)
        elif view.kind == "mood":
            title = tr("No search by mood") if view.obstacle else tr("Nothing is left")
            self._offer(title, view.obstacle or tr(ALL_KNOWN), self._again(tr("Back to your films")))
        elif view.kind == "similar":
            title = tr("This model cannot say") if view.obstacle else tr("Nothing like it is left")
            words = view.obstacle or tr("Every film that is like it is seen, put away or on your watchlist.")
            self._offer(title, words, self._again(tr("Back to your films")))
        else:
            self._offer(tr("Nothing is left"), tr(ALL_KNOWN), self._again(tr("Look again")))

    def _show_cut(self, refine: RefineView) -> None:
        """Cut down to nothing: the chip whose dropping helps, or all of them."""
        drop, clear = refine.drop, (tr("Clear all"), lambda: self.cut.emit(refine.everything))
        title = tr("No film is all of that")
        if drop is None:
            self._offer(title, tr("Ask for less at once."), clear)
            return
        words = trn("Without “{words}” there would be {n} film.", "Without “{words}” there would be {n:,} films.",
                    drop.count, words=drop.words)  # fmt: skip
        dropped = refine.only.toggled(drop.chip)
        self._offer(title, words, (tr("Drop {words}", words=drop.words), lambda: self.cut.emit(dropped)), clear)

    def _go(self, place: int) -> None:
        _, do = self._ways[place]
        do()

    def _again(self, name: str) -> Way:
        return name, self.retried.emit

    def _offer(self, title: str, words: str, *ways: Way) -> None:
        self._ways = ways
        self.say(title, words, *(name for name, _ in ways))
