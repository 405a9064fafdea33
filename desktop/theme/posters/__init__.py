"""Drawn posters: a motif per genre, colours per era, varied per film by its title."""
