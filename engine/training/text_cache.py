"""Vectors of texts that were encoded before, in one small file, so that only new texts are encoded."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from engine.data.atomic import replaced_file

MOST_TEXTS: Final = 120_000
"""Kept at most, those just used first: about 100 MB, more than any MovieLens has films."""
_KEY_BYTES: Final = 16
_DIGEST_BYTES: Final = 32
_MOST_BYTES: Final = 512 * 2**20

Vectors = dict[bytes, NDArray[np.float16]]
"""Key → unit vector [d]."""


def text_key(encoder: str, text: str) -> bytes:
    """What a text's vector is kept under; another `encoder` (model, version, precision) gives another key."""
    return hashlib.sha256(f"{encoder}\n{text}".encode()).digest()[:_KEY_BYTES]


def load_vectors(path: Path, dimensions: int) -> Vectors:
    """What `save_vectors` wrote; nothing when there is no such file, or anything about it is wrong."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            return {}
        raw = path.read_bytes()
    except OSError:
        return {}
    digest, body = raw[:_DIGEST_BYTES], memoryview(raw)[_DIGEST_BYTES:]
    count, rest = divmod(len(body), _KEY_BYTES + 2 * dimensions)
    if rest or hashlib.sha256(body).digest() != digest:
        return {}
    keys = [bytes(body[start : start + _KEY_BYTES]) for start in range(0, count * _KEY_BYTES, _KEY_BYTES)]
    vectors = np.frombuffer(body[count * _KEY_BYTES :], "<f2").reshape(count, dimensions)
    return dict(zip(keys, vectors.astype(np.float16, copy=False), strict=True))


def save_vectors(path: Path, vectors: Mapping[bytes, NDArray[np.float16]]) -> None:
    """Writes the first `MOST_TEXTS`, whole or not at all: a sha256, then all keys, then all vectors.

    A cache that cannot be written is no reason to fail.
    """
    kept = list(vectors)[:MOST_TEXTS]
    body = b"".join(kept) + b"".join(vectors[key].astype("<f2").tobytes() for key in kept)
    with contextlib.suppress(OSError), replaced_file(path) as staging:
        staging.write_bytes(hashlib.sha256(body).digest() + body)
