"""The side panel of one row: its answers to correct, the source they rest on, and what it took."""
