"""Colours: what the numbers of a picture mean, and the same picture in sRGB.

Its law: conversions are relative colorimetric with black point compensation, by LittleCMS or as
exact as it; nothing here opens or writes a file.
"""
