"""Progress of parts as progress of the whole, with the seconds left; what parts took is told to the log."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from engine.jobs import Log
from engine.jobs.forecast import Forecast
from engine.language import phrase, tr
from engine.progress import CancelToken, Progress, Step

SECONDS_LEFT = "seconds_left"
TITLES = {
    "encoder": phrase("Encoder of film texts"),
    "texts": phrase("Film texts"),
    "rehearse": phrase("Models, without the held-out people"),
    "weights": phrase("Weights"),
    "compare": phrase("Beside every other model"),
    "spread": phrase("Accuracy and variety"),
    "confidence": phrase("Confidence"),
    "unrated": phrase("Films that nobody has rated"),
    "fit": phrase("Models, with everyone"),
    "seal": phrase("Sealing"),
}


class Course:
    """Takes reports whose `part` is in the plan, or within one that is; gives reports of the whole.

    `cancel` knows how long the work has been paused, which counts for nothing.
    """

    def __init__(self, plan: Mapping[str, float], progress: Progress, log: Log, cancel: CancelToken) -> None:
        self._plan, self._progress, self._log = frozenset(plan), progress, log
        self._now: Callable[[], float] = lambda: time.monotonic() - cancel.waited
        self._forecast = Forecast(plan, self._now())
        self._stage, self._since, self._fraction = "", self._now(), 0.0
        self._part = ""

    def __call__(self, step: Step) -> None:
        """A report of a part. Within a part that is planned only as a whole, its parts' fractions say nothing."""
        part, whole = self._planned(step.part)
        if part != self._part:
            self._part, self._fraction = part, 0.0
            self._enter(part.partition("/")[0])
        if whole:
            self._fraction = max(self._fraction, step.fraction)
        fraction, left = self._forecast.at(part, self._fraction, self._now())
        self._progress(Step(step.stage, min(fraction, 0.999), {**step.figures, SECONDS_LEFT: left}, step.part))

    def changed(self, plan: Mapping[str, float]) -> None:
        """The seconds of these parts, now that more is known."""
        self._forecast.changed(plan)

    def over(self) -> None:
        """All is done."""
        self._enter("")
        self._progress(Step("Done", 1.0, {SECONDS_LEFT: 0.0}))

    def _planned(self, part: str) -> tuple[str, bool]:
        """The part of the plan that `part` is or belongs to, and which of the two."""
        found = part
        while found and found not in self._plan:
            found = found.rpartition("/")[0]
        return found or self._part, found == part

    def _enter(self, stage: str) -> None:
        if stage == self._stage:
            return
        now = self._now()
        if self._stage:
            self._log(tr("{stage}: {seconds:.1f} s.", stage=tr(TITLES[self._stage]), seconds=now - self._since))
        self._stage, self._since = stage, now
