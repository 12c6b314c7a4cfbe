"""The person's files, in and out: tables and folders of documents are read here, workbooks are written here."""

from batchdesk.files.local import LocalFiles

__all__ = ["LocalFiles"]
