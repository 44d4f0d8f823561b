"""The photos of the next edit: how they arrive, what they are, and how the tray shows them."""
