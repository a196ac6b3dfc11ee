"""Stock phrases of pages, and the table they stand in."""

from collections import Counter
from pathlib import Path

import pytest

from syrianews.lexicons import lexicon
from syrianews.text import fold
from syrianews.zoning import boilerplate
from syrianews.zoning.boilerplate import category, match_key
from syrianews.zoning.composed import PATTERNS


def of(line: str) -> str | None:
    return category(fold(line), len(line.split()))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("اقرأ أيضاً:", "related_head"),
        ("إقرأ أيضا", "related_head"),
        ("للمزيد: ترامب في مواجهة الجميع", "related_inline"),
        ("قد يهمك| سيناتور أميركي لشبكتنا", "related_inline"),
        ("الأكثر قراءة", "popular_head"),
        ("كلمات دلالية: دمشق", "keywords_head"),
        ("التعليقات (12)", "comment_head"),
        ("آراء القراء (9)", "comment_head"),
        ("عدد الزوار : ٢١٠٣٣٠", "footer"),
        ("عدد الزوار في المعرض يتجاوز المليون", None),
        ("Saved 28 April 2024", "nav"),
        ("تعليق واحد", "comment_head"),
        ("لا يوجد تعليقات على الخبر.", "comment"),
        ("النقر للمشاركة على فيسبوك (فتح في نافذة جديدة)", "share"),
        ("الجامعة تفتح نافذة جديدة للحوار", None),
        ("سيتم حجب هذه الصورة تلقائيا", "nav"),
        ("أنتم الآن تتابعون خبر وصول الوفد والآن نترككم مع التفاصيل", "nav"),
        ("آخر تحديث للموقع: 8 يوليو 2024", "nav"),
        ("© Photo / S. Ali", "caption"),
        ("Image caption", "caption"),
        ("دقيقة واحدة", "meta_label"),
        ("المصدر: عربي21", "source_label"),
        ("كتبت أسماء نصار", "byline"),
        ("جميع الحقوق محفوظة © 2020", "footer"),
        ("2. تخطي إلى القائمة الرئيسية", "nav"),
        ("وصل الوفد إلى المطار ظهر اليوم في زيارة … [قراءة المزيد]", "related_inline"),
        ("افتتح الوزير معرض الكتاب في المدينة Read More", "related_inline"),
        ("دعت الوزارة الطلاب إلى قراءة المزيد من الكتب", None),
        ("قال الوزير إن الأمر انتهى", None),
        ("المزيد من القتلى والجرحى في قصف على الغوطة", None),
        ("تحرير أسعار الوقود في الإمارات", None),
    ],
)
def test_category(line, expected):
    assert of(line) == expected


def test_tag_list_of_any_length_is_known_by_its_head():
    assert of("كلمات دلالية: " + "سياسة " * 300) == "keywords_head"


def test_long_line_is_not_judged_by_a_phrase_in_it():
    assert of("وناقش الاجتماع حقوق النشر " + "والملكية الفكرية في المنطقة " * 10) is None


def test_table_is_sound():
    rows = lexicon("boilerplate")
    assert {row["match"] for row in rows} == {"exact", "prefix", "label", "contains", "suffix", "menu"}
    assert all(row["phrase"] and row["provenance"] for row in rows)


def test_no_row_says_what_another_says():
    """Spellings that are folded alike are one row; what begins with a shorter beginning, or contains a shorter phrase, needs none of its own."""
    rows = [(row["match"], fold(row["phrase"]).lower(), row["category"]) for row in lexicon("boilerplate")]
    keys = [(match, phrase if match == "contains" else match_key(phrase)) for match, phrase, _ in rows]
    assert [key for key, times in Counter(keys).items() if times > 1] == []
    said = {key: category for key, (_, _, category) in zip(keys, rows, strict=True)}
    for (match, phrase), kind in said.items():
        others = [other for (way, other), same in said.items() if way == match and same == kind]
        if match == "prefix":
            assert not any(f"{phrase} ".startswith(f"{other} ") for other in others if other != phrase), (
                phrase
            )
        if match == "contains" and kind != "footer":  # a footer is one only where it is the whole notice
            assert not any(other in phrase for other in others if other != phrase), phrase


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("اقرأ/ي أيضا", "related_head"),
        ("اقرأ المقال كاملا", "nav"),
        ("إقرأ المزيد من المقالات", "popular_head"),
        ("مقالات أخرى لهذا القسم", "related_head"),
        ("للمزيد >>>> كيف تسجل في الجامعة؟", "related_inline"),
        ("اقرأ الرسالة كاملة", None),
    ],
)
def test_heads_and_buttons_as_sites_compose_them(line, found):
    assert category(fold(line), line.count(" ") + 1) == found


def test_every_category_is_asked_for_by_some_rule():
    """A category that no rule of the package knows, such as a misspelt one, would label nothing."""
    zoning = Path(boilerplate.__file__).parent
    rules = "".join(
        path.read_text(encoding="utf-8") for path in zoning.glob("*.py") if path.stem != "composed"
    )
    categories = {row["category"] for row in lexicon("boilerplate")} | {kind for kind, _ in PATTERNS}
    assert [name for name in sorted(categories) if f'"{name}"' not in rules] == []


@pytest.mark.parametrize("line", ["{{ title }}", "{ { mday } } 11 { { mmonth } }", "الدخول {* email *}"])
def test_places_of_a_template_are_furniture(line):
    assert category(fold(line), len(line.split())) == "nav"


@pytest.mark.parametrize(
    "line",
    [
        "فشل التأكد من البريد الإلكتروني، من فضلك أعد المحاولة",
        "عفوا، لا يستطيع موقعك مشاركة المواضيع من خلال البريد الإلكتروني.",
        "تم إرسال تعليقك بنجاح، شكرا لتواصلك معنا.",
    ],
)
def test_what_forms_answer_is_furniture(line):
    assert category(fold(line), len(line.split())) in ("share", "comment")
