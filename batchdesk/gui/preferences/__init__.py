"""The settings page: the key, appearance, places."""
