"""The program as one folder that needs no Python: what travels in it, how it is made and tried.

Its law: `travels.toml` says what travels and why; what it does not name stays behind, and a folder
that holds more than it names is refused.
"""
