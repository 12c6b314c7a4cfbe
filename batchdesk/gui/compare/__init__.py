"""The same few rows asked of two or three models: choose them, see the price, and read the answers side by side."""
