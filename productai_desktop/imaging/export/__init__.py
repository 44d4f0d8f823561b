"""Export: results in the form that a shop demands, and how the files stand against its rules.

Files are measured as they were written, not as they were meant to be.
"""
