"""A bundle is whole and verified, or refused with one sentence."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.bundles.bundle import ARRAYS, MANIFEST, Bundle, read_verdict
from engine.bundles.manifest import FORMAT_VERSION, Manifest
from engine.errors import BundleError, StorageError

Make = Callable[..., Bundle]
Edit = Callable[..., None]


def test_round_trip_keeps_arrays_films_and_manifest(bundle: Bundle) -> None:
    again = Bundle.open(bundle.folder)
    assert again.manifest == bundle.manifest
    assert [again.catalogue.film(k) for k in range(60)] == [bundle.catalogue.film(k) for k in range(60)]
    for name in ARRAYS:
        np.testing.assert_array_equal(getattr(again.arrays, name), getattr(bundle.arrays, name))


REPORT_FILES = ("report.json", "report.md", "report-made-up.svg")


@pytest.mark.parametrize("name", [*(f"{name}.npy" for name in ARRAYS), "catalogue.json", *REPORT_FILES])
def test_one_changed_byte_is_refused_by_name(bundle: Bundle, name: str) -> None:
    path = bundle.folder / name
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    with pytest.raises(BundleError, match=name):
        Bundle.open(bundle.folder)


def test_a_missing_or_linked_file_is_refused(bundle: Bundle, tmp_path: Path) -> None:
    path = bundle.folder / "graph_scale.npy"
    moved = path.rename(tmp_path / "elsewhere.npy")
    with pytest.raises(BundleError, match=r"lacks its file graph_scale\.npy"):
        Bundle.open(bundle.folder)
    path.symlink_to(moved)
    with pytest.raises(BundleError, match=r"lacks its file graph_scale\.npy"):
        Bundle.open(bundle.folder)


@pytest.mark.parametrize("poison", [np.nan, -np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("name", ["graph_vectors", "content_vectors"])
@pytest.mark.parametrize("sign", [1, -1])
def test_values_that_are_no_numbers_are_never_sealed(
    make_bundle: Make, bundle: Bundle, name: str, sign: int, poison: float
) -> None:
    vectors = sign * np.abs(getattr(bundle.arrays, name))
    vectors[3, 1] = poison
    with pytest.raises(BundleError, match=f"{name} holds values that are not numbers"):
        make_bundle(arrays=replace(bundle.arrays, **{name: vectors}))


def test_a_nan_with_a_right_hash_is_refused_on_opening(bundle: Bundle, edit_manifest: Edit) -> None:
    path = bundle.folder / "graph_vectors.npy"
    vectors = np.load(path)
    vectors[0, 0] = np.nan
    np.save(path, vectors)
    edit_manifest(bundle.folder, rehash=path.name)
    with pytest.raises(BundleError, match="not numbers"):
        Bundle.open(bundle.folder)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("neighbour_indices", np.full(1200, 60, np.int32)),
        ("neighbour_indptr", np.zeros(61, np.int64)),
        ("n_likes", np.full(60, 10_000, np.int32)),
        ("graph_scale", np.ones(59, np.float32)),
        ("mean_rating", np.ones(60, np.float64)),
    ],
)
def test_arrays_that_do_not_fit_together_are_refused(
    make_bundle: Make, bundle: Bundle, field: str, value: np.ndarray
) -> None:
    with pytest.raises(BundleError):
        make_bundle(arrays=replace(bundle.arrays, **{field: value}))


def test_the_manifest_says_what_the_arrays_are(bundle: Bundle, edit_manifest: Edit) -> None:
    document = json.loads((bundle.folder / MANIFEST).read_text())
    assert document["arrays"]["graph_vectors"] == {"dtype": "<f4", "shape": [60, 4]}
    assert set(document["arrays"]) == set(ARRAYS)
    for name, entry in (("trend", {"dtype": ">f4", "shape": [60]}), ("trend", {"dtype": "<f4", "shape": [59]}),
                        ("other", {"dtype": "<f4", "shape": [60]})):  # fmt: skip
        edit_manifest(bundle.folder, arrays={**document["arrays"], name: entry})
        with pytest.raises(BundleError, match="describes other arrays than it has"):
            Bundle.open(bundle.folder)
    for garbled in ([], {"trend": {"dtype": 4, "shape": [60]}}, {"trend": {"dtype": "<f4", "shape": [True]}},
                    {"trend": {"dtype": "<f4", "shape": []}}):  # fmt: skip
        edit_manifest(bundle.folder, arrays=garbled)
        with pytest.raises(BundleError, match="lacks or garbles a field"):
            Bundle.open(bundle.folder)


def test_an_older_bundle_says_nothing_of_its_arrays_and_keeps_its_seal(bundle: Bundle, edit_manifest: Edit) -> None:
    edit_manifest(bundle.folder, arrays={})
    path = bundle.folder / MANIFEST
    document = json.loads(path.read_text())
    del document["arrays"], document["seal"]
    path.write_text(json.dumps({**document, "seal": seal_of(document)}))
    manifest = Bundle.open(bundle.folder).manifest
    assert manifest.arrays == {}
    assert json.loads(manifest.to_json())["seal"] == seal_of(document)


def seal_of(document: dict[str, object]) -> str:
    return hashlib.sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()


def test_a_newer_format_says_to_update(bundle: Bundle, edit_manifest: Edit) -> None:
    edit_manifest(bundle.folder, format=FORMAT_VERSION + 1)
    with pytest.raises(BundleError, match="newer Marquee"):
        Bundle.open(bundle.folder)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"format": true}',
        '{"format": 1}',
        '{"format": 1, "n": NaN}',
        '{"format": 1, "n": 1e999}',
        "[" * 9999,
    ],
)
def test_a_manifest_that_is_none_is_refused(bundle: Bundle, text: str) -> None:
    (bundle.folder / MANIFEST).write_text(text)
    with pytest.raises(BundleError):
        Bundle.open(bundle.folder)


@pytest.mark.parametrize("name", REPORT_FILES)
def test_a_report_file_that_went_missing_is_refused(bundle: Bundle, name: str) -> None:
    (bundle.folder / name).unlink()
    with pytest.raises(BundleError, match=f"lacks its file {name}"):
        Bundle.open(bundle.folder)


def test_the_verdict_is_read_as_it_was_sealed(bundle: Bundle) -> None:
    assert read_verdict(bundle.folder, bundle.manifest) == ["Made up."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"verdict": ["Two\\u001b[31m\\nlines"]}', ["Two[31m lines"]),
        ('{"verdict": ["Old."], "said": [{"words": ["{n:+.1f} now"], "about": "", "values": {"n": 2}}]}', ["+2.0 now"]),
        ("{}", []),
    ],
)
def test_a_verdict_cannot_command_a_terminal(
    bundle: Bundle, edit_manifest: Edit, text: str, expected: list[str]
) -> None:
    (bundle.folder / "report.json").write_text(text)
    edit_manifest(bundle.folder, rehash="report.json")
    assert read_verdict(bundle.folder, Bundle.open(bundle.folder).manifest) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"verdict": 3}',
        '{"verdict": [], "said": [{"words": ["{n:>99999999}"], "about": "", "values": {"n": 2}}]}',
        "[" * 9999,
    ],
)
def test_a_report_that_is_none_is_refused(bundle: Bundle, edit_manifest: Edit, text: str) -> None:
    (bundle.folder / "report.json").write_text(text)
    edit_manifest(bundle.folder, rehash="report.json")
    with pytest.raises(BundleError, match="no report"):
        read_verdict(bundle.folder, Bundle.open(bundle.folder).manifest)


def test_a_changed_verdict_is_refused(bundle: Bundle) -> None:
    (bundle.folder / "report.json").write_text('{"verdict": ["Best of all."]}')
    with pytest.raises(BundleError, match=r"report\.json was changed"):
        read_verdict(bundle.folder, bundle.manifest)


@pytest.mark.parametrize("name", ["../outside.npy", "/etc/passwd", "extra.npy", "report-../x.svg", "report-a.html"])
def test_files_the_manifest_may_not_name(bundle: Bundle, edit_manifest: Edit, name: str) -> None:
    files = json.loads((bundle.folder / MANIFEST).read_text())["files"]
    edit_manifest(bundle.folder, files={**files, name: {"sha256": "0" * 64, "bytes": 1}})
    with pytest.raises(BundleError, match="does not know"):
        Bundle.open(bundle.folder)


def test_a_manifest_lists_no_thousands_of_files(bundle: Bundle, edit_manifest: Edit) -> None:
    files = json.loads((bundle.folder / MANIFEST).read_text())["files"]
    letters = "abcdefghij"
    more = {f"report-{a}{b}.svg": {"sha256": "0" * 64, "bytes": 1} for a in letters for b in letters}
    edit_manifest(bundle.folder, files={**files, **more})
    with pytest.raises(BundleError, match="far too many files"):
        Bundle.open(bundle.folder)


@pytest.mark.parametrize(
    "header",
    [
        "{'descr': '<f4', 'fortran_order': False, 'shape': (4611686018427387904,), }",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (30,), }",
        "{'descr': '<f4', 'fortran_order': True, 'shape': (60,), }",
        "{'descr': '|O', 'fortran_order': False, 'shape': (60,), }",
        "__import__('os').system('touch /tmp/harm')",
        "(" * 200,
    ],
)
def test_an_array_that_promises_something_else_is_not_read(bundle: Bundle, edit_manifest: Edit, header: str) -> None:
    path = bundle.folder / "graph_scale.npy"
    head = header.encode() + b"\n"
    path.write_bytes(b"\x93NUMPY\x01\x00" + len(head).to_bytes(2, "little") + head + path.read_bytes()[-240:])
    edit_manifest(bundle.folder, rehash=path.name)
    with pytest.raises(BundleError, match=r"graph_scale\.npy (is not a readable array|has the wrong type or shape)"):
        Bundle.open(bundle.folder)


def test_values_that_would_overflow_are_refused(make_bundle: Make, bundle: Bundle) -> None:
    with pytest.raises(BundleError, match="graph_scale holds values out of all range"):
        make_bundle(arrays=replace(bundle.arrays, graph_scale=np.full(60, -1e30, np.float32)))


def test_a_bundle_without_neighbours_is_one(make_bundle: Make, bundle: Bundle) -> None:
    nothing = {
        "neighbour_indptr": np.zeros(61, np.int64),
        "neighbour_indices": np.zeros(0, np.int32),
        "neighbour_values": np.zeros(0, np.float32),
        "neighbour_both": np.zeros(0, np.int32),
    }
    again = make_bundle(arrays=replace(bundle.arrays, **nothing))
    assert len(Bundle.open(again.folder).arrays.neighbour_values) == 0


@pytest.mark.parametrize(
    "metrics", [{"hybrid": 3}, {"hybrid": {"ndcg@10": {"mean": "x"}}}, {"hybrid": {"ndcg@10": {"mean": 1}}}, []]
)
def test_metrics_are_intervals(bundle: Bundle, edit_manifest: Edit, metrics: object) -> None:
    edit_manifest(bundle.folder, metrics=metrics)
    with pytest.raises(BundleError, match="lacks or garbles"):
        Bundle.open(bundle.folder)


@pytest.mark.parametrize("depth", [8, 9, 300])
def test_settings_are_not_endlessly_deep(bundle: Bundle, edit_manifest: Edit, depth: int) -> None:
    deep: object = 1
    for _ in range(depth):
        deep = {"inner": deep}
    edit_manifest(bundle.folder, training=deep)
    if depth > 8:
        with pytest.raises(BundleError, match="too deep"):
            Bundle.open(bundle.folder)
    else:
        assert Bundle.open(bundle.folder).manifest.training == deep


def test_a_manifest_with_half_a_character_is_refused(bundle: Bundle, edit_manifest: Edit) -> None:
    edit_manifest(bundle.folder, name="half \ud800")
    with pytest.raises(BundleError, match="lacks or garbles"):
        Bundle.open(bundle.folder)


def test_a_manifest_with_one_figure_changed_is_refused(bundle: Bundle) -> None:
    """Nothing else holds a hash of it: it seals itself."""
    path = bundle.folder / MANIFEST
    text = path.read_text()
    for at in range(0, len(text), 37):
        if text[at].isalnum():
            path.write_text(text[:at] + ("1" if text[at] != "1" else "2") + text[at + 1 :])
            with pytest.raises(BundleError):
                Bundle.open(bundle.folder)


@pytest.mark.parametrize("weight", [1e308, "1", None, True])
def test_weights_out_of_all_range_are_refused(bundle: Bundle, edit_manifest: Edit, weight: object) -> None:
    ranking = json.loads((bundle.folder / MANIFEST).read_text())["ranking"]
    edit_manifest(bundle.folder, ranking={**ranking, "core": {**ranking["core"], "graph": weight}})
    with pytest.raises(BundleError, match="lacks or garbles"):
        Bundle.open(bundle.folder)


def test_texts_of_a_manifest_cannot_command_a_terminal(bundle: Bundle, edit_manifest: Edit) -> None:
    edit_manifest(bundle.folder, name="Two\x1b[31m\nworlds\u202e")
    name = Bundle.open(bundle.folder).manifest.name
    assert name.isprintable()


def test_every_field_of_the_manifest_is_needed(bundle: Bundle) -> None:
    whole = json.loads((bundle.folder / MANIFEST).read_text())
    for field in set(whole) - {"format"}:
        with pytest.raises(BundleError):
            Manifest.from_json(json.dumps({k: v for k, v in whole.items() if k != field}))


def test_a_folder_of_other_things_is_never_overwritten(make_bundle: Make, tmp_path: Path) -> None:
    holiday = tmp_path / "photos"
    holiday.mkdir()
    (holiday / "beach.jpg").write_text("sand")
    with pytest.raises(StorageError, match="other files"):
        make_bundle(folder=holiday)
    assert [path.name for path in holiday.iterdir()] == ["beach.jpg"]


def test_a_failed_write_leaves_the_old_bundle_and_nothing_else(make_bundle: Make, bundle: Bundle) -> None:
    broken = replace(bundle.arrays, graph_scale=np.full(60, np.nan, np.float32))
    with pytest.raises(BundleError):
        make_bundle(arrays=broken)
    assert Bundle.open(bundle.folder).manifest == bundle.manifest
    assert [path.name for path in bundle.folder.parent.iterdir()] == ["bundle"]
