"""Makes resources/samples/documents from the texts in documents/, the same bytes each time (needs reportlab)."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from html import escape
from itertools import groupby
from pathlib import Path

from docx import Document
from docx.shared import Pt
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

HERE = Path(__file__).parent / "documents"
OUT = HERE.parents[2] / "resources" / "samples" / "documents"
NAMES = {
    "service-agreement.pdf.md": "Fennmark service agreement.pdf",
    "amendment.txt.md": "Fennmark amendment 1.txt",
    "lease.pdf.md": "Lease 81 Quarry Road.pdf",
    "quarterly-report-q3.pdf.md": "Larkhall Q3 2026.pdf",
    "quarterly-report-q2.txt.md": "Larkhall Q2 2026.txt",
    "half-year-report.html.md": "Solvang-Thiede half-year 2026.html",
    "incident-report.html.md": "Incident HS-2026-041.html",
    "audit-letter.pdf.md": "Management letter 2025.pdf",
    "invoice.pdf.md": "Invoice 0004471.pdf",
    "nda.docx.md": "NDA Brightwater - Osterbek.docx",
    "employment-contract.docx.md": "Employment contract I. Halvorsen.docx",
    "purchase-order.docx.md": "PO-2026-0317.docx",
}
Block = tuple[str, list[str]]


def blocks(text: str) -> Iterator[Block]:
    """(kind, lines) of a source text: title, head, break, table, list or text."""

    def kind(line: str) -> str:
        for mark, name in (
            ("## ", "head"),
            ("# ", "title"),
            ("---", "break"),
            ("|", "table"),
            ("- ", "list"),
        ):
            if line.startswith(mark):
                return name
        return "text"

    for name, lines in groupby((line for line in text.splitlines() if line.strip()), kind):
        found = list(lines)
        if name in ("table", "list"):
            yield name, found
        else:
            yield from ((name, [re.sub("^#+ ", "", line)]) for line in found)


def cells(line: str) -> list[str]:
    """The cells of one table line."""
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def tables(lines: list[str]) -> list[list[list[str]]]:
    """Table lines as tables: a new one begins where the number of columns changes."""
    return [list(rows) for _, rows in groupby(map(cells, lines), len)]


def marked(text: str) -> str:
    """Escaped text with **bold** as <b>."""
    return re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", escape(text, quote=False))


def is_number(text: str) -> bool:
    """Whether a cell is to stand on the right."""
    return bool(re.fullmatch(r"[-(]?(?!0\d)[\d,.]+\)?", text))


def widths(rows: list[list[str]]) -> list[float]:
    """Column widths in points that fill the page, by the longest cell of each column."""
    weights = [min(max(len(cell) for cell in column), 42) + 5 for column in zip(*rows, strict=True)]
    return [451 * weight / sum(weights) for weight in weights]


def pdf(text: str, title: str) -> bytes:
    """An A4 document with a text layer, page numbers and tables."""
    sheet = getSampleStyleSheet()
    body = ParagraphStyle("b", parent=sheet["BodyText"], fontSize=10, leading=14, spaceAfter=4)
    small = ParagraphStyle("s", parent=body, fontSize=8.5, leading=11, spaceAfter=0)
    right = ParagraphStyle("r", parent=small, alignment=2)
    head = ParagraphStyle("h", parent=sheet["Heading2"], fontSize=12, spaceBefore=10, keepWithNext=1)
    story: list[object] = []
    for kind, lines in blocks(text):
        if kind == "table":
            for rows in tables(lines):
                filled = [
                    [Paragraph(marked(c), right if is_number(c) else small) for c in row] for row in rows
                ]
                grid = [("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")]
                story += [
                    Spacer(1, 4),
                    Table(filled, widths(rows), style=TableStyle(grid), repeatRows=1),
                    Spacer(1, 8),
                ]
        elif kind == "break":
            story.append(PageBreak())
        elif kind == "list":
            story += [Paragraph(marked(line[2:]), body, bulletText="•") for line in lines]
        else:
            style = {"title": sheet["Title"], "head": head}.get(kind, body)
            story.append(Paragraph(marked(lines[0]), style))

    def foot(canvas: object, page: object) -> None:
        canvas.setFont("Helvetica", 8)  # type: ignore[attr-defined]
        canvas.drawString(72, 40, f"{title}   -   page {page.page}")  # type: ignore[attr-defined]

    out = io.BytesIO()
    page = SimpleDocTemplate(out, pagesize=A4, title=title, author="", invariant=1)
    page.build(story, onFirstPage=foot, onLaterPages=foot)
    return out.getvalue()


def docx(text: str, title: str) -> bytes:
    """A Word document with headings, tables, a header and a footer."""
    paper = Document()
    paper.styles["Normal"].font.size = Pt(10.5)
    paper.sections[0].header.paragraphs[0].text = title
    paper.sections[0].footer.paragraphs[0].text = "Confidential"
    for kind, lines in blocks(text):
        if kind == "table":
            for rows in tables(lines):
                grid = paper.add_table(len(rows), len(rows[0]), style="Table Grid")
                for line, row in zip(grid.rows, rows, strict=True):
                    for cell, value in zip(line.cells, row, strict=True):
                        cell.text = value
                paper.add_paragraph()
        elif kind == "list":
            for line in lines:
                paper.add_paragraph(line[2:], style="List Bullet")
        elif kind in ("title", "head"):
            paper.add_heading(lines[0], 0 if kind == "title" else 2)
        else:
            place = paper.add_paragraph()
            for number, part in enumerate(lines[0].split("**")):
                place.add_run(part).bold = number % 2 == 1
    when = datetime(2026, 11, 2, tzinfo=UTC)
    facts = paper.core_properties
    facts.title, facts.author, facts.created, facts.modified = title, "", when, when
    raw = io.BytesIO()
    paper.save(raw)
    return same_times(raw)


def same_times(raw: io.BytesIO) -> bytes:
    """The same archive with every member dated 1980, so that the bytes do not change from run to run."""
    out = io.BytesIO()
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name), old.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def html(text: str, title: str) -> bytes:
    """A page as a company's site would serve it: navigation and a script around the text."""
    parts = []
    for kind, lines in blocks(text):
        if kind == "table":
            for rows in tables(lines):
                body = "\n".join(
                    "<tr>" + "".join(f"<td>{marked(c)}</td>" for c in row) + "</tr>" for row in rows
                )
                parts.append(f"<table>\n{body}\n</table>")
        elif kind == "list":
            parts.append("<ul>\n" + "\n".join(f"<li>{marked(line[2:])}</li>" for line in lines) + "\n</ul>")
        else:
            tag = {"title": "h1", "head": "h2"}.get(kind, "p")
            parts.append(f"<{tag}>{marked(lines[0])}</{tag}>")
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{escape(title)}</title>
<style>body {{ font-family: sans-serif; max-width: 46em; margin: auto }} td {{ border: 1px solid #ccc; padding: 4px }}</style>
<script>document.documentElement.className = "js";</script>
</head>
<body>
<nav><a href="#">Home</a> <a href="#">Documents</a> <a href="#">Print</a></nav>
<main>
{chr(10).join(parts)}
</main>
<footer>&copy; 2026&nbsp;&ndash; for internal use</footer>
</body>
</html>
""".encode()


def txt(text: str, title: str) -> bytes:
    """The text as it stands."""
    return text.encode()


WRITERS: dict[str, Callable[[str, str], bytes]] = {"pdf": pdf, "docx": docx, "html": html, "txt": txt}


def main() -> None:
    """Make the twelve documents again."""
    OUT.mkdir(parents=True, exist_ok=True)
    for source, name in NAMES.items():
        text = (HERE / source).read_text("utf-8")
        title = text.splitlines()[0].lstrip("# ")
        (OUT / name).write_bytes(WRITERS[name.rsplit(".", 1)[1]](text, title))


if __name__ == "__main__":
    main()
