"""What the engine is doing, in words. It says so in English, also from its child processes; here it is translated."""

from __future__ import annotations

from desktop.language import phrase, tr

STAGES = (
    phrase("Asking both models"), phrase("Building the film graph"), phrase("Checking confidence"),
    phrase("Choosing weights"), phrase("Comparing films"), phrase("Copying"), phrase("Counting common viewers"),
    phrase("Counting likes"), phrase("Done"), phrase("Finding neighbours"), phrase("Finding spectral vectors"),
    phrase("Inverting"), phrase("Measuring"), phrase("Packing"), phrase("Putting in order"),
    phrase("Reading film texts"), phrase("Reading films"), phrase("Reading likes"), phrase("Reading ratings"),
    phrase("Sealing the bundle"), phrase("Solving ALS"), phrase("Solving EASE"), phrase("Spreading lists"),
    phrase("Training"), phrase("Unpacking"), phrase("Weighing"),
)  # fmt: skip


def stage_words(stage: str) -> str:
    """A stage that is none of these (“Fetching MovieLens 25M”) was said in the person's language already."""
    return tr(stage) if stage in STAGES else stage
