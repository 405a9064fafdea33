"""A file's lines for what is compiled, which reads most of them itself."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from engine.data.digits import MARGIN, NEWLINE
from engine.data.source import Source
from engine.data.tables import BOM, LONGEST_LINE
from engine.progress import CancelToken, Progress, Step

_PIECE: Final = 2**19
"""Bytes at a time: they stay in the processor's cache until they are read."""
_AT_ONCE: Final = 2**25
"""Bytes between two looks at whether to go on."""


@dataclass(frozen=True)
class Lines:
    """Lines to be taken: those of a text up to where it is filled, and then those of a file (its descriptor, -1: none)
    until about `most` bytes of it are read; `done` is which part of all bytes (0–1) was given before."""

    text: NDArray[np.uint8]
    filled: int
    file: int
    most: int
    done: float


Taker: TypeAlias = Callable[[Lines], tuple[int, int] | None]
"""Takes lines: how far the text is filled then, and how many bytes came from the file; None where one is refused."""


def feed(
    take: Taker, source: Source, name: str, named: bool, stage: str, progress: Progress, cancel: CancelToken
) -> bool:
    """Gives all lines but the one that names the columns; False as soon as one is refused. Raises `Cancelled`."""
    with source.open(name) as stream:
        for done in _fed(take, stream, named, max(source.size(name), 1)):
            if done is None:
                return False
            cancel.check()
            progress(Step(stage, done))
    return True


def _fed(take: Taker, stream: BinaryIO, named: bool, size: int) -> Iterator[float | None]:
    """Which part of all bytes is given, time after time; None where a line was refused."""
    text = np.empty(MARGIN + LONGEST_LINE + _PIECE, np.uint8)
    view = memoryview(text.data)
    if named:
        stream.readline()
    rest = b"" if named else stream.read(len(BOM)).removeprefix(BOM)
    view[MARGIN : MARGIN + len(rest)] = rest
    filled, given, got, descriptor = MARGIN + len(rest), len(rest), -1, _descriptor(stream)
    while got:
        done = min(1.0, given / size)
        if descriptor is None:  # a zip's
            got = stream.readinto(view[filled : filled + _PIECE])  # type: ignore[attr-defined]  # every stream has it
            taken = take(Lines(text, filled + got, -1, _AT_ONCE, done))
        else:
            taken = take(Lines(text, filled, descriptor, _AT_ONCE, done))
        if taken is None:
            yield None
            return
        filled, got = taken[0], got if descriptor is None else taken[1]
        given += got
        yield min(1.0, given / size)
    if filled > MARGIN:
        text[filled] = NEWLINE
        yield None if take(Lines(text, filled + 1, -1, _AT_ONCE, 1.0)) is None else 1.0


def _descriptor(stream: BinaryIO) -> int | None:
    """What the rest of the stream can be read from without it, None where there is no such thing."""
    try:
        descriptor = stream.fileno()
    except OSError:
        return None
    os.lseek(descriptor, stream.tell(), os.SEEK_SET)
    return descriptor
