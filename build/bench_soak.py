"""Many mixed requests on end, as a person makes them: do times, memory and answers stay as they are?

What the window asks is asked here without it: completions, home's shelves, a rating and the shelves after it, the whole
list cut down to a genre, and why a film is on it. The profile is a real one on the disk; it keeps its size.
"""

from __future__ import annotations

import argparse
import gc
import random
import tempfile
import time
from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from bench_machine import Clock, Memory, machine, memory, quantile

from desktop.actions.answers import Answer, Question
from desktop.actions.complete import complete
from desktop.actions.engine import Engine, open_engine
from desktop.actions.explain import explain
from desktop.actions.recommend import rank
from desktop.app import SELDOM
from engine.errors import MarqueeError
from engine.profile.edits import Edit, FilmRef, SetHidden, SetRating
from engine.profile.store import ProfileStore
from engine.progress import CancelToken
from engine.serving.only import Only

RATED, LETTERS, TOP = 100, 12, 20
KINDS = {"search": 40, "recommend": 20, "rate": 15, "filter": 15, "explain": 10}
"""What is asked, and how often in a hundred requests."""
TENTHS = 10


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser("bench.py soak")
    parser.add_argument("--bundle", type=Path, required=True)
    parser.add_argument("--requests", type=int, default=100_000, help="spread evenly over the time (100,000)")
    parser.add_argument("--minutes", type=float, default=60.0, help="of time (60); what is behind is not waited for")
    options = parser.parse_args(arguments)
    print(machine("numpy", "faiss-cpu"))
    gc.set_threshold(*SELDOM)
    with tempfile.TemporaryDirectory(prefix="marquee-soak-") as folder:
        person = Person(open_engine(options.bundle), Path(folder) / "profile.sqlite")
        report = _soak(person, options.requests, 60 * options.minutes)
        person.store.close()
    return report


class Person:
    """Somebody with ratings who asks; `wrong` counts answers that should not be."""

    def __init__(self, engine: Engine, profile: Path) -> None:
        self.engine, self.store, self.wrong = engine, ProfileStore(profile), Counter[str]()
        self._chance = random.Random(1)
        self._rated: deque[str] = deque()
        self._clock = int(time.time())
        films = engine.recommender.popular(3 * RATED)
        for row in self._chance.sample(films, RATED):
            self._rate(engine.recommender.catalogue.film(row).key)
        self._answer = self._ask(Question(TOP))

    def act(self, kind: str) -> None:
        {
            "search": self._search,
            "recommend": lambda: self._ask(Question(TOP)),
            "rate": self._rate_next,
            "filter": self._filter,
            "explain": self._explain,
        }[kind]()

    def _search(self) -> None:
        """What is found once some letters of a title are typed."""
        catalogue = self.engine.recommender.catalogue
        title = catalogue.titles[self._chance.randrange(len(catalogue))]
        found = complete(self.engine, title[: self._chance.randint(1, LETTERS)])
        if not found and title.isalnum():
            self.wrong["a title was not found"] += 1

    def _rate_next(self) -> None:
        """The first film of the list is rated or hidden, an old rating goes, and the list comes anew."""
        self._clock += 60
        card = next(iter(self._answer.view.all_cards))
        self._rate(card.key)
        if len(self._rated) > RATED:
            film = self._film(self._rated.popleft())
            edits: list[Edit] = [SetRating(film, None, self._clock), SetHidden(film, self._clock)]
            self.store.apply("soak", edits)
            self.store.apply("soak", [SetHidden(film, None)])
        self._answer = self._ask(Question(TOP))

    def _filter(self) -> None:
        catalogue = self.engine.recommender.catalogue
        genres = catalogue.genres[self._chance.choice(self.engine.recommender.popular(RATED))]
        only = Only(frozenset(genres[:1]), frozenset([str(10 * self._chance.randint(193, 201))]))
        self._ask(replace(Question(TOP), whole=True, only=only, refining=True))

    def _explain(self) -> None:
        card = self._chance.choice(self._answer.view.all_cards)
        if not explain(self.engine, self._answer, card, CancelToken()).lines:
            self.wrong["a film came without a reason"] += 1

    def _ask(self, question: Question) -> Answer:
        profile = self.store.snapshot()
        answer = rank(self.engine, question, profile, self._clock, CancelToken())
        known = {key for key, state in profile.films.items() if state.seen or state.hidden is not None}
        if known.intersection(card.key for card in answer.view.all_cards):
            self.wrong["a known film came back"] += 1
        return answer

    def _rate(self, key: str) -> None:
        self._rated.append(key)
        self.store.apply("soak", [SetRating(self._film(key), self._chance.randint(1, 10) / 2, self._clock)])

    def _film(self, key: str) -> FilmRef:
        catalogue = self.engine.recommender.catalogue
        row = catalogue.row_of_key(key)
        assert row is not None
        return FilmRef(key, catalogue.titles[row], int(catalogue.years[row]))


def _soak(person: Person, requests: int, seconds: float) -> int:
    chance, errors = random.Random(2), Counter[str]()
    kinds = chance.choices(list(KINDS), list(KINDS.values()), k=requests)
    print(f"{'tenth':>5} {'requests':>9} " + " ".join(f"{f'{kind} p99':>13}" for kind in KINDS) + "   own + mapped MB")
    start, done, kept = time.monotonic(), 0, list[Memory]()
    worst: dict[str, list[float]] = {kind: [] for kind in KINDS}
    for tenth in range(1, TENTHS + 1):
        clocks = {kind: Clock() for kind in KINDS}
        while done < requests * tenth // TENTHS and time.monotonic() - start < seconds * tenth / TENTHS:
            time.sleep(max(0.0, start + seconds * done / requests - time.monotonic()))
            _one(partial(person.act, kinds[done]), clocks[kinds[done]], errors)
            done += 1
        gc.collect()  # the app looks for garbage seldom; what is left after a look is what grows
        kept.append(memory())
        for kind, clock in clocks.items():
            worst[kind].append(quantile(clock.taken, 0.99))
        figures = " ".join(f"{worst[kind][-1]:13.1f}" for kind in KINDS)
        print(f"{tenth:5} {done:9,} {figures}   {kept[-1].own:.0f} + {kept[-1].mapped:.0f}", flush=True)
    growth = kept[-1].own / kept[0].own - 1
    minutes = (time.monotonic() - start) / 60
    wrong = person.wrong.total()
    print(f"{done:,} requests in {minutes:.1f} minutes; {errors.total()} errors, {wrong} wrong answers")
    print(f"the process's own memory: {growth:+.1%} from the first tenth to the last")
    for what, count in (errors + person.wrong).items():
        print(f"{count:,} times: {what}")
    return 1 if errors or person.wrong else 0


def _one(act: Callable[[], object], clock: Clock, errors: Counter[str]) -> None:
    try:
        with clock:
            act()
    except MarqueeError as error:
        errors[str(error)] += 1
