"""Photos: intake, preparation, comparison, metadata and export.

Its law: with the sandbox, the only floor that imports Pillow. It imports `core` alone and knows
neither `net` nor `store`. All that arrives is untrusted: sizes are bounded and pixel bombs are
refused. Its functions run in threads, never on the Qt thread.
"""
