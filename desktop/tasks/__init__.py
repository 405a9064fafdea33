"""Work off the UI thread, and its answers brought back to it."""
