"""Pictures of Models and Train, with made-up models, data and trainings: real ones would take minutes."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from desktop.actions.models import Asked
from desktop.drive import Driver
from desktop.pictures_of_profile import for_you
from desktop.viewmodels.comparison import HEADINGS, BarRow, CompareView, OwnView
from desktop.viewmodels.fetching import FetchView, LeftView, OfferView
from desktop.viewmodels.models import ChangeView, ModelCard, ModelsView, MoveList, MoveRow, real_line
from desktop.viewmodels.tables import TableFile
from desktop.viewmodels.training import (
    PRESETS,
    Curve,
    CurvePoint,
    DatasetRow,
    DeviceRow,
    FailView,
    LeftRow,
    Plan,
    PresetRow,
    RunState,
    RunView,
)
from desktop.views.models import ModelsScreen
from desktop.views.train import TrainScreen

TABLE = TableFile(
    "/home/ann/scores.csv", "scores.csv", ("user_id", "movie_id", "score", "rated_at", "note"),
    (("anna", "tt0113277", "9", "2019-04-02", ""), ("anna", "tt0122690", "8", "2019-04-02", "again"),
     ("bo", "tt0113277", "10", "2020-11-23", "")),
    {"score": (1.0, 10.0)}, {"viewer": "user_id", "film": "movie_id", "rating": "score", "time": "rated_at"},
)  # fmt: skip
FILMS_TABLE = TableFile(
    "/home/ann/films.parquet", "films.parquet", ("tconst", "primaryTitle", "startYear", "genres"),
    (("tt0113277", "Heat", "1995", "Action,Crime,Drama"), ("tt0122690", "Ronin", "1998", "Action,Crime,Thriller"),
     ("tt0088763", "Back to the Future", "1985", "Adventure,Comedy,Sci-Fi")),
    {"startYear": (1985.0, 1998.0)},
    {"film": "tconst", "title": "primaryTitle", "year": "startYear", "genres": "genres"},
)  # fmt: skip
Screens = dict[str, Callable[[Driver, bool], None]]
FIGURES = "Of its first ten films, people it had never met came to like 1.4; EASE, the best other method, found 1.3."
CARDS = (
    ModelCard("starter", "Starter catalogue", "1,550 films · 4.0 MB · ships with Marquee",
              FIGURES.replace("1.4", "1.8").replace("1.3", "1.8"),
              False, True, True, ""),
    ModelCard("25m", "MovieLens 25M", "62,423 films · 812 MB · trained here · 22 November 2026", FIGURES,
              True, False, False, ""),
    ModelCard("small", "A small one from a friend", "9,742 films · 29 MB · /home/ann/small.marquee · 3 March 2026",
              FIGURES, False, False, False, ""),
    ModelCard("old", "An older one", "9,742 films · 31 MB · https://example.org/models/old · 1 May 2025", "", False,
              False, False, "This bundle was made by an older Marquee (format 1, this app reads 2); train it again."),
)  # fmt: skip
MOVES = MoveList(
    "11 films of your top 20 stay, 9 would be new.",
    (
        MoveRow("Le Samouraï (1967)", 0, 3), MoveRow("Memories of Murder (2003)", 0, 5),
        MoveRow("The Insider (1999)", 0, 6), MoveRow("Le Cercle rouge (1970)", 0, 9),
        MoveRow("The Rock (1996)", 6, 0), MoveRow("Face/Off (1997)", 9, 0), MoveRow("Speed (1994)", 12, 0),
        MoveRow("Drive (2011)", 14, 2), MoveRow("Die Hard (1988)", 1, 11),
    ),
)  # fmt: skip
LICENCE = (
    "The data are for research. You do not use them commercially without permission, and you name their source. " * 4
)
ROUNDS = tuple(
    CurvePoint(k, 6.1 + 2.4 * math.exp(-k / 14), 0.09 + 0.042 * (1 - math.exp(-k / 11)) - 0.00002 * (k - 40) ** 2 / 9)
    for k in range(1, 71)
)
LOG = (
    "MovieLens ml-latest-small: 100,836 ratings of 9,742 films by 610 viewers.",
    "Preset balanced, seed 1, on cpu.",
    "Film texts: 65.5 s.",
)
BARS = (
    BarRow("New · MovieLens ml-latest-small", "new", 0.131, 0.118, 0.144),
    BarRow("In use · MovieLens quick", "old", 0.124, 0.110, 0.137),
    BarRow("EASE", "baseline", 0.119, 0.106, 0.133), BarRow("ALS", "baseline", 0.110, 0.097, 0.124),
    BarRow("Films alike", "baseline", 0.108, 0.095, 0.121), BarRow("Popular lately", "baseline", 0.097, 0.086, 0.109),
    BarRow("Popular films", "baseline", 0.064, 0.054, 0.075), BarRow("What it is about", "baseline", 0.02, 0.015, 0.03),
)  # fmt: skip
WORSE_BARS = (BarRow("New · MovieLens ml-latest-small", "new", 0.117, 0.104, 0.130), *BARS[1:])
VERDICT = "Asked about the same 600 people, “MovieLens ml-latest-small” is {} than “MovieLens quick” (NDCG@10 {})."
BETTER = VERDICT.format("better", "+0.0071, likely between +0.0012 and +0.0130")
WORSE = VERDICT.format("worse", "−0.0071, likely between −0.0130 and −0.0012")


def _models(act: Callable[[Driver, ModelsScreen], object]) -> Callable[[Driver, bool], None]:
    def screen(driver: Driver, made_up: bool) -> None:
        for_you(driver, made_up)
        driver.app.window.go("models")
        models = driver.app.window.making.models
        driver.wait(lambda: bool(models.list.cards), "the models")
        if made_up:
            models.managing.listed.emit(ModelsView(CARDS, "214 ratings that the model in use has not learned from. "
                                                   "They count in your lists already."))  # fmt: skip
        act(driver, models)

    return screen


def _train(act: Callable[[Driver, TrainScreen], object]) -> Callable[[Driver, bool], None]:
    def screen(driver: Driver, made_up: bool) -> None:
        for_you(driver, made_up)
        driver.app.window.go("train")
        driver.settle()
        act(driver, driver.app.window.making.train)

    return screen


def _as_it_comes(driver: Driver, screen: object) -> None:
    """Nothing more."""


def _alone(driver: Driver, models: ModelsScreen) -> None:
    cards = (replace(CARDS[0], active=True, back=False),)
    models.managing.listed.emit(ModelsView(cards, real=real_line(cards)))


def _report(driver: Driver, models: ModelsScreen) -> None:
    models.managing.report("starter")
    driver.wait(lambda: models.pages.currentWidget() is models.report, "the report")


def _delete(driver: Driver, models: ModelsScreen) -> None:
    next(card for card in models.list.cards if card.card.id == "small")._ask_to_delete()


def _worse(driver: Driver, models: ModelsScreen) -> None:
    models.managing.asked.emit(Asked("small", f"{WORSE} Use it all the same?"))


def _change(driver: Driver, models: ModelsScreen) -> None:
    figures = (("NDCG of the first ten", "0.124 (0.110 to 0.137)", "0.131 (0.118 to 0.144)"),
               ("Liked among ten", "0.118 (0.101 to 0.135)", "0.125 (0.108 to 0.142)"))  # fmt: skip
    name = "A small one from a friend"
    models.managing.changed.emit(ChangeView("small", name, f"With “{name}”", MOVES, "", figures))


def _offer(driver: Driver, models: ModelsScreen) -> None:
    models.fetching._fetching.offered.emit(
        OfferView("", "MovieLens 32M, best", "87,585 films, learned from MovieLens 32M.",
                  "1.1 GB to fetch · 14 GB free here", LICENCE)
    )  # fmt: skip


def _fetching(driver: Driver, models: ModelsScreen) -> None:
    models.fetching._fetching.stepped.emit(FetchView("Fetching MovieLens 32M, best · 310 of 1,100 MB", 0.28))


def _unfinished(driver: Driver, models: ModelsScreen) -> None:
    models.fetching._fetching.left.emit((LeftView("", "MovieLens 32M, best", "310 MB of 1.1 GB are here"),))


def _refused(driver: Driver, models: ModelsScreen) -> None:
    models.managing.refused.emit("small.marquee was changed after it was sealed; get the bundle again.")


def _data(driver: Driver, train: TrainScreen) -> None:
    train.dataset.show_rows((
        DatasetRow("a", "MovieLens ml-latest-small", "100,836 ratings · 9,742 films · 610 viewers"),
        DatasetRow("b", "MovieLens ml-25m", "25,000,095 ratings · 62,423 films · 162,541 viewers"),
    ))  # fmt: skip


def _left(driver: Driver, train: TrainScreen) -> None:
    _data(driver, train)
    train.dataset.show_left((LeftRow("", "MovieLens 25M", "Balanced, begun on 22 November 2026, about 41% done"),))
    train.dataset.show_retrain("214 ratings that the model in use has not learned from. They count already.")


def _download(driver: Driver, train: TrainScreen) -> None:
    train.data.web.look("ml-25m")  # what it is and its terms are known here: nothing is asked of anybody
    driver.wait(train.dataset.fetching.offer.isVisible, "the offer")


def _reading(driver: Driver, train: TrainScreen) -> None:
    train.dataset._on_step(FetchView("Reading ratings", 0.62))


def _noted(driver: Driver, train: TrainScreen) -> None:
    _data(driver, train)
    train.dataset._show_notes((
        "ratings.csv: 12 of 100,836 rows are left out; the first is row 48: “five” is no rating.",
        "Ratings from 1 to 10 were brought to 0.5 to 5 stars.",
    ))  # fmt: skip


def _table(*, films: bool, problem: bool = False) -> Callable[[Driver, TrainScreen], None]:
    def show(driver: Driver, train: TrainScreen) -> None:
        _data(driver, train)
        titles = ("who", "movie_id", "score", "when", "note") if problem else TABLE.titles
        guess = {part: title for part, title in TABLE.guess.items() if title in titles}
        train.data.tables.looked.emit(replace(TABLE, titles=titles, guess=guess))
        if films:
            train.data.tables.films_looked.emit(FILMS_TABLE)

    return show


def _light(driver: Driver, train: TrainScreen) -> None:
    train._show(train.light)


def _devices(driver: Driver, train: TrainScreen) -> None:
    _data(driver, train)
    train._chosen["dataset"] = "MovieLens ml-latest-small"
    train.pages.setCurrentWidget(train.device)
    train.device.show_rows((
        DeviceRow("cuda", "NVIDIA H100", "Graphics card · 80 GB of memory · 21,400 billion sums a second"),
        DeviceRow("cpu", "Processor, 2 cores (AMD EPYC)", "25 GB of memory · 96 billion sums a second, measured now"),
    ))  # fmt: skip
    train._show_head()


def _looking(driver: Driver, train: TrainScreen) -> None:
    train.pages.setCurrentWidget(train.device)
    train.device.show_looking()
    train._show_head()


def _presets(driver: Driver, train: TrainScreen) -> None:
    _devices(driver, train)
    train._chosen["device"] = "NVIDIA H100"
    train.pages.setCurrentWidget(train.preset)
    train.preset.show_own(train.training.own_count)
    train.preset.name.setText("MovieLens ml-latest-small")
    train.preset.show_fields(train.training.fields(Plan()))
    train.preset.show_rows((
        PresetRow("quick", "Quick", PRESETS["quick"][1],
                  "about 25 seconds · 761 MB of memory · 30 MB on disk"),
        PresetRow("balanced", "Balanced", PRESETS["balanced"][1],
                  "about 3 minutes · 886 MB of memory · 129 MB on disk"),
        PresetRow("best", "Best", PRESETS["best"][1],
                  "about 12 minutes · 967 MB of memory · 132 MB on disk"),
    ), "balanced")  # fmt: skip
    train._show_head()


def _expert(driver: Driver, train: TrainScreen) -> None:
    _presets(driver, train)
    train.preset.more.click()
    train.preset.show_problem("Length of the vectors must be a whole number from 8 to 512.")


def _run(state: str) -> Callable[[Driver, TrainScreen], None]:
    def show(driver: Driver, train: TrainScreen) -> None:
        _presets(driver, train)
        train._chosen["preset"] = "Balanced"
        train.pages.setCurrentWidget(train.run)
        shown: RunState = "paused" if state == "paused" else "running"
        view = RunView("MovieLens", "Learning the graph", 0.46, "2 minutes left", "741 MB of memory",
                       Curve(ROUNDS[:52]), LOG, shown)  # fmt: skip
        train._on_progress(view)
        train._show_head()
        if state == "leaving":
            train.run.ask_to_leave()

    return show


def _compare(kind: str) -> Callable[[Driver, TrainScreen], None]:
    def show(driver: Driver, train: TrainScreen) -> None:
        _run("running")(driver, train)
        train._chosen["run"] = "Done"
        train.compare.show_waiting()
        train.compare.show_curve(Curve(ROUNDS))
        train.pages.setCurrentWidget(train.compare)
        train._show_head()
        if kind == "waiting":
            return
        worse = kind == "worse"
        own = (OwnView(50, 13, 15, "The difference is −2, likely between −6 and +2.") if worse
               else OwnView(50, 18, 15, "The difference is +3, likely between −1 and +7."))  # fmt: skip
        train._on_compared(CompareView(
            "small", "MovieLens", HEADINGS["behind" if worse else "ahead"],
            "Measured on the same 600 people. Your list changes only if you say so.", WORSE if worse else BETTER,
            WORSE_BARS if worse else BARS, own, MOVES, worse,
        ))  # fmt: skip
        if worse:
            train.compare.use.click()

    return show


def _failed(driver: Driver, train: TrainScreen) -> None:
    _data(driver, train)
    train._plan = Plan(dataset="a", preset="best")
    sentence = "There is not enough memory for this training; close other programs, or choose a smaller preset."
    train._on_failed(FailView(sentence, "balanced", False))


SCREENS: Screens = {
    "models": _models(_as_it_comes),
    "models-alone": _models(_alone),
    "models-change": _models(_change),
    "models-report": _models(_report),
    "models-delete": _models(_delete),
    "models-worse": _models(_worse),
    "models-offer": _models(_offer),
    "models-fetching": _models(_fetching),
    "models-unfinished": _models(_unfinished),
    "models-refused": _models(_refused),
    "train": _train(_data),
    "train-empty": _train(_as_it_comes),
    "train-left": _train(_left),
    "train-download": _train(_download),
    "train-reading": _train(_reading),
    "train-noted": _train(_noted),
    "train-table": _train(_table(films=False)),
    "train-table-films": _train(_table(films=True)),
    "train-table-problem": _train(_table(films=False, problem=True)),
    "train-light": _train(_light),
    "train-looking": _train(_looking),
    "train-device": _train(_devices),
    "train-preset": _train(_presets),
    "train-expert": _train(_expert),
    "train-run": _train(_run("running")),
    "train-paused": _train(_run("paused")),
    "train-leaving": _train(_run("leaving")),
    "train-comparing": _train(_compare("waiting")),
    "train-compare": _train(_compare("better")),
    "train-worse": _train(_compare("worse")),
    "train-failed": _train(_failed),
}
