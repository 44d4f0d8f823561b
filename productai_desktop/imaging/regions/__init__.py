"""Regions: what a person marked on a photo, found again in a result and judged.

Its law: numpy and Pillow alone; blocking, so in threads only; work that nobody waits for any more
ends between two steps. Where little speaks for an answer it says "could not tell".
"""
