"""Metadata: what files say beside their pixels, read within bounds, and the marks of results.

Its law: compressed pixels are never touched, and what is not understood is left as it is.
"""
