"""Writes `resources/licences.txt` anew: `PYTHONPATH=packaging .venv/bin/python -m legal`."""

from legal import licences
from legal.errors import LegalError

if __name__ == "__main__":
    try:
        licences.write_checkout()
    except LegalError as reason:
        raise SystemExit(str(reason)) from reason
