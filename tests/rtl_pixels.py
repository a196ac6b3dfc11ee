"""Draw Arabic with this interpreter's matplotlib and say in JSON what stands where. Run as a script by test_rtl.py.

In `اـــــ` the tall stroke of the alef stands at the right edge when the word reads rightly, at the left when it is
reversed. `ببب` joined is one run of ink above its dots; unjoined it is three.
"""

from __future__ import annotations

import json
import sys
import warnings
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent))
from syrianews import rtl


def ink(text: str) -> np.ndarray:
    """The drawn text as a boolean array, cropped to its ink."""
    with rtl.context():
        fig = plt.figure(figsize=(8, 2), dpi=100)
        fig.text(0.5, 0.5, text, fontsize=40, ha="center", va="center")
        fig.canvas.draw()
        dark = np.asarray(fig.canvas.buffer_rgba())[:, :, 0] < 128
        plt.close(fig)
    rows, columns = np.where(dark.any(axis=1))[0], np.where(dark.any(axis=0))[0]
    return dark[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def heavy_side(text: str) -> str:
    """On which side most of the ink of a string stands that is a long tatweel but for a few taller letters."""
    columns = ink(text).sum(axis=0)
    half = len(columns) // 2
    return "right" if columns[half:].sum() > columns[:half].sum() else "left"


def runs(text: str) -> int:
    """Number of runs of ink from left to right."""
    columns = ink(text).any(axis=0).astype(int)
    return int(np.count_nonzero(np.diff(columns) == 1)) + int(columns[0])


if __name__ == "__main__":
    warnings.simplefilter("error")
    print(
        json.dumps(
            {
                "version": matplotlib.__version__,
                "alef": heavy_side(rtl.display("اـــــــ")),
                "alef_raw": heavy_side("اـــــــ"),
                "runs": runs(rtl.display("ببب")),
                "latin_first": heavy_side(rtl.display("BBC ـــــــــــــــ")),
                "sentence": heavy_side(rtl.display("BBC ـــــــــــــــ", rtl=False)),
                "latin_last": heavy_side(rtl.display("ـــــــــــــــ BBC")),
            }
        )
    )
