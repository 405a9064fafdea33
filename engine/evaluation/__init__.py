"""How good a ranking is, and who it is asked for."""
