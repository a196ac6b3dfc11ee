"""Bodies of several states under one head, in whole sentences."""

from __future__ import annotations

import pytest
from actor_reading import mentions

from syrianews.actors.finder import ActorFinder
from syrianews.document import Document

FINDER = ActorFinder.default()


def bodies(text: str) -> list[tuple[str, str | None]]:
    return [(text[m.start : m.end], m.actor) for m in FINDER(Document.from_text(text)) if m.type == "ORG"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "سيرت القوات التركية والأميركية دورية",
            [("القوات التركية", "turkish-army"), ("الأميركية", "us-army")],
        ),
        (
            "التقى قادة الجيشين الأردني والمصري",
            [("الجيشين الأردني", "jordanian-army"), ("المصري", "egyptian-army")],
        ),
        (
            "وزارة الخارجية السورية والمالية",
            [("وزارة الخارجية السورية", "syrian-ministry-of-foreign-affairs")],
        ),
        ("اجتمعت القوات السورية والفلسطينيون", [("القوات السورية", "syrian-army")]),
    ],
)
def test_further_states_by_their_adjectives(text, expected):
    assert bodies(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أعلن بنك الاتحاد الوطني أرباحه", [("بنك الاتحاد الوطني", "bnk-al-athad-al-wtni")]),
        ("أعلن بنك الاتحاد أرباحه", [("بنك الاتحاد", "bank-al-etihad")]),
        (
            "قالت الجامعة اللبنانية الأميركية إن",
            [("الجامعة اللبنانية الأميركية", "al-jamah-al-lbnanih-al-amirkih")],
        ),
        ("قالت جامعة دمشق السورية إن", [("جامعة دمشق", "damascus-university")]),
        ("زار بنك إنجلترا المركزي", [("بنك إنجلترا", "bank-of-england")]),
        ("قال مدير جامعة دمشق الوطني إن", [("جامعة دمشق", "damascus-university")]),
    ],
)
def test_an_adjective_behind_a_listed_institution_names_another(text, expected):
    assert bodies(text) == expected


@pytest.mark.parametrize("text", ["نقلت الصلاحيات إلى وزارتي النفط أمس", "اجتمعت وزارتا الصحة ليلا"])
def test_two_ministries_of_unnamed_states_are_no_name(text):
    assert bodies(text) == []


def test_two_ministries_of_one_state_are_two():
    assert [name for name, _ in bodies("نسقت وزارتا الصحة والتعليم العراقيتان")] == [
        "وزارتا الصحة",
        "التعليم",
    ]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("«طالبان» باكستان تنفي وقوع الهجوم", "pakistani-taliban"),
        ("نفت حركة «طالبان» باكستان وقوع الهجوم.", "pakistani-taliban"),
        ('وأعلن مقاتلو "طالبان" باكستان هدنة.', "pakistani-taliban"),
        ("«حماس» غزة تعلن هدنة", "hamas"),
    ],
)
def test_a_place_behind_a_group_in_marks_is_its_branch(text, actor):
    assert [name.actor for name in mentions(text)] == [actor]


@pytest.mark.parametrize(
    "text",
    [
        "اتهمت حركة «طالبان» باكستان بالقصف.",
        "حذرت «حماس» إسرائيل من التصعيد.",
        "قاتلت «طالبان» باكستان أعواما.",
    ],
)
def test_a_place_that_a_verb_has_as_its_object_is_no_branch(text):
    assert len(mentions(text)) == 2
