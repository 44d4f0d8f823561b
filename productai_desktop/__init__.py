"""Edit product photos through the asynchronous ProductAI service, in a window or a terminal.

The law of the floors: imports go down only. `app` wires everything; below it stand `gui` and `cli`,
which do not know each other; below them `engine`; below it `net`, `store` and `imaging`, siblings
that do not know each other and that the engine reaches only through the Protocols of `core.ports`;
at the bottom `core`, standard library alone and no I/O. `sandbox` is an island: only `app` loads
it, and it reads nothing but the catalogue. PySide6 and qasync live in `gui` (and `app`, which
starts them), httpx in `net`, keyring in `store`, sqlite3 in `store` and `sandbox`, Pillow in
`imaging` and `sandbox`. import-linter holds these contracts in the test command.
"""

__version__ = "0.1.0"
