from __future__ import annotations

import pytest

from desktop.viewmodels.fetching import fetch_view, size_line
from desktop.viewmodels.models import NO_FIGURES, MoveList, MoveRow, figures_line, moves_of, retrain_line
from desktop.viewmodels.words import duration_of, size_of
from engine.bundles.diff import Listed, compare_lists
from engine.progress import Step


def figure(mean: float) -> dict[str, float]:
    return {"mean": mean, "low": mean - 0.01, "high": mean + 0.01}


def test_the_best_other_method_is_named_by_ndcg_and_told_in_films() -> None:
    metrics = {
        "hybrid": {"ndcg@10": figure(0.13), "precision@10": figure(0.14)},
        "ease": {"ndcg@10": figure(0.12), "precision@10": figure(0.13)},
        "als": {"ndcg@10": figure(0.11), "precision@10": figure(0.2)},
    }
    assert figures_line(metrics) == (
        "Of its first ten films, people it had never met came to like 1.4; EASE, the best other method, found 1.3."
    )
    assert figures_line({}) == NO_FIGURES
    assert figures_line({"hybrid": metrics["hybrid"]}) == NO_FIGURES


def films(names: str) -> list[Listed]:
    return [Listed(name, name) for name in names]


def test_what_becomes_of_a_list() -> None:
    moves = moves_of(compare_lists(films("abcd"), films("dxab")))
    assert moves.heading == "3 films of your top 20 stay, 1 would be new."
    assert moves.rising == (MoveRow("x", 0, 2), MoveRow("d", 4, 1))
    assert moves.falling == (MoveRow("c", 3, 0), MoveRow("a", 1, 3), MoveRow("b", 2, 4))
    assert moves_of(compare_lists(films("ab"), films("ab"))) == MoveList("Nothing in your top 20 would change.", ())
    assert moves_of(compare_lists(films("ab"), films("ba"))).heading == "The same films, in another order."


@pytest.mark.parametrize(
    ("risen", "fallen", "shown"), [(12, 12, (5, 4)), (12, 1, (8, 1)), (1, 12, (1, 8)), (2, 2, (2, 2))]
)
def test_a_shortened_list_has_both_kinds(risen: int, fallen: int, shown: tuple[int, int]) -> None:
    moves = MoveList("", (*[MoveRow("in", 0, 1)] * risen, *[MoveRow("out", 1, 0)] * fallen))
    short = moves.shortened(9)
    assert (sum(row.rises for row in short), sum(not row.rises for row in short)) == shown


def test_retraining_is_offered_from_fifty_new_ratings() -> None:
    assert retrain_line(49, learned=False) == ""
    assert retrain_line(50, learned=False).startswith("50 ratings that the model in use has not learned from.")
    assert retrain_line(1200, learned=True).startswith("1,200 ratings came since the model in use learned from yours.")


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 KB"), (1, "1 KB"), (980_000, "980 KB"), (4_100_000, "4.1 MB"), (262e6, "262 MB"),
                         (1_200_000_000, "1.2 GB")]
)  # fmt: skip
def test_sizes(count: float, words: str) -> None:
    assert size_of(int(count)) == words


@pytest.mark.parametrize(
    ("seconds", "words"), [(3, "a few seconds"), (42, "40 seconds"), (58, "1 minute"), (170, "3 minutes"),
                           (3600, "1 h"), (4800, "1 h 20 min")]
)  # fmt: skip
def test_durations(seconds: float, words: str) -> None:
    assert duration_of(seconds) == words


def test_a_download_says_how_far_it_is() -> None:
    view = fetch_view(Step("Fetching it", 0.5, {"MB": 131.0, "of MB": 262.0, "MB/s": 4.13}))
    assert (view.line, view.share) == ("Fetching it · 131 of 262 MB · 4.1 MB a second", 0.5)
    assert fetch_view(Step("Fetching it", 0.0, {"MB": 3.0})).share is None
    assert size_line(None, 14_000_000_000) == "Size not known · 14 GB free here"
