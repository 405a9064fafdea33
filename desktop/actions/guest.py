"""The language model is a guest: switched on by the person, asked on threads of its own, never needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.actions.network import Network
from desktop.language import tr
from desktop.settings import GuestChoice
from desktop.tasks.runner import Handle, Latest, Runner
from desktop.viewmodels.guest import GuestView, PullView, guest_view, pull_words
from engine.errors import InputError, MarqueeError
from engine.explain.llm.states import State, Status
from engine.progress import CancelToken, Step

if TYPE_CHECKING:  # while it is switched off nothing of it is imported
    from engine.explain.llm.model import LanguageModel
    from engine.network import NetworkLog

MakeModel = Callable[["NetworkLog", str, str, Callable[["Status"], None]], "LanguageModel"]


def ollama(log: NetworkLog, host: str, model: str, changed: Callable[[Status], None]) -> LanguageModel:
    """The real one. Opens nothing. Raises `InputError` for a host that is none. For a worker thread: it imports."""
    from engine.explain.llm.ollama import Ollama

    return Ollama(log, host, model, changed=changed)


class Guest(QObject):
    """Methods return at once. `changed` comes whenever `view` is another one.

    `chats` runs one request at a time, in the order in which they are asked for; what is asked there must stop by its
    token. While it is switched off there is no `model`, and nothing is imported, asked or opened.
    """

    changed = Signal()
    left = Signal()  # what is asked of the model that was there is pointless now
    chosen = Signal(object)  # GuestChoice: to be remembered
    refused = Signal(str)  # one sentence; everything stays
    _heard = Signal(int)
    _stepped = Signal(object)

    def __init__(self, network: Network, choice: GuestChoice, make: MakeModel = ollama) -> None:
        super().__init__()
        self.network, self._choice, self._make = network, choice, make
        self.chats = Runner(1, "marquee-words")
        self._looks, self._pulls = Runner(1, "marquee-look"), Runner(1, "marquee-pull")
        self._looking = Latest(self._looks)
        self._model: LanguageModel | None = None
        self._number = 0
        self._problem: Status | None = None
        self._waiting = False
        self._pull: PullView | None = None
        self._pulling: Handle | None = None
        queued = Qt.ConnectionType.QueuedConnection
        self._heard.connect(self._on_heard, queued)
        self._stepped.connect(self._on_step, queued)

    @property
    def choice(self) -> GuestChoice:
        return self._choice

    @property
    def model(self) -> LanguageModel | None:
        """Whom to ask; None while it is switched off or not looked for yet."""
        return self._model

    @property
    def view(self) -> GuestView:
        status = self._model.status if self._model is not None else self._problem
        return guest_view(self._choice, status, looking=self._waiting, pull=self._pull)

    def begin(self) -> None:
        """The window is there: looks for the model, if it is wanted."""
        if self._choice.on and self._model is None:
            self.look()

    def switch(self, on: bool) -> None:
        """Off: whatever is under way ends."""
        if on != self._choice.on:
            self._forget()
            self._choose(replace(self._choice, on=on))
            self.look()

    def move(self, host: str) -> None:
        """To another address on this computer."""
        from engine.explain.llm.address import Address

        try:
            where = Address.parse(host).where
        except InputError as error:
            self.refused.emit(str(error))
            return
        self._forget()
        self._choose(replace(self._choice, host=where))
        self.look()

    def pick(self, name: str) -> None:
        """Another model of those that are there; "" leaves it to us."""
        if self._model is not None:
            self._model.choose(name)
        self._choose(replace(self._choice, model=name))

    def let_reorder(self, on: bool) -> None:
        self._choose(replace(self._choice, reorder=on))

    def look(self, *, load: bool = False) -> None:
        """Asks whether it is there now. With `load` the model is loaded too, as it would be for its first words."""
        if not self._choice.on:
            return
        choice, known, number = self._choice, self._model, self._number

        def work(cancel: CancelToken) -> LanguageModel:
            model = known or self._make(self.network.log, choice.host, choice.model, lambda _: self._heard.emit(number))
            model.probe(cancel)
            if load:
                model.warm_up(cancel)
            return model

        self._waiting = not load
        self._looking.ask(work, self._on_found, self._on_not_found)
        self.changed.emit()

    def pull(self, name: str) -> None:
        """Lets Ollama fetch a model: the person has asked for it."""
        model = self._model
        if model is None or self._pulling is not None:
            return

        def work(cancel: CancelToken) -> Status:
            return model.pull(name.strip(), self._report, cancel)

        self._pull = PullView(name.strip(), tr("Beginning …"), 0.0)
        self._pulling = self._pulls.start(work, lambda _: self._end_pull(""), lambda e: self._end_pull(str(e)))
        self.changed.emit()

    def pause_pull(self) -> None:
        """Closes the connection, so that Ollama stops fetching; what has arrived stays with it."""
        if self._pulling is not None and self._pull is not None:
            self._pulling.token.pause()
            self._pull = replace(self._pull, paused=True)
            self.changed.emit()

    def resume_pull(self) -> None:
        if self._pulling is not None and self._pull is not None:
            self._pulling.token.resume()
            self._pull = replace(self._pull, paused=False)
            self.changed.emit()

    def cancel_pull(self) -> None:
        """Ends it, or puts away the sentence that says why it ended."""
        if self._pulling is not None:
            self._pulling.cancel()
        self._pulling = self._pull = None
        self.changed.emit()

    def close(self) -> None:
        """Stops what is under way and waits until it has stopped. Whoever uses `chats` has dropped its own before."""
        self._forget()
        for runner in (self.chats, self._looks, self._pulls):
            runner.close()

    def _forget(self) -> None:
        """Nothing that comes from now on is of the model that is asked next."""
        self._number += 1
        self._looking.drop()
        if self._pulling is not None:
            self._pulling.cancel()
        self._pulling = self._pull = None
        self._model, self._problem, self._waiting = None, None, False
        self.left.emit()

    def _choose(self, choice: GuestChoice) -> None:
        if choice != self._choice:
            self._choice = choice
            self.chosen.emit(choice)
        self.changed.emit()

    def _end_pull(self, problem: str) -> None:
        self._pulling = None
        self._pull = replace(self._pull, problem=problem) if self._pull is not None and problem else None
        self.changed.emit()

    def _on_found(self, model: LanguageModel) -> None:
        self._model, self._waiting = model, False
        self.changed.emit()

    def _on_not_found(self, error: MarqueeError) -> None:
        """Probing fails in the status alone: this is a host that is none, or a model that does not load."""
        self._waiting = False
        self._problem = Status(State.ERROR, str(error))
        self.changed.emit()
        self.refused.emit(str(error))

    def _on_heard(self, number: int) -> None:
        if number == self._number and self._model is not None:
            self.changed.emit()

    def _report(self, step: Step) -> None:
        """From the thread that works."""
        self._stepped.emit(step)

    def _on_step(self, step: Step) -> None:
        if self._pulling is not None and self._pull is not None and not self._pull.paused:
            words = pull_words(step.figures.get("MB", 0.0), step.figures.get("of MB", 0.0))
            self._pull = replace(self._pull, words=words, fraction=step.fraction)
            self.changed.emit()
