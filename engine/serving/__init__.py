"""From a person's history to ranked films: numpy and faiss only, starts in a blink."""
