"""Marquee's engine: data, models, training, bundles, serving and explanations. No GUI in it."""

__version__ = "0.1.0"
