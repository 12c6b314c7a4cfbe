"""BatchDesk: put a question to every row of a spreadsheet through Claude's Message Batches API."""

__version__ = "0.1.0"
