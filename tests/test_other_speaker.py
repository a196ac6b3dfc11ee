"""Whether words are given to two speakers is told by their ids, or by the nouns that say what they are."""

import pytest
from test_speakers import utterance
from two_tellings import told

from syrianews.comparison.other_speaker import another_speaker
from syrianews.comparison.utterances import utterances

UNNAMED = "unnamed_person"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (("الوزير سمير حداد", "samir", "named_person"), ("حداد", "samir", "named_person"), False),
        (("الوزير سمير حداد", "samir", "named_person"), ("نادر", "nadir", "named_person"), True),
        (("تركيا", "turkey", "institution"), ("الحكومة التركية", "turkish-government", "institution"), None),
        (
            ("تركيا", "turkey", "institution"),
            ("وزير الري التركي علي دوغان", "ali-dogan", "named_person"),
            None,
        ),
        (
            ("الائتلاف الوطني", "syrian-national-coalition", "institution"),
            ("الحكومة السورية", "syrian-government", "institution"),
            True,
        ),
        (
            ("وزارة الري السورية", "syrian-ministry-of-irrigation", "institution"),
            ("دمشق", "damascus", "institution"),
            None,
        ),
        (
            ("الحكومة الأمريكية", "us-government", "institution"),
            ("البيت الأبيض", "white-house", "institution"),
            None,
        ),
        (("مصر", "egypt", "institution"), ("وزير الري التركي علي دوغان", "ali-dogan", "named_person"), True),
        (("والد الطالبة", None, UNNAMED), ("قادة من الفصيل", None, UNNAMED), True),
        (("والد الطالبة", None, UNNAMED), ("مصدر من المرصد المائي", "water-watch", UNNAMED), True),
        (("أحد المسؤولين السابقين", None, UNNAMED), ("مسؤول سابق", None, UNNAMED), False),
        (("مسؤولون", None, UNNAMED), ("مسؤولون أردنيون", "jordan", UNNAMED), False),
        (("مصدر عسكري", "jordan", UNNAMED), ("مصدر عسكري", "egypt", UNNAMED), True),
        (("مصدر عسكري", None, UNNAMED), ("متحدث باسم القيادة", None, UNNAMED), None),
        (("مصدر عسكري", None, UNNAMED), ("المرصد المائي", "water-watch", "institution"), None),
        (("الدوحة", "doha", "institution"), ("قطر", "qatar", "institution"), False),
        (("هؤلاء السكان", None, UNNAMED), ("السكان", None, UNNAMED), False),
        (("بعض السكان", None, UNNAMED), ("سكان", None, UNNAMED), False),
        (
            ("الجيش الإسرائيلي", "israeli-army", "institution"),
            ("إسرائيل", "israel", "institution"),
            None,
        ),
        (("ذات السكان", None, UNNAMED), ("السكان", None, UNNAMED), False),
        (("خبراء اقتصاديون", None, UNNAMED), ("اقتصاديون", None, UNNAMED), None),
        (("خبراء غربيون اقتصاديون", None, UNNAMED), ("اقتصاديون", None, UNNAMED), None),
        (("والد الطالبة", None, UNNAMED), ("الطالبة", None, UNNAMED), True),
        (("والد طالب", None, UNNAMED), ("طالب", None, UNNAMED), True),
        (("محامي المتهم", None, UNNAMED), ("المتهم", None, UNNAMED), True),
        (("جار طالبة", None, UNNAMED), ("طالبة", None, UNNAMED), True),
        (("الشهود", None, UNNAMED), ("المصادر", None, UNNAMED), None),
        (("الشهود", None, UNNAMED), ("مصادر في البلدية", None, UNNAMED), True),
        (("البيان", None, "document"), ("البيان", None, "document"), False),
        (("البيان", None, "document"), ("التقرير", None, "document"), None),
    ],
)
def test_whether_words_are_given_to_two_speakers(one, other, expected):
    one, other = utterance(*one), utterance(*other)
    assert another_speaker(one, other) is another_speaker(other, one) is expected


@pytest.mark.parametrize(
    ("name", "expected"), [("سمير نبيل حداد", False), ("سمير حدّاد", False), ("سمير نادر", True)]
)
def test_one_man_whose_name_two_desks_write_in_two_ways_is_one_speaker(name, expected):
    words = "الجسر سيفتح غدا أمام الشاحنات"
    one, other = (
        utterances(
            told(
                file,
                f"عنوان\nقال {called} إن {words}.",
                said=((called, "قال", words, actor),),
                mentions={called: ("PERSON", actor)},
            )
        )[0]
        for file, called, actor in (("a", "سمير حداد", "samir-haddad"), ("b", name, "another-id"))
    )
    assert another_speaker(one, other) is another_speaker(other, one) is expected
