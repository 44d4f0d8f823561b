"""The batch page: many edits from a spreadsheet, a folder or photos, seen before they start.

Imported when the page is first opened, never before the first paint.
"""
