"""Private people whom reportage calls by a given name, as a mother or with their age, and the mood in which they speak."""

import pytest
from attribution_reading import read


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ('خالد، 34 عاما، قال: "البئر جفت".', "خالد، 34 عاما"),
        ('أما خالد، 34 عاما، فيقول إن "البئر جفت".', "خالد، 34 عاما"),
        ('أما خالد فيقول إن "البئر جفت".', "خالد"),
        ('أم محمد تقول إن "البئر جفت".', "أم محمد"),
        ('أما أم محمد فتقول إن "البئر جفت".', "أم محمد"),
        ('أم محمد (50 عاما) تقول إن "البئر جفت".', "أم محمد"),
        ('ويرد سمير الحداد ضاحكا: "البئر جفت".', "سمير الحداد"),
        ('ويرد خالد ضاحكا: "البئر جفت".', "خالد"),
    ],
)
def test_who_speaks(text, source):
    assert [(who, said) for _, who, said in read(text)] == [(source, ["البئر جفت"])]


@pytest.mark.parametrize(
    "text", ['خالدة، 34 عاما، قال: "البئر جفت".', 'قصة خالد، 34 عاما، تقول إن "البئر جفت".']
)
def test_who_does_not(text):
    assert not [who for _, who, _ in read(text) if who and who.startswith("خالد")]
