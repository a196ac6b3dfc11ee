"""Names and terms in quotation marks inside what is reported, and phrases in marks whose clause goes on: who is quoted, and how far."""

from __future__ import annotations

import pytest
from attribution_reading import attributions, read


def quotes(text: str) -> list[str | None]:
    return [a.quote for a in attributions(text)]


@pytest.mark.parametrize(
    "text",
    [
        "وأعلنت الهيئة انطلاق مسابقات «ألوان الشام للتصوير»، وبدء استقبال المشاركين.",
        'وقالت الجمعية إن الكليات تتجاهل تخصص "الطب البديل".',
        'وأكد أن بعض الأجهزة ستفقد الوصول إلى "خرائط النبع" (Nab Maps) قريبا.',
        'وأوضح أن الحملة أضافت مجال "الطهي" إلى البرنامج التدريبي "مستقبلك بيدك".',
        'وأكد الوزير أن صدور "إعلان القاهرة" سيعزز التعاون بين البلدين.',
        'وقال إن آخر أعمالها كان في مسلسلات "المغني" و"مولانا العاشق" مع سمير.',
        'وأوضح أن "المطبخ الإنتاجي الجديد" بدأ عمله. ويوفر المطبخ الإنتاجي الجديد وجبات كثيرة.',
        'وأكد أن المهرجان الشعبي "ليالي القرية" يستمر أسبوعا.',
        'وقال إن عودة الرئيس "هادي" قريبة. وكان عبد ربه منصور هادي غادر المدينة.',
    ],
)
def test_names_and_terms_quote_nobody(text):
    assert quotes(text)[0] == "indirect"


@pytest.mark.parametrize(
    "text",
    [
        'وأكد أن "الظروف الحالية" لا تسمح بالحوار.',
        'وأكد أن المبادرة "غير كافية" لإنهاء الأزمة.',
        'أدانت الحكومة "القوة المفرطة" التي استخدمتها الشرطة. وكانت القوة المفرطة سببا للغضب.',
    ],
)
def test_wordings_quote_their_speaker(text):
    assert quotes(text)[0] != "indirect"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            'وأضاف أنه "في ضوء الرد غير العادل" فقد أصدر تعليماته.',
            '"في ضوء الرد غير العادل" فقد أصدر تعليماته',
        ),
        (
            'وقال الرئيس إنه "من الممكن" أن يفرض المزيد من الرسوم.',
            '"من الممكن" أن يفرض المزيد من الرسوم',
        ),
        ('وقال الوزير إن "أي شخص" سيعلم أن الفكرة سيئة.', '"أي شخص" سيعلم أن الفكرة سيئة'),
        ('وقال إن "العدوان على القرية" قد فشل.', '"العدوان على القرية" قد فشل'),
        ('وقال إن "الأمر انتهى" قد يسمع قريبا.', "الأمر انتهى"),
    ],
)
def test_how_far_a_phrase_in_marks_reaches(text, content):
    assert read(text)[0][2] == [content]
