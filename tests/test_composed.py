"""Stock phrases that sites compose of the same few words."""

import pytest

from syrianews.lexicons import lexicon, several
from syrianews.text import fold
from syrianews.zoning.boilerplate import category, match_key, phrase_category
from syrianews.zoning.composed import addresses_reader, composed_category, composed_starts
from syrianews.zoning.places import is_place


def of(phrase: str) -> str | None:
    return composed_category(match_key(fold(phrase)))


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("تقارير قد تهمكم", "related_head"),
        ("ومن أخبارنا أيضا", "related_head"),
        ("أخبار أخرى من الاقتصاد", "related_head"),
        ("المواضيع ذات الصلة", "related_head"),
        ("ربما تود مشاهدة", "related_head"),
        ("قد تنال إعجابكم أيضاً", "related_head"),
        ("طالعوا أيضاً", "related_head"),
        ("Recommended articles", "related_head"),
        ("أكثر المواضيع مشاهدة", "popular_head"),
        ("المقالات الأكثر تعليقاً هذا الأسبوع", "popular_head"),
        ("من أحدث الأخبار", "popular_head"),
        ("القراء يتصفحون الآن", "popular_head"),
        ("شاركوا هذا المقال", "share"),
        ("الكلمات الدليلية", "keywords_head"),
        ("تكبير الصورة", "share"),
        ("أرسل إلى صديق", "share"),
        ("مشاركة عبر", "share"),
        ("Facebook logo", "share"),
        ("Print Article", "share"),
        ("تصدير المادة", "share"),
        ("عرض كل المواضيع", "nav"),
        ("جميع الأخبار العاجلة", "nav"),
        ("عودة للصفحة الأولى", "nav"),
        ("عودة إلى القائمة", "nav"),
        ("عودة إلى المدارس", None),
        ("أبلغ عن إشهار غير لائق", "nav"),
        ("أبلغ عن وفاة الجندي", None),
        ("عن هيئة التحرير", "author_box"),
        ("ابحث في السنابل", "nav"),
        ("فاصل إعلاني", "nav"),
        ("أضف تعليقاً جديداً", "comment_head"),
        ("قم بكتابة أول تعليق", "comment_head"),
        ("آراء القراء", "comment_head"),
        ("عدد التعليقات (2 تعليق)", "comment_head"),
        ("عنوان بريدكم الإلكتروني", "comment"),
        ("شروط الاستخدام وسياسة الخصوصية", "footer"),
        ("سياسة الخصوصية للموقع", "footer"),
        ("قواعد استخدام القوة", None),
        ("اتفاقية نشر القوات", None),
        ("بيان تحرير الرهائن", None),
        ("وسوم الخبر", "keywords_head"),
        ("عن المحرر", "author_box"),
        ("سجلوا الآن", "subscribe"),
        ("سياسة الخصوصية", "footer"),
    ],
)
def test_composed(phrase, expected):
    assert of(phrase) == expected


@pytest.mark.parametrize(
    "title",
    [
        "أكثر الدول تضرراً من الجفاف",
        "آخر التطورات في حلب",
        "موجز أخبار",
        "البحث عن الوتيرة",
        "مشاركة سورية في مؤتمر المناخ",
        "نشر قوات على الحدود",
        "العودة إلى المدارس",
        "الوزير: رسالتنا واضحة",
        "شروط دمشق",
    ],
)
def test_titles_and_crossheads_are_not_composed(title):
    assert of(title) is None


def test_a_head_with_a_colon_links_what_is_behind_it():
    assert category(fold("تقارير قد تهمك: قمة في الدوحة"), 6) == "related_inline"
    assert category(fold("وسوم الخبر: دمشق، حلب"), 4) == "keywords_head"


def test_heads_side_by_side_are_heads():
    assert category(fold("الأكثر قراءة      الأكثر تعليقاً"), 9) == "popular_head"


def test_phrases_of_a_page_in_one_line_are_composed_too():
    assert phrase_category(fold("مواضيع قد تعجبك")) == "related_head"
    assert fold("مواضيع") in composed_starts()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("لن ينشر عنوان بريدك الإلكتروني", True),
        ("إذا كان لديك ملاحظة على هذا المقال فأرسلها إلى المحرر", True),
        ("مرحبا بكم في فضاء الحوار", True),
        ("إذا كنت تعاني من الأرق فعليك بالمشي", False),
        ("الوزير: بريدكم وصلنا", False),
        ("وصول الوفد إلى دمشق", False),
    ],
)
def test_what_addresses_the_reader(line, expected):
    assert addresses_reader(fold(line)) is expected


def test_words_are_sound():
    rows = lexicon("site_words")
    assert all(row["word"] and row["class"] and row["provenance"] for row in rows)
    assert len({(row["word"], row["class"]) for row in rows}) == len(rows)


def test_no_word_of_sections_is_known_without_its_row():
    rows = lexicon("site_words")
    named = [row["phrase"] for row in lexicon("boilerplate") if row["match"] == "menu"]
    known = {word.removeprefix("ال") for name in named for word in fold(name).split()}
    known |= {fold(nisba) for row in lexicon("countries") for nisba in several(row["nisba"])}
    words = [fold(row["word"]) for row in rows if row["class"] == "section"]
    for at, word in enumerate(words):
        plain = word.removeprefix("ال")
        others = known | {other.removeprefix("ال") for other in words[:at] + words[at + 1 :]}
        assert not {plain, plain.removesuffix("ه")} & others, word
        assert not is_place(word), word
