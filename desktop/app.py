"""Builds everything once and hands it down: settings, theme, session, window."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QMessageLogContext, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop.actions.depot import Depot
from desktop.actions.engine import Engine, open_engine, open_first
from desktop.actions.mixes import KeptMixes
from desktop.actions.network import Network
from desktop.actions.posters import LocalPosters
from desktop.actions.session import Session
from desktop.actions.settings import SettingsActions
from desktop.actions.settling import AFTER_MS
from desktop.actions.words import WordsActions
from desktop.actions.workshop import Workshop
from desktop.house import House
from desktop.language import tr
from desktop.paths import Paths, starter
from desktop.placing import place, placed, resized
from desktop.settings import TOP_K_RANGE, MotionChoice, Settings, SettingsFile, ThemeChoice
from desktop.single import NOTHING, Claim, Single, Wish, hand_over
from desktop.tasks.runner import Latest
from desktop.theme.gnome import ask_gnome
from desktop.theme.theme import Theme
from desktop.theme.tokens import SCHEMES
from desktop.translator import take_up, wanted
from desktop.viewmodels.keys import KeyMap
from desktop.viewmodels.notices import Notice
from desktop.viewmodels.settings import TextSizes, largest_fitting
from desktop.views.main_window import MINIMUM, MainWindow
from desktop.watchdog import Watchdog
from engine.bundles.installed import active_folders, recover
from engine.errors import InputError, MarqueeError, StorageError
from engine.profile.profiles import Profiles

if TYPE_CHECKING:
    from engine.profile.store import ProfileStore


SCALE = "QT_SCALE_FACTOR"
WAIT = 0.0005
"""Seconds after which a working thread lets the window go on; Python's own 5 ms add up while a list is ranked."""
SELDOM = (700, 10, 10_000)
"""When Python looks for garbage in cycles. A full search walks over every film of catalogue and profile, 80 to 130 ms
with 10,000 of them, while nothing else runs; the searches among young objects find the cycles that Qt leaves."""


@dataclass(frozen=True)
class Options:
    """How the app was started. `theme` and `language` override the remembered ones for this run; `profile` is
    whose it is, by name.

    `text_size` (percent) is what Qt's scale stands for; `resized`: it was chosen a moment ago, on the settings,
    `reworded`: so was the language; `engine` is what was open then.
    """

    paths: Paths
    bundle: Path | None = None
    theme: ThemeChoice | None = None
    language: str | None = None
    profile: str | None = None
    opener: Callable[[Path], Engine] | None = None
    """What opens a bundle; None: the real thing, which remembers what it verified."""
    text_size: int = 100
    resized: bool = False
    reworded: bool = False
    watch: bool = False
    """Whether to say when the window was not free."""
    engine: Engine | None = None
    house: House | None = None
    """Who writes logs and reports; nobody does for pictures and tests."""
    wish: Wish = NOTHING
    """What to do once the window is there: open a file, and what another start has asked this one for."""


