"""Writes every page and state as pictures with an index: `python -m tests.screenshots [FOLDER] [NAME...] [--quick|--all|--check] [--alone]`.

Without FOLDER they go into docs/screenshots; NAME takes only states whose name begins so; --quick takes light at
1280 x 800 only, --all adds doubled text in the dark and every state from right to left, --check writes nothing and names
what does not fit; --alone leaves the second core to others. Where states come from and how to add one:
`tests/gui/pictures/__init__.py`.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

HOME = Path(__file__).parents[1] / "docs" / "screenshots"


def main(arguments: list[str]) -> int:
    """Write the pictures; the exit code is 1 where a state could not be built."""
    from tests.gui.pictures.write import WORKERS, Order, write

    words = [word for word in arguments if not word.startswith("--")]
    folder = Path(words[0]) if words else HOME
    order = Order(
        tuple(words[1:]) or ("",),
        quick="--quick" in arguments,
        everything="--all" in arguments,
        check="--check" in arguments,
        workers=1 if "--alone" in arguments else WORKERS,
    )
    return write(folder, order)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
