"""What is said of the language model, of connections, and of what a sentence rests on."""

from __future__ import annotations

import pytest

from desktop.settings import OLLAMA_HOST, GuestChoice, Settings
from desktop.viewmodels.guest import guest_view, model_detail, pull_words
from desktop.viewmodels.network import network_line, network_view
from desktop.viewmodels.wording import FactView, facts_in_words
from desktop.viewmodels.words import Run
from engine.explain.llm.states import InstalledModel, State, Status
from engine.network import Exchange, NetworkLog

ON = GuestChoice(on=True)
MISTRAL = InstalledModel("mistral:latest", "sha256:6577803aa9a036369e48", 4_372_824_384, "7.2B", "llama")


def test_off_it_says_nothing_at_the_foot() -> None:
    view = guest_view(GuestChoice(), Status(State.READY, "Mistral is ready."), looking=False, pull=None)
    assert (view.brief, view.usable, view.models) == ("", False, ())


@pytest.mark.parametrize("state", State)
def test_each_state_has_words_of_its_own(state: State) -> None:
    status = Status(state, "One sentence.", "0.9.3", (MISTRAL,), MISTRAL)
    view = guest_view(ON, status, looking=False, pull=None)
    assert view.brief
    assert view.sentence == ("Looking for Ollama …" if state is State.UNKNOWN else "One sentence.")


def test_a_model_is_told_from_another_version_of_it() -> None:
    assert model_detail(MISTRAL) == "7.2B parameters · 4.4 GB · digest 6577803aa9a0"
    view = guest_view(ON, Status(State.READY, "", "", (MISTRAL,), MISTRAL), looking=False, pull=None)
    assert [choice.name for choice in view.models] == ["", "mistral:latest"]
    assert pull_words(1_270, 4_110) == "1.3 GB of 4.1 GB"
    assert pull_words(0, 0) == "Beginning …"


def test_models_that_cannot_write_are_no_choice() -> None:
    embedding = InstalledModel("nomic-embed-text:latest", "ab12", family="nomic-bert")
    assert guest_view(ON, Status(State.NO_MODEL, "", "", (embedding,)), looking=False, pull=None).models == ()


def exchange(host: str) -> Exchange:
    return Exchange(1_700_000_000, "Ollama: chat", host, 86, 1_204, open=False)


def test_only_what_leaves_the_computer_is_not_offline() -> None:
    here, there = exchange("127.0.0.1:11434"), exchange("files.grouplens.org:443")
    assert network_line(0, ()) == "Offline · 0 requests"
    assert network_line(1, (here,)) == "Offline · 1 local request"
    assert network_line(2, (exchange("[::1]:11434"), here)) == "Offline · 2 local requests"
    assert network_line(1_001, (there, here)) == "1,001 requests, 1 to the internet"


def test_what_is_not_shown_is_counted() -> None:
    log = NetworkLog()
    for _ in range(1_200):
        log.begin("Ollama: chat", "127.0.0.1:11434").close()
    view = network_view(log.count, log.exchanges())
    assert len(view.rows) + view.older == 1_200


def test_a_sentence_names_the_facts_it_rests_on() -> None:
    facts = (FactView("e1", (Run("Close to "), Run("Heat", "film"), Run("."))), FactView("e2", (Run("Rated."),)))
    assert facts_in_words(("e2", "e1", "e2"), facts) == "Rests on: Rated; Close to Heat."
    assert facts_in_words(("e9",), facts) == ""


@pytest.mark.parametrize("bad", [None, 7, [], {"on": "yes", "host": 5, "model": None, "reorder": 1}, {"host": ""}])
def test_what_cannot_be_used_of_the_settings_falls_back(bad: object) -> None:
    assert Settings.checked({"guest": bad}).guest == GuestChoice(host=OLLAMA_HOST)
