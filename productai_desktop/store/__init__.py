"""The books (sqlite3), the secrets (keyring), the files and the log.

Its law: the only floor that imports keyring and, with the sandbox, sqlite3. It imports `core`
alone and knows neither `net` nor `imaging`. What is shown is what is committed here; a key is
written to the keyring and nowhere else; a user's file is never overwritten.
"""
