"""The screens; they know actions, models and theme, never the engine, files or threads."""
