"""What is typed on home's films: marks, stars, why, more like it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeyEvent

from desktop.actions.marks import Mark
from desktop.actions.session import Session
from desktop.viewmodels.cards import CardView
from desktop.viewmodels.keys import Act
from desktop.viewmodels.notices import Notice
from desktop.views.pages import Pages
from desktop.views.refining import Refining
from desktop.views.widgets.toast import Toast

MARKS: tuple[Mark, ...] = ("watchlist", "seen", "hidden")
LESS, MORE = "-−", "+="


class FilmKeys:
    """A mark or stars are about the marked film, or about all that are chosen, as one change."""

    def __init__(
        self,
        session: Session,
        pages: Pages,
        toast: Toast,
        refining: Refining,
        why: Callable[[str], None],
        more_like: Callable[[str], None],
    ) -> None:
        self._session, self._pages, self._toast, self._refining = session, pages, toast, refining
        self._why, self._more_like = why, more_like
        self._last_rated: str | None = None

    def take(self, event: QKeyEvent, act: Act | None) -> bool:
        """Does what the key says, which does `act`; whether it says anything of a film."""
        card, text = self._card, event.text()
        if card is None:
            return False
        chosen = self._pages.home.chosen or (card.key,)
        if act in MARKS:
            self._mark(chosen, act)
        elif act == "why":
            self._why(card.key)
        elif act == "more":
            if not self._refining.more_like_chosen():
                self._more_like(card.key)
        elif text and text in "12345":
            self._rate(chosen, float(text))
        elif is_half_step(event):
            if len(chosen) == 1:  # half a star is about one film
                self.step(-0.5 if text in LESS else 0.5)
        else:
            return False
        return True

    def note(self, notice: Notice | None) -> None:
        """What was told last; None when it is about another profile."""
        self._last_rated = notice.rated if notice is not None else None

    def step(self, by: float) -> None:
        """Half a star: on the film just rated while its notice stands, else on the marked one."""
        card = self._card
        if self._toast.isVisible() and self._last_rated is not None:
            self._session.step(self._last_rated, by)
        elif card is not None:
            self._session.step(card.key, by)

    @property
    def _card(self) -> CardView | None:
        """The marked film; on other screens than home there is none."""
        return self._pages.home.current if self._pages.shown == "home" else None

    def _mark(self, keys: Sequence[str], mark: Mark) -> None:
        if len(keys) > 1:
            self._pages.lists.move(keys, mark)
        else:
            self._session.mark(keys[0], mark)

    def _rate(self, keys: Sequence[str], rating: float) -> None:
        if len(keys) > 1:
            self._pages.lists.rate(keys, rating)
        else:
            self._session.rate(keys[0], rating)


def is_half_step(event: QKeyEvent) -> bool:
    """Whether a key changes a rating by half a star."""
    return bool(event.text()) and event.text() in LESS + MORE
