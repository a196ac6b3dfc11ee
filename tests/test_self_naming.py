"""Where furniture speaks of its own site."""

from __future__ import annotations

import time

import pytest

from syrianews.zoning.lines import read_lines
from syrianews.zoning.media_nouns import MEDIA_NOUNS
from syrianews.zoning.page_sites import BY_NOUN
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
        ("عن Sanabel FM", "Sanabel FM"),
        ("About Sanabel", "Sanabel"),
        ("About us", None),
        ("اتصل بالسنابل", "السنابل"),
        ("تواصلوا مع حقول الريف", "حقول الريف"),
        ("اتصل بنا", None),
        ("مرحبا بكم في حقول الريف", "حقول الريف"),
        ("أهلا بكم في قسم الرياضة", None),
        ("أهلا بكم في أخبار درعا", None),
        ("شعار السنابل", "السنابل"),
        ("حقول الريف logo", "حقول الريف"),
        ("انطلقت شبكة حقول الريف أولا من درعا", "شبكة حقول الريف"),
        ("المواد المنشورة في السنابل تعبر عن آراء كتابها", "السنابل"),
        ("يسمح بالنقل بشرط ذكر المصدر: السنابل", "السنابل"),
        ("حقول الريف غير مسؤولة عن محتوى المواقع الأخرى", "حقول الريف"),
        ("إن الموقع لا يتحمل أي مسؤولية عن التعليقات", None),
        ("يستخدم موقع السنابل ملفات تعريف الارتباط", "السنابل"),
        ("تستخدم السنابل ملفات حقوق الإنسان للضغط", None),
        ("السنابل تحترم خصوصية قرائها", "السنابل"),
        ("يحق لحقول الريف حذف التعليقات المسيئة", "حقول الريف"),
        ("يمكنكم متابعة حقول الريف عبر:", "حقول الريف"),
        ("حمل تطبيق قناة السنابل", "قناة السنابل"),
        ("حمل تطبيق القناة الرسمية", None),
        ("اشترك في نشرة وكالة حقول للأنباء", "وكالة حقول للأنباء"),
        ("فريق حقول الريف", "حقول الريف"),
        ("تابعوا أخبار الرياضة", None),
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


@pytest.mark.parametrize(
    "line",
    ["شعار الحملة الانتخابية", "التواصل مع المريض", "انطلقت قناة السويس في ثوبها الجديد", "عن ChatGPT"],
)
def test_what_titles_say_of_others_as_well_is_not_sure(line):
    assert [each.sure for each in self_namings(read_lines(line)[0])] == [False]


def test_a_very_long_line_is_passed_over_soon():
    start = time.perf_counter()
    assert list(self_namings(read_lines("تابعوا" + "ا" * 3_000_000)[0])) == []
    assert time.perf_counter() - start < 5


def test_whose_opinion_it_is_not_with_the_negation_written_on():
    line = read_lines("التعليقات لاتمثل الرأي الرسمي لصحيفة (السنابل) بل وجهة نظر كاتبها")[0]
    assert [line.text[each.start : each.end] for each in self_namings(line)] == ["السنابل"]


@pytest.mark.parametrize("noun", MEDIA_NOUNS)
def test_a_site_of_any_kind_says_what_it_is(noun):
    kind = "إخبارية مستقلة" if noun.endswith("ة") else "إخباري مستقل"
    for line in (f"حقول الريف {noun} {kind} من البادية", f"حقول الريف: أول {noun} {kind}"):
        read = read_lines(line)[0]
        assert "حقول الريف" in {read.text[each.start : each.end] for each in self_namings(read)}


@pytest.mark.parametrize("noun", MEDIA_NOUNS)
def test_a_title_may_end_in_a_site_of_any_kind(noun):
    assert BY_NOUN.search(f"الطريق إلى الجسر مغلق - {noun} السنابل")["name"] == f"{noun} السنابل"
