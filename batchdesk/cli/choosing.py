"""The options that say what of a file or folder is read and how its documents are sent."""

from __future__ import annotations

from typing import Annotated

import typer

from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem, Trouble


def choose(
    sheet: Annotated[
        str | None, typer.Option("--sheet", metavar="S", help="The sheet, or the table of a database.")
    ] = None,
    header_row: Annotated[
        int | None,
        typer.Option(
            "--header-row",
            metavar="N",
            min=0,
            help="The row in which the column names stand; 0: there are none.",
        ),
    ] = None,
    visible_only: Annotated[
        bool, typer.Option("--visible-only", help="Leave out rows that the spreadsheet hides.")
    ] = False,
    keep_notes: Annotated[
        bool, typer.Option("--keep-notes", help="Take totals and notes under the table as rows, too.")
    ] = False,
    path_column: Annotated[
        str,
        typer.Option("--path-column", metavar="NAME", help="A column that names a document for each row."),
    ] = "",
    pdf_as: Annotated[
        str, typer.Option("--pdf-as", metavar="auto|text|pdf", help="Send PDF files as text or as pages.")
    ] = "auto",
    patterns: Annotated[
        list[str] | None,
        typer.Option("--pattern", metavar="GLOB", help="Only files named so (“*.pdf”); may be repeated."),
    ] = None,
    no_subfolders: Annotated[
        bool, typer.Option("--no-subfolders", help="Only files of the folder itself.")
    ] = False,
    split_pages: Annotated[
        int,
        typer.Option(
            "--split-pages", metavar="N", min=0, help="Documents with more pages become rows of N pages each."
        ),
    ] = 0,
    attachments: Annotated[
        bool, typer.Option("--attachments", help="Attachments of mails are documents of their own.")
    ] = False,
) -> SourceChoice:
    """The choice that the options make; Problem USAGE for an unknown way to send PDF files."""
    if pdf_as not in {"auto", "text", "pdf"}:
        raise Problem(
            Trouble.USAGE, reason=f"PDF files can not be sent as “{pdf_as}”", mend="Use auto, text or pdf."
        )
    return SourceChoice(
        sheet=sheet,
        header_row=header_row,
        visible_only=visible_only,
        keep_notes=keep_notes,
        path_column=path_column,
        pdf_as=pdf_as,
        subfolders=not no_subfolders,
        patterns=tuple(patterns or ()),
        split_pages=split_pages,
        attachments=attachments,
    )


Citations = Annotated[
    bool,
    typer.Option("--citations", help="Free-text answers quote the document; not with answer columns."),
]
