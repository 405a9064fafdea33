"""`--self-test`: the main job without a person, in the real window; one JSON object says how it went."""

from __future__ import annotations

import json
import math
import os
import sys
import tempfile
import time
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import MarqueeError

if TYPE_CHECKING:
    from desktop.drive import Driver
    from desktop.viewmodels.lists import ListView
    from engine.serving.types import Recommendation

SEARCH = "matrix"
MOOD = "slow melancholic space films"
FORBIDDEN = ("torch", "pandas", "scipy", "sentence_transformers")
TOLERANCE = 1e-5


def run_self_test(base: Path | None, bundle: Path | None) -> int:
    """Prints the report; 0 when every check held, else 1. Without `base`, in a folder that is removed again."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with ExitStack() as stack:
        folder = base or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="marquee-self-test-")))
        try:
            report = _main_job(folder, bundle)
        except MarqueeError as error:
            report = {"ok": False, "error": str(error)}
    json.dump(report, sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")
    return 0 if report["ok"] else 1


def _main_job(folder: Path, bundle: Path | None) -> dict[str, Any]:
    from desktop.drive import Driver
    from engine import __version__

    clock = _Clock()
    driver = Driver(folder, bundle)
    try:
        driver.app.start()
        frame = driver.app.window.grab()
        clock.mark("window")
        driver.wait(lambda: driver.list is not None, "the first list")
        clock.mark("open_and_first_list")
        report = _walk(driver, clock)
        report["checks"] |= _push_back(driver, clock)
        report["checks"] |= _feel(driver, clock)
    finally:
        driver.close()
    report["checks"]["a frame was drawn"] = not frame.isNull() and frame.width() > 0
    report["checks"]["the rating is on disk"] = report["rated"]["key"] in _stored_keys(folder)
    loaded = [name for name in FORBIDDEN if name in sys.modules]
    report["checks"]["no training library is loaded"] = not loaded
    ok = all(report["checks"].values())
    return {"ok": ok, "version": __version__, **report, "loaded": loaded, "milliseconds": clock.marks}


def _walk(driver: Driver, clock: _Clock) -> dict[str, Any]:
    """Search, recommend, explain, rate, recommend again."""
    from PySide6.QtCore import Qt

    driver.type(SEARCH)
    clock.mark("complete")
    seed = driver.found[0] if driver.found else None
    similar = driver.new_list(lambda: driver.press(Qt.Key.Key_Return, driver.app.window.search))
    clock.mark("recommend")
    records = driver.records
    recommended, adds_up = _told(similar), all(_adds_up(record) for record in records)
    why = driver.explain(lambda: driver.press(Qt.Key.Key_Return))
    clock.mark("explain")
    target = similar.cards[0]
    after = driver.new_list(lambda: driver.press(Qt.Key.Key_5))
    clock.mark("rate_and_recommend")
    own = driver.new_list(lambda: driver.press(Qt.Key.Key_F))
    clock.mark("for_you")
    own_records = driver.records
    own_cards = own.all_cards
    from desktop.viewmodels.words import plain

    model = driver.model
    return {
        "model": {"name": model.name, "simulated": model.simulated, "films": model.films} if model else None,
        "searched": SEARCH,
        "found": [f"{film.title} ({film.year})" for film in driver.found if not film.mood],
        "liked": f"{seed.title} ({seed.year})" if seed else None,
        "recommendations": recommended,
        "explanation": [plain(line) for line in why.lines],
        "rated": {"key": target.key, "title": target.title, "rating": 5.0},
        "for_you": _told(own),
        "checks": {
            "the search found a film": seed is not None,
            "films were recommended": len(similar.cards) > 0,
            "every recommendation has a reason": all(card.reason for card in similar.cards),
            "the film asked about is not recommended": all(seed is None or c.key != seed.key for c in similar.cards),
            "parts and contributions add up": bool(records) and adds_up and all(map(_adds_up, own_records)),
            "the explanation is of the first film": why.card.key == target.key and bool(why.lines),
            "the rated film has left the list": all(card.key != target.key for card in after.cards),
            "the own list is personal": own.kind == "home" and len(own.cards) > 0,
            "the rated film is not in the own list": all(card.key != target.key for card in own_cards),
        },
    }


def _push_back(driver: Driver, clock: _Clock) -> dict[str, bool]:
    """Marks three films from home's shelves and takes one mark back; nothing known may come again."""
    from PySide6.QtCore import Qt

    session, checks, known = driver.app.session, {}, set[str]()
    for key, name in ((Qt.Key.Key_S, "seen"), (Qt.Key.Key_N, "not_for_me"), (Qt.Key.Key_W, "watchlist")):
        film = driver.marked()
        clock.skip()
        view = driver.new_list(partial(driver.press, key))
        clock.mark(f"{name}_to_new_list")
        ranked = [card.key for card in view.cards] + [c.key for s in view.shelves[:-1] for c in s.cards]
        checks[f"a film marked {name.replace('_', ' ')} has left the list"] = film not in ranked
        if name != "watchlist":
            known.add(film)
    waiting = next((shelf for shelf in view.shelves if shelf.key == "watchlist"), None)
    checks["the watchlist has its shelf"] = waiting is not None and [card.key for card in waiting.cards] == [film]
    back = driver.new_list(session.profile.undo)
    clock.mark("undo_to_new_list")
    checks["undo takes the last mark back"] = not session.has(film, "watchlist") and film in _keys(back)
    known |= {key for key, state in session.profile.films.items() if state.seen or state.hidden is not None}
    whole = driver.new_list(session.see_all)
    checks["nothing seen or put away is on any shelf"] = len(known) == 3 and not known & (_keys(back) | _keys(whole))
    checks["no film stands on two shelves"] = len(back.all_cards) == len(_keys(back))
    return checks


