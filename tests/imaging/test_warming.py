"""What is imported ahead of the first photo, and what only once there is one."""

import subprocess
import sys

_CODE = """
import sys
from productai_desktop.gui.pictures import warm_up, warm_up_for_pairs
def there(*names): return [name in sys.modules for name in names]
print(there("PIL"))
warm_up()
print(there("PIL.Image", "productai_desktop.imaging.preview", "numpy"))
warm_up_for_pairs()
print(there("numpy"))
"""


def test_numbers_are_for_a_window_that_has_a_picture() -> None:
    said = subprocess.run(
        [sys.executable, "-c", _CODE], check=True, capture_output=True, text=True
    ).stdout
    assert said.splitlines() == ["[False]", "[True, True, False]", "[True]"]
