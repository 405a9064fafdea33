"""What a report comes to, in plain sentences: which model is ahead, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.evaluation.bootstrap import Interval
from engine.evaluation.report import ENOUGH_PEOPLE, FIRST_FEW, FULL_PROFILE, OURS, Reading, Report, Truth
from engine.language import joined, phrase, tr, trn

NAMES = {
    "hybrid": phrase("Marquee's blend"),
    "lightgcn": phrase("LightGCN alone"),
    "lightgcn_k0": phrase("LightGCN without its graph"),
    "lightgcn_random": phrase("LightGCN from a random start"),
    "ease": "EASE",
    "als": "ALS",
    "item_knn": "ItemKNN",
    "spectral": phrase("the spectral filter"),
    "ridge": phrase("the ridge filter"),
    "content": phrase("content alone"),
    "popularity": phrase("the most popular films"),
    "recent_popularity": phrase("what is popular lately"),
}
SITUATIONS: tuple[tuple[str, str], ...] = (
    (FULL_PROFILE, phrase("With full profiles")),
    (FIRST_FEW, phrase("With three ratings only")),
)
TASTES: tuple[tuple[Truth, str], ...] = (("all", phrase("all later likes")), ("fresh", phrase("fresh taste")))
AHEAD, BEHIND = phrase("ahead", about="a model"), phrase("behind", about="a model")
CLOSE, TOO_FEW = phrase("too close to tell"), phrase("too few people to tell")


def verdict(report: Report) -> list[str]:
    """Short and honest, the most important first."""
    return [*_whose(report), *_first_ten(report), *_races(report), *_trust(report), *_diversity(report)]


def standing(ahead: Interval, people: int) -> str:
    """What a paired difference of that many people, ours less theirs, says."""
    if people < ENOUGH_PEOPLE:
        return TOO_FEW
    if ahead.low > 0:
        return AHEAD
    return BEHIND if ahead.high < 0 else CLOSE


def strongest(reading: Reading, measure: str) -> str | None:
    """The best of the other models by that measure; None where there is no other."""
    others = [name for name in reading.models if name != OURS]
    return max(others, key=lambda name: reading.models[name][measure].mean, default=None)


def _whose(report: Report) -> Iterator[str]:
    about = report.about
    if about.simulated:
        yield tr("The viewers behind this model are simulated: nothing here says how well it knows real people.")
    if about.asked < ENOUGH_PEOPLE:
        yield trn(
            "Only {n} person could be asked: too few to tell which model is better.",
            "Only {n} people could be asked: too few to tell which model is better.",
            about.asked,
        )


def _first_ten(report: Report) -> Iterator[str]:
    reading, at = report.reading(FULL_PROFILE, "all"), report.about.at
    if reading is None:
        yield tr("Nobody who was asked liked a film later, so nothing can be said of how well films are found.")
        return
    hit, precision = reading.models[OURS][f"hit@{at}"], reading.models[OURS][f"precision@{at}"]
    found: dict[str, Any] = {"share": hit.mean, "people": reading.people, "low": hit.low, "high": hit.high, "at": at}
    mean = at * precision.mean
    if popular := reading.models.get("popularity"):
        yield tr(
            "{share:.0%} of {people} people it had never met ({low:.0%} to {high:.0%}) found a film that they later "
            "rated 4★ or more among its first {at}; on average {mean:.1f} of the {at} were such (the most popular "
            "films: {popular:.1f}).",
            **found,
            mean=mean,
            popular=at * popular[f"precision@{at}"].mean,
        )
    else:
        yield tr(
            "{share:.0%} of {people} people it had never met ({low:.0%} to {high:.0%}) found a film that they later "
            "rated 4★ or more among its first {at}; on average {mean:.1f} of the {at} were such.",
            **found,
            mean=mean,
        )


def _races(report: Report) -> Iterator[str]:
    at = report.about.at
    measure = f"ndcg@{at}"
    for known, situation in SITUATIONS:
        for truth, taste in TASTES:
            reading = report.reading(known, truth)
            rival = reading and strongest(reading, measure)
            if reading and rival:
                ahead = reading.ahead[rival][measure]
                said = standing(ahead, reading.people)
                yield tr(
                    "{situation}, {taste}, {people} people: NDCG@{at} {ours:.4f} against {theirs:.4f} of {rival}, the "
                    "best of the others here: {standing} (difference {mean:+.4f}, {low:+.4f} to {high:+.4f}).",
                    situation=tr(situation),
                    taste=tr(taste),
                    people=reading.people,
                    at=at,
                    ours=reading.models[OURS][measure].mean,
                    theirs=reading.models[rival][measure].mean,
                    rival=tr(NAMES.get(rival, rival)),
                    standing=tr(said, about="a model" if said in (AHEAD, BEHIND) else ""),
                    mean=ahead.mean,
                    low=ahead.low,
                    high=ahead.high,
                )


def _trust(report: Report) -> Iterator[str]:
    for found in report.trust:
        words = [
            tr(
                "“{word}” {found:.0%} of {count:,} (foreseen {predicted:.0%})",
                word=tr(share.name),
                found=share.found,
                count=share.count,
                predicted=share.predicted,
            )
            for share in found.words
            if share.count
        ]
        if found.known == FULL_PROFILE and words:
            yield tr(
                "Of the films people rated later they liked, where confidence said {words}.", words=joined(", ", words)
            )


def _diversity(report: Report) -> Iterator[str]:
    for point in report.spread:
        if point.diversity == report.default_diversity and point.truth == "all":
            said = standing(point.cost, point.people)
            values: dict[str, Any] = {"diversity": point.diversity, "low": point.cost.low, "high": point.cost.high}
            ndcg = abs(point.cost.mean)
            if said == AHEAD:
                yield tr(
                    "Lists are spread with diversity {diversity:g}, which costs {ndcg:.4f} NDCG ({low:+.4f} to "
                    "{high:+.4f} lost).",
                    ndcg=ndcg,
                    **values,
                )
            elif said == BEHIND:
                yield tr(
                    "Lists are spread with diversity {diversity:g}, which gains {ndcg:.4f} NDCG ({low:+.4f} to "
                    "{high:+.4f} lost).",
                    ndcg=ndcg,
                    **values,
                )
            else:
                yield tr(
                    "Lists are spread with diversity {diversity:g}, at no cost that could be measured: {low:+.4f} to "
                    "{high:+.4f} NDCG lost.",
                    **values,
                )
