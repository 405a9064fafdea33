"""Damages a small bundle and its pack in every way that comes to mind, and opens what is left.

    python -m tests.integration.bundle_mutations COUNT [SEED]

prints one JSON object: how many of each kind were refused, and how many were taken. It ends with status 1, and says
which case it was, when a mutated bundle was taken that means something else, when opening one raised anything but a
sentence, or when memory ran out: it allows itself `MOST_MEMORY` bytes of address space.
"""

from __future__ import annotations

import gc
import hashlib
import io
import json
import random
import resource
import shutil
import stat
import struct
import sys
import tempfile
import warnings
import zipfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from engine.bundles.bundle import ARRAYS, Bundle, BundleArrays, write_bundle
from engine.bundles.manifest import Calibration, Manifest, Provenance, RankingSettings
from engine.bundles.pack import pack, unpack_into
from engine.data.catalogue import Catalogue
from engine.errors import BundleError
from engine.serving.recommender import Recommender
from engine.serving.types import Rated, Request

MOST_MEMORY = 2**30
FILMS = 20
Files = dict[str, bytes]


@dataclass
class Case:
    """One mutation: the bundle's files, or the bytes of a pack, or how a folder is damaged once it is written.

    `expect`: "same": taken only when it means the same; "refused": never taken; "usable": sealed anew by somebody who
    means harm, refused or good to recommend from.
    """

    files: Files
    packed: bytes
    chance: random.Random
    expect: str = "same"
    damage: Callable[[Path], object] | None = None
    as_pack: bool = False


def small_bundle(folder: Path, name: str = "Small", seed: int = 5) -> Bundle:
    rng = np.random.default_rng(seed)
    vectors = rng.standard_normal((FILMS, 4))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    ratings = rng.integers(5, 90, FILMS).astype(np.int32)
    arrays = BundleArrays(
        graph_vectors=vectors.astype(np.float32),
        graph_scale=np.ones(FILMS, np.float32),
        content_vectors=vectors.astype(np.float16),
        neighbour_indptr=np.arange(FILMS + 1, dtype=np.int64) * 3,
        neighbour_indices=((np.arange(FILMS)[:, None] + np.arange(1, 4)) % FILMS).astype(np.int32).ravel(),
        neighbour_values=rng.uniform(0, 0.1, FILMS * 3).astype(np.float32),
        neighbour_both=rng.integers(1, 5, FILMS * 3).astype(np.int32),
        n_ratings=ratings,
        n_likes=ratings // 2,
        mean_rating=rng.uniform(2, 4.5, FILMS).astype(np.float32),
        trend=rng.uniform(0, 2, FILMS).astype(np.float32),
    )
    catalogue = Catalogue(
        list(range(1, FILMS + 1)),
        [f"Film {k}" for k in range(FILMS)],
        [1980 + k for k in range(FILMS)],
        genres=[("Crime",) if k % 2 else ("Drama", "War") for k in range(FILMS)],
        tags=[("heist", "night")] * FILMS,
    )
    manifest = Manifest(
        name=name,
        app_version="0",
        created="2026-01-01T00:00:00Z",
        n_films=FILMS,
        provenance=Provenance("real", "made up", "0" * 64, "none", 50, 900),
        training={"seed": 1, "models": {"ease": {"scale": 1.0}}},
        ranking=RankingSettings(),
        calibration=Calibration(-1.0, (0.5, 0.2, 0.3, 0.1, 0.2, 0.0, 0.0), 0.5, 3.5, 0.01),
        metrics={"hybrid": {"ndcg@10": {"mean": 0.3, "low": 0.2, "high": 0.4}}},
        files={},
    )
    report = {"report.json": '{"verdict": ["Made up."]}\n', "report.md": "Made up.\n"}
    return write_bundle(folder, manifest, catalogue, arrays, report)


def meaning(bundle: Bundle) -> tuple[object, ...]:
    arrays = [np.ascontiguousarray(getattr(bundle.arrays, name)).tobytes() for name in ARRAYS]
    return bundle.manifest, bundle.catalogue.to_json(), *arrays


# Damage to files whose seal stays as it was.


def some_name(case: Case) -> str:
    return case.chance.choice(sorted(case.files))