class App:
    """The one place that knows all parts."""

    def __init__(self, options: Options) -> None:
        existing = QApplication.instance()
        self.qt = existing if isinstance(existing, QApplication) else _started()
        self.qt.setApplicationName("Marquee")
        self.again: Options | None = None
        """With what to start anew once this window is closed: Qt takes another size only then."""
        self._options, self._profile = options, options.profile
        self._opener = options.opener or partial(open_engine, kept=options.paths.seen)
        self._file = SettingsFile(options.paths.settings_file)
        self._settings: Settings = self._file.load()
        take_up(self.qt, options.language or self._settings.language)
        self.theme = Theme(self.qt, options.theme or self._settings.theme, self._settings.motion)
        self.qt.setWindowIcon(self.theme.icons.mark())
        self._to_tell = ""
        self._wish = options.wish
        self._profiles = Profiles(options.paths.profile_file)
        mixes = KeptMixes(self._settings.mixes, self._profiles.slug_of)
        mixes.changed.connect(lambda kept: self._keep(replace(self._settings, mixes=kept)))
        self.session = Session(self._open_engine, self._open_profile, self._settings.top_k, mixes)
        self.network = Network()
        self.workshop = Workshop(self.session, Depot(options.paths, self.network.log, self._opener))
        self.words = WordsActions.of(self.session, self.network, self._settings.guest, options.paths.words_file)
        self.words.guest.chosen.connect(lambda choice: self._keep(replace(self._settings, guest=choice)))
        self.text = TextSizes(options.text_size, self._largest_text())
        if options.house is not None:
            options.house.follow(self.session)
        about = (options.house or House(options.paths)).about
        self.posters = LocalPosters(self.session, self.theme.posters, self._settings.posters)
        self.posters.chosen.connect(lambda folder: self._keep(replace(self._settings, posters=folder)))
        actions = SettingsActions.of(
            self.session, self._profiles, self.text, self.words, about, self.posters, self._settings.language
        )
        self.window = MainWindow(
            self.session, self.theme, *TOP_K_RANGE,
            settings=actions, workshop=self.workshop, welcome=self._settings.welcome,
            keys=KeyMap.checked(self._settings.keys),
        )  # fmt: skip
        if options.profile:
            self.window.setWindowTitle(f"Marquee · {options.profile}")  # several people: whose films these are
        place(self.window, self._settings)
        self.window.theme_chosen.connect(self._choose_theme)
        self.window.text_size_chosen.connect(self._choose_text_size)
        self.window.pages.language_chosen.connect(self._choose_language)
        self.window.pages.motion_chosen.connect(self._choose_motion)
        self.window.home.shelves.arrange(self._settings.shelves)
        self.window.home.shelves.rearranged.connect(
            lambda shelves: self._keep(replace(self._settings, shelves=shelves))
        )
        self._people, self._engines = actions.people, Latest(self.session.readers)
        self._people.switched.connect(self._remember_profile)
        self.window.bindings.changed.connect(lambda keys: self._keep(replace(self._settings, keys=dict(keys.chosen))))
        self.window.welcome_dismissed.connect(lambda: self._keep(replace(self._settings, welcome=False)))
        self.window.closing.connect(self._remember)
        self.posters.changed.connect(self.window.update)  # whoever shows a film asks for its poster again
        self._watchdog = Watchdog(aloud=True) if options.watch else None
        self.session.opened.connect(self._on_opened)

    def start(self) -> None:
        """Shows the window, then opens bundle and profile behind it."""
        sys.setswitchinterval(WAIT)
        gc.set_threshold(*SELDOM)
        QTimer.singleShot(AFTER_MS, gc.enable)  # `marquee` starts without
        (self.window.showMaximized if self._settings.maximised else self.window.show)()
        ask_gnome(lambda still: self.theme.learn(still=still), self.window)
        if self._options.resized or self._options.reworded:
            self.window.go("settings")
            look = self.window.settings.look
            (look.focus_size if self._options.resized else look.focus_language)()
        self.session.open()

    def come(self, wish: Wish) -> None:
        """Somebody has started the app again and perhaps asked for something: the window comes forward."""
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        self._wish = wish
        theme = next((known for known in SCHEMES if known == wish.theme), None)
        if theme is not None:
            self._options = replace(self._options, theme=theme)
            self.theme.choose(theme)
        if wish.language not in ("", wanted(self._options.language or self._settings.language)) and self._can_reword():
            options = replace(self._options, language=wish.language, resized=False, reworded=False)
            self._open_anew(self._settings, options, replace(wish, theme="", language=""))
        elif self.session.engine is not None:
            self._fulfil()

    def run(self) -> int:
        """The life of one window; returns the exit status. `again` says whether another follows."""
        if self.text.now > max(self.text.largest, 100):  # another screen than the one it was chosen on
            self.again = replace(self._options, text_size=largest_fitting(self.text.largest))
            return 0
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would keep Ctrl+C to itself; ratings are on disk
        self.window.resize(self.window.size().boundedTo(self.qt.primaryScreen().availableSize()))
        self.start()
        status = self.qt.exec()
        self.close()
        return status

    def close(self) -> None:
        self.workshop.close()
        self.words.close()
        self.posters.close()
        self.session.close()
        self.window.close()

    def forget(self) -> None:
        """Ends Qt, so that it can be started anew."""
        shiboken6.delete(self.window)
        self.qt.shutdown()

    def _open_engine(self) -> Engine:
        """What is open already, the bundle that was asked for, or the first one that can be opened."""
        options = self._options
        if options.engine is not None:
            return options.engine
        recovered = recover(options.paths.bundles)
        folders = [options.bundle] if options.bundle else active_folders(options.paths.bundles, starter())
        engine, passed_over = open_first(folders, self._opener)
        self._to_tell = " ".join(filter(None, (recovered, passed_over)))
        return engine

    def _on_opened(self) -> None:
        """Says once what was wrong with the installed models, and opens the file that has waited for one."""
        if self._to_tell:
            self.session.refused.emit(self._to_tell)
            self._to_tell = ""
        self._fulfil()

    def _fulfil(self) -> None:
        """What a start asked for, once there is something open to ask it of."""
        wish, self._wish = self._wish, NOTHING
        if wish.bundle:
            self._engines.ask(lambda _: self._opener(Path(wish.bundle)), self._on_other_engine, self._on_refused)
        if wish.profile:
            self._people.call(wish.profile)
        if wish.file:
            self.window.open_file(wish.file)

    def _on_other_engine(self, engine: Engine) -> None:
        self.session.use(engine)
        told = tr("The model “{name}” is open now.", name=engine.model.name)
        self.session.profile.noted.emit(Notice(told))

    def _on_refused(self, error: MarqueeError) -> None:
        self.session.refused.emit(str(error))

    def _open_profile(self) -> ProfileStore:
        from engine.profile.store import ProfileStore

        if self._profile is not None:
            return ProfileStore(self._profiles.named(self._profile).path)
        try:
            return ProfileStore(self._profiles.get(self._settings.profile).path)
        except InputError:  # it is gone
            return ProfileStore(self._options.paths.profile_file)

    def _choose_theme(self, choice: ThemeChoice) -> None:
        self._options = replace(self._options, theme=None)
        self.theme.choose(choice)
        self._keep(replace(self._settings, theme=choice))

    def _choose_motion(self, choice: MotionChoice) -> None:
        self.theme.move(choice)
        self._keep(replace(self._settings, motion=choice))

    def _choose_text_size(self, size: int) -> None:
        """The same again in another size: what is open is handed on, so that it is there in a moment."""
        if self.workshop.busy:
            self.session.refused.emit(tr("A model is being trained; choose another size when it is done."))
            return
        self._open_anew(replace(self._settings, text_size=size), replace(self._options, text_size=size, resized=True))
        self._keep(resized(self._settings, self.text.now / size))  # the window stays as large as it is

    def _choose_language(self, code: str) -> None:
        """The same again in another language."""
        if self._can_reword():
            options = replace(self._options, language=None, resized=False, reworded=True)
            self._open_anew(replace(self._settings, language=code), options)

    def _can_reword(self) -> bool:
        """Whether the window can close to come again in another language; else it is said why not."""
        if self.workshop.busy:
            self.session.refused.emit(tr("A model is being trained; choose another language when it is done."))
        return not self.workshop.busy

    def _open_anew(self, settings: Settings, options: Options, wish: Wish = NOTHING) -> None:
        self._keep(settings)
        self.again = replace(options, profile=self._profile, engine=self.session.engine, wish=wish)
        self.window.close()

    def _remember_profile(self, slug: str) -> None:
        self._profile = None
        self._keep(replace(self._settings, profile=slug))

    def _largest_text(self) -> int:
        """How much larger things can be until the smallest window fills this screen; percent."""
        room = self.qt.primaryScreen().availableSize()
        least_width, least_height = MINIMUM
        return int(self._options.text_size * min(room.width() / least_width, room.height() / least_height))

    def _remember(self) -> None:
        self._keep(replace(placed(self.window, self._settings), top_k=self.session.top_k))

    def _keep(self, settings: Settings) -> None:
        """Stores settings; a place that cannot be written costs only the memory of them."""
        if settings == self._settings:
            return
        self._settings = settings
        try:
            self._file.save(settings)
        except StorageError as error:
            self.session.refused.emit(str(error))


