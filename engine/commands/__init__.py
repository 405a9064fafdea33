"""The command line, one file a command: `add_parser(subparsers)` says what it takes, `run(args)` does it."""
