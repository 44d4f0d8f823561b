"""The `productai` command: its arguments, its words and its exit status.

Its law: it never loads Qt and does not know `gui`. It reads the engine and the floors below it,
and is itself loaded by `app` alone.
"""
