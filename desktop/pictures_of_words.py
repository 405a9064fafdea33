"""Pictures of a language model's words: in settings, under why, as an answer, and when there is none."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from desktop.drive import Driver
from desktop.pictures_of_profile import for_you
from engine.explain.llm.failures import Fault, ModelFailure
from engine.explain.llm.model import Answer, Message, ignored
from engine.explain.llm.states import InstalledModel, State, Status
from engine.network import NetworkLog
from engine.progress import CancelToken, Progress, Step, silent

HERE = "127.0.0.1:11434"
MISTRAL = InstalledModel("mistral:latest", "6577803aa9a036369e481d648a2baebb381ebc6e897f2bb9a766a2aa7bfbc1cf", 4_372_824_384, "7.2B", "llama")  # fmt: skip # noqa: E501
LLAMA = InstalledModel("llama3.2:3b", "a80c4f17acd55265feec403c7aef86be0c25983ab279d83f3bcd3abbcb5b8b72", 2_019_393_189, "3.2B", "llama")  # fmt: skip # noqa: E501
INVENTED = "Critics called it the best film of its year."


class MadeUpModel:
    """Says what the templates say, and one thing that nobody knows. `stops_at`: "writing" or "fetching" for ever."""

    generation = 0

    def __init__(self, log: NetworkLog, status: Status, heard: Callable[[Status], None], stops_at: str = "") -> None:
        self._log, self.status, self._heard, self._stops_at = log, status, heard, stops_at

    def probe(self, cancel: CancelToken | None = None) -> Status:
        with self._log.begin("Ollama: is it there?", HERE) as tally:
            tally.sent(86)
            tally.received(1_204)
        return self.status

    def choose(self, name: str) -> Status:
        return self.status

    def warm_up(self, cancel: CancelToken | None = None) -> Status:
        return self.status

    def unload(self, cancel: CancelToken | None = None) -> None:
        """It holds no memory."""

    def chat(
        self,
        messages: Sequence[Message],
        schema: Mapping[str, Any] | None = None,
        *,
        options: Mapping[str, int | float] | None = None,
        on_text: Callable[[str], None] = ignored,
        cancel: CancelToken | None = None,
    ) -> Answer:
        if self.status.model is None:
            raise ModelFailure(Fault.NOT_RUNNING, where=HERE)
        ready = self.status
        self.status = replace(ready, state=State.BUSY, sentence="Mistral is writing.")
        self._heard(self.status)
        data = json.loads(messages[-1].content)
        text = json.dumps(_scores(data) if "candidates" in data else _sentences(data))
        if self._stops_at == "writing":
            on_text(text[: text.index("}") + 1])
            _wait(cancel)
        on_text(text)
        self.status = ready
        self._heard(ready)
        return Answer(text, MISTRAL, 1, 80, 2.0)

    def pull(self, name: str, progress: Progress = silent, cancel: CancelToken | None = None) -> Status:
        progress(Step(f"Fetching {name}", 0.31, {"MB": 1_270.0, "of MB": 4_110.0}, "pull"))
        _wait(cancel)
        return self.status


def _wait(cancel: CancelToken | None) -> None:
    """Until the picture is taken."""
    while cancel is None or not cancel.cancelled:
        threading.Event().wait(0.02)
    cancel.check()


def _sentences(data: Mapping[str, Any]) -> dict[str, Any]:
    facts = data["facts"][:3]
    said = [{"text": _about(fact), "cites": [fact["id"]]} for fact in facts]
    return {"sentences": [*said, {"text": INVENTED, "cites": [facts[0]["id"]]}]}


def _about(fact: Mapping[str, Any]) -> str:
    """Of one of several films it is said which."""
    return str(fact["says"]).replace("this", fact.get("pick", "this"))


def _scores(data: Mapping[str, Any]) -> dict[str, Any]:
    return {"scores": [{"id": each["id"], "score": sum(map(ord, each["title"])) % 101} for each in data["candidates"]]}


READY = Status(State.READY, "Mistral is ready.", "0.9.3", (MISTRAL, LLAMA), MISTRAL)
ABSENT = Status(State.NOT_RUNNING, f"Ollama is not running at {HERE}.")
EMPTY = Status(State.NO_MODEL, "Ollama is running, but has no model that can write.", "0.9.3")


def _with(driver: Driver, status: Status, stops_at: str = "") -> None:
    """Switches it on, over a made-up model."""
    guest = driver.app.words.guest
    guest._make = lambda log, host, model, heard: MadeUpModel(log, status, heard, stops_at)
    guest.switch(True)
    driver.wait(lambda: guest.model is not None, "the model")
    driver.app.window.toast.hide()


def _why(status: Status, stops_at: str = "") -> Callable[[Driver, bool], None]:
    def screen(driver: Driver, made_up: bool) -> None:
        for_you(driver, made_up)
        _with(driver, status, stops_at)
        wording = driver.app.words.wording
        driver.explain(lambda: driver.press(Qt.Key.Key_Return))
        driver.wait(lambda: bool(wording.view.sentences or wording.view.label), "the words")
        _in_view(driver)

    return screen


def _in_view(driver: Driver) -> None:
    driver.settle()
    why = driver.app.window.why
    area = why.findChild(QScrollArea)
    assert area is not None
    area.ensureWidgetVisible(why.words)


def _struck(driver: Driver, made_up: bool) -> None:
    _why(READY)(driver, made_up)
    driver.app.window.why.words.curious.click()
    _in_view(driver)


def _asked(driver: Driver, made_up: bool) -> None:
    for_you(driver, made_up)
    _with(driver, READY)
    driver.app.window.ask.field.setText("Which of these have many people rated?")
    driver.press(Qt.Key.Key_Return, driver.app.window.ask.field)
    driver.wait(lambda: driver.app.words.asking.view.phase == "checked", "the answer")


def _reordered(driver: Driver, made_up: bool) -> None:
    for_you(driver, made_up)
    driver.new_list(driver.app.session.see_all)
    _with(driver, READY)
    driver.new_list(lambda: driver.app.words.guest.let_reorder(True))


def _settings(status: Status, *, fetching: bool = False) -> Callable[[Driver, bool], None]:
    def screen(driver: Driver, made_up: bool) -> None:
        for_you(driver, made_up)
        _with(driver, status)
        if fetching:
            driver.app.words.guest.pull("mistral-nemo")
        window = driver.app.window
        window.go("settings")
        driver.settle()
        window.settings.words.switch.setFocus(Qt.FocusReason.TabFocusReason)
        window.settings._area.ensureWidgetVisible(window.settings.words)

    return screen


def _network(driver: Driver, made_up: bool) -> None:
    _settings(READY)(driver, made_up)
    driver.app.window.settings.network.all.setChecked(True)
    driver.app.window.status.network.click()


SCREENS: dict[str, Callable[[Driver, bool], None]] = {
    "words": _why(READY),
    "words-writing": _why(READY, "writing"),
    "words-absent": _why(ABSENT),
    "words-struck": _struck,
    "words-asked": _asked,
    "words-reordered": _reordered,
    "settings-words": _settings(READY),
    "settings-words-absent": _settings(ABSENT),
    "settings-words-empty": _settings(EMPTY, fetching=True),
    "settings-network": _network,
}
