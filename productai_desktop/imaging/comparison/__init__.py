"""Comparison: how far two pictures are apart, and where the content of one lies in the other.

Its law: it reads pixels and changes none; it can be stopped between two strips of rows; what it
approximates is said with its error, and nothing here knows of a window.
"""
