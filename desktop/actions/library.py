"""The library: what was said of films, list by list; and edits of many films at once, here and elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.actions import marks
from desktop.actions.marks import Mark, Said
from desktop.actions.session import Session
from desktop.language import phrase, tr
from desktop.tasks.runner import Latest
from desktop.viewmodels.library import LibraryView, Order, Tab, library_of
from desktop.viewmodels.notices import Notice
from desktop.viewmodels.words import films_count, ratings_count, stars
from engine.profile.edits import FilmEdit
from engine.profile.state import FilmState, Profile
from engine.profile.store import ProfileStore
from engine.progress import CancelToken
from engine.text import fold

Refused = Callable[[str], None]
MARK_OF: dict[Tab, Mark] = {"seen": "seen", "watchlist": "watchlist", "hidden": "hidden"}
ENDINGS: dict[Mark, str] = {
    "seen": phrase("{films} marked as seen"),
    "watchlist": phrase("{films} put on the watchlist"),
    "hidden": phrase("{films} not for you"),
}
AT_ONCE = 200
"""More films than these are changed and listed on a worker, so that the window never waits."""
REMOVED: dict[Tab, str] = {
    "rated": phrase("{films} without their ratings"),
    "seen": phrase("{films} no longer seen"),
    "watchlist": phrase("{films} off the watchlist"),
    "hidden": phrase("{films} may come back"),
}
NOT_SEEN = phrase("{films} no longer seen, {ratings} removed")
"""Who has not seen a film has not rated it either."""


class LibraryActions(QObject):
    """Reads the profile and changes many films as one step, which one undo takes back."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._desk = session, session.profile
        self._names: dict[str, str] = {}
        self._kept: LibraryView | None = None  # the list that was made last, until something changes
        self._listing = Latest(session.readers)
        self._desk.changed.connect(self._on_changed)
        session.opened.connect(self._on_opened)

    @property
    def ready(self) -> bool:
        return self._session.engine is not None

    @property
    def obstacle(self) -> str:
        """What could not be opened; "" while that is under way."""
        return self._session.obstacle

    def list(self, tab: Tab, order: Order, show: Callable[[LibraryView], None]) -> None:
        """One list: `show` gets it at once, or, where it is long, when it is made away from the window.

        Only the latest list that was asked for is shown.
        """
        self._listing.drop()
        films, kept = self._desk.as_profile().films, self._kept

        def made(cancel: CancelToken) -> LibraryView:
            view = kept if kept is not None and kept.tab == tab else self._listed(films, tab)
            cancel.check()
            return view.ordered(order)

        def done(view: LibraryView) -> None:
            self._kept = view
            show(view)

        if len(films) <= AT_ONCE:
            done(made(CancelToken()))
        else:
            self._listing.ask(made, done, lambda error: None)

    def rate(self, keys: Sequence[str], rating: float) -> None:
        given, now = marks.clamped(rating), self._session.now
        told = phrase("{films} rated {stars}")
        self._say(
            keys,
            lambda state: marks.rated(state, given, now),
            lambda states: tr(told, films=films_count(len(states)), stars=stars(given)),
        )

    def move(self, keys: Sequence[str], mark: Mark) -> None:
        """Marks the films; what contradicts the mark is taken off, ratings and viewings stay."""
        now = self._session.now
        self._say(
            keys,
            lambda state: marks.marked(state, mark, now),
            lambda states: tr(ENDINGS[mark], films=films_count(len(states))),
            lambda state: not marks.has(state, mark),
        )

    def remove(self, keys: Sequence[str], tab: Tab) -> None:
        """Takes the films off the list `tab`."""

        def several(states: Sequence[FilmState]) -> str:
            rated = sum(state.rating is not None for state in states) if tab == "seen" else 0
            told = NOT_SEEN if rated else REMOVED[tab]
            return tr(told, films=films_count(len(states)), ratings=ratings_count(rated))

        self._say(keys, marks.unrated if tab == "rated" else lambda state: marks.unmarked(state, MARK_OF[tab]), several)

    def export_json(self, file: str, refused: Refused | None = None) -> None:
        """Everything into one file that Marquee reads again."""
        self._export(lambda profile: _save_json(profile, file), file, refused)

    def export_csv(self, folder: str, refused: Refused | None = None) -> None:
        """One CSV a list into a folder."""
        self._export(lambda profile: _save_csv(profile, folder), folder, refused)

    def _on_changed(self) -> None:
        """The list that is kept, and one on its way, hold what was."""
        self._listing.drop()
        self._kept = None
        self.changed.emit()

    def _on_opened(self, _: object) -> None:
        """Folds the titles ahead, away from the window: thousands of them are most of the work of a list."""
        titles = [state.film.title for state in self._desk.films.values()]
        self._session.readers.start(
            lambda _: {title: fold(title) for title in titles}, self._names.update, lambda error: None
        )
        self._on_changed()

    def _listed(self, films: Mapping[str, FilmState], tab: Tab) -> LibraryView:
        engine = self._session.engine
        genres: dict[str, tuple[str, ...]] = {}
        if engine is not None:
            catalogue = engine.recommender.catalogue
            rows = ((key, catalogue.row_of_key(key)) for key in films)
            genres = {key: catalogue.genres[row] for key, row in rows if row is not None}
        return library_of(films, tab, genres, self._folded)

    def _folded(self, title: str) -> str:
        name = self._names.get(title)
        if name is None:
            name = self._names[title] = fold(title)
        return name

    def _say(
        self,
        keys: Sequence[str],
        about: Callable[[FilmState], Said],
        several: Callable[[Sequence[FilmState]], str],
        among: Callable[[FilmState], bool] = lambda state: True,
    ) -> None:
        """Says the same of films, of those `among` them; `several` is what it is called where it is of more than one.

        Of many it is found out away from the window too.
        """
        engine, films = self._session.engine, self._desk.as_profile().films

        def said() -> tuple[str, list[FilmEdit]]:
            found = (marks.state_of(films, engine, key) for key in keys)
            states = [state for state in found if state is not None and among(state)]
            label = about(states[0]).label if len(states) == 1 else several(states)
            return label, [edit for state in states for edit in about(state).edits]

        def stored(store: ProfileStore) -> str:
            label, edits = said()
            if edits:
                store.apply(label, edits)
            return label if edits else ""

        def tell(label: str) -> None:
            if label:
                self._desk.noted.emit(Notice(label, "undo"))

        if len(keys) > AT_ONCE:
            self._desk.run(stored, tell)
            return
        label, edits = said()
        if edits:
            self._desk.apply(label, edits)

    def _export(self, save: Callable[[Profile], None], place: str, refused: Refused | None) -> None:
        profile, told = self._desk.as_profile(), Notice(tr("Exported to {place}", place=place))
        failed = None if refused is None else lambda error: refused(str(error))
        self._desk.do(lambda: save(profile), lambda _: self._desk.noted.emit(told), failed)


def _save_json(profile: Profile, file: str) -> None:
    from pathlib import Path

    from engine.profile.export import save_json

    save_json(profile, Path(file))


def _save_csv(profile: Profile, folder: str) -> None:
    from pathlib import Path

    from engine.profile.export import save_csv

    save_csv(profile, Path(folder))
