"""What the person is asking for right now, and what each click changes about it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal

from desktop.actions import marks, recover
from desktop.actions.answers import Answer, Question
from desktop.actions.completing import Completer
from desktop.actions.dealing import Dealer
from desktop.actions.engine import Engine
from desktop.actions.explain import explain
from desktop.actions.marks import Mark, Said
from desktop.actions.mixes import KeptMixes
from desktop.actions.profile import ProfileDesk
from desktop.actions.recommend import rank
from desktop.actions.settling import settle_soon
from desktop.language import phrase, tr
from desktop.settings import TOP_K_RANGE
from desktop.tasks.runner import Latest, Runner
from desktop.viewmodels.notices import Notice
from desktop.viewmodels.tuning import Mix
from desktop.viewmodels.why import WhyView
from engine.errors import MarqueeError, StorageError
from engine.profile.backup import CorruptProfile
from engine.profile.state import FilmState, Profile
from engine.profile.store import ProfileStore
from engine.serving.only import EVERYTHING, Only

NO_MODEL, NO_PROFILE = phrase("No model is open"), phrase("Your profile could not be opened")
MOST_SEEDS = 100
MIDDLE = 3.0
"""Where half steps start on a film that has no rating yet."""


@dataclass(frozen=True)
class Opened:
    """A bundle and the person's profile, both ready."""

    engine: Engine
    store: ProfileStore
    profile: Profile


