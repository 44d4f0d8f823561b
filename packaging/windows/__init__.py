"""What Windows installs: one script for both setups, for one person and for the whole computer.

It was compiled on Linux by Debian's `nsis`, run under Wine, and never on Windows.
"""
