"""Names in quotation marks behind head nouns."""

from __future__ import annotations

import pytest
from actor_reading import named

from syrianews.actors.finder import ActorFinder
from syrianews.document import Document


@pytest.mark.parametrize(
    ("text", "name", "type"),
    [
        ('التقى رئيس حركة "أمل" زواره', "أمل", "GROUP"),
        ('قال مدير شركة السيارات "مازدا" إن', "مازدا", "ORG"),
        ('اشترت مجموعة "كوبيلافوز" اليونانية الفندق', "كوبيلافوز", "ORG"),
        ('خفضت شركة "عادل الحربي" أسعارها', "عادل الحربي", "ORG"),
        ('افتتح مركز "صوفان" للدراسات الأمنية ندوة', 'مركز "صوفان" للدراسات الأمنية', "ORG"),
        ('زار الوفد جمعية "زهرة الوادي" لرعاية الأيتام', 'جمعية "زهرة الوادي" لرعاية الأيتام', "ORG"),
        ('قالت منظمة "هيومن رايتس ووتش" لحقوق الإنسان إن', "هيومن رايتس ووتش", "ORG"),
        ('قال اللواء "عاموس جلعاد" إن', "عاموس جلعاد", "PERSON"),
        ('قال مراسل لشبكة "شام" الإخبارية إن', "شام", "MEDIA"),
        ('رد تحالف "تأسيس" على البيان', "تأسيس", "ORG"),
        ("وثق “مكتب توثيق الشهداء في درعا” مقتل شخص", "مكتب توثيق الشهداء في درعا", "ORG"),
    ],
)
def test_the_head_says_what_the_name_is(text, name, type):
    assert (name, type) in named(text)


@pytest.mark.parametrize(
    "text",
    [
        'فككت الشرطة خلية "داعشية" أمس',
        'صنفته تنظيما "إرهابيا" خطرا',
        'شركات الطيران "بالإضراب الكامل" فوجئت',
        "حزب العمال «منظمة إرهابية» في نظرهم",
        'تبدأ الوزارة تطبيق "حماية الأسعار" غدا',
    ],
)
def test_a_judgement_in_marks_is_no_name(text):
    assert not {kind for name, kind in named(text) if name[0] in "دإبم"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('قال لمحطة "سكاي نورد" أمس إن', "سكاي نورد"),
        ('بثت محطة "خبر سام" المقطع', "خبر سام"),
        ('نقل عن مراسل في محطة "خبر سام" التلفزيونية', "خبر سام"),
        ('كتب محلل الشؤون العسكرية في موقع "سكوب" ذلك', "سكوب"),
    ],
)
def test_a_station_that_broadcasts_and_a_site_that_people_write_for_are_outlets(text, name):
    assert (name, "MEDIA") in named(text)


@pytest.mark.parametrize(
    "text",
    [
        'زار محطة "دورالين للحاويات" أمس',
        "عن مشروع محطة دورالين للحاويات",
        'قال إن محطة "آق قويون" هي الأولى',
        'قصف الجيش موقع "المرجة" الحدودي',
    ],
)
def test_other_stations_and_sites_are_not(text):
    assert "MEDIA" not in {kind for _, kind in named(text)}


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ('بدأ ملء سد "النهضة" أمس', "renaissance-dam"),
        ('نقلت وكالة "يونهاب" للأنباء الخبر', "yonhap"),
        ('انتخب زعيم حركة "أمل" رئيسا', "amal-movement"),
    ],
)
def test_a_name_in_marks_is_the_listed_one(text, actor):
    assert actor in [m.actor for m in ActorFinder.default()(Document.from_text(text))]


def test_a_regime_in_marks_is_one_still():
    assert named('انسحبت قوات "نظام الأسد" أمس') == [("نظام الأسد", "ORG")]


def test_whom_a_name_in_marks_is_for_is_no_part_of_it():
    assert named('دمر تحالف "القلعة" للحوثي منصة') == [("القلعة", "ORG")]
    assert ('مركز "زلدان" للشرق الأوسط', "ORG") in named('نشر مركز "زلدان" للشرق الأوسط تقريرا')


def test_words_that_keep_a_name_at_a_distance_are_none():
    assert named('قال تنظيم "ما يسمى بـ" ذلك') == []
