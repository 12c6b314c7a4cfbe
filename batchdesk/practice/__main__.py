"""`python -m batchdesk.practice`: the practice service as a process of its own."""

import argparse
import sys
from pathlib import Path

from batchdesk.practice.serving import serve_forever


def main() -> int:
    """Read the arguments, serve, and return the exit code."""
    parser = argparse.ArgumentParser(
        prog="batchdesk practice", description="Serve the practice API on 127.0.0.1."
    )
    parser.add_argument("--port", type=int, default=0, help="port to listen on (default: any free one)")
    parser.add_argument("--faults", type=Path, help="JSON file with the trouble to inject")
    parser.add_argument("--state", type=Path, help="folder to keep batches in (default: a throwaway one)")
    parser.add_argument("--seconds", type=float, default=1.5, help="shortest life of a batch in seconds")
    parser.add_argument("--until-stdin-closes", action="store_true", help="end when stdin is closed")
    given = parser.parse_args()
    return serve_forever(
        given.state,
        port=given.port,
        faults=given.faults,
        seconds=given.seconds,
        until_stdin_closes=given.until_stdin_closes,
    )


if __name__ == "__main__":
    sys.exit(main())
