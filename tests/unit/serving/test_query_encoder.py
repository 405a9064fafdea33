"""The encoder of a person's words gives what sentence-transformers gives, without torch, and says what is wrong."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from engine.errors import EncoderError, InputError
from engine.progress import CancelToken, silent
from engine.serving.query_encoder import MODEL, RESOURCES, TOKENIZER, QueryEncoder
from engine.training.encode import encode_texts

TEXTS = (
    "slow melancholic space films",
    "a heist with a twist",
    "Heat (1995). Action, Crime, Thriller. heist, Los Angeles, cops and robbers",
    "Amélie, Straße, 東京物語",
    "jazz",
    "word " * 300,
)


@pytest.fixture(scope="module")
def encoder() -> QueryEncoder:
    return QueryEncoder()


def test_words_become_the_vectors_that_training_reads_films_with(encoder: QueryEncoder) -> None:
    texts = [text[:500] for text in TEXTS]
    trained = encode_texts(texts, half_precision=False, device="cpu", progress=silent, cancel=CancelToken())
    ours = np.stack([encoder.encode(text) for text in TEXTS])
    assert ours.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(ours, axis=1), 1.0, atol=1e-5)
    cosines = (ours * trained).sum(axis=1) / np.linalg.norm(trained, axis=1)
    assert cosines.min() > 0.9999


@pytest.mark.parametrize("text", ["", "  ", "\n\t"])
def test_no_words_are_no_mood(encoder: QueryEncoder, text: str) -> None:
    with pytest.raises(InputError, match="Say in a few words"):
        encoder.encode(text)


def test_an_encoder_that_is_not_there_is_said(tmp_path: Path) -> None:
    missing = QueryEncoder(tmp_path)
    assert not missing.there
    with pytest.raises(EncoderError, match="came without the part that reads moods"):
        missing.encode("jazz")


@pytest.mark.parametrize("name", [MODEL, TOKENIZER])
@pytest.mark.parametrize("content", [b"", b"\x00" * 100, b'{"version": "1.0"}'])
def test_a_damaged_encoder_is_said(tmp_path: Path, name: str, content: bytes) -> None:
    for file in (MODEL, TOKENIZER):
        shutil.copy(RESOURCES / file, tmp_path)
    (tmp_path / name).write_bytes(content)
    with pytest.raises(EncoderError, match="damaged"):
        QueryEncoder(tmp_path).encode("jazz")


def test_nothing_of_it_is_loaded_before_the_first_words_and_never_torch() -> None:
    script = (
        "import sys\n"
        "from engine.serving.query_encoder import QueryEncoder\n"
        "import engine.serving.recommender\n"
        "encoder = QueryEncoder()\n"
        "print([name for name in ('onnxruntime', 'tokenizers') if name in sys.modules])\n"
        "encoder.encode('jazz')\n"
        "print([name for name in ('torch', 'transformers', 'pandas', 'scipy') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60)
    assert (done.stdout, done.stderr) == ("[]\n[]\n", "")
