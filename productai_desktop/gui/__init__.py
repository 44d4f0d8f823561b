"""The window: widgets, models, and the bridge between Qt and asyncio.

Its law: the only floor, beside `app` which starts it, that imports PySide6 and qasync. It reads
the engine, `imaging` and `core`; it never imports `net`, `store`, httpx or sqlite3, and does not
know `cli`. Widgets hold no state that the model has, and the Qt thread does no heavy work.
What all of the window uses stands here; each part of it has a folder of its own.
"""
