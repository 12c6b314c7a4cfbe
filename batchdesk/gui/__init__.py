"""The desk's window, and the only importer of PySide6."""
