"""What refines home's lists: sliders, chips, what is tried, several chosen films, and where shelves stand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.actions.session import Session
from desktop.language import tr
from desktop.viewmodels.lists import ListView
from desktop.viewmodels.shelves import Arrangement
from desktop.viewmodels.words import films_count
from desktop.views.home import HomeView
from desktop.views.why_panel import WhyPanel


class Refining(QObject):
    """Turns the panel's moves into questions, and says over the list what is tried or chosen."""

    def __init__(self, session: Session, home: HomeView, why: WhyPanel, more_like: Callable[..., None]) -> None:
        super().__init__(home)
        self._session, self._home, self._more_like = session, home, more_like
        home.panel.mixed.connect(session.mix)
        home.panel.cut.connect(session.cut)
        home.cut.connect(session.cut)
        home.refining.connect(session.refine)
        home.trial.acted.connect(session.keep)
        home.trial.left.connect(session.discard)
        why.without_wanted.connect(session.try_without)
        home.choice.acted.connect(self.more_like_chosen)
        home.choice.left.connect(home.grid.unchoose)
        home.grid.chosen_changed.connect(self._name_chosen)
        home.shelves.chosen.connect(self._on_arranged)
        session.listed.connect(self._name_trial)

    def toggle(self) -> bool:
        """Opens or closes the panel; whether the list has one."""
        if not self._home.refine.isVisible():
            return False
        self._home.refine.click()
        return True

    def more_like_chosen(self) -> bool:
        """Films like the chosen ones; whether several are chosen."""
        chosen = self._home.chosen
        if chosen:
            self._more_like(*chosen)
        return bool(chosen)

    def back(self) -> bool:
        """Escape's first steps: nothing chosen, nothing tried, the panel folded; whether there was anything."""
        home = self._home
        focused = home.window().focusWidget()
        if home.choice.isVisible():
            home.grid.unchoose()
        elif home.trial.isVisible():
            self._session.discard()
        elif focused is not None and home.panel.isAncestorOf(focused):
            home.refine.click()
        else:
            return False
        return True

    def _on_arranged(self, words: str, before: Arrangement, after: Arrangement) -> None:
        take = self._home.shelves.take
        self._session.profile.chose(words, lambda: take(before), lambda: take(after))

    def _name_chosen(self) -> None:
        bar, chosen = self._home.choice, self._home.grid.chosen
        if chosen:
            bar.say(tr("{films} chosen", films=films_count(len(chosen))), tr("More like these"), tr("Only one"))
        else:
            bar.hide()

    def _name_trial(self, view: ListView) -> None:
        refine, bar = view.refine, self._home.trial
        if refine is None or not refine.trying:
            bar.hide()
        elif refine.without:
            bar.say(
                tr("Without {without}: arrows show what moves", without=refine.without),
                tr("Remove my rating"),
                tr("Keep my rating"),
            )
        else:
            bar.say(tr("Another mix: arrows show what moves"), tr("Keep this mix"), tr("Discard"))
