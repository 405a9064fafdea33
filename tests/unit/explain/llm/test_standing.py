"""What people are shown of the server, and when asking it makes sense."""

from __future__ import annotations

import pytest

from engine.explain.llm.failures import Fault, ModelFailure
from engine.explain.llm.standing import Standing
from engine.explain.llm.states import InstalledModel, State, Status

MISTRAL, QWEN = InstalledModel("mistral:latest", "aa"), InstalledModel("qwen3:latest", "bb")


@pytest.fixture
def seen() -> list[Status]:
    return []


@pytest.fixture
def standing(seen: list[Status]) -> Standing:
    return Standing(seen.append)


def blocked_by(standing: Standing) -> Fault | None:
    try:
        standing.check()
    except ModelFailure as failure:
        return failure.fault
    return None


def test_every_change_is_told(standing: Standing, seen: list[Status]) -> None:
    standing.settle("0.9.3", (MISTRAL, QWEN), "")
    standing.loading(MISTRAL)
    standing.writing(MISTRAL)
    standing.fail(ModelFailure(Fault.STALLED))
    assert [status.state for status in seen] == [State.READY, State.LOADING, State.BUSY, State.ERROR]
    assert standing.status == seen[-1]
    assert standing.status.model == MISTRAL
    assert blocked_by(standing) is None


def test_what_lasts_blocks_until_something_else_is_found(standing: Standing) -> None:
    standing.fail(ModelFailure(Fault.NOT_RUNNING, where="here"))
    assert blocked_by(standing) is Fault.NOT_RUNNING
    standing.choose("mistral")
    assert blocked_by(standing) is Fault.NOT_RUNNING
    standing.fail(ModelFailure(Fault.BUSY))
    assert blocked_by(standing) is None
    standing.fail(ModelFailure(Fault.TOO_OLD, detail="0.1.0"))
    standing.settle("0.9.3", (MISTRAL,), "")
    assert blocked_by(standing) is None


def test_another_choice_mends_a_missing_model_only(standing: Standing) -> None:
    with pytest.raises(ModelFailure):
        standing.settle("0.9.3", (MISTRAL, QWEN), "gone")
    standing.fail(ModelFailure(Fault.MODEL_GONE, detail="gone"))
    assert standing.status.state is State.NO_MODEL
    standing.choose("qwen3")
    assert (standing.status.state, standing.status.model) == (State.READY, QWEN)
    standing.fail(ModelFailure(Fault.NOT_RUNNING))
    standing.choose("mistral")
    assert (standing.status.state, standing.status.model) == (State.NOT_RUNNING, None)


def test_a_choice_made_while_another_model_is_at_work_stays(standing: Standing) -> None:
    standing.settle("0.9.3", (MISTRAL, QWEN), "")
    standing.loading(MISTRAL)
    standing.choose("qwen3")
    standing.writing(MISTRAL)
    assert standing.status.sentence == "Mistral is writing."
    standing.ready()
    assert standing.status.model == QWEN


def test_the_digest_that_answers_is_kept(standing: Standing) -> None:
    standing.settle("0.9.3", (MISTRAL,), "")
    standing.writing(InstalledModel("mistral:latest", "newer"))
    standing.ready()
    assert standing.status.model == InstalledModel("mistral:latest", "newer")
