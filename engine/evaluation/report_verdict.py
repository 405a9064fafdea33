"""What a report comes to, in plain sentences: which model is ahead, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterator

from engine.evaluation.bootstrap import Interval
from engine.evaluation.report import ENOUGH_PEOPLE, FIRST_FEW, FULL_PROFILE, OURS, Reading, Report, Truth

NAMES = {
    "hybrid": "Marquee's blend",
    "lightgcn": "LightGCN alone",
    "lightgcn_k0": "LightGCN without its graph",
    "lightgcn_random": "LightGCN from a random start",
    "ease": "EASE",
    "als": "ALS",
    "item_knn": "ItemKNN",
    "spectral": "the spectral filter",
    "ridge": "the ridge filter",
    "content": "content alone",
    "popularity": "the most popular films",
    "recent_popularity": "what is popular lately",
}
SITUATIONS: tuple[tuple[str, str], ...] = ((FULL_PROFILE, "With full profiles"), (FIRST_FEW, "With three ratings only"))
TASTES: tuple[tuple[Truth, str], ...] = (("all", "all later likes"), ("fresh", "fresh taste"))


def verdict(report: Report) -> list[str]:
    """Short and honest, the most important first."""
    return [*_whose(report), *_first_ten(report), *_races(report), *_trust(report), *_diversity(report)]


def standing(ahead: Interval, people: int) -> str:
    """What a paired difference of that many people, ours less theirs, says."""
    if people < ENOUGH_PEOPLE:
        return "too few people to tell"
    if ahead.low > 0:
        return "ahead"
    return "behind" if ahead.high < 0 else "too close to tell"


def strongest(reading: Reading, measure: str) -> str | None:
    """The best of the other models by that measure; None where there is no other."""
    others = [name for name in reading.models if name != OURS]
    return max(others, key=lambda name: reading.models[name][measure].mean, default=None)


def _whose(report: Report) -> Iterator[str]:
    about = report.about
    if about.simulated:
        yield "The viewers behind this model are simulated: nothing here says how well it knows real people."
    if about.asked < ENOUGH_PEOPLE:
        people = f"{about.asked} {'person' if about.asked == 1 else 'people'}"
        yield f"Only {people} could be asked: too few to tell which model is better."


def _first_ten(report: Report) -> Iterator[str]:
    reading, at = report.reading(FULL_PROFILE, "all"), report.about.at
    if reading is None:
        yield "Nobody who was asked liked a film later, so nothing can be said of how well films are found."
        return
    hit, precision = reading.models[OURS][f"hit@{at}"], reading.models[OURS][f"precision@{at}"]
    text = (
        f"{hit.mean:.0%} of {reading.people} people it had never met ({_between(hit, '{:.0%}')}) found a film that "
        f"they later rated 4★ or more among its first {at}; on average {at * precision.mean:.1f} of the {at} were such"
    )
    if popular := reading.models.get("popularity"):
        text += f" (the most popular films: {at * popular[f'precision@{at}'].mean:.1f})"
    yield text + "."


def _races(report: Report) -> Iterator[str]:
    measure = f"ndcg@{report.about.at}"
    for known, situation in SITUATIONS:
        for truth, taste in TASTES:
            reading = report.reading(known, truth)
            rival = reading and strongest(reading, measure)
            if reading and rival:
                ours, theirs = reading.models[OURS][measure].mean, reading.models[rival][measure].mean
                ahead = reading.ahead[rival][measure]
                yield (
                    f"{situation}, {taste}, {reading.people} people: NDCG@{report.about.at} {ours:.4f} against "
                    f"{theirs:.4f} of {NAMES.get(rival, rival)}, the best of the others here: "
                    f"{standing(ahead, reading.people)} (difference {ahead.mean:+.4f}, {_between(ahead, '{:+.4f}')})."
                )


def _trust(report: Report) -> Iterator[str]:
    for found in report.trust:
        words = [
            f"“{share.name}” {share.found:.0%} of {share.count:,} (foreseen {share.predicted:.0%})"
            for share in found.words
            if share.count
        ]
        if found.known == FULL_PROFILE and words:
            yield f"Of the films people rated later they liked, where confidence said {', '.join(words)}."


def _diversity(report: Report) -> Iterator[str]:
    for point in report.spread:
        if point.diversity == report.default_diversity and point.truth == "all":
            cost = {"ahead": "costs", "behind": "gains"}.get(standing(point.cost, point.people))
            measured = f"{abs(point.cost.mean):.4f} NDCG ({_between(point.cost, '{:+.4f}')} lost)"
            yield (
                f"Lists are spread with diversity {point.diversity:g}, which {cost} {measured}."
                if cost
                else f"Lists are spread with diversity {point.diversity:g}, at no cost that could be measured: "
                f"{_between(point.cost, '{:+.4f}')} NDCG lost."
            )


def _between(value: Interval, form: str) -> str:
    return f"{form.format(value.low)} to {form.format(value.high)}"
