"""Whether a sentence says no more than the facts it cites: a closed grammar, filled in with the facts' own values."""