def _feel(driver: Driver, clock: _Clock) -> dict[str, bool]:
    """Films by mood; a package that cannot read one says so."""
    engine = driver.app.session.engine
    clock.skip()
    view = driver.new_list(lambda: driver.app.session.feel_like(MOOD))
    clock.mark("first_mood")
    if engine is not None and engine.encoder.there:
        return {"a mood finds films": bool(view.cards) and not view.obstacle}
    return {"a mood that cannot be read is said": bool(view.obstacle)}


def _keys(view: ListView) -> set[str]:
    return {card.key for card in view.all_cards}


def _told(view: ListView) -> list[dict[str, Any]]:
    from desktop.viewmodels.words import plain

    return [
        {
            "title": card.title,
            "year": card.year,
            "genres": list(card.genres),
            "match": card.verdict.match if card.verdict else None,
            "confidence": card.verdict.word if card.verdict else None,
            "reason": plain(card.reason),
        }
        for card in view.cards
    ]


def _adds_up(record: Recommendation) -> bool:
    """Parts sum to the score, and contributions to their part."""
    parts = math.isclose(sum(record.parts.values()), record.score, abs_tol=TOLERANCE)
    return parts and all(
        math.isclose(sum(entry.value for entry in entries), record.parts[signal], abs_tol=TOLERANCE)
        for signal, entries in record.contributions.items()
        if entries
    )


def _stored_keys(folder: Path) -> set[str]:
    """What a fresh look at the disk finds."""
    from desktop.paths import Paths
    from engine.profile.store import ProfileStore

    store = ProfileStore(Paths.under(folder).profile_file)
    try:
        return {stored.key for stored in store.ratings()}
    finally:
        store.close()


class _Clock:
    """Milliseconds from mark to mark."""

    def __init__(self) -> None:
        self.marks: dict[str, float] = {}
        self._last = time.perf_counter()

    def skip(self) -> None:
        """What was done since the last mark is not counted."""
        self._last = time.perf_counter()

    def mark(self, name: str) -> None:
        now = time.perf_counter()
        self.marks[name] = round(1000 * (now - self._last), 1)
        self._last = now
