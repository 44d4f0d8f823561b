"""The embedded service: practice mode, and the service that the tests speak to.

Its law: an island, so that one mistake cannot hide another. It imports the catalogue of `core`,
Pillow, sqlite3 and its server library, and nothing else of the package; only `app` loads it. It
runs in a thread and loop of its own.
"""
