"""What the answers come to: charts, a cross table, and how they stand against what was expected."""
