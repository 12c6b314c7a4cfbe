"""`python -m batchdesk`, and the command `batchdesk`."""

from __future__ import annotations

import sys

READ_FILES = "--read-files-for-the-application"
"""The same word as `files.reading_process.ARGUMENT`, which is not imported here to start quickly."""


def main() -> int:
    """Run the command line; returns the exit code of the contract.

    A bundle has no Python to start a module with, so it starts itself with a word that only it knows.
    """
    if sys.argv[1:] == [READ_FILES]:
        from batchdesk.files import reader_main

        reader_main.main()
    from batchdesk.app import App
    from batchdesk.cli import run

    return run(None, App())


if __name__ == "__main__":
    sys.exit(main())
