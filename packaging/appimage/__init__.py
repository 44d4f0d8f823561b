"""The recipe of an AppImage."""
