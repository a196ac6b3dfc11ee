"""Bodies called by their field or members and their place."""

from __future__ import annotations

import pytest
from actor_reading import named


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("نظمت مديرية تربية درعا معرضا", "مديرية تربية درعا"),
        ("قال مصدر في قيادة شرطة حلب إن الطريق مفتوح", "قيادة شرطة حلب"),
        ("بيان لمديرية أمن الإسكندرية صباحا", "مديرية أمن الإسكندرية"),
        ("بحسب رابطة معتقلي تدمر فإن اللقاء تأجل", "رابطة معتقلي تدمر"),
        ("دعت نقابة محامي حمص إلى اجتماع", "نقابة محامي حمص"),
        ("شكرت رابطة أهالي داريا المتبرعين", "رابطة أهالي داريا"),
        ("تعاقدت غرفة تجارة دبي مع الشركة", "غرفة تجارة دبي"),
    ],
)
def test_field_or_members_and_place_make_a_name(text, name):
    assert named(text) == [(name, "ORG")]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("مديرية زارت درعا مرتين", "درعا"),
        ("رابطة في حلب تجمع التبرعات", "حلب"),
        ("أصدر قسم لأبناء حلب نشرته", "حلب"),
        ("لجنة سوري حلب", "حلب"),
    ],
)
def test_what_is_no_field_names_no_body(text, place):
    assert named(text) == [(place, "GPE")]
