"""Arabic reads from right to left, joined, on matplotlib 3.11 (which shapes) and on 3.10 (which does not)."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import matplotlib as mpl
import matplotlib.pyplot as plt
import pytest

from syrianews import rtl


@pytest.fixture(scope="module", params=["this environment", "matplotlib 3.10"])
def drawn(request: pytest.FixtureRequest, root: Path) -> dict[str, str | int]:
    python = sys.executable
    if request.param == "matplotlib 3.10":
        python = str(root / ".venv-mpl310" / "bin" / "python")
        assert Path(python).exists(), "no environment with matplotlib 3.10: run the tests with `make test`"
    out = subprocess.run(
        [python, root / "tests" / "rtl_pixels.py"], capture_output=True, text=True, check=False
    )
    assert out.returncode == 0, out.stderr
    result = json.loads(out.stdout)
    if request.param == "matplotlib 3.10":
        assert result["version"].startswith("3.10.")
    return result


def test_word_starts_at_the_right(drawn):
    assert drawn["alef"] == "right"


def test_letters_join(drawn):
    assert drawn["runs"] == 1


def test_latin_word_stands_where_it_is_read(drawn):
    assert drawn["latin_first"] == "right"
    assert drawn["latin_last"] == "left"


def test_an_english_sentence_keeps_its_order_around_arabic_words(drawn):
    assert drawn["sentence"] == "left"


def test_raw_text_on_310_is_drawn_backwards(drawn):
    """So the pixel tests above can fail there."""
    expected = "left" if drawn["version"].startswith("3.10.") else "right"
    assert drawn["alef_raw"] == expected


def test_shaping_twice_draws_backwards():
    """So the pixel tests above can fail on 3.11 too, where nothing raises."""
    from bidi.algorithm import get_display

    sys.path.insert(0, str(Path(__file__).parent))
    from rtl_pixels import heavy_side

    assert rtl.native()
    assert heavy_side(get_display("اـــــــ", base_dir="R")) == "left"


@pytest.mark.parametrize("text", ["42 %", "HTS", "", "3.14"])
def test_text_without_arabic_is_left_alone(text):
    assert rtl.display(text) == text


def test_lines_keep_their_order():
    lines = rtl.display("سطر\nsecond\nثالث").split("\n")
    assert [line.lstrip("\u200f") for line in lines] == ["سطر", "second", "ثالث"]


def test_a_file_called_by_a_day_keeps_its_order_behind_arabic():
    drawn = rtl.display("الجسر (2024-01-03)")
    assert "2024-01-03" in drawn
    assert rtl.native() is (
        "\u200e2024" in drawn
    )  # figures behind Arabic letters stand from the right unless a mark says otherwise


def test_context_leaves_the_readers_settings():
    before = dict(mpl.rcParams)
    with rtl.context():
        assert mpl.rcParams["font.family"][0] == rtl.FONT
    assert dict(mpl.rcParams) == before


def test_dollars_are_no_mathtext():
    with rtl.context():
        fig = plt.figure()
        text = fig.text(0, 0, rtl.display("بين $5 و$6"))
        fig.canvas.draw()
        assert not text.get_parse_math()


def test_right_to_left_axes():
    with rtl.context():
        _, ax = plt.subplots()
        ax.barh([0, 1], [1, 2])
        rtl.right_to_left(ax)
        assert ax.xaxis_inverted()
        assert ax.yaxis.get_ticks_position() == "right"
        rtl.right_to_left(ax)
        assert ax.xaxis_inverted(), "turning a chart twice must not turn it back"
