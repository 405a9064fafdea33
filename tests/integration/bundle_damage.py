"""Damage to a bundle's files: as they are, and sealed again, as somebody does who means harm."""

from __future__ import annotations

import hashlib
import io
import json
import random
import struct
from collections.abc import Callable
from typing import Any

import numpy as np

from tests.integration.bundle_cases import (
    FILMS,
    Case,
    broken_bytes,
    put_array,
    seal,
    some_array,
    some_name,
)


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


# Sealed again.


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