def broken_bytes(data: bytes, chance: random.Random) -> bytes:
    """`data` with bits turned, cut, lengthened, or a piece of it exchanged."""
    changed = bytearray(data)
    at = chance.randrange(max(1, len(data)))
    kind = chance.randrange(6)
    if kind <= 1:
        for _ in range(chance.choice([1, 1, 2, 8])):
            changed[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    elif kind == 2:
        del changed[at:]
    elif kind == 3:
        changed[at:at] = chance.randbytes(chance.choice([1, 2, 64]))
    elif kind == 4:
        changed[at : at + chance.choice([1, 4, 64])] = chance.randbytes(chance.choice([1, 4, 64]))
    else:
        del changed[at : at + chance.choice([1, 4, 512])]
    return bytes(changed)


def turn_bits(case: Case) -> None:
    name = some_name(case)
    case.files[name] = broken_bytes(case.files[name], case.chance)


def swap_files(case: Case) -> None:
    one, other = case.chance.sample(sorted(case.files), 2)
    case.files[one], case.files[other] = case.files[other], case.files[one]


def lose_a_file(case: Case) -> None:
    del case.files[some_name(case)]
    case.expect = "refused"


def add_a_file(case: Case) -> None:
    case.files[case.chance.choice(["run.py", "extra.npy", "manifest.json.bak", ".hidden"])] = b"x" * 10


def put_a_link(case: Case) -> None:
    name = some_name(case)
    to = case.chance.choice(["/etc/passwd", "/dev/zero", "manifest.json", "nothing", "/proc/self/mem"])
    case.damage = lambda folder: ((folder / name).unlink(), (folder / name).symlink_to(to))
    case.expect = "same" if name == "manifest.json" and to == "manifest.json" else "refused"


def put_a_folder(case: Case) -> None:
    name = some_name(case)
    case.damage = lambda folder: ((folder / name).unlink(), (folder / name).mkdir())
    case.expect = "refused"


# Damage that is sealed again, as somebody does who means harm.


def seal(case: Case, document: dict[str, Any] | None = None) -> None:
    document = document or json.loads(case.files["manifest.json"])
    if isinstance(document.get("files"), dict):
        for name in document["files"]:
            data = case.files.get(name)
            if data is not None and isinstance(document["files"][name], dict):
                document["files"][name] = {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
    document.pop("seal", None)
    document["seal"] = hashlib.sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()
    case.files["manifest.json"] = json.dumps(document).encode()


def some_array(case: Case, kinds: str = "fi") -> tuple[str, np.ndarray]:
    name = case.chance.choice([name for name, spec in ARRAYS.items() if spec.dtype.kind in kinds])
    return name, np.load(io.BytesIO(case.files[f"{name}.npy"])).copy()


def put_array(case: Case, name: str, array: np.ndarray, expect: str = "refused") -> None:
    file = io.BytesIO()
    np.save(file, array, allow_pickle=True)
    case.files[f"{name}.npy"] = file.getvalue()
    case.expect = expect
    seal(case)


def no_numbers(case: Case) -> None:
    name, array = some_array(case, "f")
    array.flat[case.chance.randrange(array.size)] = case.chance.choice([np.nan, np.inf, -np.inf])
    put_array(case, name, array)


def far_too_large(case: Case) -> None:
    name, array = some_array(case, "f")
    if array.dtype == np.float32:
        array.flat[case.chance.randrange(array.size)] = case.chance.choice([3e38, -3e38, 1e30])
        put_array(case, name, array)


def wrong_dtype(case: Case) -> None:
    name, array = some_array(case)
    kinds = [np.float64, np.int8, np.uint32, np.complex64, np.bool_, "U4", "S2", ">i4", ">f4", ">i8", ">f2", "O"]
    other = array.astype(case.chance.choice(kinds))  # "O" makes a pickle
    if other.dtype != array.dtype:
        put_array(case, name, other)


def wrong_shape(case: Case) -> None:
    name, array = some_array(case)
    shapes: list[Callable[[], np.ndarray]] = [
        lambda: array[:-1],
        lambda: array[:0],
        lambda: np.concatenate([array, array]),
        lambda: array[None],
        lambda: array.reshape(-1, 1)[:, :, None],
        lambda: array.ravel()[0],
        lambda: array.reshape(len(array), -1)[:, :0],
    ]
    put_array(case, name, np.asarray(case.chance.choice(shapes)()))


def wrong_header(case: Case) -> None:
    """A header that promises more than there is, or that is no header."""
    name, array = some_array(case)
    huge = [(2**62,), (2**31, 2**31), (2**63,), (-1,), (10**30,), (array.size * 2, 4), (0, 2**62)]
    headers = [
        *(f"{{'descr': '{array.dtype.str}', 'fortran_order': False, 'shape': {shape}, }}" for shape in huge),
        "{'descr': '|O', 'fortran_order': False, 'shape': (20,), }",
        "__import__('os').system('true')",
        "{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (20,), }",
        "(" * 3000,
        "[" * 150 + "]" * 150,
        "",
        "{}",
    ]
    header = case.chance.choice(headers).encode() + b"\n"
    version = case.chance.choice([1, 2, 3, 9])
    size = struct.pack("<H", len(header)) if version == 1 else struct.pack("<I", len(header))
    if case.chance.random() < 0.1:
        size = b"\xff" * len(size)
    case.files[f"{name}.npy"] = b"\x93NUMPY" + bytes([version, 0]) + size + header + array.tobytes()
    case.expect = "refused"
    seal(case)


def wrong_neighbours(case: Case) -> None:
    name = case.chance.choice(["neighbour_indptr", "neighbour_indices", "n_likes", "n_ratings"])
    array = np.load(io.BytesIO(case.files[f"{name}.npy"])).copy()
    at = case.chance.randrange(1, len(array))
    bad = {
        "neighbour_indptr": [-1, 10**6, 2**62, -(2**62), -(2**63)],
        "neighbour_indices": [-1, FILMS, 2**31 - 1, -(2**31)],
        "n_likes": [-1, 2**31 - 1],
        "n_ratings": [-1, -(2**31), 0],
    }
    array[at] = case.chance.choice(bad[name])
    put_array(case, name, array)


def random_array_bytes(case: Case) -> None:
    name, _ = some_array(case)
    case.files[f"{name}.npy"] = broken_bytes(case.files[f"{name}.npy"], case.chance)
    case.expect = "usable"
    seal(case)


NONSENSE: tuple[Any, ...] = (
    None,
    True,
    -1,
    0,
    1,
    2**40,
    10**400,
    -(2**63),
    1e308,
    "",
    "x",
    "\x1b[31m\u202e\u0000",
    "\ud800",
    "y" * 30_000,
    [],
    {},
    [[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]],
    {"mean": 1},
    {"a": {"b": {"c": 1}}},
    [1e308, -1e308],
)


def replaced_somewhere(document: Any, chance: random.Random) -> None:
    """One value of a JSON document, at any depth, becomes nonsense or is lost."""
    at, key = None, None
    while isinstance(document, (dict, list)) and document and (at is None or chance.random() < 0.7):
        key = chance.choice(sorted(document)) if isinstance(document, dict) else chance.randrange(len(document))
        at, document = document, document[key]
    if at is None:
        return
    if chance.random() < 0.2:
        del at[key]
    else:
        at[key] = chance.choice(NONSENSE)


def nonsense_in_the_manifest(case: Case) -> None:
    document = json.loads(case.files["manifest.json"])
    replaced_somewhere(document, case.chance)
    case.expect = "usable"
    seal(case, document)


def nonsense_in_the_catalogue(case: Case) -> None:
    document = json.loads(case.files["catalogue.json"])
    replaced_somewhere(document, case.chance)
    case.files["catalogue.json"] = json.dumps(document).encode()
    case.expect = "usable"
    seal(case)


def broken_catalogue(case: Case) -> None:
    case.files["catalogue.json"] = broken_bytes(case.files["catalogue.json"], case.chance)
    case.expect = "usable"
    seal(case)


def other_files_listed(case: Case) -> None:
    document = json.loads(case.files["manifest.json"])
    name = case.chance.choice(
        ["../evil.npy", "/etc/passwd", "evil.py", "C:\\x", "a/b.npy", "\x00", "REPORT.md", "x" * 999]
    )
    document["files"][name] = {"sha256": hashlib.sha256(b"x").hexdigest(), "bytes": 1}
    case.files.setdefault("evil.py", b"x")
    case.expect = "refused"
    seal(case, document)


# Damage to packs.


def broken_pack(case: Case) -> None:
    case.as_pack, case.packed = True, broken_bytes(case.packed, case.chance)


def zipped(case: Case, more: list[tuple[zipfile.ZipInfo, bytes]], without: str | None = None) -> None:
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")  # of names that come twice
        for name, data in case.files.items():
            if name != without:
                archive.writestr(name, data)
        for info, data in more:
            archive.writestr(info, data)
    case.as_pack, case.packed, case.expect = True, out.getvalue(), "refused"


def extra_entry(case: Case) -> None:
    outside = ["../evil", "/tmp/evil", "a/../../evil", "..\\evil", "C:evil", "./n_likes.npy", "n_likes.npy\x00.py"]
    beside = ["run.py", "folder/", "sub/n_likes.npy", "N_LIKES.npy", "n_likes.npy", "manifest.json", "__MACOSX/x"]
    name = case.chance.choice(outside + beside)
    zipped(case, [(zipfile.ZipInfo(name), b"" if name.endswith("/") else case.files.get(name, b"x"))])


def odd_entry(case: Case) -> None:
    """A link, a device or a pipe in the place of a file."""
    name = some_name(case)
    info = zipfile.ZipInfo(name)
    kind = case.chance.choice([stat.S_IFLNK, stat.S_IFLNK, stat.S_IFCHR, stat.S_IFIFO, stat.S_IFDIR])
    info.external_attr = (kind | 0o777) << 16
    info.create_system = 3
    is_link = kind == stat.S_IFLNK
    zipped(case, [(info, b"/etc/passwd" if is_link else case.files[name])], without=name)
    case.expect = "refused" if is_link else "same"  # what is unpacked is a plain file, whatever the pack calls it


def bomb(case: Case) -> None:
    name = some_name(case)
    zipped(case, [(zipfile.ZipInfo(name), bytes(case.chance.choice([3, 12]) * 2**20))], without=name)
    info_type = case.chance.choice([zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
    info = zipfile.ZipInfo(name)
    info.compress_type = info_type
    zipped(case, [(info, bytes(12 * 2**20))], without=name)


def other_packing(case: Case) -> None:
    name = some_name(case)
    info = zipfile.ZipInfo(name)
    info.compress_type = case.chance.choice([zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
    zipped(case, [(info, case.files[name])], without=name)
    case.expect = "same"


def lying_sizes(case: Case) -> None:
    """The directory of the archive promises other sizes, places, flags or methods than there are."""
    data = bytearray(case.packed)
    at = -1
    for _ in range(case.chance.randrange(1, len(case.files) + 1)):
        at = data.find(b"PK\x01\x02", at + 1)
    field = case.chance.choice([8, 10, 16, 20, 24, 28, 30, 32, 38, 42])
    width = 4 if field in (16, 20, 24, 38, 42) else 2
    value = case.chance.choice(
        [0, 1, 99, 2 ** (8 * width) - 1, 2 ** (8 * width - 1), case.chance.randrange(2 ** (8 * width))]
    )
    data[at + field : at + field + width] = value.to_bytes(width, "little")
    case.as_pack, case.packed = True, bytes(data)


def lying_end(case: Case) -> None:
    """The record at the end of the archive promises another directory."""
    data = bytearray(case.packed)
    at = data.rfind(b"PK\x05\x06")
    field, width = case.chance.choice([(8, 2), (10, 2), (12, 4), (16, 4), (20, 2)])
    data[at + field : at + field + width] = case.chance.randbytes(width)
    case.as_pack, case.packed = True, bytes(data)


def huge_directory(case: Case) -> None:
    """Tens of thousands of files in the directory, each the same few bytes; and more than is read at all."""
    end = case.packed.rfind(b"PK\x05\x06")
    start = struct.unpack_from("<I", case.packed, end + 16)[0]
    directory = case.packed[start:end]
    copies = case.chance.choice([2, 40, 6000])
    tail = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 2**16 - 1, 2**16 - 1, len(directory) * copies, start, 0)
    case.as_pack, case.packed, case.expect = True, case.packed[:start] + directory * copies + tail, "refused"


def not_a_pack(case: Case) -> None:
    case.as_pack, case.expect = True, "refused"
    case.packed = case.chance.choice(
        [b"", b"PK", b"PK\x05\x06" + bytes(18), case.chance.randbytes(5000), case.packed[:-22]]
    )


def resealed_pack(case: Case) -> None:
    """Any of the sealed damages, as a pack."""
    case.chance.choice(
        [no_numbers, wrong_dtype, wrong_shape, wrong_header, nonsense_in_the_manifest, other_files_listed]
    )(case)
    expect = case.expect
    zipped(case, [])
    case.expect = expect


KINDS: tuple[tuple[Callable[[Case], None], int], ...] = (
    (turn_bits, 20),
    (swap_files, 3),
    (lose_a_file, 1),
    (add_a_file, 1),
    (put_a_link, 2),
    (put_a_folder, 1),
    (no_numbers, 5),
    (far_too_large, 2),
    (wrong_dtype, 6),
    (wrong_shape, 6),
    (wrong_header, 8),
    (wrong_neighbours, 6),
    (random_array_bytes, 8),
    (nonsense_in_the_manifest, 12),
    (nonsense_in_the_catalogue, 8),
    (broken_catalogue, 4),
    (other_files_listed, 2),
    (broken_pack, 20),
    (extra_entry, 4),
    (odd_entry, 3),
    (bomb, 0.2),
    (other_packing, 1),
    (lying_sizes, 12),
    (lying_end, 4),
    (huge_directory, 0.3),
    (not_a_pack, 1),
    (resealed_pack, 6),
)


def usable(bundle: Bundle) -> bool:
    """Whether films can be recommended from it, with scores that are numbers."""
    films = range(min(3, len(bundle.catalogue)))
    recommender = Recommender(bundle)
    picks = recommender.recommend(Request(tuple(Rated(film, 5.0, 1_000_000) for film in films), top_k=5))
    return all(np.isfinite(pick.score) and np.isfinite(pick.confidence.probability) for pick in picks)


def opened(case: Case, folder: Path) -> Bundle:
    if case.as_pack:
        source = folder.with_name("case.marquee")
        source.write_bytes(case.packed)
        unpack_into(source, folder)
    else:
        for name, data in case.files.items():
            (folder / name).write_bytes(data)
        if case.damage is not None:
            case.damage(folder)
    return Bundle.open(folder)


def run(count: int, seed: int, scratch: Path) -> tuple[dict[str, Any], list[str]]:
    """What came of `count` mutations, by kind, and what went wrong."""
    original = small_bundle(scratch / "original")
    files = {path.name: path.read_bytes() for path in sorted((scratch / "original").iterdir())}
    pack(scratch / "original", scratch / "original.marquee")
    packed, whole = (scratch / "original.marquee").read_bytes(), meaning(original)
    refused, taken, faults = Counter[str](), Counter[str](), list[str]()
    folder = scratch / "case"
    for k in range(count):
        chance = random.Random(f"{seed} {k}")
        kind = chance.choices([kind for kind, _ in KINDS], [weight for _, weight in KINDS])[0]
        case = Case(dict(files), packed, chance)
        kind(case)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        name = kind.__name__
        try:
            bundle = opened(case, folder)
            fine = usable(bundle) if case.expect == "usable" else case.expect == "same" and meaning(bundle) == whole
            taken[name] += 1
            if not fine:
                faults.append(f"{name} {k}: taken, but {case.expect} was due")
        except BundleError as error:
            refused[name] += 1
            if not str(error).endswith((".", ")")) or "\n" in str(error):
                faults.append(f"{name} {k}: no sentence: {error}")
        except Exception as error:  # noqa: BLE001 - just that is what must not be
            faults.append(f"{name} {k}: {type(error).__name__}: {str(error)[:200]}")
    return {"count": count, "refused": dict(refused), "taken": dict(taken)}, faults


def main(arguments: list[str]) -> int:
    count, seed = int(arguments[0]), int(arguments[1]) if len(arguments) > 1 else 1
    warnings.simplefilter("error")
    gc.collect()
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    with tempfile.TemporaryDirectory() as scratch:
        summary, faults = run(count, seed, Path(scratch))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps({**summary, "peak_mb": peak, "faults": faults[:50], "n_faults": len(faults)}))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
