"""Pictures: upright, small enough, and without anything that the person did not mean to send."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from batchdesk.core.inspection import Inspection, SourceRow
from batchdesk.files import images
from batchdesk.files.document_tokens import tokens_of_picture
from batchdesk.files.extracts import Unreadable
from batchdesk.files.images import Picture, measure_picture, read_picture

Inspect = Callable[..., Inspection]
Rows = Callable[..., list[SourceRow]]
Pixel = tuple[int, int, int]

RED, WHITE = (255, 0, 0), (255, 255, 255)


def half_red(size: tuple[int, int] = (80, 40), mode: str = "RGB") -> Image.Image:
    """The left half red, the right one white."""
    made = Image.new("RGB", size, WHITE)
    made.paste(RED, (0, 0, size[0] // 2, size[1]))
    return made.convert(mode)


def opened(picture: Picture) -> Image.Image:
    image = Image.open(BytesIO(picture.data))
    assert Image.MIME[image.format or ""] == picture.media_type
    assert image.size == (picture.width, picture.height)
    return image.convert("RGB")


def is_near(image: Image.Image, place: tuple[int, int], wanted: Pixel) -> bool:
    found = image.getpixel(place)
    assert isinstance(found, tuple)
    return all(abs(one - other) < 40 for one, other in zip(found, wanted, strict=True))


@pytest.mark.parametrize(
    ("name", "mode", "sent"),
    [
        ("a.png", "RGB", "image/png"),
        ("a.png", "P", "image/png"),
        ("a.png", "1", "image/png"),
        ("a.jpg", "RGB", "image/jpeg"),
        ("a.jpg", "CMYK", "image/jpeg"),
        ("a.webp", "RGB", "image/png"),
        ("a.gif", "P", "image/png"),
        ("a.bmp", "RGB", "image/png"),
        ("a.tiff", "RGB", "image/png"),
    ],
)
def test_each_kind_is_sent_as_one_the_service_takes(
    name: str, mode: str, sent: str, tmp_path: Path, rows: Rows
) -> None:
    """A bmp or tiff would be refused by the service after it was paid for, a CMYK picture come out inverted."""
    half_red(mode=mode).save(tmp_path / name)
    (row,) = rows(tmp_path / name)
    assert row.content is not None
    assert (row.content.media_type, row.content.title) == (sent, name)
    image = Image.open(BytesIO(row.content.data)).convert("RGB")
    assert is_near(image, (75, 20), WHITE) and (mode == "1" or is_near(image, (5, 20), RED))


def test_a_picture_of_an_iphone(tmp_path: Path, rows: Rows) -> None:
    """Every photo sent from an iPhone would be left out."""
    (row,) = rows(Path(__file__).parent / "data" / "red_left.heic")
    assert row.content is not None and row.content.media_type == "image/jpeg"
    image = Image.open(BytesIO(row.content.data))
    assert (
        image.size == (64, 48) and is_near(image, (8, 24), (200, 30, 30)) and is_near(image, (56, 24), WHITE)
    )
    assert b"SecretCamera" not in row.content.data


def test_a_photo_taken_sideways_stands_upright_and_tells_no_place(tmp_path: Path) -> None:
    """Text in it would be read sideways, and where the person lives be sent along."""
    exif = Image.Exif()
    exif[0x0112], exif[0x010F], exif[0x9286] = 6, "SecretCamera", "SecretComment"
    exif.get_ifd(0x8825)[1] = "N"
    half_red().save(tmp_path / "a.jpg", exif=exif, comment=b"SecretComment", quality=95)
    image = opened(read_picture(tmp_path / "a.jpg"))
    assert image.size == (40, 80) and is_near(image, (20, 8), RED) and is_near(image, (20, 72), WHITE)
    assert b"Secret" not in read_picture(tmp_path / "a.jpg").data
    assert not Image.open(BytesIO(read_picture(tmp_path / "a.jpg").data)).getexif()


def test_texts_in_a_png_stay_behind(tmp_path: Path) -> None:
    """The same, for what programs write into a PNG."""
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text("Author", "SecretName")
    half_red().save(tmp_path / "a.png", pnginfo=info)
    assert b"SecretName" not in read_picture(tmp_path / "a.png").data


def test_what_is_clear_becomes_white(tmp_path: Path) -> None:
    """Black text on a clear ground would be black on black."""
    clear = Image.new("RGBA", (20, 20), (0, 0, 0, 0))
    clear.save(tmp_path / "a.png")
    assert is_near(opened(read_picture(tmp_path / "a.png")), (10, 10), WHITE)


def test_deep_grey_keeps_its_shades(tmp_path: Path) -> None:
    """An X-ray or a microscope's picture would be all white."""
    deep = Image.new("I;16", (20, 10), 0)
    deep.paste(40_000, (10, 0, 20, 10))
    deep.save(tmp_path / "a.png")
    image = opened(read_picture(tmp_path / "a.png"))
    assert is_near(image, (2, 5), (0, 0, 0)) and is_near(image, (17, 5), WHITE)