def run(options: Options) -> int:
    """Runs the app, window after window while other sizes or languages are chosen; returns the exit status."""
    given = _number(os.environ.get(SCALE, ""))
    house, text_size = House(options.paths), SettingsFile(options.paths.settings_file).load().text_size
    following: Options | None = replace(options, text_size=text_size, house=house)
    status, claim, first = 0, Claim(options.paths.data), True
    while following is not None:
        os.environ[SCALE] = f"{given * following.text_size / 100:g}"
        _started()
        if first:
            if hand_over(options.paths.data, _asked(options), claimed=claim.elsewhere):
                return 0
            if not house.begin():
                return 1
        first = False
        single = Single(options.paths.data)
        single.listen()
        app = App(following)
        single.called.connect(app.come)
        status, following = app.run(), app.again
        single.close()
        house.leave()
        app.forget()
    house.end(status)
    claim.give_up()
    return status


def _asked(options: Options) -> Wish:
    """The same of a window that is open already."""
    wish = Wish.of(None, options.profile, options.bundle, options.theme, options.language)
    return replace(wish, file=options.wish.file)


def _number(text: str) -> float:
    """A scale that is given from outside; 1 for none and for what is none, as Qt takes it."""
    try:
        scale = float(text)
    except ValueError:
        return 1.0
    return scale if scale > 0 else 1.0


def _started() -> QApplication:
    """Qt, connected to a screen. Where there is none Qt aborts the process; here it ends with one sentence."""
    said: list[str] = []

    def listen(kind: QtMsgType, _: QMessageLogContext, words: str | None) -> None:
        said.append(words or "")
        if kind == QtMsgType.QtFatalMsg:
            print(_no_screen(said[0]), file=sys.stderr, flush=True)
            os._exit(1)  # on return from here Qt aborts

    qInstallMessageHandler(listen)
    application = QApplication(sys.argv[:1])
    qInstallMessageHandler(None)
    for words in said:
        print(words, file=sys.stderr)
    return application


def _no_screen(reason: str) -> str:
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        return "Marquee found no screen to open its window on (DISPLAY is not set); start it from a desktop."
    return f"Marquee could not open its window. Qt says: {reason.splitlines()[0]}"
