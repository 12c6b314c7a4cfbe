"""Keeps the translations: collects what people see, merges it into the .ts files, compiles them. `python dev.py translations`."""