def test_the_first_frame_of_a_moving_picture(tmp_path: Path) -> None:
    """The service looks at the first one only; another one would be judged."""
    Image.new("RGB", (20, 20), RED).save(
        tmp_path / "a.gif", save_all=True, append_images=[Image.new("RGB", (20, 20), WHITE)], duration=100
    )
    assert is_near(opened(read_picture(tmp_path / "a.gif")), (10, 10), RED)


@pytest.mark.parametrize(
    ("size", "scaled"), [((5152, 2000), (2576, 1000)), ((2000, 6000), (859, 2576)), ((9000, 2), (2576, 1))]
)
def test_large_pictures_are_scaled_to_what_the_service_looks_at(
    size: tuple[int, int], scaled: tuple[int, int], tmp_path: Path
) -> None:
    """Megabytes would be sent that the service throws away, or a scan be refused for its 9,000 points."""
    half_red(size).save(tmp_path / "a.png")
    measured, picture = measure_picture(tmp_path / "a.png"), read_picture(tmp_path / "a.png")
    assert (measured.width, measured.height) == opened(picture).size == scaled


def test_a_noisy_picture_fits_into_a_request(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A photo saved as PNG would be refused for its 10 MB."""
    Image.effect_noise((600, 600), 100).save(tmp_path / "a.png")
    monkeypatch.setattr(images, "_LARGEST", 200_000)
    picture = read_picture(tmp_path / "a.png")
    assert picture.media_type == "image/jpeg" and len(picture.data) <= 200_000


def test_a_fax_of_several_pages_is_a_pdf(tmp_path: Path, inspect: Inspect, rows: Rows) -> None:
    """All pages but the first would be lost."""
    pages = [half_red((400, 600), "1"), Image.new("1", (400, 600)), half_red((400, 600), "1")]
    pages[0].save(tmp_path / "fax.tif", save_all=True, append_images=pages[1:], compression="group4")
    (shown,) = inspect(tmp_path / "fax.tif").documents
    assert (shown.kind, shown.pages, shown.sent_as, shown.page_tokens) == ("tiff", 3, "pdf", 4_800)
    (row,) = rows(tmp_path / "fax.tif")
    assert row.content is not None and row.content.media_type == "application/pdf"
    import pypdfium2  # type: ignore[import-untyped]

    document = pypdfium2.PdfDocument(row.content.data)
    assert len(document) == 3
    document.close()


def test_the_price_of_a_picture(tmp_path: Path, inspect: Inspect) -> None:
    """The estimate would be wrong for every folder of scans (API notes, section 6: 1000 x 1000 are 1,296 tokens)."""
    assert (tokens_of_picture(1000, 1000), tokens_of_picture(1920, 1080)) == (1_296, 2_691)
    assert tokens_of_picture(2576, 2576) == 4_784
    half_red((1000, 1000)).save(tmp_path / "a.png")
    (shown,) = inspect(tmp_path / "a.png").documents
    assert (shown.sent_as, shown.page_tokens, shown.text_tokens, shown.kind) == ("image", 1_296, None, "png")


@pytest.mark.parametrize("cut", [0.3, 0.9])
@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.tiff", "a.gif", "a.webp", "a.bmp"])
def test_cut_off_pictures_are_told(name: str, cut: float, tmp_path: Path) -> None:
    """Half a picture would be judged as if it were all."""
    half_red((300, 300)).save(tmp_path / name)
    data = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(data[: int(len(data) * cut)])
    with pytest.raises(Unreadable, match="damaged"):
        measure_picture(tmp_path / name)


def test_bombs_are_refused(tmp_path: Path) -> None:
    """A file of some kilobytes would fill the memory."""
    header = struct.pack(">IIBBBBB", 40_000, 40_000, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(1_000))), (b"IEND", b""))
    body = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + body)
    with pytest.raises(Unreadable, match="too many for one picture"):
        read_picture(tmp_path / "a.png")
