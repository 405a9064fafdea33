"""Damage to packs."""

from __future__ import annotations

import io
import stat
import struct
import warnings
import zipfile

from tests.integration.bundle_cases import (
    Case,
    broken_bytes,
    some_name,
)
from tests.integration.bundle_damage import (
    no_numbers,
    nonsense_in_the_manifest,
    other_files_listed,
    wrong_dtype,
    wrong_header,
    wrong_shape,
)


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
