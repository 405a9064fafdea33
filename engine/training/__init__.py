"""Everything that needs torch; the app never imports this package, it starts it as a child process."""
