"""The gallery of recipes."""
