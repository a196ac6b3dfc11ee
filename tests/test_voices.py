"""A speaker is named in the same words in every table and on every page."""

from __future__ import annotations

import pandas as pd
import pytest

import syrianews as sn
from syrianews.elements import FIRST_STRONG

CLAIM = "لم يفتح سد الوادي أبوابه ليلا ولم تغمر المياه حقول القرية"
PAGES = [
    "مياه تغمر حقول القرية\n\nووفقا للمرصد المائي، فتح سد الوادي أبوابه ليلا وغمرت المياه حقول القرية. وأضاف: «لن نترك الفلاحين وحدهم في حقولهم».",
    "جدل حول سد الوادي\n\nقالت وزارة الري إن الوضع في حقول القرية مستقر. ونفت أن سد الوادي فتح أبوابه ليلا وأن المياه غمرت حقول القرية."
    " وأضاف المرصد المائي: «لن نترك الفلاحين وحدهم في حقولهم».",
]


@pytest.fixture(scope="module")
def found():
    return sn.annotate(sn.load(pd.DataFrame({"text": PAGES, "outlet": ["أ", "ب"]})))


@pytest.fixture(scope="module")
def compared(found):
    return sn.compare(found, stories=found.articles[["file", "article"]].assign(story="s1"))


def test_a_quote_and_the_attributions_name_the_speaker_alike(found, compared):
    assert found.attributions["speaker"].iat[0] == "المرصد المائي"
    quotes = compared.quotes
    assert set(quotes["a_speaker"]) == {"المرصد المائي"}
    assert set(quotes.loc[quotes["wording"] == "verbatim", "speaker"]) == {"المرصد المائي"}


def test_denials_name_who_denies_and_who_claims(compared):
    row = compared.denials.iloc[0]
    assert (row["a_speaker"], row["b_speaker"]) == ("وزارة الري", "المرصد المائي")


def test_the_page_names_the_speaker_as_the_table_does(found):
    page = sn.show(found[0])._repr_html_()
    assert "المرصد المائي" in page
    assert f"speaker: {FIRST_STRONG}لمرصد" not in page
