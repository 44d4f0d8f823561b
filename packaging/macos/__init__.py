"""The app's description and the disk image for macOS."""
