"""Why a film is on the list: figures, sentences, and the stars to rate it with."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.language import tr
from desktop.theme.theme import Theme
from desktop.viewmodels.why import WhyView
from desktop.viewmodels.wording import WordsView
from desktop.views.widgets import paint
from desktop.views.widgets.contribution_chart import ContributionChart
from desktop.views.widgets.labels import button, edges, label, paragraph, rich
from desktop.views.widgets.marks import MarkButtons
from desktop.views.widgets.one_press import OnePress
from desktop.views.widgets.part_list import PartList
from desktop.views.widgets.said_list import marked
from desktop.views.widgets.stars import StarRating
from desktop.views.words_box import RING, WordsBox

WIDTH = 328


class CloseButton(QAbstractButton):
    """A cross."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(QSize(28, 28))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Close why"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            paint.fill(painter, QRectF(self.rect()), self._theme.colour("raised"), 8)
        if self.hasFocus():
            paint.outline(painter, QRectF(self.rect()), self._theme.colour("accent"), 2, 8)
        self._theme.icons.paint(painter, "close", QRectF(6, 6, 16, 16), self._theme.colour("muted"))
        painter.end()


class Dots(QWidget):
    """Confidence as dots; the word stands beside it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._count = theme, 0
        self.setFixedSize(QSize(26, 16))
        theme.changed.connect(self.update)

    def show_count(self, count: int) -> None:
        self._count = count
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint.dots(painter, self.width(), self.height() / 2, self._count, self._theme)
        painter.end()


class WhyPanel(QWidget):
    """Everything behind one card. Scrolls when the window is low."""

    rated = Signal(str, float)
    marked = Signal(str, str)  # film, mark
    more_wanted = Signal(str)
    without_wanted = Signal(str)  # the film whose rating is left out in thought
    closed = Signal()
    shown = Signal(str)  # the film that is explained now
    hidden = Signal()
    pondered = Signal(str)  # the film that stars are pointed at for; "" for none

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: WhyView | None = None
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._build()
        theme.changed.connect(self._show_words)
        self.setVisible(False)

    @property
    def key(self) -> str | None:
        """The film explained, if any."""
        return self._view.card.key if self._view is not None else None

    def show_why(self, view: WhyView, rating: float | None, marks: Collection[str]) -> None:
        """Everything about one film; `rating` and `marks` are what the person said of it already. Who is about to rate
        that very film is not disturbed: the same list may be explained once more."""
        card, verdict = view.card, view.card.verdict
        pondering = self.key == card.key and self._stars.is_pondering_over(rating)
        self._view = view
        self._title.setText(tr("Why {title}", title=card.title))
        self._moved.setVisible(verdict is not None)
        if verdict is not None:
            self._match.setText(str(verdict.match))
            self._match.setAccessibleName(tr("Match {match} of 100", match=verdict.match))
            self._dots.show_count(verdict.dots)
            self._word.setText(verdict.word)
        self._chance.setText(f"{view.chance}. {view.support}.")
        self._chart.show_rows(view.rows)
        self._parts.show_parts(view.parts, view.score)
        self._show_words()
        if not pondering:
            self._stars.set_rating(rating)
        self._on_pondered(pondering)
        self._stars.setAccessibleName(tr("Rate {title}", title=card.title))
        self.marks.show_film(card.title, marks)
        self._moved_by.setText(card.moved_by)
        self._moved_by.setVisible(bool(card.moved_by))
        self.shown.emit(card.key)

    def show_words(self, words: WordsView) -> None:
        """What a language model makes of it; the standard sentences above are the facts that it rests on."""
        self._over_lines.setText(tr("The facts") if words.own else tr("In words"))
        self.words.show_words(words)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # a minimised window comes back as it was
            self.hidden.emit()

    def _show_words(self, lit: tuple[str, ...] = ()) -> None:
        """With `lit` facts the lines that say them stand out."""
        if self._view is None:
            return
        for k, paragraph_label in enumerate(self._lines):
            line = self._view.lines[k] if k < len(self._view.lines) else ()
            paragraph_label.setVisible(bool(line))
            fact = self._view.facts[k] if k < len(self._view.facts) else ""
            paragraph_label.setText(marked(line, self._theme, fact, lit))
        self._counterfactual.setText(rich(self._view.counterfactual, self._theme))
        self._box.setVisible(bool(self._view.counterfactual))
        self.without.setVisible(bool(self._view.heaviest))

    def _build(self) -> None:
        theme = self._theme
        self._title = paragraph(theme, 18)
        self._title.setFont(theme.font(18, 600))
        close = CloseButton(theme)
        close.clicked.connect(self.closed)
        self._match = label("", theme, 22, 700)
        self._dots, self._word = Dots(theme), label("", theme, 12, tone="muted")
        self._chance = paragraph(theme, 12, "muted")
        self._chart, self._parts = ContributionChart(theme), PartList(theme)
        self._stars = StarRating(theme, tr("Rate"))
        self._stars.chosen.connect(self._on_chosen)
        self._stars.pondered.connect(self._on_pondered)
        self.marks = MarkButtons(theme)
        self.marks.pressed.connect(self._on_marked)
        OnePress(self, self._stars, *self.marks.buttons)  # then it is about the next film

        body = QWidget()
        outer = QVBoxLayout(body)
        edges(outer, 22 - RING, 18, 18, 12)
        above, below = QVBoxLayout(), QVBoxLayout()
        for column in (above, below):
            edges(column, RING, 0, 0, 0)
        for column in (outer, above, below):
            column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        above.addLayout(head)
        self._figures, self._moved = self._build_figures(), self._build_moved()
        above.addWidget(self._figures)
        above.addLayout(self._build_rate())
        above.addWidget(self.marks)
        above.addWidget(self._moved)
        for part in self._build_lines():
            above.addWidget(part)
        below.addWidget(self._build_counterfactual())
        below.addStretch(1)
        outer.addLayout(above)
        outer.addWidget(self.words)
        outer.addLayout(below, 1)

        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        panel = QVBoxLayout(self)
        edges(panel, 1, 0, 0, 0)
        panel.addWidget(area)

    def _build_rate(self) -> QHBoxLayout:
        more = button(tr("More like it"), self._theme)
        more.clicked.connect(lambda: self.more_wanted.emit(self.key or ""))
        row = QHBoxLayout()
        row.setContentsMargins(0, 2, 0, 2)
        row.addWidget(self._stars)
        row.addStretch(1)
        row.addWidget(more)
        return row

    def _build_figures(self) -> QWidget:
        figures = QWidget()
        column = QVBoxLayout(figures)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(self._match)
        unit = label(tr("match"), self._theme, 12, tone="muted")
        unit.setContentsMargins(0, 0, 0, 3)  # on the figure's base line
        row.addWidget(unit, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        row.addWidget(self._dots)
        row.addWidget(self._word)
        column.addLayout(row)
        column.addWidget(self._chance)
        return figures

    def _build_moved(self) -> QWidget:
        moved = QWidget()
        column = QVBoxLayout(moved)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._heading(tr("What moved it")))
        column.addWidget(self._chart)
        column.addWidget(self._parts)
        return moved

    def _build_lines(self) -> list[QWidget]:
        """What stands over the words of a model, which are made too."""
        self._moved_by = paragraph(self._theme, 12, "muted")
        self._over_lines = self._heading(tr("In words"))
        self._lines = [self._paragraph() for _ in range(8)]
        self.words = WordsBox(self._theme, tr("In words"))
        self.words.lit.connect(self._show_words)
        return [self._moved_by, self._over_lines, *self._lines]

    def _build_counterfactual(self) -> QWidget:
        self._box = QWidget()
        self._box.setObjectName("counterfactual")
        self._box.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._counterfactual = self._paragraph()
        self.without = button(tr("Try it"), self._theme, "link")
        self.without.setAccessibleName(tr("See the whole list without that rating"))
        self.without.clicked.connect(lambda: self.without_wanted.emit(self._view.heaviest if self._view else ""))
        inner = QHBoxLayout(self._box)
        edges(inner, 12, 10, 6, 10)
        inner.addWidget(self._counterfactual, 1)
        inner.addWidget(self.without, 0, Qt.AlignmentFlag.AlignBottom)
        return self._box

    def _heading(self, words: str) -> QLabel:
        heading = label(words, self._theme, 12, 600, "muted")
        heading.setContentsMargins(0, 8, 0, 0)
        return heading

    def _paragraph(self) -> QLabel:
        made = paragraph(self._theme, 13)
        made.setTextFormat(Qt.TextFormat.RichText)
        return made

    def _on_chosen(self, rating: float) -> None:
        if self.key is not None:
            self.rated.emit(self.key, rating)

    def _on_pondered(self, pondering: bool) -> None:
        """Whoever is about to rate is not told what is expected."""
        told = self._view is not None and self._view.card.verdict is not None
        _show(self._figures, told and not pondering, keeps_place=told)
        self.pondered.emit((self.key or "") if pondering else "")

    def _on_marked(self, mark: str) -> None:
        if self.key is not None:
            self.marked.emit(self.key, mark)


def _show(part: QWidget, shown: bool, *, keeps_place: bool = False) -> None:
    """With `keeps_place` nothing else moves while it is away."""
    policy = part.sizePolicy()
    policy.setRetainSizeWhenHidden(keeps_place)
    part.setSizePolicy(policy)
    part.setVisible(shown)
