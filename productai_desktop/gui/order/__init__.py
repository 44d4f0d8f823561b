"""The next edit: its draft, the pickers of what the chosen model takes, its cost, and the way to
an order."""