class Session(QObject):
    """The window's one conversation with the engine. Methods return at once; answers come as signals.

    Rankings, completions and explanations each keep only the latest question. What is said of a film counts at
    once: the next list is asked for while the change is on its way to the disk.
    """

    opening = Signal()
    opened = Signal(object)  # ModelView
    asking = Signal()
    listed = Signal(object)  # ListView
    failed = Signal(str)  # one sentence; the screen has nothing to show
    replaced = Signal()  # the profile is another one now, or holds other things
    damaged = Signal(object)  # DamageView: the profile cannot be opened
    completed = Signal(str, object)  # the text asked for, tuple[CompletionView, ...]
    explained = Signal(object)  # WhyView
    refused = Signal(str)  # one sentence; the screen stays as it is

    def __init__(
        self,
        open_engine: Callable[[], Engine],
        open_profile: Callable[[], ProfileStore],
        top_k: int,
        mixes: KeptMixes,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._open_engine, self._open_profile, self._clock = open_engine, open_profile, clock
        self._mixes = mixes
        self.profile = ProfileDesk()
        self.readers = Runner(3, "marquee-read")
        self._opening, self._ranking = Latest(self.readers), Latest(self.readers)
        self._explaining, self._completer = Latest(self.readers), Completer(self.readers)
        self._completer.completed.connect(self.completed)
        self._completer.failed.connect(self._on_refused)
        self._dealer = Dealer(self.readers)
        self._dealer.dealt.connect(self.show)
        self._dealer.failed.connect(self._on_failed)
        self._question = Question(top_k)
        self._engine: Engine | None = None
        self._answer: Answer | None = None
        self._waiting = False
        self._wondered = ""  # the film that an explanation is on its way of
        self._other_only = EVERYTHING
        self._damage: CorruptProfile | None = None
        self._obstacle = ""
        self._felt = False
        # Queued: whoever shows the change does so before a ranking competes for the processor.
        self.profile.changed.connect(self._ask, Qt.ConnectionType.QueuedConnection)
        self.profile.refused.connect(self.refused)

    @property
    def engine(self) -> Engine | None:
        """The open bundle; None until there is one."""
        return self._engine

    @property
    def obstacle(self) -> str:
        """What could not be opened, in a few words; "" while it is being opened, and once it is."""
        return self._obstacle

    @property
    def empty(self) -> bool:
        """Whether nothing was said of any film yet."""
        return not self.profile.films

    @property
    def now(self) -> int:
        """UTC seconds."""
        return int(self._clock())

    @property
    def top_k(self) -> int:
        return self._question.top_k

    @property
    def question(self) -> Question:
        """What is asked for right now."""
        return self._question

    @property
    def moving(self) -> bool:
        """Whether a slider has moved a moment ago: the list will come again, with its sentences."""
        return self._dealer.moving

    @property
    def elsewhere(self) -> bool:
        """Whether another list is asked for than the own one."""
        return bool(self._question.like or self._question.mood)

    @property
    def like(self) -> tuple[str, ...]:
        """The keys of the films that the list is like; none for the person's own list."""
        return self._question.like

    @property
    def whole(self) -> bool:
        """Whether the own list is shown whole, not as shelves."""
        return self._question.whole

    @property
    def answer(self) -> Answer | None:
        """What is shown, and the records behind it; None before the first list."""
        return self._answer

    def open(self) -> None:
        """Opens bundle and profile, then asks. Also what "try again" does."""
        self._open_after(lambda: None)

    def restore_backup(self) -> None:
        """Puts the newest good backup in the place of a damaged profile, which is kept, and opens it."""
        if (damage := self._damage) is not None:
            self._open_after(lambda: recover.restore(damage, self.now))

    def start_afresh(self) -> None:
        """Puts a damaged profile aside and opens an empty one."""
        if (damage := self._damage) is not None:
            self._open_after(lambda: recover.set_aside(damage, self.now))

    def switch(
        self,
        open_profile: Callable[[], ProfileStore],
        done: Callable[[], None],
        failed: Callable[[MarqueeError], None],
    ) -> None:
        """Another person's profile in place of this one, and their own list. On failure everything stays."""

        def switched() -> None:
            self._question = self._as_kept(Question(self.top_k, refining=self._question.refining))
            self._answer, self._other_only = None, EVERYTHING
            self._explaining.drop()
            self.replaced.emit()
            done()

        self.profile.switch(open_profile, switched, failed)

    def close(self) -> None:
        """Lets started work end, changes of the profile above all."""
        self._dealer.forget()
        for lane in (self._opening, self._ranking, self._completer, self._explaining):
            lane.drop()
        self.profile.close()
        self.readers.close()

    def use(self, engine: Engine) -> None:
        """Another model in place of the open one: at once, and the person's own list is asked of it."""
        if self._engine is None:  # nothing could be opened: this one can, and the profile is opened with it
            self.open()
            return
        self._engine, self._answer, self._other_only = engine, None, EVERYTHING
        self._question = self._as_kept(Question(self.top_k, refining=self._question.refining))
        for lane in (self._completer, self._explaining):
            lane.drop()
        self.opened.emit(engine.model)
        self._ask()

    def for_you(self) -> None:
        self._ask_for(replace(self._question, like=(), mood="", whole=False))

    def see_all(self) -> None:
        """The own list as one, however long."""
        self._ask_for(replace(self._question, like=(), mood="", whole=True))

    def more_like(self, *keys: str) -> None:
        """Films like one, or like several at once."""
        self._ask_for(replace(self._question, like=keys[:MOST_SEEDS], mood=""))

    def feel_like(self, mood: str) -> None:
        """Films that feel like a few words."""
        self._ask_for(replace(self._question, like=(), mood=mood, whole=False))

    def mix(self, mix: Mix) -> None:
        """Tries another mix: the list changes while the slider moves."""
        self._ask_for(replace(self._question, mix=mix))

    def cut(self, only: Only) -> None:
        """Cuts the list down to some films, or no longer."""
        self._ask_for(replace(self._question, only=only))

    def refine(self, looking: bool) -> None:
        """Whether the chips are looked at."""
        self._ask_for(replace(self._question, refining=looking))

    def try_without(self, key: str) -> None:
        """The own list as it would be had that film not been rated."""
        self._ask_for(replace(self._question, like=(), mood="", whole=True, without=key))

    def keep(self) -> None:
        """What is tried counts: the rating that was left out is removed, and the mix is kept until another one is."""
        tried, before, after = self._question.without, self._question.kept, self._question.mix
        state = self.state_of(tried) if tried is not None else None
        if state is not None and state.rating is not None:
            self._say(marks.unrated(state))
        self._keep_mix(after)
        if after != before:
            self.profile.chose(tr("Mix kept"), lambda: self._keep_mix(before), lambda: self._keep_mix(after))

    def _as_kept(self, question: Question) -> Question:
        """In the mix that the open profile's person keeps."""
        kept = self._mixes.of(self.profile.path)
        return replace(question, mix=kept, kept=kept)

    def _keep_mix(self, mix: Mix) -> None:
        self._mixes.keep(self.profile.path, mix)
        self._ask_for(replace(self._question, mix=mix, kept=mix, without=None))

    def discard(self) -> None:
        """What is tried is forgotten."""
        self._ask_for(replace(self._question, mix=self._question.kept, without=None))

    def set_top_k(self, top_k: int) -> None:
        low, high = TOP_K_RANGE
        self._ask_for(replace(self._question, top_k=min(high, max(low, top_k))))

    def set_as_of(self, day: date) -> None:
        """Tastes as they were at the end of that day; today or later is now."""
        self._ask_for(self._question.at(day, self._clock()))

    def complete(self, text: str) -> None:
        """Asks for completions; what is typed before the bundle is open is asked for then."""
        self._completer.ask(self._engine, text)

    def explain(self, key: str) -> None:
        """Asks why the film is on the list; a film that has left it meanwhile is not explained."""
        answer, engine = self._answer, self._engine
        card = answer.card(key) if answer is not None else None
        self._wondered = key if card is not None else ""
        self._explaining.drop()
        if engine is not None and answer is not None and card is not None:
            self._explaining.ask(lambda cancel: explain(engine, answer, card, cancel), self._on_why, self._on_refused)

    def rating_of(self, key: str) -> float | None:
        state = self.profile.films.get(key)
        return state.rating.rating if state is not None and state.rating is not None else None

    def has(self, key: str, mark: Mark) -> bool:
        state = self.profile.films.get(key)
        return state is not None and marks.has(state, mark)

    def rate(self, key: str, rating: float) -> None:
        """Rates a film. `profile.stored` says when it is safe."""
        if (state := self.state_of(key)) is not None:
            self._say(marks.rated(state, rating, self.now), rated=key)

    def step(self, key: str, by: float) -> None:
        """Half a star more or less."""
        self.rate(key, (self.rating_of(key) or MIDDLE) + by)

    def mark(self, key: str, mark: Mark) -> None:
        """Sets a mark, or takes it off where it stands."""
        state = self.state_of(key)
        if state is not None:
            self._say(marks.unmarked(state, mark) if marks.has(state, mark) else marks.marked(state, mark, self.now))

    def state_of(self, key: str) -> FilmState | None:
        """What was said of a film, or that nothing was; None for films that nobody knows."""
        return marks.state_of(self.profile.films, self._engine, key)

    def _say(self, said: Said, rated: str | None = None) -> None:
        self.profile.apply(said.label, said.edits, Notice(said.label, "undo", rated))

    def _open_after(self, prepare: Callable[[], object]) -> None:
        self._obstacle = ""
        self.opening.emit()
        if self._engine is not None:
            self._ask()
            return

        def work(_: object) -> Opened:
            prepare()
            engine = self._open_engine()
            store = self._open_profile()
            try:
                return Opened(engine, store, store.snapshot())
            except MarqueeError:
                store.close()
                raise

        self._opening.ask(work, self._on_opened, self._on_not_opened)

    def _ask_for(self, question: Question) -> None:
        """Asks anew, or deals the list anew where that is all that changes. What is tried ends with its list."""
        before, self._question = self._question, question
        if question.about != before.about and question.without == before.without:
            self._question = question = replace(question, mix=question.kept, without=None)
        if bool(question.like) != bool(before.like):  # what each kind of list was cut down to is remembered
            self._question, self._other_only = replace(question, only=self._other_only), before.only
        engine, answer = self._engine, self._answer
        in_hand = answer is not None and answer.table is not None and not self._waiting
        if engine is not None and answer is not None and in_hand and question.about == before.about:
            self._dealer.deal(engine, answer, self._question)
        else:
            self._ask()

    def show(self, answer: Answer) -> None:
        """An answer that came, or the one that is shown in another order."""
        self._answer = answer
        self._dealer.note(answer)
        if self._wondered:  # an explanation by the list before would come too late
            self.explain(self._wondered)
        self.listed.emit(answer.view)
        if answer.view.kind == "mood" and not answer.view.obstacle and not self._felt:
            self._felt = True
            told = tr("Compared with titles, genres and themes, on this computer.")
            self.profile.noted.emit(Notice(told))

    def _ask(self) -> None:
        if (engine := self._engine) is None:
            return
        self._dealer.forget()
        self._waiting = True
        question, profile, now = self._question, self.profile.as_profile(), self.now
        self.asking.emit()
        self._ranking.ask(lambda cancel: rank(engine, question, profile, now, cancel), self._on_answer, self._on_failed)

    def _on_opened(self, opened: Opened) -> None:
        self._damage, self._engine = None, opened.engine
        self.profile.opened(opened.store, opened.profile)
        self._question = self._as_kept(self._question)
        self.opened.emit(opened.engine.model)
        self._ask()
        self._completer.opened(opened.engine)

    def _on_not_opened(self, error: MarqueeError) -> None:
        self._obstacle = tr(NO_PROFILE if isinstance(error, CorruptProfile | StorageError) else NO_MODEL)
        if isinstance(error, CorruptProfile):
            self._damage = error
            self.damaged.emit(recover.damage_of(error))
        else:
            self._on_failed(error)

    def _on_answer(self, answer: Answer) -> None:
        first, self._waiting = self._answer is None, False
        self.show(answer)
        if first and self._engine is not None:
            settle_soon(self._engine, self.readers, self._on_refused)

    def _on_why(self, view: WhyView) -> None:
        self._wondered = ""
        self.explained.emit(view)

    def _on_failed(self, error: MarqueeError) -> None:
        self.failed.emit(str(error))

    def _on_refused(self, error: MarqueeError) -> None:
        self.refused.emit(str(error))
