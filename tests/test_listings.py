"""Home pages and sections: no article, a note, nothing lost."""

from __future__ import annotations

import pytest

import syrianews as sn
from syrianews.loading.loaders import load
from syrianews.schema import Scrape
from syrianews.zoning.listings import NOTE
from syrianews.zoning.zones import segment

MENU = ["الرئيسية", "سياسة", "اقتصاد", "رياضة", "اتصل بنا"]
CARDS = [
    ("وصول وفد ألماني إلى حلب", "وصل وفد ألماني إلى حلب صباح الخميس في زيارة تستمر ثلاثة أيام."),
    ("ارتفاع أسعار القمح عالميا", "سجلت أسعار القمح ارتفاعا عالميا جديدا مع تراجع المحصول هذا العام."),
    ("فوز المنتخب على ضيفه الياباني", "حقق المنتخب فوزا صعبا على ضيفه الياباني بهدف في الدقيقة الأخيرة."),
    ("افتتاح معرض الكتاب في المكتبة", "شهدت المكتبة مساء أمس افتتاح معرض الكتاب بمشاركة مئة دار نشر."),
    ("عاصفة ترابية تضرب الساحل الشرقي", "ضربت عاصفة ترابية الساحل الشرقي وأدت إلى إغلاق ميناءين فيه."),
]
LEAD = "وصل وفد ألماني إلى حلب صباح الخميس في زيارة تستمر ثلاثة أيام بدعوة من الجامعة."


def lines(*pieces: str) -> Scrape:
    return Scrape("a.txt", "\n".join(pieces))


def test_a_page_of_cards_has_no_article_and_says_so():
    scrape = lines(*MENU, *(line for card in CARDS for line in card))
    zones, articles = segment(scrape)
    assert articles == []
    assert scrape.notes == [NOTE]
    assert {zone.kind for zone in zones} == {"related", "boilerplate"}
    assert sum(zone.end - zone.start for zone in zones) >= len("".join(scrape.text.split()))


def test_a_row_of_a_table_is_an_article_whatever_it_looks_like():
    scrape = Scrape("a.csv:1", "\n".join(line for card in CARDS for line in card), format="csv")
    assert len(segment(scrape)[1]) == 1
    assert scrape.notes == []


def test_news_in_brief_without_furniture_is_an_article():
    scrape = lines(*(line for card in CARDS for line in card))
    assert len(segment(scrape)[1]) == 1


def test_an_article_in_parts_has_a_topic():
    parts = [(f"{title} بدعوة الجامعة", f"{text[:-1]} بدعوة من الجامعة.") for title, text in CARDS]
    assert len(segment(lines(*MENU, *(line for part in parts for line in part)))[1]) == 1


def test_an_article_above_cards_stays_an_article():
    text = [
        LEAD,
        *[
            f"وقال المتحدث في اليوم {i} إن الوفد الألماني سيلتقي أساتذة الجامعة وطلابها في حلب."
            for i in "123"
        ],
    ]
    below = [line for card in CARDS[1:] for line in card]
    scrape = lines(*MENU, CARDS[0][0], *text, "جميع الحقوق محفوظة © 2020", *MENU, *below)
    zones, articles = segment(scrape)
    assert [article.title for article in articles] == [CARDS[0][0]]
    assert scrape.notes == []
    bodies = [scrape.text[zone.start : zone.end] for zone in zones if zone.kind == "body"]
    assert LEAD in bodies[0]
    assert CARDS[2][1] not in "".join(bodies)


def test_links_without_a_sentence():
    titles = [title for title, _ in CARDS] * 2
    scrape = lines(*MENU, *titles)
    assert segment(scrape)[1] == []
    assert scrape.notes == [NOTE]


@pytest.fixture
def home(tmp_path):
    cards = "".join(
        f"<div><a href=/{i}>{title}</a><p>{text}</p></div>" for i, (title, text) in enumerate(CARDS)
    )
    markup = (
        f"<title>السنابل</title><nav>{''.join(f'<a href=/>{m}</a> ' for m in MENU)}</nav><main>{cards}</main>"
    )
    (tmp_path / "home.html").write_text(markup, encoding="utf-8")
    paragraphs = "".join(f"<p>{LEAD[:-1]} رقم {i}.</p>" for i in range(6))
    (tmp_path / "one.html").write_text(
        f"<title>{CARDS[0][0]}</title><h1>{CARDS[0][0]}</h1>{paragraphs}", encoding="utf-8"
    )
    return tmp_path


def test_a_saved_home_page_is_kept_named_and_not_counted(home):
    corpus = load(home)
    assert [(failure.file, failure.reason) for failure in corpus.failures] == [("home.html", NOTE)]
    assert [len(record.articles) for record in corpus.records] == [0, 1]
    assert corpus.records[0].scrape.notes == [NOTE]
    zones = corpus.zones[corpus.zones["file"] == "home.html"]
    assert set(zones["kind"]) <= {"related", "boilerplate"}
    assert zones["text"].str.contains(CARDS[2][1]).any()


def test_a_home_page_passes_through_annotation(home):
    corpus = sn.annotate(load(home))
    assert set(corpus.mentions["file"]) == {"one.html"}
    assert NOTE in set(corpus.errors["reason"])


@pytest.mark.parametrize(
    "page",
    [
        ["    ".join(title for title, _ in CARDS)],
        [*MENU, "فيديو", "صور", "محليات", "منوعات", "طقس", "أبراج", "بورصة", "صحة", "تعليم", "البث المباشر"],
        [line for title, _ in CARDS for line in (title, "2025-09-23 05:51")],
        [*MENU, *(f"{text[:-1]} … [قراءة المزيد]" for _, text in CARDS)],
    ],
)
def test_pages_of_a_ticker_a_menu_dated_titles_or_teasers_have_no_article(page):
    scrape = lines(*page)
    assert segment(scrape)[1] == []
    assert scrape.notes == [NOTE]
