"""The window's screens, all but home made when they are first wanted: the start waits for nothing that is unseen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from desktop.actions.session import Session
from desktop.actions.settings import SettingsActions
from desktop.actions.workshop import Workshop
from desktop.theme.theme import Theme
from desktop.views.bindings import Bindings
from desktop.views.home import HomeView
from desktop.views.screen import Screen

if TYPE_CHECKING:  # each is imported when it is made
    from desktop.actions.importing import ImportActions
    from desktop.actions.library import LibraryActions
    from desktop.views.import_screen import ImportScreen
    from desktop.views.library import LibraryView
    from desktop.views.making import Making
    from desktop.views.settings import SettingsScreen
    from desktop.views.welcome import WelcomeScreen

S = TypeVar("S", bound=Screen)


class Pages(QStackedWidget):
    """One screen at a time, by its name; what a screen asks of the window comes as signals."""

    wanted = Signal(str)  # the name of a screen
    for_you_wanted = Signal()
    more_wanted = Signal(object)  # the keys of films
    noted = Signal(object)  # Notice
    browsed = Signal()  # the welcome is done with
    left = Signal()  # the window may close although a model is being trained
    job = Signal(str)  # the training under way, for the status line
    keys_wanted = Signal()
    theme_chosen = Signal(str)
    text_size_chosen = Signal(int)
    language_chosen = Signal(str)
    motion_chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        home: HomeView,
        session: Session,
        settings: SettingsActions,
        workshop: Workshop,
        bindings: Bindings,
    ) -> None:
        super().__init__()
        self._theme, self._session, self._bindings = theme, session, bindings
        self._actions, self._workshop = settings, workshop
        self.shown = "home"
        """The name of the screen that is shown."""
        self.home = self._added(home)

    def named(self, name: str) -> Screen:
        """The screen of this name, made if it is not there yet."""
        match name:
            case "library":
                return self.library
            case "import":
                return self.importing
            case "welcome":
                return self.welcome
            case "settings":
                return self.settings
            case "models":
                return self.making.models
            case "train":
                return self.making.train
        return self.home

    def put_in_front(self, name: str) -> None:
        self.setCurrentWidget(self.named(name))
        self.shown = name

    def take_focus(self) -> None:
        """Back to what had the keys on this screen; where that is gone, to what its films or rows are in."""
        screen = self.named(self.shown)
        held = screen.focusWidget()
        if held is not None and held.isVisible() and held.isEnabled():
            held.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            screen.showing()

    def refresh(self) -> None:
        """Another model is open now."""
        if self.shown == "settings":
            self.settings.refresh()
        elif self.shown in ("models", "train"):
            self.making.refresh(self.shown)

    def show_network(self) -> None:
        """To what was sent to whom, on the settings."""
        self.settings.show_network()

    def begin_imports_anew(self) -> None:
        """Another model or profile is open: rows of another catalogue are other films, and some may have waited."""
        if "imports" in vars(self) or self._session.profile.as_profile().pending:
            self.imports.start_over()
            self.imports.look_for_saved()

    @property
    def ask_to_stay(self) -> bool:
        """Whether closing is to be asked about."""
        return "making" in vars(self) and self.making.asks_to_stay()

    @cached_property
    def imports(self) -> ImportActions:
        from desktop.actions.importing import ImportActions

        imports = ImportActions(self._session)
        imports.found.connect(self.noted)
        return imports

    @cached_property
    def importing(self) -> ImportScreen:
        from desktop.views.import_screen import ImportScreen

        screen = self._added(ImportScreen(self._theme, self.imports))
        screen.done.connect(self.for_you_wanted)
        screen.home_wanted.connect(lambda: self.wanted.emit("home"))
        return screen

    @cached_property
    def library(self) -> LibraryView:
        from desktop.views.library import LibraryView

        screen = self._added(LibraryView(self._theme, self.lists, self._bindings))
        screen.film_wanted.connect(lambda key: self.more_wanted.emit((key,)))
        screen.films_wanted.connect(self.more_wanted)
        screen.screen_wanted.connect(self.wanted)
        self._bindings.follow(screen.bar)
        return screen

    @cached_property
    def welcome(self) -> WelcomeScreen:
        from desktop.actions.welcome import WelcomeActions
        from desktop.views.welcome import WelcomeScreen

        screen = self._added(WelcomeScreen(self._theme, WelcomeActions(self._session)))
        screen.done.connect(self.for_you_wanted)
        screen.wanted.connect(self.wanted)
        screen.browsed.connect(self.browsed)
        return screen

    @cached_property
    def settings(self) -> SettingsScreen:
        from desktop.views.settings import SettingsScreen

        screen = self._added(SettingsScreen(self._theme, self._actions, self.lists))
        screen.home_wanted.connect(lambda: self.wanted.emit("home"))
        screen.theme_chosen.connect(self.theme_chosen)
        screen.size_chosen.connect(self.text_size_chosen)
        screen.look.keys_wanted.connect(self.keys_wanted)
        screen.look.language_chosen.connect(self.language_chosen)
        screen.look.motion_chosen.connect(self.motion_chosen)
        return screen

    @cached_property
    def making(self) -> Making:
        from desktop.views.making import Making

        making = Making(self._theme, self._workshop)
        self._added(making.models)
        self._added(making.train)
        making.wanted.connect(lambda name: self.for_you_wanted.emit() if name == "home" else self.wanted.emit(name))
        making.left.connect(self.left)
        making.job.connect(self.job)
        return making

    @cached_property
    def lists(self) -> LibraryActions:
        from desktop.actions.library import LibraryActions

        return LibraryActions(self._session)

    def _added(self, screen: S) -> S:
        self.addWidget(screen)
        return screen
