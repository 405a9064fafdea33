"""The Train wizard, a page a file."""
