"""What stops a package."""


class BuildError(Exception):
    """A package that was not made, or must not be given away; the text says why."""
