"""The look as one object that is handed down: colours of the moment, type, and a signal when they change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop.paths import resources
from desktop.settings import MotionChoice, ThemeChoice
from desktop.theme.icons import Icons
from desktop.theme.motion import Motion
from desktop.theme.posters.cache import PosterCache
from desktop.theme.stylesheet import stylesheet
from desktop.theme.tokens import SCHEMES, Scheme, Tokens

FAMILY = "Inter"

WEIGHTS = {
    400: QFont.Weight.Normal,
    500: QFont.Weight.Medium,
    600: QFont.Weight.DemiBold,
    700: QFont.Weight.Bold,
    800: QFont.Weight.ExtraBold,
}


class Theme(QObject):
    """Colours and type. Painted widgets read `tokens` when they paint and repaint on `changed`."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: ThemeChoice = "system", motion: MotionChoice = "system") -> None:
        super().__init__()
        self._app = app
        self._window: QWidget | None = None
        self._choice: ThemeChoice = choice
        self.motion = Motion(app, motion)
        self.family = FAMILY if FAMILY in QFontDatabase.families() else QFontInfo(app.font()).family()
        self.posters = PosterCache(self.family)
        self.icons = Icons(resources() / "icons")
        self._fonts: dict[tuple[float, int, bool], QFont] = {}
        self._colours: dict[tuple[str, float], QColor] = {}
        self.tokens: Tokens = SCHEMES[self.scheme]
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        app.primaryScreenChanged.connect(self._forget_fonts)
        self._apply()

    @property
    def choice(self) -> ThemeChoice:
        return self._choice

    @property
    def scheme(self) -> Scheme:
        """What is shown: the choice, or what the system prefers (dark when it does not say)."""
        if self._choice != "system":
            return self._choice
        return "light" if self._app.styleHints().colorScheme() == Qt.ColorScheme.Light else "dark"

    def dress(self, window: QWidget) -> None:
        """Has the window wear the style sheet, now and whenever it changes.

        It is the window's and not the app's: Qt styles a widget anew each time that it is put into another, and what is
        being put together belongs to no window yet.
        """
        self._window = window
        window.setStyleSheet(self._sheet)

    def choose(self, choice: ThemeChoice) -> None:
        self._choice = choice
        self._apply()

    def move(self, choice: MotionChoice) -> None:
        """Whether anything moves on its way."""
        self.motion.choose(choice)
        self._apply()

    def learn(self, *, still: bool) -> None:
        """The system has said, late, whether it is set to move nothing."""
        before, self.motion.system = self.motion.reduced, still
        if self.motion.reduced != before:
            self.move(self.motion.choice)

    def colour(self, name: str, alpha: float = 1.0) -> QColor:
        """A token as a colour; `alpha` from 0 to 1. The same one for whoever asks: it is not to be changed."""
        if (colour := self._colours.get((name, alpha))) is None:
            self._colours[name, alpha] = colour = QColor(getattr(self.tokens, name))
            colour.setAlphaF(alpha)
        return colour

    def font(self, size: float, weight: int = 400, *, tabular: bool = False) -> QFont:
        """A font by its size in pixels; `tabular` sets all figures equally wide. It is not to be changed either."""
        if (font := self._fonts.get((size, weight, tabular))) is None:
            self._fonts[size, weight, tabular] = font = self._made_font(size, weight, tabular)
        return font

    def _made_font(self, size: float, weight: int, tabular: bool) -> QFont:
        font = QFont(self.family)
        font.setPointSizeF(size * 72 / self._app.primaryScreen().logicalDotsPerInch())
        font.setWeight(WEIGHTS[weight])
        # Unhinted: letters keep their weight and spacing at every scale.
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _follow_system(self) -> None:
        if self._choice == "system":
            self._apply()

    def _forget_fonts(self) -> None:
        """Another screen may have other points to the pixel."""
        self._fonts.clear()

    def _apply(self) -> None:
        self.tokens = SCHEMES[self.scheme]
        self._colours.clear()
        self._app.setFont(self.font(14))
        self._app.setPalette(self._palette())
        if self._window is not None:
            self._window.setStyleSheet(self._sheet)
        self.changed.emit()

    @property
    def _sheet(self) -> str:
        return stylesheet(self.tokens) + self.motion.sheet

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        colours = {
            role.Window: "bg", role.Base: "surface", role.AlternateBase: "raised", role.Button: "surface",
            role.WindowText: "text", role.Text: "text", role.ButtonText: "text", role.PlaceholderText: "muted",
            role.Highlight: "accent", role.HighlightedText: "on_accent", role.ToolTipBase: "raised",
            role.ToolTipText: "text", role.Link: "accent",
        }  # fmt: skip
        palette = QPalette()
        for where, name in colours.items():
            palette.setColor(where, self.colour(name))
        return palette
