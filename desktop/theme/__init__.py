"""How it looks: tokens, type, style sheet, posters."""
