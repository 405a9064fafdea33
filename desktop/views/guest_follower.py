"""Where the words of the language model go: under why, under the list, to the foot of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.actions.words import WordsActions
from desktop.viewmodels.lists import ListView
from desktop.views.ask_bar import AskBar
from desktop.views.home import HomeView
from desktop.views.why_panel import WhyPanel
from desktop.views.widgets.film_view import FilmView
from desktop.views.widgets.status_line import StatusLine


class GuestFollower(QObject):
    """Joins what is asked of the model to what is on the screen; `at_home` says whether home is."""

    def __init__(
        self, words: WordsActions, why: WhyPanel, home: HomeView, status: StatusLine, ask: AskBar,
        at_home: Callable[[], bool],
    ) -> None:  # fmt: skip
        super().__init__(why)
        self._words, self._home, self._status, self._ask, self._at_home = words, home, status, ask, at_home
        self._personal = False
        self._marked = ""
        guest, wording, asking = words.guest, words.wording, words.asking
        why.shown.connect(wording.word)
        why.hidden.connect(wording.drop)
        why.words.stopped.connect(wording.stop)
        why.words.again.connect(wording.again)
        wording.changed.connect(why.show_words)
        ask.asked.connect(asking.ask)
        ask.stopped.connect(asking.stop)
        ask.put_away.connect(asking.drop)
        ask.left.connect(home.take_focus)
        asking.changed.connect(ask.show_words)
        words.reordering.told.connect(status.show_order)
        words.reordering.moving.connect(self._note_film)
        words.reordering.moved.connect(self._keep_film)
        guest.network.changed.connect(self._on_network)
        guest.changed.connect(self.follow)
        self._on_network()
        self.follow()

    def show_list(self, view: ListView) -> None:
        """Only of a list of one's own there is something to ask."""
        self._personal = view.personal and bool(view.cards)
        self.follow()

    def follow(self) -> None:
        """Another screen, or the model is another, or came, or went."""
        view = self._words.guest.view
        self._status.show_guest(view)
        self._ask.show_usable(view.usable)
        self._ask.setVisible(view.choice.on and self._personal and self._at_home())

    def _note_film(self) -> None:
        card = self._home.current
        self._marked = card.key if card is not None else ""

    def _keep_film(self) -> None:
        """Films move, the mark goes with its film: whoever reads why goes on reading."""
        if isinstance(holder := self._home.holder, FilmView):
            holder.keep(self._marked)

    def _on_network(self) -> None:
        self._status.show_network(self._words.guest.network.view.line)
