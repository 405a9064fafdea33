"""How much longer work takes: a plan of what its parts should take, corrected by what they do take.

Parts have paths ("fit/ease") and come in the order of the plan. What a part has cost says most about the one that does
the same again ("fit/ease" after "rehearse/ease"), something about all others: machines differ, and so does what else
they are doing. What is only loaded says nothing of the others: that is the disk's pace. Within a part the plan gives
way to the pace measured there as it gets on. A part that says nothing for a while is taken to go as foreseen, until it
is overdue.
"""

from __future__ import annotations

from collections.abc import Mapping

AGAIN = {"fit": "rehearse"}
"""Parts that do again what others did before them, by the first word of their path."""
LOADED = "encoder"
DOUBT = 0.05
"""The plan is believed as if this share of it had been seen to be true."""


class Forecast:
    """`plan`: part → the seconds it should take, in order. Time is passed in, so that pauses need not count."""

    def __init__(self, plan: Mapping[str, float], now: float) -> None:
        self._plan = dict(plan)
        self._order = {part: place for place, part in enumerate(self._plan)}
        self._took: dict[str, float] = {}
        self._part, self._begun, self._since = "", now, now
        self._done, self._done_after = 0.0, 0.0  # of the part under way: the share, and how soon that was told
        self._furthest = 0.0

    def at(self, part: str, fraction: float, now: float) -> tuple[float, float]:
        """`fraction` (0–1) of `part` is done: the share (0–1, never falling) of all that is done, and the seconds left.

        A part that is not in the plan counts to the one before it.
        """
        if part in self._order and part != self._part:
            self._begin(part, now)
        spent = now - self._since
        if fraction > self._done:
            self._done, self._done_after = min(1.0, fraction), spent
        pace = self._pace(self._done_after, self._done)
        whole = self._whole(pace)
        if spent > whole:
            whole, pace = spent, self._pace(spent, 1.0)
        left = whole - spent
        here = self._order.get(self._part, -1)
        left += sum(self._expected(later, pace) for later, place in self._order.items() if place > here)
        elapsed = now - self._begun
        self._furthest = max(self._furthest, elapsed / (elapsed + left) if elapsed + left > 0 else 0.0)
        return self._furthest, left

    def changed(self, plan: Mapping[str, float]) -> None:
        """The seconds of these parts, now that more is known."""
        self._plan.update({part: seconds for part, seconds in plan.items() if part in self._plan})

    def _begin(self, part: str, now: float) -> None:
        if self._part:
            self._took[self._part] = self._took.get(self._part, 0.0) + now - self._since
        self._part, self._since = part, now
        self._done = self._done_after = 0.0

    def _whole(self, pace: float) -> float:
        """What the part under way takes: by its own pace as far as it has got, by what was expected for the rest."""
        undone = 1.0 - self._done
        return self._done_after + undone * (self._done_after + undone * self._expected(self._part, pace))

    def _expected(self, part: str, pace: float) -> float:
        planned = self._plan.get(part, 0.0)
        first, _, rest = part.partition("/")
        before = f"{AGAIN.get(first, '')}/{rest}"
        if before in self._took and self._plan[before] > 0:
            return planned * self._took[before] / self._plan[before]
        return planned * pace

    def _pace(self, spent: float, done: float) -> float:
        """What was taken for what was planned, so far: `done` of the part under way after having `spent` so much."""
        told = [(part, seconds, 1.0) for part, seconds in self._took.items()] + [(self._part, spent, done)]
        told = [each for each in told if each[0] != LOADED]
        doubt = DOUBT * sum(self._plan.values()) or 1.0
        took = sum(seconds for _, seconds, _ in told)
        planned = sum(share * self._plan.get(part, 0.0) for part, _, share in told)
        return (took + doubt) / (planned + doubt)
