"""Pictures of every kind as the service takes them: upright, not larger than it looks at, without hidden data."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from batchdesk.files.extracts import Unreadable
from batchdesk.files.kinds import read_head

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST_EDGE = 2_576
"""Points; the service scales larger pictures down to this before it looks (API notes, section 6)."""

_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "TIFF", "BMP", "MPO", "PPM")
_PHOTOS = frozenset({"JPEG", "MPO", "HEIF"})
_LARGEST = 3_700_000
"""Bytes: 5 MB of base64, what the narrowest host takes of one picture; Anthropic's own takes 10 (API notes, section 6)."""

_MOST_FRAMES = 600
"""Pages of a PDF in one request (API notes, section 6)."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture ready to send: `frames` is how many pages a TIFF has, 1 for all others."""

    data: bytes
    media_type: str
    width: int
    height: int
    frames: int = 1


def read_picture(path: Path) -> Picture:
    """The picture, its first frame where it moves; a TIFF of several pages becomes a PDF. Unreadable with the reason.

    It is drawn anew from its points alone, so that no place, camera or name that lay in the file is sent.
    """
    with _opened(path) as image:
        frames = getattr(image, "n_frames", 1) if image.format == "TIFF" else 1
        if frames > 1:
            return _as_pdf(image, frames)
        drawn = _drawn(image)
        data, media_type = _encoded(drawn, photo=image.format in _PHOTOS)
        return Picture(data, media_type, *drawn.size)


def measure_picture(path: Path) -> Picture:
    """The same with no bytes in it, for one page: decoded, so that damage is found, but not written again."""
    with _opened(path) as image:
        frames = getattr(image, "n_frames", 1) if image.format == "TIFF" else 1
        if frames > 1:
            return _as_pdf(image, frames)
        return Picture(b"", "image/png", *_drawn(image).size)


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            warnings.filterwarnings("ignore", category=UserWarning, module="PIL")
            image = _heif(path) if _is_heif(path) else Image.open(path, formats=_FORMATS)
            with image:
                yield image
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise Unreadable("it has more than 89 million points, which is too many for one picture") from error
    except UnidentifiedImageError as error:
        raise Unreadable("it is damaged or not a picture that BatchDesk knows") from error
    except (
        OSError,
        SyntaxError,
        ValueError,
        EOFError,
        KeyError,
        TypeError,
        IndexError,
        OverflowError,
    ) as error:
        raise Unreadable("it is damaged") from error


def _is_heif(path: Path) -> bool:
    return read_head(path, 12)[4:8] == b"ftyp"


def _heif(path: Path) -> Image:
    """An iPhone's picture; libheif turns it upright by itself."""
    import pi_heif  # type: ignore[import-untyped]
    from PIL import Image

    file = pi_heif.open_heif(path)
    if file.size[0] * file.size[1] > (Image.MAX_IMAGE_PIXELS or 0):
        raise Image.DecompressionBombError
    image: Image.Image = file.to_pillow()
    image.format = "HEIF"
    image.getexif().clear()
    return image


def _drawn(image: Image) -> Image:
    """Upright, in RGB or grey on white, and no larger than the service looks at."""
    from PIL import ImageOps
    from PIL.Image import Resampling

    if image.format in ("JPEG", "MPO"):
        # A JPEG can be read at a half or quarter of its size, which spares most of the work on a large photo.
        image.draft(None, (LONGEST_EDGE, LONGEST_EDGE))
    turned = ImageOps.exif_transpose(_in_rgb(image))
    # The smaller edge keeps at least one point, whatever the shape.
    turned.thumbnail((LONGEST_EDGE, LONGEST_EDGE), Resampling.LANCZOS, reducing_gap=3.0)
    return turned


def _in_rgb(image: Image) -> Image:
    from PIL.Image import new

    orientation = image.getexif().get(0x0112)
    if image.mode in ("I", "F") or image.mode.startswith("I;"):
        made = _eight_bits(image)
    elif image.has_transparency_data:
        layer = image.convert("RGBA")
        made = new("RGB", layer.size, "white")
        made.paste(layer, mask=layer.getchannel("A"))
    else:
        made = image.convert("L" if image.mode in ("1", "L") else "RGB")
    if orientation:
        made.getexif()[0x0112] = orientation
    return made


def _eight_bits(image: Image) -> Image:
    """Deep grey is spread over what it holds; Pillow alone would cut it off at 255."""
    whole = image.convert("F")
    low, high = whole.getextrema()
    scale = 255 / (high - low) if high > low else 0.0  # type: ignore[operator]
    return whole.point(lambda value: value * scale - low * scale).convert("L")  # type: ignore[operator]


def _encoded(image: Image, photo: bool) -> tuple[bytes, str]:
    if not photo:
        data = _saved(image, "PNG", compress_level=4)
        if len(data) <= _LARGEST:
            return data, "image/png"
    for quality in (90, 80, 65, 40):
        data = _saved(image, "JPEG", quality=quality)
        if len(data) <= _LARGEST:
            break
    return data, "image/jpeg"


def _saved(image: Image, kind: str, **how: Any) -> bytes:
    kept = BytesIO()
    bare = image.copy()
    bare.info = {}
    bare.save(kept, kind, exif=b"", **how)
    return kept.getvalue()


def _as_pdf(image: Image, frames: int) -> Picture:
    """The pages of a fax or scan as one PDF; Unreadable where it has more pages than one request takes."""
    from PIL import ImageSequence

    if frames > _MOST_FRAMES:
        raise Unreadable(f"it has {frames:,} pages, and one request takes {_MOST_FRAMES}")
    pages = (_drawn(frame.copy()) for frame in ImageSequence.Iterator(image))
    first, kept = next(pages), BytesIO()
    # So many points an inch that a page comes out as large as paper.
    first.save(kept, "PDF", save_all=True, append_images=pages, resolution=200.0, quality=80)
    return Picture(kept.getvalue(), "application/pdf", *first.size, frames)
