"""A contract as a PDF of two pages in two faces, made here so that no file of anybody is needed."""

from __future__ import annotations

from collections.abc import Sequence

PAGES = (
    (
        "MASTER SERVICES AGREEMENT", "",
        "between Nordlicht Logistik GmbH, Hamburg (the Supplier)",
        "and Alder & Finch Ltd, Leeds (the Customer).", "",
        "1. Term", "",
        "This agreement begins on 1 March 2026 and ends on 28 February 2029. It is",
        "prolonged by a year each time unless one of the parties ends it.", "",
        "2. Notice", "",
        "Either party may end it with ninety (90) days' written notice to the end of a",
        "quarter. Notice is given in writing; a mail is enough.", "",
        "3. Services", "",
        "The Supplier stores, packs and ships the goods named in annex A, on working",
        "days before noon, and keeps a record of each parcel for two years.",
    ),
    (
        "4. Liability", "",
        "The Supplier's liability is limited to the fees paid in the previous twelve",
        "months, except for gross negligence.", "",
        "5. Law", "",
        "The laws of England apply. Courts in Leeds decide.",
    ),
)  # fmt: skip


def contract_pdf(pages: Sequence[Sequence[str]] = PAGES) -> bytes:
    """The document; headings are the first line of a page and lines that begin with a number."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%b] /Count %d >>"
        % (b" ".join(b"%d 0 R" % (5 + 2 * at) for at in range(len(pages))), len(pages)),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>",
    ]
    for at, lines in enumerate(pages):
        drawn = b"BT 1 0 0 1 72 700 Tm 19 TL " + b"".join(map(_line, lines)) + b"ET"
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 780] /Contents %d 0 R"
            b" /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>" % (6 + 2 * at)
        )
        objects.append(b"<< /Length %d >>\nstream\n%b\nendstream" % (len(drawn), drawn))
    return _file(objects)


def _line(words: str) -> bytes:
    face = b"/F2 13 Tf" if words[:1].isdigit() or words.isupper() else b"/F1 12.5 Tf"
    escaped = words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").encode("latin-1")
    return b"%b (%b) Tj T* " % (face, escaped)


def _file(objects: Sequence[bytes]) -> bytes:
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, inner in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, inner)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)
