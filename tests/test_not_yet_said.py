"""What is only awaited, possible or said on a condition is not said yet; what a speaker says of himself in the first person counts with him."""

from __future__ import annotations

import pytest
from attribution_reading import read


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("من المنتظر أن يعلن نادي النبع اليوم عن اسم المدرب الجديد.", "يعلن"),
        ("وينتظر أن تعلن الشركات نتائجها خلال المدة المتبقية.", "تعلن"),
        ("وقال البيت الأبيض إنه لا يستطيع أن يؤكد تقارير الزيارة.", "يؤكد"),
        ("لا يمكن لواشنطن أن تنسب المواجهة إلى دول أخرى.", "تنسب"),
        ('وقال الموقع إن "النبع" قد تعلن في أيلول نسخة مطورة من هاتفها.', "تعلن"),
        ("ستبدأ المهمة إذا شعر المفتشون أنهم آمنون.", "شعر"),
        ("إذا تجاهل الخصم معارضة بلاده وأصر على تطبيق القرار فإن الحرب قادمة.", "أصر"),
        ('وقال إنه "على الوزير أن يدرك أن الوقت ينفد".', "يدرك"),
        ("من قال إن أي جهة تستطيع ضمان الأمن؟", "قال"),
        ("وكانت هناك أنباء غير مؤكدة أن الوزير استقال.", "مؤكدة"),
    ],
)
def test_not_said_yet(text, cue):
    assert all(found != cue for found, _, _ in read(text)[text.startswith("وقال") :])


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("وقد حققنا الفوز وأعلنت موقفي منها بوضوح.", "أعلنت"),
        ("وقال المدرب عن ذلك: أعتقد أن الأحوال ستكون رائعة.", "أعتقد"),
        ("وقال: في حالة واحدة أكون مخطئا وأعتذر للجمهور!", "أعتذر"),
        ("والحق أنني حذرت من هذه الخطوة منذ البداية.", "حذرت"),
    ],
)
def test_first_person(text, cue):
    assert all(found != cue for found, _, _ in read(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وأوضحت إحدى الخبيرات أن الماء ملوث.", ("أوضحت", "إحدى الخبيرات", ["الماء ملوث"])),
        ("وسيعلن الوزير اليوم عن خطة جديدة.", ("سيعلن", "الوزير", ["خطة جديدة"])),
        ("وقال سمير إنه إذا مرض فسيعود.", ("قال", "سمير", ["إذا مرض فسيعود"])),
    ],
)
def test_others_speak(text, expected):
    assert read(text) == [expected]
