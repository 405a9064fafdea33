from __future__ import annotations

from desktop.viewmodels.training import Curve, CurvePoint, RunView, device_rows, field_row, preset_row, stepped
from engine.jobs import FIELDS, Device, Estimate
from engine.progress import Step


def epoch(number: int, loss: float, validation: float | None = None, part: str = "rehearse/epochs") -> Step:
    figures = {"epoch": float(number), "loss": loss}
    return Step("Learning", 0.1, figures if validation is None else {**figures, "validation": validation}, part)


def test_a_curve_follows_rounds_and_those_told_again_after_a_resume() -> None:
    curve = Curve()
    for step in (epoch(1, 5.0, 0.1), epoch(2, 4.0, 0.3), Step("EASE", 0.2, part="rehearse/ease"), epoch(3, 3.0, 0.2)):
        curve = curve.after(step)
    assert [point.epoch for point in curve.rehearsal] == [1, 2, 3]
    assert curve.best == CurvePoint(2, 4.0, 0.3)
    again = curve.after(epoch(2, 4.1, 0.31))
    assert again.rehearsal == (CurvePoint(1, 5.0, 0.1), CurvePoint(2, 4.1, 0.31))
    with_final = again.after(epoch(1, 6.0, part="fit/epochs"))
    assert with_final.rehearsal == again.rehearsal
    assert with_final.final == (CurvePoint(1, 6.0, None),)


def test_a_run_never_falls_back_and_tells_when_it_stands_still() -> None:
    view = stepped(RunView("One"), Step("Fitting", 0.4, {"seconds_left": 95.0, "memory": 5e8}))
    assert (view.facts, view.line) == ("40% · 2 minutes left · 500 MB of memory", "Training 40% · 2 minutes left")
    later = stepped(view, Step("Comparing", 0.3, part="compare/item_knn"))
    assert (later.share, later.stage) == (0.4, "Measuring Films alike")
    paused = stepped(later, Step("Comparing", 0.4, {"paused": 1.0}))
    assert (paused.state, paused.line) == ("paused", "Training 40% · paused")
    assert stepped(paused, Step("Comparing", 0.4, {"paused": 0.0})).state == "running"


def test_devices_and_presets_in_words() -> None:
    device = device_rows([Device("cuda", "NVIDIA H100", 80 * 10**9, 21400.0)])[0]
    assert device.facts == "Graphics card · 80 GB of memory · 21,400 billion sums a second, measured now"
    assert device_rows([Device("cpu", "Two cores", 0, 0.0)])[0].facts == ""
    row = preset_row("quick", Estimate(25.0, 761_000_000, 30_000_000))
    assert row.takes == "about 25 seconds · 761 MB of memory · 30 MB on disk"


def test_a_field_says_what_it_is_if_left_alone() -> None:
    fields = {one.name: one for one in FIELDS}
    assert field_row(fields["dim"], "best", "").default == "128"
    assert field_row(fields["temperature"], "quick", "").default == "automatic"
    assert field_row(fields["dim"], "quick", "32").meaning.endswith("From 8 to 512.")
    assert field_row(fields["start"], "quick", "").choices == ("spectral", "random")
