"""What stops a package for reasons of law or of trust."""


class LegalError(Exception):
    """A package that must not be given away as it is; the text says why and is for a person."""
