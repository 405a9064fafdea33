"""The window: rail, search, screens, why, status line, and which key does what."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from desktop.actions.session import Session
from desktop.actions.settings import SettingsActions
from desktop.actions.workshop import Workshop
from desktop.theme.theme import Theme
from desktop.theme.tokens import EDGE
from desktop.viewmodels.keys import Act, KeyMap
from desktop.viewmodels.lists import ListView, ModelView
from desktop.viewmodels.notices import DamageView, Notice
from desktop.viewmodels.settings import title_of
from desktop.views.ask_bar import AskBar
from desktop.views.bindings import Bindings
from desktop.views.film_keys import MARKS, FilmKeys, is_half_step
from desktop.views.guest_follower import GuestFollower
from desktop.views.home import HomeView
from desktop.views.keys_overlay import KeysOverlay
from desktop.views.pages import Pages
from desktop.views.refining import Refining
from desktop.views.why_follower import WhyFollower
from desktop.views.why_panel import WhyPanel
from desktop.views.widgets.chip_pair import ChipPair
from desktop.views.widgets.completion_popup import CompletionPopup
from desktop.views.widgets.keyboard import TabbedPage, enter_pressed
from desktop.views.widgets.rail import Rail
from desktop.views.widgets.search_box import SearchBox
from desktop.views.widgets.status_line import StatusLine
from desktop.views.widgets.toast import Toast

if TYPE_CHECKING:  # each is imported when it is made
    from desktop.views.import_screen import ImportScreen
    from desktop.views.library import LibraryView
    from desktop.views.making import Making
    from desktop.views.settings import SettingsScreen
    from desktop.views.welcome import WelcomeScreen

MINIMUM = (760, 480)


class MainWindow(QMainWindow):
    """Turns keys and clicks into what the session can do, and its answers into what is seen."""

    theme_chosen = Signal(str)
    text_size_chosen = Signal(int)
    welcome_dismissed = Signal()
    closing = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        least: int,
        most: int,
        *,
        settings: SettingsActions,
        workshop: Workshop,
        welcome: bool,
        keys: KeyMap,
    ) -> None:
        """`welcome`: whoever has an empty profile is shown how to begin. `keys`: which key does what."""
        super().__init__()
        self._session, self._welcome = session, welcome
        self.bindings = Bindings(keys)
        self.setWindowTitle("Marquee")
        self.setMinimumSize(*MINIMUM)
        self.setAcceptDrops(True)
        page = TabbedPage()
        page.setObjectName("page")
        self.setCentralWidget(page)
        self.rail = Rail(theme)
        self.popup = CompletionPopup(theme, page)
        self.search = SearchBox(theme, self.popup)
        self.chips = ChipPair(theme)
        self.home = HomeView(theme, session.top_k, least, most)
        self._people = settings.people
        self.pages = Pages(theme, self.home, session, settings, workshop, self.bindings)
        self.why = WhyPanel(theme)
        self.status = StatusLine(theme)
        self.toast = Toast(theme, page, self.pages)
        self._why = WhyFollower(session, self.why, self.home, MARKS, lambda: self.shown == "home")
        self.ask = AskBar(theme)
        self._guest = GuestFollower(
            settings.words, self.why, self.home, self.status, self.ask, lambda: self.shown == "home"
        )
        self._refining = Refining(session, self.home, self.why, self._more_like)
        self._films = FilmKeys(session, self.pages, self.toast, self._refining, self._why.open, self._more_like)
        self._lay_out(page)
        theme.dress(self)
        self.keys = KeysOverlay(theme, self.bindings, page)
        self._wire_session()
        self._wire_widgets()
        self._wire_keys()
        self.rail.show_screen("home")
        self.home.take_focus()

    @property
    def shown(self) -> str:
        """The name of the screen that is shown."""
        return self.pages.shown

    @property
    def importing(self) -> ImportScreen:
        return self.pages.importing

    @property
    def library(self) -> LibraryView:
        return self.pages.library

    @property
    def making(self) -> Making:
        return self.pages.making

    @property
    def settings(self) -> SettingsScreen:
        return self.pages.settings

    @property
    def welcome(self) -> WelcomeScreen:
        return self.pages.welcome

    def go(self, name: str) -> None:
        """Shows a screen, by its name."""
        self.pages.put_in_front(name)
        self.rail.show_screen("home" if name == "welcome" else name)
        self.chips.setVisible(name == "home" and not self._session.obstacle)
        self.pages.named(name).showing()
        self._guest.follow()
        if name == "home":
            self._why.follow(listed=True)
        else:
            self._why.hide()

    def open_file(self, path: str) -> None:
        """A model goes to the models, anything else is ratings to bring in."""
        if path.lower().endswith(".marquee"):
            self.go("models")
            self.making.models.managing.install(path)
        else:
            self.go("import")
            self.importing.take([path])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no widget took: Enter presses a button, others are about films. One that is held says it once."""
        act = self.bindings.act(event)
        if enter_pressed(self, event) or (event.isAutoRepeat() and not is_half_step(event)):
            return
        if event.key() == Qt.Key.Key_Escape:
            self._back()
        elif act is not None and act in self._acts:
            self._acts[act]()
        elif not self._films.take(event, act):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.importing.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A file dropped on any screen is one to import."""
        self.go("import")
        self.importing.dropEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.pages.ask_to_stay:
            self.go("train")
            self.making.train.ask_to_leave()
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def _lay_out(self, page: QWidget) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(EDGE, 16, EDGE, 8)
        top.setSpacing(12)
        top.addWidget(self.search, 1)
        top.addWidget(self.chips)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(top)
        middle.addWidget(self.pages, 1)
        middle.addWidget(self.ask)
        middle.addWidget(self.status)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(middle, 1)
        row.addWidget(self.why)

    def _wire_session(self) -> None:
        session = self._session
        session.opening.connect(self.home.show_opening)
        session.opened.connect(self._on_opened)
        session.asking.connect(self.home.show_asking)
        session.listed.connect(self._on_listed)
        session.failed.connect(self._on_failed)
        session.damaged.connect(self._on_damaged)
        session.replaced.connect(self._on_replaced)
        session.completed.connect(self.search.show_completions)
        session.profile.noted.connect(self._on_noted)
        session.refused.connect(self.toast.say)

    def _wire_widgets(self) -> None:
        session, home = self._session, self.home
        self.rail.chosen.connect(self._choose)
        self.rail.keys.connect(self.keys.open)
        self.rail.theme_chosen.connect(self.theme_chosen)
        self.search.typed.connect(session.complete)
        self.search.taken.connect(self._more_like)
        self.search.felt.connect(session.feel_like)
        self.chips.for_you.connect(self._for_you)
        self.chips.more_like.connect(self._more_again)
        home.top_k_chosen.connect(session.set_top_k)
        home.seed_rated.connect(session.rate)
        home.day_chosen.connect(session.set_as_of)
        home.all_wanted.connect(lambda whole: session.see_all() if whole else session.for_you())
        home.retried.connect(self._retry)
        home.backup_wanted.connect(session.restore_backup)
        home.fresh_start_wanted.connect(session.start_afresh)
        self.search.felt.connect(lambda: self.go("home"))
        self._people.listed.connect(lambda people: self.setWindowTitle(title_of(people)))
        self.why.more_wanted.connect(self._more_like)
        self.toast.undo.connect(self._undo)
        self.toast.redo.connect(self._redo)
        self.toast.stepped.connect(self._films.step)
        self.toast.left.connect(self.pages.take_focus)
        self.status.network_wanted.connect(lambda: self.go("settings"))
        self.status.network_wanted.connect(self.pages.show_network)
        self._wire_pages()

    def _wire_pages(self) -> None:
        pages = self.pages
        pages.wanted.connect(self.go)
        pages.for_you_wanted.connect(self._for_you)
        pages.more_wanted.connect(lambda keys: self._more_like(*keys))
        pages.noted.connect(self._on_noted)
        pages.browsed.connect(self._dismiss_welcome)
        pages.left.connect(self.close)
        pages.job.connect(self.status.show_job)
        pages.keys_wanted.connect(self.keys.open)
        pages.theme_chosen.connect(self.theme_chosen)
        pages.text_size_chosen.connect(self.text_size_chosen)

    def _wire_keys(self) -> None:
        """What is done wherever the focus is, and what is done unless somebody types."""
        anywhere: dict[Act, Callable[[], object]] = {
            "search": self._focus_search, "undo": self._undo, "redo": self._redo,
            "home": lambda: self._choose("home"), "library": lambda: self._choose("library"),
            "import": lambda: self._choose("import"), "models": lambda: self._choose("models"),
            "train": lambda: self._choose("train"), "settings": lambda: self._choose("settings"),
        }  # fmt: skip
        self.bindings.shortcuts(self, anywhere)
        self._acts: dict[Act, Callable[[], object]] = {
            "keys": self.keys.open, "for_you": self._for_you,
            "refine": lambda: self.shown == "home" and self._refining.toggle(),
        }  # fmt: skip
        self.bindings.follow(self.rail, self.why.marks, self.home)

    def _on_opened(self, model: ModelView) -> None:
        self.status.show_model(model)
        self.home.choose_day(date.today())  # another model is asked about now
        self.pages.begin_imports_anew()
        self._people.list()
        self.pages.refresh()
        if self._welcome and self._session.empty and self.shown == "home":
            self.go("welcome")
        else:
            self.home.shelves.make_ready()  # while the first list is looked for

    def _on_replaced(self) -> None:
        """Nothing of what was shown of another profile, or of other content, stays."""
        self.pages.begin_imports_anew()
        self.home.choose_day(date.today())
        self._films.note(None)
        self.toast.hide()

    def _on_listed(self, view: ListView) -> None:
        seed = view.seed
        self.home.show_list(view, self._session.rating_of(seed.key) if seed is not None else None)
        self.chips.show_choice(view.seeds, view.kind)
        self.chips.setVisible(self.shown == "home")
        self.status.show_time(view.milliseconds)
        self._guest.show_list(view)
        self._why.show_list(personal=view.personal)

    def _on_failed(self, sentence: str) -> None:
        self.home.show_failure(sentence)
        self._show_nothing()

    def _on_damaged(self, damage: DamageView) -> None:
        self.home.show_damage(damage)
        self._show_nothing()

    def _show_nothing(self) -> None:
        self.go("home")
        self.chips.hide()
        if self._session.obstacle:
            self.status.show_obstacle(self._session.obstacle)
        self._why.hide()

    def _on_noted(self, notice: Notice) -> None:
        self._films.note(notice)
        self.toast.tell(notice)

    def _focus_search(self) -> None:
        self.keys.dismiss()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _more_like(self, *keys: str) -> None:
        self._session.more_like(*keys)
        self.go("home")

    def _for_you(self) -> None:
        self._session.for_you()
        self.go("home")

    def _choose(self, name: str) -> None:
        """A screen from the rail or by its key; home is the person's own films."""
        if self.keys.isVisible():
            return
        if name == "home":
            self._for_you()
        else:
            self.go(name)

    def _dismiss_welcome(self) -> None:
        self._welcome = False
        self.welcome_dismissed.emit()
        self.go("home")

    def _more_again(self) -> None:
        """The chip: back to the last films asked about, or to the search box when there was none."""
        if self.chips.keys:
            self._session.more_like(*self.chips.keys)
        else:
            self._focus_search()

    def _back(self) -> None:
        """Escape: out of the search box, then out of why, then to the person's own films."""
        if self.search.hasFocus():
            self.search.clear()
            self.pages.take_focus()
        elif self.shown == "home" and self._refining.back():
            pass
        elif self._why.visible:
            self._why.close()
        elif self.shown == "welcome":
            self._dismiss_welcome()
        elif self._session.elsewhere or self._session.whole or self.shown != "home":
            self._for_you()

    def _undo(self) -> None:
        if not self.keys.isVisible():
            self._session.profile.undo()

    def _redo(self) -> None:
        if not self.keys.isVisible():
            self._session.profile.redo()

    def _retry(self) -> None:
        (self._session.for_you if self._session.elsewhere else self._session.open)()
