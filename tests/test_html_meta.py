"""Days and writers in the metadata of saved pages."""

import pytest

from syrianews.loading.html_meta import local_day, writers
from syrianews.loading.html_page import read_page

NIGHT = ["2020-12-24T23:59:50+00:00", '{"datePublished":"2020-12-25T01:59:50+02:00"}']


def test_the_same_instant_in_local_time_gives_the_day():
    assert local_day("2020-12-24", NIGHT) == "2020-12-25"
    assert local_day("2020-12-24", ["2020-12-24T23:59:50+00:00", "2020-12-25T09:00:00+02:00"]) == "2020-12-24"
    assert local_day("2020-12-24", ["2020-12-24"]) == "2020-12-24"


@pytest.mark.parametrize(
    ("author", "found"),
    [
        ("Author, سلمى الحاج", "سلمى الحاج"),
        ("سلمى الحاج; نادر عيسى", "سلمى الحاج; نادر عيسى"),
        ("Sanabil https; Cdn; Logo Png", None),
        ("السنابل", None),
        (None, None),
    ],
)
def test_writers(author, found):
    assert writers(author, "السنابل", "https://sanabil.example/1") == found


def test_a_page_stamped_in_universal_time():
    page = (
        '<html><head><meta property="article:published_time" content="2020-12-24T23:59:50+00:00">'
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-12-25T01:59:50+02:00"}</script></head>'
        "<body><h1>وصول الوفد الرسمي إلى دمشق</h1><p>وصل الوفد الرسمي إلى دمشق أمس الخميس في زيارة تستمر يومين.</p></body></html>"
    )
    assert read_page(page).given["date"] == "2020-12-25"
