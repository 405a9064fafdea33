"""When an error means that there is no more memory."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.training.memory import is_out_of_memory, resident


@pytest.mark.parametrize(
    "ask",
    [
        lambda: np.zeros(2**60, np.uint8),
        lambda: bytearray(2**62),
        lambda: torch.empty(2**50, dtype=torch.uint8),
    ],
    ids=["numpy", "python", "torch"],
)
def test_what_really_happens_is_known_for_what_it_is(ask) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises((MemoryError, RuntimeError)) as caught:
        ask()
    assert is_out_of_memory(caught.value)


def test_gpus_say_it_too_and_other_errors_are_other_errors() -> None:
    assert is_out_of_memory(torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB"))
    assert is_out_of_memory(RuntimeError("MPS backend out of memory (MPS allocated: 9 GB)"))
    assert not is_out_of_memory(RuntimeError("mat1 and mat2 shapes cannot be multiplied"))
    assert not is_out_of_memory(ValueError("out of memory"))


def test_this_process_holds_some_memory() -> None:
    held = resident()
    assert held is None or held > 10_000_000
