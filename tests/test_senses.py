"""Places that are called like words of the language, in whole sentences."""

from __future__ import annotations

import pytest

from syrianews.actors.finder import ActorFinder
from syrianews.document import Document

FINDER = ActorFinder.default()


def places(text: str) -> list[str]:
    return [text[m.start : m.end] for m in FINDER(Document.from_text(text)) if m.type in ("GPE", "LOC")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("شاركت طائرات روسية وسورية في العرض", []),
        ("بين روسيا وسورية حدود بحرية", ["روسيا", "سورية"]),
        ("تستهدف الغارات المخازن وتدمر مباني كثيرة", []),
        ("من حمص وتدمر إلى الشرق", ["حمص", "تدمر"]),
        ("زار الوفد مدينة تدمر الأثرية", ["تدمر"]),
        ("تقع نجران السعودية في الجنوب", ["نجران"]),
        ('وصفها بـ"الهجمات" السعودية في البلاد', []),
        ("وصل من الرياض، السعودية", ["الرياض", "السعودية"]),
        ("أهدى ولألمانيا حدود مع بولندا", ["ألمانيا", "بولندا"]),
        ("زار الرياض وجدة في يومين", ["الرياض", "جدة"]),
        ("تقع النيجر ومالي وبنين في القارة", ["النيجر", "مالي", "بنين"]),
        ("نال المشروع دعما فنيا وماليا كبيرا", []),
        ("عاد الهدوء إلى العاصمة الليبية طرابلس", ["طرابلس"]),
        ("أولا سوريا ثم ما سواها", ["سوريا"]),
        ("غادر العمال الذين دخلوا سورية أمس", ["سورية"]),
        ("انقطع الماء في بعقوبة ليلا", ["بعقوبة"]),
        ("صدر الحكم بعقوبة مخففة", []),
        ("تمتد الطريق من تكريت وصلاح الدين شمالا", ["تكريت", "صلاح الدين"]),
        ("هطل المطر على الحجاز ونجد معا", ["الحجاز", "نجد"]),
        ("وزع الفريق المياه في الفلوجة والكرمة", ["الفلوجة", "الكرمة"]),
        ("أنت من حماة الوطن", []),
        ("هبت الريح من جهة الغرب", []),
        ("زار الوالي منطقة معسكر أمس", ["معسكر"]),
        ("زار الوالي محافظة حقل التي تطل على البحر", ["حقل"]),
    ],
)
def test_place_or_word(text, expected):
    assert places(text) == expected


def test_a_capital_tells_its_state():
    assert places("مالي: وصل وفد إلى باماكو، وشكرت مالي ضيوفها") == ["مالي", "باماكو", "مالي"]


def test_a_plural_verb_stands_before_a_country():
    assert [m.actor for m in FINDER(Document.from_text("غادروا ماليزيا أمس"))] == ["malaysia"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("التقى محمد شياع السوداني وفدا، وأضاف السوداني أن العراق آمن", 2),
        ("التقى محمد شياع السوداني وفدا من الشعب السوداني", 1),
        ("قال السوداني إن بغداد ترحب بالاتفاق مع العراق", 1),
        ("قال البرهان إن الخرطوم ستعود إلى السودان", 1),
    ],
)
def test_a_surname_that_is_a_word_is_the_person_where_he_speaks(text, expected):
    persons = [m for m in ActorFinder.default()(Document.from_text(text)) if m.type == "PERSON"]
    assert len(persons) == expected


@pytest.mark.parametrize(
    ("text", "name", "actor"),
    [
        ("خرجت تظاهرة في طرابلس وأخرى في بيروت بلبنان", "طرابلس", "tripoli-lebanon"),
        ("اندلعت اشتباكات في طرابلس أمس", "طرابلس", "tripoli-libya"),
        ("وصل النازحون إلى مدينة أريحا في ريف إدلب", "أريحا", "ariha"),
        ("دخلت الآليات مدينة أريحا في الضفة الغربية", "أريحا", "jericho"),
        ("التقى وزير خارجية عمان نظيره", "عمان", "oman"),
        ("قالت قناة الإخبارية السورية ذلك", "الإخبارية السورية", "ikhbariya-syria"),
        ('قالت قناة "الإخبارية" السورية ذلك', "الإخبارية", "ikhbariya-syria"),
        ('قالت قناة "الإخبارية" إن الرياض ترحب بالوفد', "الإخبارية", "al-ekhbariya"),
        ("نزح أهالي بلدة الجديدة غرب إدلب", "الجديدة", "al-jdidh"),
        ("زار الوفد مدينة مشهد في إيران", "مشهد", "mashhad"),
        ("كان أهالي السويداء ينتظرون الشيخ الهجري", "الهجري", "hikmat-al-hijri"),
        ("قتل الطيران مدنيا بقرية بليون", "بليون", "balyun"),
        ("عاد الوفد إلى صنعاء وتعز والبيضاء في اليمن", "البيضاء", "al-bayda-yemen"),
    ],
)
def test_of_two_towns_with_one_name(text, name, actor):
    found = {text[m.start : m.end]: m.actor for m in ActorFinder.default()(Document.from_text(text))}
    assert found[name] == actor


def test_a_birthplace_is_not_muscat():
    assert ActorFinder.default()(Document.from_text("عاد إلى مسقط رأسه بعد غياب")) == []


def test_a_scene_is_no_town_abroad():
    assert places("شهدت درعا قصفا في مشهد أعاد الذاكرة") == ["درعا"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("هاجم تنظيم القاعدة الميناء. وقصف الجيش القاعدة الهولندية.", ["تنظيم القاعدة"]),
        ("هاجم تنظيم القاعدة الميناء. وتبنت القاعدة الهجوم.", ["تنظيم القاعدة", "القاعدة"]),
        ("زار طالبان لبنانيان الجامعة.", []),
        ("أعلنت طالبان أن الطريق مغلق.", ["طالبان"]),
    ],
)
def test_bases_and_students_of_any_nation_are_no_groups(text, named):
    found = FINDER(Document.from_text(text))
    assert [text[m.start : m.end] for m in found if m.type == "GROUP"] == named
