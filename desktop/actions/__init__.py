"""What a click means: the only part of the window that calls the engine."""
