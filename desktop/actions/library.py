"""The library: what was said of films, list by list; and edits of many films at once, here and elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.actions import marks
from desktop.actions.marks import Mark, Said
from desktop.actions.session import Session
from desktop.language import phrase, tr
from desktop.tasks.runner import Latest
from desktop.viewmodels.library import LibraryView, Tab, library_of
from desktop.viewmodels.notices import Notice
from desktop.viewmodels.words import films_count, ratings_count, stars
from engine.profile.edits import FilmEdit
from engine.profile.state import FilmState, Profile
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
        self._listing = Latest(session.readers)
        self._desk.changed.connect(self.changed)
        session.opened.connect(self._on_opened)

    @property
    def ready(self) -> bool:
        return self._session.engine is not None

    @property
    def obstacle(self) -> str:
        """What could not be opened; "" while that is under way."""
        return self._session.obstacle

    def list(self, tab: Tab, show: Callable[[LibraryView], None]) -> None:
        """One list, in no order: `show` gets it at once, or, where it is long, when it is made away from the window.

        Only the latest list that was asked for is shown.
        """
        self._listing.drop()
        films = dict(self._desk.films)
        if len(films) <= AT_ONCE:
            show(self._listed(films, tab))
        else:
            self._listing.ask(lambda _: self._listed(films, tab), show, lambda error: None)

    def rate(self, keys: Sequence[str], rating: float) -> None:
        given, now = marks.clamped(rating), self._session.now
        several = phrase("{films} rated {stars}")
        self._say(keys, lambda state: marks.rated(state, given, now), several, stars=stars(given))

    def move(self, keys: Sequence[str], mark: Mark) -> None:
        """Marks the films; what contradicts the mark is taken off, ratings and viewings stay."""
        now = self._session.now
        unmarked = [key for key in keys if not self._session.has(key, mark)]
        self._say(unmarked, lambda state: marks.marked(state, mark, now), ENDINGS[mark])

    def remove(self, keys: Sequence[str], tab: Tab) -> None:
        """Takes the films off the list `tab`."""
        if tab == "rated":
            self._say(keys, marks.unrated, REMOVED[tab])
        else:
            rated = sum(self._session.rating_of(key) is not None for key in keys) if tab == "seen" else 0
            several = NOT_SEEN if rated else REMOVED[tab]
            self._say(keys, lambda state: marks.unmarked(state, MARK_OF[tab]), several, ratings=ratings_count(rated))

    def export_json(self, file: str, refused: Refused | None = None) -> None:
        """Everything into one file that Marquee reads again."""
        self._export(lambda profile: _save_json(profile, file), file, refused)

    def export_csv(self, folder: str, refused: Refused | None = None) -> None:
        """One CSV a list into a folder."""
        self._export(lambda profile: _save_csv(profile, folder), folder, refused)

    def _on_opened(self, _: object) -> None:
        """Folds the titles ahead, away from the window: thousands of them are most of the work of a list."""
        titles = [state.film.title for state in self._desk.films.values()]
        self._session.readers.start(
            lambda _: {title: fold(title) for title in titles}, self._names.update, lambda error: None
        )
        self.changed.emit()

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

    def _say(self, keys: Sequence[str], about: Callable[[FilmState], Said], several: str, **values: str) -> None:
        states = [state for key in keys if (state := self._session.state_of(key)) is not None]
        if not states:
            return
        several = tr(several, films=films_count(len(states)), **values)
        label = about(states[0]).label if len(states) == 1 else several

        def edits() -> list[FilmEdit]:
            return [edit for state in states for edit in about(state).edits]

        if len(states) <= AT_ONCE:
            self._desk.apply(label, edits())
        else:
            told = Notice(label, "undo")
            self._desk.run(lambda store: store.apply(label, edits()), lambda _: self._desk.noted.emit(told))

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
