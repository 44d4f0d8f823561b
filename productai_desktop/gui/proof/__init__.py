"""Proof sheets: a PDF for the client, one page an edit, painted in a thread."""
