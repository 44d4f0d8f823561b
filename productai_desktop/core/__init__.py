"""The words and rules of the house: jobs, catalogue, requests, settings, errors and ports.

Its law: values and pure functions on the standard library alone, no I/O, no clock but the `Clock`
port. `ports` holds the Protocols through which the engine reaches network, books and pictures.
Every floor may import `core`; `core` imports no other part of the package.
"""
