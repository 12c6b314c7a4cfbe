"""The help in the window, and the report of a problem."""
