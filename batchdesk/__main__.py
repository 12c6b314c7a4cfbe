"""`python -m batchdesk`, and the command `batchdesk`."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; returns the exit code of the contract."""
    from batchdesk.app import App
    from batchdesk.cli import run

    return run(None, App())


if __name__ == "__main__":
    sys.exit(main())
