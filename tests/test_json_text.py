"""Indented JSON is the standard library's, byte for byte."""

import json

import pytest

from syrianews.json_text import indented


@pytest.mark.parametrize(
    "value",
    [
        {},
        [],
        None,
        True,
        0,
        -3,
        0.7,
        1e-9,
        float("inf"),
        'قال "نعم"\\ ثم\nلا\u2028',
        {"file": "a.txt", "zones": [], "given": {}},
        [[1, 2], [], [[3]], (4, 5), {"a": None, "b": [False, 0.5, "ى"]}],
    ],
)
def test_like_the_standard_library(value):
    assert indented(value) == json.dumps(value, ensure_ascii=False, indent=1)


def test_what_json_cannot_hold_is_refused():
    with pytest.raises(TypeError):
        indented([{1, 2}])
