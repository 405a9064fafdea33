"""Scorers: one file a model, one protocol (`base.Scorer`), numpy and scipy only."""
