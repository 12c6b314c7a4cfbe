"""A .zip of many files, written in pieces beside its place and moved into it whole."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from pathlib import Path

from batchdesk.core.progress import Progress
from batchdesk.files.replacing import replacing

_PIECE = 1 << 20
_PACKED = frozenset({".xlsx", ".zip"})
"""Files that are compressed already are stored as they are."""


def pack(target: Path, members: Iterable[tuple[str, Path]], progress: Progress) -> None:
    """Write (name inside, file) one after another; each file may be gone once the next one is asked for.

    `progress` is called for each piece with the bytes packed so far. Problem TARGET_UNWRITABLE or DISK_FULL; whatever
    goes wrong, the target stays as it was.
    """
    done = 0
    with replacing(target) as draft, zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, path in members:
            inside = zipfile.ZipInfo.from_file(path, name, strict_timestamps=False)
            packed = path.suffix.lower() in _PACKED
            inside.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
            with path.open("rb") as source, archive.open(inside, "w", force_zip64=True) as out:
                while piece := source.read(_PIECE):
                    out.write(piece)
                    done += len(piece)
                    progress(done, None, name)
