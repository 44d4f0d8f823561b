"""Readers: one for each format, as Pillow's own, and the pixels of more than 8 bits.

Its law: what a reader opens is lazy, bounded, and lies as the file has it; whose colours and turns
they are is said, not applied. A library that only one format needs is loaded with its first file.
"""
