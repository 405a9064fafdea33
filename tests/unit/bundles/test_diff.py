from __future__ import annotations

from dataclasses import replace

from engine.bundles.bundle import Bundle
from engine.bundles.diff import Listed, MetricChange, compare_lists, compare_metrics, listed, same_data


def films(*keys: str) -> list[Listed]:
    return [Listed(key, key.upper()) for key in keys]


def test_films_enter_leave_and_stay_with_their_ranks() -> None:
    change = compare_lists(films("a", "b", "c"), films("c", "d", "a"))
    assert change.entering == ((Listed("d", "D"), 2),)
    assert change.leaving == ((Listed("b", "B"), 2),)
    assert change.staying == ((Listed("c", "C"), 3, 1), (Listed("a", "A"), 1, 3))
    same = compare_lists(films("a"), films("a"))
    assert (same.entering, same.leaving) == ((), ())


def test_metrics_are_set_side_by_side_also_where_one_is_missing(bundle: Bundle) -> None:
    def interval(mean: float) -> dict[str, float]:
        return {"mean": mean, "low": mean - 0.1, "high": mean + 0.1}

    before = replace(bundle.manifest, metrics={"hybrid": {"ndcg@10": interval(0.2)}, "als": {"ndcg@10": interval(0.1)}})
    after = replace(bundle.manifest, metrics={"hybrid": {"ndcg@10": interval(0.25)}})
    gone, changed = compare_metrics(before, after)
    assert gone == MetricChange("als", "ndcg@10", interval(0.1), None)
    assert gone.change is None
    assert changed.change is not None
    assert round(changed.change, 9) == 0.05


def test_figures_of_other_data_are_not_comparable(bundle: Bundle) -> None:
    other = replace(bundle.manifest, provenance=replace(bundle.manifest.provenance, fingerprint="1" * 64))
    assert same_data(bundle.manifest, bundle.manifest)
    assert not same_data(bundle.manifest, other)


def test_a_list_is_named_by_what_is_the_same_in_every_bundle(bundle: Bundle) -> None:
    assert listed(bundle.catalogue, [3]) == [Listed("crime film 3|1963", "Crime Film 3 (1963)")]
