"""What may stand between a verb, who speaks and what is said: each sentence is a basic construction with something between its parts."""

import pytest
from attribution_reading import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('قال الوزير "الطريق مغلق منذ يومين".', ("قال", "الوزير", ["الطريق مغلق منذ يومين"])),
        ('قال وزير الخارجية "الحرب ستنتهي".', ("قال", "وزير الخارجية", ["الحرب ستنتهي"])),
        ('قال المتحدث باسم الجيش "إن الطريق مغلق".', ("قال", "المتحدث باسم الجيش", ["إن الطريق مغلق"])),
        ('قال المتحدث باسم حركة "درب الوفاء" إن الطريق مغلق.', ("قال", 'المتحدث باسم حركة "درب الوفاء"', ["الطريق مغلق"])),
    ],
)  # fmt: skip
def test_a_short_quotation_behind_a_definite_noun_is_speech(text, expected):
    assert expected in read(text)


@pytest.mark.parametrize(
    "between",
    [
        "في بيان", "في بيان صادر عنها", "أمس الأحد في بيان", "في وقت سابق", "في وقت لاحق", "من جهة أخرى", "في تصريحات صحفية", "في سياق متصل",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    ("verb", "told", "content"),
    [
        ("أدانت", "الهجوم على المدينة", "الهجوم على المدينة"),
        ("أدانت", "انتهاكات حقوق الإنسان", "انتهاكات حقوق الإنسان"),
        ("رفضت", "الاتهامات الموجهة إليها", "الاتهامات الموجهة إليها"),
        ("استبعدت", "إرسال قوات إلى المنطقة", "إرسال قوات إلى المنطقة"),
        ("أكدت", "أن الطريق مغلق", "الطريق مغلق"),
    ],
)
def test_an_adverbial_between_speaker_and_content_belongs_to_neither(between, verb, told, content):
    assert (verb, "الحكومة السورية", [content]) in read(f"{verb} الحكومة السورية {between} {told}.")


def test_a_statement_is_called_by_who_made_it():
    assert ("أكدت", "الحكومة", ["الطريق مغلق"]) in read("أكدت الحكومة في بيان الوزارة أن الطريق مغلق.")


def test_but_opens_no_content_of_a_citation_before_it():
    found = read('صدر قرار بذلك عام 2014، كما جاء في التقرير، لكن القرار "لم يطبق أبدا".')
    assert [cue for cue, _, _ in found] == ["كما جاء"]


@pytest.mark.parametrize(
    "dateline",
    [
        "الرياض: ",
        "سمير الحداد - الرياض: ",
        "القاهرة - وكالات: ",
        "القاهرة (رويترز): ",
        "سمير الحداد- النهار- جدة: ",
    ],
)
@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("دعت الحكومة المصرية إلى وقف القتال.", ("دعت", "الحكومة المصرية", ["وقف القتال"])),
        ("طالب وزير الصحة بإغلاق الطريق.", ("طالب", "وزير الصحة", ["إغلاق الطريق"])),
        ("أكد وزير الصحة أن الطريق مغلق.", ("أكد", "وزير الصحة", ["الطريق مغلق"])),
    ],
)
def test_a_dateline_before_the_first_sentence_is_no_speaker(dateline, sentence, expected):
    assert read(dateline + sentence) == [expected]
