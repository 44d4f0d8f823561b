"""Signs the file that is its argument by the signer of PRODUCTAI_SIGN: what makensis calls."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from legal import signing

if __name__ == "__main__":
    signing.sign(Path(sys.argv[1]))
