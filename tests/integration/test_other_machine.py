"""A bundle that was trained on one machine gives the same lists on another."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from engine.bundles.registry import Registry
from engine.data.movielens import import_movielens
from engine.explain.explainer import Explainer
from engine.jobs import PATIENT
from engine.serving.recommender import Recommender
from engine.serving.types import Rated, Request
from tests.conftest import ROOT
from tests.integration.bundle_cases import small_bundle
from tests.integration.small_movielens import write_movielens

NOW = 1_700_000_000
THERE = """
import json, locale, os
assert locale.getencoding() != "UTF-8"
os.umask(0o077)
from pathlib import Path
from engine.bundles.pack import pack
from engine.jobs import TrainingJob
from engine.progress import CancelToken, silent
from engine.training.publish import train_bundle
from tests.integration.test_other_machine import lists
settings = {"steps": 60, "dim": 8, "neighbours": 20}
train_bundle(TrainingJob("dataset", "bundle", "Çağ, 映画", "quick", "cpu", settings=settings), silent, CancelToken())
pack(Path("bundle"), Path("packed.marquee"))
print(json.dumps(lists(Path("bundle"))))
"""
"""The machine there speaks Turkish or nothing but ASCII, is a day ahead, trusts nobody, and has another home."""


def lists(folder: Path) -> list[Any]:
    """What four people are recommended, with scores and reasons, of the bundle in `folder`."""
    recommender = Recommender.open(folder)
    explainer, found = Explainer(recommender.bundle), []
    for k in range(4):
        history = tuple(Rated(7 * k + place, 5.0 - place, NOW - 86_400 * place) for place in range(4))
        for about in ("for_you", "similar"):
            request = Request(history, about, top_k=15, diversity=0.3, now=NOW)
            picks = recommender.recommend(request)
            found.append([[pick.film, float(pick.score).hex(), pick.match, pick.confidence.probability,
                           str(explainer.explain(pick, request).sentences[0])] for pick in picks])  # fmt: skip
    return found


def test_the_same_lists_scores_and_reasons_on_another_machine(tmp_path: Path) -> None:
    there, here = tmp_path / "there", tmp_path / "here"
    there.mkdir()
    write_movielens(tmp_path / "ml")
    import_movielens(tmp_path / "ml").save(there / "dataset")
    environment = {
        **os.environ, "HOME": str(there), "TMPDIR": str(there), "PYTHONPATH": str(ROOT), "TZ": "Pacific/Kiritimati",
        "LC_ALL": "tr_TR.ISO-8859-9", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONHASHSEED": "7",
        "OMP_NUM_THREADS": "2", "OPENBLAS_NUM_THREADS": "1", **PATIENT,
    }  # fmt: skip
    (there / "there.py").write_text(THERE, encoding="utf-8")
    command = [sys.executable, "there.py"]
    done = subprocess.run(command, cwd=there, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    carried = shutil.move(there / "packed.marquee", tmp_path / "carried.marquee")
    shutil.rmtree(there)
    starter = small_bundle(tmp_path / "starter").folder
    one = Registry(here, starter).install(Path(carried))
    assert one.name == "Çağ, 映画"
    assert lists(one.folder) == said
    assert all(len(each) == 15 for each in said)
    types = {name: entry.dtype for name, entry in one.manifest.arrays.items()}
    assert types["graph_vectors"] == "<f4", "the byte order is written down"
    assert all(kind[0] == "<" for kind in types.values())
