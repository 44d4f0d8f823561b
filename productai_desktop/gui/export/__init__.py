"""The export dialog: what goes where, under which names, and how it stands against the rules."""
