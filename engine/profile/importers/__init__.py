"""What other services export, read into rows: pure functions from bytes to rows and findings."""
