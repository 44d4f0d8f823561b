"""The life of a job, from queued to done, and the pacing and forecasting of requests.

Its law: asyncio and no Qt. It imports `core` alone; `net`, `store` and `imaging` are handed in by
`app` as the Protocols of `core.ports`. Every task has an owner, and nothing that may have been
charged is ever lost.
"""
