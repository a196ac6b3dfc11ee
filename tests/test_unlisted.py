"""Rules for names nobody listed, guards, and other spellings: what is found in whole sentences."""

from __future__ import annotations

import pytest

from syrianews.actors.finder import ActorFinder
from syrianews.document import Document

FINDER = ActorFinder.default()


def named(text: str) -> set[tuple[str, str]]:
    return {(text[m.start : m.end], m.type) for m in FINDER(Document.from_text(text))}


@pytest.mark.parametrize(
    ("text", "name", "type"),
    [
        ("وقالت #وزارة_الدفاع_التركية إن", "وزارة_الدفاع_التركية", "ORG"),
        ("تعاون مع الرسام البلجيكي، لوران شنكبير، في المعرض", "لوران شنكبير", "PERSON"),
        ("أكد وزير العدل النرويجي، كارل تونبيرغ، أن", "كارل تونبيرغ", "PERSON"),
        ("وصف جون ثورلو الأمر", "جون ثورلو", "PERSON"),
        ("لقاء مع هاينز فولبرن مساء", "هاينز فولبرن", "PERSON"),
        ("سأل المهندس سامي الركبان زملاءه", "سامي الركبان", "PERSON"),
        ("زار عمر بن صالح المبارك مدير المصنع", "عمر بن صالح المبارك", "PERSON"),
        ("التقى الملا وليد الكردي وهو", "وليد الكردي", "PERSON"),
        ("الأميرة عالية بنت العاهل الراحل", "عالية", "PERSON"),
        ("دخلت وحدة مكافحة التهريب إلى المبنى", "وحدة مكافحة التهريب", "ORG"),
        ('دمر اللواء "318" الجسر', 'اللواء "318', "ORG"),
        ("وصل رجال شرطة لوس أنجلوس", "شرطة لوس أنجلوس", "ORG"),
        ("بيان من مكتب نتنياهو اليوم", "مكتب نتنياهو", "ORG"),
        ("سفينة من القوات البحرية لحلف شمال الأطلسي", "القوات البحرية لحلف شمال الأطلسي", "ORG"),
        ("أعلن الجيش الكوري الجنوبي اليوم", "الجيش الكوري الجنوبي", "ORG"),
        ("افتتح متحف باردو أبوابه", "متحف باردو", "LOC"),
        ("خطة مدينة الملك عبدالله للطاقة الذرية", "مدينة الملك عبدالله للطاقة الذرية", "ORG"),
        ("قال ارودغان اليوم", "ارودغان", "PERSON"),
        ("التقى وزير الدفاع افيغادور ليبرمان", "افيغادور ليبرمان", "PERSON"),
        ("هجوم للحوثيين في اليمن رد عليه التحالف ليلا", "التحالف", "ORG"),
    ],
)
def test_found(text, name, type):
    assert (name, type) in {(found.rstrip('"'), kind) for found, kind in named(text)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("خلال عملية درع الفرات", "الفرات"),
        ("هرب إلى دولة مجاورة", "مجاورة"),
        ("فسر ذلك من ناحية الميول", "الميول"),
        ("توقفت حركة السفن", "حركة السفن"),
        ("تقدم الجنود في جبهة الضالع", "جبهة الضالع"),
        ("تغيرت السياسة الخارجية الأميركية", "الخارجية الأميركية"),
        ("في إحياء الذكرى", "إحياء الذكرى"),
        ("هتف والأمين العام معه", "والأمين العام"),
        ('كأنها منظمة "إرهابية" جديدة', "إرهابية"),
        ("نشر أسماء المستفيدين منه", "أسماء المستفيدين"),
        ("قتل ثلاثون بريطانيا هناك", "بريطانيا"),
        ("قال إن التحالف الوطني فاز", "التحالف"),
    ],
)
def test_left_alone(text, name):
    assert name not in {found for found, _ in named(text)}


def test_a_house_is_named_again_by_its_name():
    text = "وصل تركي بن حمد آل زامل أمس.\nورد آل زامل على الأسئلة"
    mentions = FINDER(Document.from_text(text))
    assert [text[m.start : m.end] for m in mentions] == ["تركي بن حمد آل زامل", "آل زامل"]
    assert len({m.actor for m in mentions}) == 1
