"""Who sits at this computer, as it stands beside verdicts."""

import getpass


def user_name() -> str:
    """The user's name at this computer; "" where the system knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
