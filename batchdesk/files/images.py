"""Pictures of every kind as the service takes them: upright, not larger than it looks at, without hidden data."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from batchdesk.files.extracts import DAMAGE, Unreadable
from batchdesk.files.kinds import read_head

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST_EDGE = 2_576
"""Points; the service scales larger pictures down to this before it looks (API notes, section 6)."""

_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "TIFF", "BMP", "MPO", "PPM")
_PHOTOS = frozenset({"JPEG", "MPO", "HEIF"})
_LARGEST = 3_700_000
"""Bytes: 5 MB of base64, what the narrowest host takes of one picture; Anthropic's own takes 10 (API notes, section 6)."""

_ORIENTATION = 0x0112
"""The EXIF tag that says how the camera was held."""

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
        # Scaling is most of the work and shows nothing new.
        size = _drawn(image, scale=False).size
        return Picture(b"", "image/png", *_scaled(size))


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
    except DAMAGE as error:
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


def _drawn(image: Image, scale: bool = True) -> Image:
    """Upright, in RGB or grey on white, and no larger than the service looks at."""
    from PIL import ImageOps
    from PIL.Image import Resampling

    if image.format in ("JPEG", "MPO"):
        # A JPEG can be read at a half or quarter of its size, which spares most of the work on a large photo.
        image.draft(None, (LONGEST_EDGE, LONGEST_EDGE))
    orientation = image.getexif().get(_ORIENTATION, 1)
    made = _in_rgb(image)
    if scale and made.size != _scaled(made.size):
        made = made.resize(_scaled(made.size), Resampling.BICUBIC, reducing_gap=2.0)
    made.info = {}
    if orientation != 1:
        made.getexif()[_ORIENTATION] = orientation
        made = ImageOps.exif_transpose(made)
        made.info = {}
    return made


def _scaled(size: tuple[int, int]) -> tuple[int, int]:
    """The size within the longest edge; the shorter one keeps at least one point, whatever the shape."""
    share = min(1.0, LONGEST_EDGE / max(size))
    return max(1, round(size[0] * share)), max(1, round(size[1] * share))


def _in_rgb(image: Image) -> Image:
    from PIL.Image import new

    if image.mode in ("I", "F") or image.mode.startswith("I;"):
        return _eight_bits(image)
    if image.has_transparency_data:
        layer = image.convert("RGBA")
        made = new("RGB", layer.size, "white")
        made.paste(layer, mask=layer.getchannel("A"))
        return made
    wanted = "L" if image.mode in ("1", "L") else "RGB"
    image.load()
    return image if image.mode == wanted else image.convert(wanted)


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
    image.save(kept, kind, exif=b"", **how)
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
