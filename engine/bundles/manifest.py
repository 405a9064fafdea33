"""The manifest of a bundle: what it holds, where it comes from, how to rank with it. Untrusted until parsed here."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from engine.bundles.terms import TERMS, Term
from engine.errors import BundleError
from engine.language import tr
from engine.text import clean

FORMAT_VERSION = 2
MOST_TEXT = 20_000
MOST_WEIGHT = 100.0
MOST_DEPTH = 8


@dataclass(frozen=True)
class Provenance:
    """Where the interactions came from. `viewers` is "simulated" for the starter, and every screen says so."""

    viewers: Literal["real", "simulated"]
    source: str
    fingerprint: str
    licence: str
    n_viewers: int
    n_interactions: int


@dataclass(frozen=True)
class RankingSettings:
    """How terms become a score. The defaults were chosen by new-user NDCG@10 on latest-small, in both readings.

    `core` and `cold` weigh standardised (and, but for the crowd's, squashed) terms; a person with n ratings is scored
    by (1 − λ)·core + λ·cold with λ = 2^(−n / cold_half_count). `similar` weighs "more like these films".
    """

    core: Mapping[Term, float] = field(
        default_factory=lambda: {
            "lightgcn": 0.25,
            "ease": 0.25,
            "content": 0.25,
            "ease_year": 0.4,
            "ease_month": 0.25,
            "likes": 0.0,
            "trend": 0.0,
        }
    )
    cold: Mapping[Term, float] = field(
        default_factory=lambda: {
            "lightgcn": 0.12,
            "ease": 0.12,
            "content": 0.12,
            "ease_year": 0.0,
            "ease_month": 0.0,
            "likes": 0.45,
            "trend": 0.1,
        }
    )
    similar: Mapping[Term, float] = field(
        default_factory=lambda: {
            "lightgcn": 0.3,
            "ease": 0.4,
            "content": 1.5,
            "ease_year": 0.0,
            "ease_month": 0.0,
            "likes": 0.05,
            "trend": 0.0,
        }
    )
    cold_half_count: float = 12.0


@dataclass(frozen=True)
class Calibration:
    """Logistic model of P(rating ≥ 4 | watched): intercept + coefficients · features (see serving.confidence).

    `like_rate` is the mean share of likes among viewers' ratings, `mean_rating` their mean: what is assumed of a
    person of whom nothing is known.
    """

    intercept: float
    coefficients: tuple[float, ...]
    like_rate: float
    mean_rating: float
    ece: float


@dataclass(frozen=True)
class FileEntry:
    """Hex sha256 and size in bytes of one file of the bundle."""

    sha256: str
    bytes: int


@dataclass(frozen=True)
class ArrayEntry:
    """What is in an array file: NumPy's type string, with the byte order ("<f4": little-endian float32), and shape."""

    dtype: str
    shape: tuple[int, ...]


@dataclass(frozen=True)
class Manifest:
    """All of `manifest.json`. `metrics` maps model → metric → {"mean", "low", "high"}.

    `arrays` describes the array files, by name without ".npy"; older bundles have none.
    """

    name: str
    app_version: str
    created: str
    n_films: int
    provenance: Provenance
    training: Mapping[str, Any]
    ranking: RankingSettings
    calibration: Calibration
    metrics: Mapping[str, Any]
    files: Mapping[str, FileEntry]
    arrays: Mapping[str, ArrayEntry] = field(default_factory=dict)
    format: int = FORMAT_VERSION

    def to_json(self) -> str:
        """The manifest as JSON, with `seal`: the sha256 of all of it but the seal."""
        document = asdict(self)
        if not self.arrays:
            del document["arrays"]
        sealed = {**document, "seal": _seal(document)}
        return json.dumps(sealed, indent=1, sort_keys=True, ensure_ascii=False, allow_nan=False) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Manifest:
        """Raises `BundleError` for anything that is not a manifest this version can read."""
        try:
            raw = json.loads(text, parse_constant=_refuse_constant)
        except (ValueError, RecursionError) as error:
            raise BundleError(tr("The bundle's manifest.json is damaged; get the bundle again.")) from error
        version = raw.get("format") if isinstance(raw, dict) else None
        if not isinstance(version, int) or isinstance(version, bool):
            raise BundleError(tr("This folder's manifest.json is not a Marquee bundle manifest."))
        if version > FORMAT_VERSION:
            raise BundleError(
                tr(
                    "This bundle was made by a newer Marquee (format {version}, this app reads {ours}); "
                    "update Marquee to use it.",
                    version=version,
                    ours=FORMAT_VERSION,
                )
            )
        if version < FORMAT_VERSION:
            raise BundleError(
                tr(
                    "This bundle was made by an older Marquee (format {version}, this app reads {ours}); "
                    "train it again.",
                    version=version,
                    ours=FORMAT_VERSION,
                )
            )
        try:
            json.dumps(
                raw, ensure_ascii=False
            ).encode()  # a ValueError for halves of characters, which nothing can show
            if raw.pop("seal", None) != _seal(raw):
                raise BundleError(
                    tr("The bundle's manifest.json was changed after it was sealed; get the bundle again.")
                )
            return cls(
                name=_text(raw["name"]),
                app_version=_text(raw["app_version"]),
                created=_text(raw["created"]),
                n_films=_count(raw["n_films"]),
                provenance=_provenance(raw["provenance"]),
                training=_settings(raw["training"]),
                ranking=_ranking(raw["ranking"]),
                calibration=_calibration(raw["calibration"]),
                metrics=_metrics(raw["metrics"]),
                files={_text(k): _file_entry(v) for k, v in _mapping(raw["files"]).items()},
                arrays={_text(k): _array_entry(v) for k, v in _mapping(raw.get("arrays", {})).items()},
                format=version,
            )
        except (KeyError, TypeError, ValueError, OverflowError, RecursionError) as error:
            message = tr("The bundle's manifest.json lacks or garbles a field ({reason}); get it again.", reason=error)
            raise BundleError(message) from error


def _seal(document: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(document, sort_keys=True, allow_nan=False).encode()).hexdigest()


def _refuse_constant(name: str) -> float:
    raise ValueError(tr("{name} is not allowed", name=name))


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > MOST_TEXT:
        raise ValueError(tr("expected a text"))
    return clean(value, MOST_TEXT)


def _count(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 2**40:
        raise ValueError(tr("expected a count"))
    return value


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise ValueError(tr("expected a finite number"))
    return float(value)


def _positive(value: Any) -> float:
    number = _number(value)
    if number <= 0:
        raise ValueError(tr("expected a number above 0"))
    return number


def _open_share(value: Any) -> float:
    number = _number(value)
    if not 0 < number < 1:
        raise ValueError(tr("expected a number between 0 and 1"))
    return number


def _mapping(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError(tr("expected an object"))
    return value


def _settings(value: Any) -> dict[str, Any]:
    """Anything that JSON holds, as it was written down when training; not too deep to be walked through."""
    level: list[Any] = [_mapping(value)]
    for _ in range(MOST_DEPTH):
        level = [inside for one in level for inside in (one.values() if isinstance(one, dict) else one)]
        level = [one for one in level if isinstance(one, (dict, list))]
    if level:
        raise ValueError(tr("the settings are too deep"))
    return _mapping(value)


def _metrics(value: Any) -> dict[str, dict[str, dict[str, float]]]:
    return {
        _text(model): {
            _text(metric): {name: _number(_mapping(interval)[name]) for name in ("mean", "low", "high")}
            for metric, interval in _mapping(metrics).items()
        }
        for model, metrics in _mapping(value).items()
    }


def _provenance(value: Any) -> Provenance:
    raw = _mapping(value)
    viewers = raw["viewers"]
    if viewers not in ("real", "simulated"):
        raise ValueError(tr("viewers is neither real nor simulated"))
    return Provenance(
        viewers=viewers,
        source=_text(raw["source"]),
        fingerprint=_text(raw["fingerprint"]),
        licence=_text(raw["licence"]),
        n_viewers=_count(raw["n_viewers"]),
        n_interactions=_count(raw["n_interactions"]),
    )


def _weight(value: Any) -> float:
    number = _number(value)
    if abs(number) > MOST_WEIGHT:
        raise ValueError(tr("a weight is out of range"))
    return number


def _weights(value: Any) -> dict[Term, float]:
    raw = _mapping(value)
    if set(raw) != set(TERMS):
        raise ValueError(tr("a weight for each term is needed"))
    return {name: _weight(raw[name]) for name in TERMS}


def _ranking(value: Any) -> RankingSettings:
    raw = _mapping(value)
    return RankingSettings(
        core=_weights(raw["core"]),
        cold=_weights(raw["cold"]),
        similar=_weights(raw["similar"]),
        cold_half_count=_positive(raw["cold_half_count"]),
    )


def _calibration(value: Any) -> Calibration:
    raw = _mapping(value)
    coefficients = raw["coefficients"]
    if not isinstance(coefficients, list) or len(coefficients) > 64:
        raise ValueError("coefficients")
    return Calibration(
        intercept=_number(raw["intercept"]),
        coefficients=tuple(_number(c) for c in coefficients),
        like_rate=_open_share(raw["like_rate"]),
        mean_rating=_number(raw["mean_rating"]),
        ece=_number(raw["ece"]),
    )


def _file_entry(value: Any) -> FileEntry:
    raw = _mapping(value)
    digest = _text(raw["sha256"])
    if len(digest) != 64 or not all(c in "0123456789abcdef" for c in digest):
        raise ValueError("sha256")
    return FileEntry(sha256=digest, bytes=_count(raw["bytes"]))


def _array_entry(value: Any) -> ArrayEntry:
    raw = _mapping(value)
    shape = raw["shape"]
    if not isinstance(shape, list) or not 1 <= len(shape) <= 2:
        raise ValueError("shape")
    return ArrayEntry(dtype=_text(raw["dtype"]), shape=tuple(_count(length) for length in shape))
