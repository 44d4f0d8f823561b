"""The history page: every edit since the first day, found, looked at, and what was spent.

Imported when the page is first opened, never before the first paint.
"""
