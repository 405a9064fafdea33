"""Loss and what people kept aside are served, round by round, as curves and as a table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from desktop.language import number, phrase, tr
from desktop.theme.theme import Theme
from desktop.viewmodels.training import Curve, CurvePoint
from desktop.views.widgets.labels import label

HEIGHT, BEST_AT, BESIDE_NAME = 200, 0.5, 18
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NAME = "curve"
NAMES = {
    "loss": phrase("loss", about="curve"),
    "found": phrase("found", about="curve"),
    "best": phrase("best", about="curve"),
}
NONE_YET = phrase("No rounds yet. The quick preset has none: it is solved, not learned step by step.")


class CurvePlot(QWidget):
    """Each curve fills the height by itself: they are of different kinds. A dashed line marks the best round.

    pyqtgraph takes half a second to import, so it is only when a plot is first seen.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._curve = theme, Curve()
        self._plot: Any = None
        self._lines: dict[str, Any] = {}
        self.setFixedHeight(HEIGHT)
        self._empty = label(tr(NONE_YET), theme, 12, tone="muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._empty)
        theme.changed.connect(self._colour)

    def show_curve(self, curve: Curve) -> None:
        self._curve = curve
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._lines:
            self._draw()

    @property
    def _room_for_names(self) -> float:
        """What the curves leave at their end for their names, as a part of their own length."""
        metrics = QFontMetricsF(self._theme.font(11))
        widths = (metrics.horizontalAdvance(tr(NAMES[name], about=NAME)) for name in ("loss", "found"))
        room = max(widths) + BESIDE_NAME
        return room / max(room, self.width() - room)

    def _draw(self) -> None:
        points = self._curve.rehearsal or self._curve.final
        self._empty.setVisible(not points)
        if not points or not self.isVisible():
            if self._lines:
                self._plot.setVisible(bool(points))
            return
        if not self._lines:
            self.make_ready()
            return
        self._plot.show()
        first, last = points[0].epoch, points[-1].epoch
        self._plot.setXRange(first, last + max(1, last - first) * self._room_for_names, padding=0.02)
        judged = [point for point in points if point.validation is not None]
        self._put("loss", points, [point.loss for point in points])
        self._put("found", judged, [point.validation or 0.0 for point in judged])
        best = self._curve.best
        for mark in ("best", "best name"):
            self._lines[mark].setVisible(best is not None)
        if best is not None:
            self._lines["best"].setValue(best.epoch)
            self._lines["best name"].setPos(best.epoch, BEST_AT)
            early = best.epoch < (first + last) / 2
            self._lines["best name"].setAnchor((0 if early else 1, 0.5))
        self.setAccessibleName(_spoken(self._curve))

    def make_ready(self) -> None:
        """Builds the plot, which takes 40 ms, in turns of its own: the window has other things to do meanwhile."""
        QTimer.singleShot(0, self, self._build)

    def _build(self) -> None:
        if self._plot is not None:
            return
        import pyqtgraph  # type: ignore[import-untyped]

        self._plot = plot = pyqtgraph.PlotWidget(self)
        plot.hide()
        for part in (plot, plot.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot.setMenuEnabled(False)
        plot.hideButtons()
        plot.setMouseEnabled(x=False, y=False)
        plot.setYRange(0, 1, padding=0.06)
        plot.getPlotItem().hideAxis("left")
        plot.showGrid(y=True, alpha=0.15)
        QTimer.singleShot(0, self, self._build_lines)

    def _build_lines(self) -> None:
        import pyqtgraph

        for name in ("loss", "found"):
            self._lines[name] = self._plot.plot([], [], antialias=True)
            self._lines[f"{name} name"] = pyqtgraph.TextItem(tr(NAMES[name], about=NAME), anchor=(0, 0.5))
            self._plot.addItem(self._lines[f"{name} name"])
        self._lines["best"] = pyqtgraph.InfiniteLine(angle=90)
        self._lines["best name"] = pyqtgraph.TextItem(tr(NAMES["best"], about=NAME), anchor=(1, 1))
        for mark in ("best", "best name"):
            self._plot.addItem(self._lines[mark])
        self._column.addWidget(self._plot)
        self._colour()
        self._draw()

    def _put(self, name: str, points: list[CurvePoint] | tuple[CurvePoint, ...], values: list[float]) -> None:
        low, high = min(values, default=0.0), max(values, default=1.0)
        spread = (high - low) or 1.0
        heights = [(value - low) / spread for value in values]
        self._lines[name].setData([point.epoch for point in points], heights)
        self._lines[f"{name} name"].setVisible(bool(points))
        if points:  # behind its end, where no line crosses it
            self._lines[f"{name} name"].setPos(points[-1].epoch, heights[-1])

    def _colour(self) -> None:
        if not self._lines:
            return
        import pyqtgraph

        theme = self._theme
        self._plot.setBackground(theme.colour("surface"))
        pens = {"loss": ("muted", 1.8), "found": ("accent", 2.4)}
        ratio = self.devicePixelRatioF()  # its pens count in pixels of the screen
        for name, (token, width) in pens.items():
            self._lines[name].setPen(pyqtgraph.mkPen(theme.colour(token), width=width * ratio))
            self._lines[f"{name} name"].setColor(theme.colour(token))
            self._lines[f"{name} name"].setFont(theme.font(11))
        dashed = pyqtgraph.mkPen(theme.colour("good"), width=1.4 * ratio, style=Qt.PenStyle.DashLine)
        self._lines["best"].setPen(dashed)
        self._lines["best name"].setColor(theme.colour("good"))
        self._lines["best name"].setFont(theme.font(11))
        axis = self._plot.getAxis("bottom")
        axis.setPen(theme.colour("line"))
        axis.setTextPen(theme.colour("muted"))
        axis.setStyle(tickFont=theme.font(11, tabular=True))


class CurveTable(QTableWidget):
    """The same in figures, the newest round first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(0, 3)
        self._theme = theme
        self._shown: tuple[CurvePoint, ...] = ()
        self.setObjectName("library")
        self.setAccessibleName(tr("Rounds of learning"))
        self.setHorizontalHeaderLabels([tr("Round"), tr("Loss"), tr("Found")])
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(RIGHT)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(24)
        self.setShowGrid(False)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setFixedHeight(HEIGHT)
        self.setFont(theme.font(12, tabular=True))

    def show_curve(self, curve: Curve) -> None:
        points = curve.rehearsal or curve.final
        if points == self._shown:
            return
        fresh = points[len(self._shown) :] if points[: len(self._shown)] == self._shown else points
        if len(fresh) == len(points):
            self.setRowCount(0)
        for point in fresh:
            self.insertRow(0)
            found = "" if point.validation is None else number(point.validation, ".4f")
            for place, words in enumerate((str(point.epoch), number(point.loss, ".4f"), found)):
                cell = QTableWidgetItem(words)
                cell.setTextAlignment(RIGHT)
                self.setItem(0, place, cell)
        self._shown = points


def _spoken(curve: Curve) -> str:
    points = curve.rehearsal or curve.final
    if not points:
        return tr(NONE_YET)
    last, best = points[-1], curve.best
    said = tr("Round {epoch}: loss {loss:.4f}", epoch=last.epoch, loss=last.loss)
    return tr("{said}; best so far in round {epoch}", said=said, epoch=best.epoch) if best is not None else said
