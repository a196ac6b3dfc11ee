"""Where furniture speaks of its own site."""

from __future__ import annotations

import time

import pytest

from syrianews.zoning.lines import read_lines
from syrianews.zoning.self_naming import self_namings


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("حمّل تطبيق السنابل الآن", "السنابل"),
        ("تطبيق حقول الريف على هاتفك", "حقول الريف"),
        ("Sanabel on App Store", "Sanabel"),
        ("تابعوا آخر الأخبار من السنابل على Google News", "السنابل"),
        ("انضموا إلى قناة حقول الريف على تلغرام", "حقول الريف"),
        ("اشترك في النشرة البريدية لجريدة السنابل، لتصلك آخر الأخبار", "السنابل"),
        ("تلقى آخر الأخبار والمستجدات من موقع السنابل", "السنابل"),
        ("للإعلان في السنابل", "السنابل"),
        ("التعليقات لا تعبر بالضرورة عن رأي صحيفة السنابل بل عن رأي أصحابها", "السنابل"),
        ("تحتفظ السنابل بحق حذف التعليقات", "السنابل"),
        ("حمل تطبيق لبنان الحر", "لبنان الحر"),
        ("صحيفة الثغر يومية سياسية شاملة تصدر عن دار الثغر للصحافة", "الثغر"),
        ("موقع الثغر الإلكتروني يصدر عن مؤسسة الثغر", "الثغر"),
        ("حقول الريف: أول وكالة أنباء محلية مستقلة", "حقول الريف"),
        ("حقول الريف موقع إخباري مستقل يهتم بالبادية", "حقول الريف"),
        ("موقع إخباري سوداني مستقل", None),
        ("صحيفة يومية سياسية مستقلة", None),
        ("أول صحيفة إلكترونية يومية", None),
        ("تأسست عام 2005 كأول صحيفة إلكترونية يومية", None),
        ("عن هيئة التحرير", None),
        ("تابعنا على تويتر", None),
        ("تابع آخر الأخبار على فيسبوك", None),
        ("حمل تطبيقنا الآن", None),
        ("انضم إلى قناتنا على تلغرام", None),
        ("انضم لقناتنا على تلغرام", None),
        ("اشترك في خدمة الأخبار العاجلة", None),
        ("الآراء الواردة لا تعبر عن رأي إدارة الموقع", None),
        ("المقالات لا تعبر عن رأي الصحيفة وإنما عن رأي كتابها", None),
        ("يحتفظ الموقع بحق حذف التعليقات", None),
        ("أعلن معنا", None),
        ("قال الوزير إن الأمر انتهى", None),
    ],
)
def test_names(line, name):
    read = read_lines(line)[0]
    found = [read.text[each.start : each.end] for each in self_namings(read)]
    assert found == ([name] if name else [])


def test_a_very_long_line_is_passed_over_soon():
    start = time.perf_counter()
    assert list(self_namings(read_lines("تابعوا" + "ا" * 3_000_000)[0])) == []
    assert time.perf_counter() - start < 5


def test_whose_opinion_it_is_not_with_the_negation_written_on():
    line = read_lines("التعليقات لاتمثل الرأي الرسمي لصحيفة (السنابل) بل وجهة نظر كاتبها")[0]
    assert [line.text[each.start : each.end] for each in self_namings(line)] == ["السنابل"]
