"""Answers are kept by model, prompt and evidence, only so many, and a broken file is no loss."""

from __future__ import annotations

from pathlib import Path

from engine.explain.answer import Said
from engine.explain.cache import AnswerCache
from engine.explain.evidence import PopularWith

EVIDENCE = [PopularWith("e1", 10, 4.0, False).to_json()]
SAID = (Said("Ten viewers rated it.", ("e1",)),)


def test_it_is_found_again_by_everything_it_depends_on(tmp_path: Path) -> None:
    cache = AnswerCache(tmp_path / "new" / "answers.sqlite3")
    assert cache.get("digest", EVIDENCE) is None
    cache.put("digest", EVIDENCE, SAID)
    assert AnswerCache(tmp_path / "new" / "answers.sqlite3").get("digest", EVIDENCE) == SAID
    assert cache.get("other", EVIDENCE) is None
    assert cache.get("digest", [{**EVIDENCE[0], "n": 11}]) is None
    assert cache.get("digest", EVIDENCE, "why?") is None


def test_the_ones_unused_for_longest_go(tmp_path: Path) -> None:
    cache = AnswerCache(tmp_path / "answers.sqlite3", most=3)
    for k in range(3):
        cache.put(str(k), EVIDENCE, SAID)
    assert cache.get("0", EVIDENCE) == SAID
    cache.put("3", EVIDENCE, SAID)
    assert [cache.get(str(k), EVIDENCE) is not None for k in range(4)] == [True, False, True, True]


def test_a_damaged_file_is_begun_anew(tmp_path: Path) -> None:
    file = tmp_path / "answers.sqlite3"
    file.write_bytes(b"no database at all" * 100)
    cache = AnswerCache(file)
    assert cache.get("digest", EVIDENCE) is None
    cache.put("digest", EVIDENCE, SAID)
    assert cache.get("digest", EVIDENCE) == SAID


def test_a_place_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = AnswerCache(tmp_path / "file" / "answers.sqlite3")
    cache.put("digest", EVIDENCE, SAID)
    assert cache.get("digest", EVIDENCE) is None
