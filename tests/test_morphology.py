"""The conjugator: spellings of every weak class against the grammar's, and properties of all verbs of the cue lexicon."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syrianews.attribution.morphology import Verb
from syrianews.lexicons import lexicon
from syrianews.text import fold

KEYS = {
    "past he": ("perfect", "active", 3, "m", "s"),
    "past she": ("perfect", "active", 3, "f", "s"),
    "past both": ("perfect", "active", 3, "m", "d"),
    "past both women": ("perfect", "active", 3, "f", "d"),
    "past they": ("perfect", "active", 3, "m", "p"),
    "past women": ("perfect", "active", 3, "f", "p"),
    "past I": ("perfect", "active", 1, "", "s"),
    "past we": ("perfect", "active", 1, "", "p"),
    "he": ("imperfect", "active", 3, "m", "s"),
    "she": ("imperfect", "active", 3, "f", "s"),
    "both": ("imperfect", "active", 3, "m", "d"),
    "they": ("imperfect", "active", 3, "m", "p"),
    "I": ("imperfect", "active", 1, "", "s"),
    "we": ("imperfect", "active", 1, "", "p"),
    "you women": ("imperfect", "active", 2, "f", "p"),
    "not he": ("jussive", "active", 3, "m", "s"),
    "not they": ("jussive", "active", 3, "m", "p"),
    "was": ("perfect", "passive", 3, "m", "s"),
    "is": ("imperfect", "passive", 3, "m", "s"),
}


def spelled(verb: Verb, name: str) -> set[str]:
    return {form.spelling for form in verb.conjugate() if form[1:6] == KEYS[name]}


FINITE = [
    # sound
    (("كشف", 1, "i"), "past they", "كشفوا"),
    (("ذكر", 1, "u"), "is", "يُذكر"),
    (("صرح", 2, ""), "she", "تصرّح"),
    (("طلب", 3, ""), "was", "طولب"),
    (("علن", 4, ""), "past we", "أعلنّا"),
    (("لفت", 1, "i"), "past I", "لفتُّ"),
    (("برهن", 1, ""), "they", "يبرهنون"),
    (("نقد", 8, ""), "past women", "انتقدن"),
    # hollow
    (("قول", 1, "u"), "past he", "قال"),
    (("قول", 1, "u"), "past I", "قلت"),
    (("قول", 1, "u"), "past women", "قلن"),
    (("قول", 1, "u"), "he", "يقول"),
    (("قول", 1, "u"), "not he", "يقل"),
    (("قول", 1, "u"), "not they", "يقولوا"),
    (("قول", 1, "u"), "was", "قيل"),
    (("قول", 1, "u"), "is", "يقال"),
    (("خوف", 1, "ia"), "he", "يخاف"),
    (("زيد", 1, "i"), "past I", "زدت"),
    (("شور", 4, ""), "past he", "أشار"),
    (("شور", 4, ""), "past we", "أشرنا"),
    (("شور", 4, ""), "he", "يشير"),
    (("شور", 4, ""), "is", "يشار"),
    (("ريب", 8, ""), "he", "يرتاب"),
    (("جوب", 10, ""), "not he", "يستجب"),
    # a middle radical that stands firm
    (("بين", 2, ""), "past she", "بيّنت"),
    (("نوه", 2, ""), "they", "ينوهون"),
    (("عود", 3, ""), "he", "يعاود"),
    # defective
    (("نفي", 1, "i"), "past he", "نفى"),
    (("نفي", 1, "i"), "past she", "نفت"),
    (("نفي", 1, "i"), "past both", "نفيا"),
    (("نفي", 1, "i"), "past both women", "نفتا"),
    (("نفي", 1, "i"), "past they", "نفوا"),
    (("نفي", 1, "i"), "they", "ينفون"),
    (("نفي", 1, "i"), "not he", "ينف"),
    (("دعو", 1, "u"), "past he", "دعا"),
    (("دعو", 1, "u"), "past they", "دعوا"),
    (("دعو", 1, "u"), "past both", "دعوا"),
    (("دعو", 1, "u"), "he", "يدعو"),
    (("دعو", 1, "u"), "they", "يدعون"),
    (("دعو", 1, "u"), "not he", "يدع"),
    (("دعو", 1, "u"), "is", "يدعى"),
    (("خشي", 1, "ia"), "past he", "خشي"),
    (("خشي", 1, "ia"), "past they", "خشوا"),
    (("خشي", 1, "ia"), "they", "يخشون"),
    (("دعو", 8, ""), "past she", "ادّعت"),
    (("دعو", 8, ""), "he", "يدّعي"),
    (("سمو", 2, ""), "past they", "سمّوا"),
    (("بني", 5, ""), "he", "يتبنى"),
    (("روي", 1, "i"), "he", "يروي"),
    # hamzated
    (("رءي", 1, "a"), "past he", "رأى"),
    (("رءي", 1, "a"), "past she", "رأت"),
    (("رءي", 1, "a"), "he", "يرى"),
    (("رءي", 1, "a"), "they", "يرون"),
    (("ءكد", 2, ""), "he", "يؤكد"),
    (("ءكد", 2, ""), "I", "أؤكد"),
    (("ءمل", 1, "u"), "he", "يأمل"),
    (("ءمل", 1, "u"), "I", "آمل"),
    (("ءمن", 4, ""), "past he", "آمن"),
    (("ءمن", 4, ""), "he", "يؤمن"),
    (("سءل", 6, ""), "past he", "تساءل"),
    (("سءل", 6, ""), "they", "يتساءلون"),
    (("سءل", 1, "a"), "was", "سئل"),
    (("هنء", 2, ""), "past he", "هنّأ"),
    (("هنء", 2, ""), "he", "يهنئ"),
    (("هنء", 2, ""), "they", "يهنئون"),
    (("جيء", 1, "i"), "past he", "جاء"),
    (("جيء", 1, "i"), "past I", "جئت"),
    (("جيء", 1, "i"), "he", "يجيء"),
    # doubled
    (("حثث", 1, "u"), "past he", "حثّ"),
    (("حثث", 1, "u"), "past I", "حثثت"),
    (("حثث", 1, "u"), "he", "يحثّ"),
    (("صرر", 4, ""), "past they", "أصرّوا"),
    (("صرر", 4, ""), "you women", "تصررن"),
    (("حجج", 8, ""), "past we", "احتججنا"),
    (("شكك", 2, ""), "he", "يشكّك"),
    # assimilated
    (("وعد", 1, "i"), "he", "يعد"),
    (("وعد", 1, "i"), "is", "يوعد"),
    (("وضح", 4, ""), "he", "يوضح"),
    (("يقن", 4, ""), "he", "يوقن"),
    (("وهم", 8, ""), "past she", "اتّهمت"),
    (("وهم", 8, ""), "she", "تتّهم"),
    # the t of form VIII
    (("زعج", 8, ""), "past he", "ازدعج"),
    (("ضرر", 8, ""), "past he", "اضطرّ"),
]


@pytest.mark.parametrize(("verb", "name", "expected"), FINITE)
def test_finite_forms(verb, name, expected):
    assert fold(expected) in spelled(Verb(*verb), name)


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        (("شور", 4), "مشيرا مشيرة مشيرين مشيرتين مشيرين مشيرات"),
        (("لفت", 1), "لافتا لافتة لافتين لافتتين لافتين لافتات"),
        (("قول", 1), "قائلا قائلة قائلين قائلتين قائلين قائلات"),
        (("دعو", 1), "داعيا داعية داعيين داعيتين داعين داعيات"),
        (("ءكد", 2), "مؤكدا مؤكدة مؤكدين مؤكدتين مؤكدين مؤكدات"),
        (("دعو", 8), "مدعيا مدعية مدعيين مدعيتين مدعين مدعيات"),
        (("هنء", 2), "مهنئا مهنئة مهنئين مهنئتين مهنئين مهنئات"),
        (("صرر", 4), "مصرا مصرة مصرين مصرتين مصرين مصرات"),
    ],
)
def test_participles(verb, expected):
    assert [form.spelling for form in Verb(*verb).participle()] == fold(expected).split()


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        (("ءكد", 2), "تأكيد"),
        (("سمو", 2), "تسمية"),
        (("هنء", 2), "تهنئة"),
        (("نشد", 3), "مناشدة"),
        (("علن", 4), "إعلان"),
        (("شور", 4), "إشارة"),
        (("وضح", 4), "إيضاح"),
        (("دلو", 4), "إدلاء"),
        (("ءمن", 4), "إيمان"),
        (("عهد", 5), "تعهد"),
        (("بني", 5), "تبني"),
        (("نبء", 5), "تنبؤ"),
        (("سءل", 6), "تساؤل"),
        (("وهم", 8), "اتهام"),
        (("دعو", 8), "ادعاء"),
        (("نكر", 10), "استنكار"),
        (("جوب", 10), "استجابة"),
        (("كشف", 1), ""),
    ],
)
def test_verbal_nouns(verb, expected):
    assert Verb(*verb).verbal_noun() == fold(expected)


@pytest.mark.parametrize(
    ("verb", "name", "stem"),
    [
        (("نفي", 1, "i"), "past he", "نفا"),
        (("قول", 1, "u"), "past they", "قالو"),
        (("رءي", 1, "a"), "he", "يرا"),
        (("دعو", 1, "u"), "he", "يدعو"),
        (("سمو", 2, ""), "he", "يسمي"),
    ],
)
def test_stems_before_pronouns(verb, name, stem):
    assert fold(stem) in {form.stem for form in Verb(*verb).conjugate() if form[1:6] == KEYS[name]}


def test_writers_differ_on_a_hamza_before_u():
    assert spelled(Verb("هنء", 2), "past they") == {fold("هنؤوا"), fold("هنأوا")}


def test_unknown_forms_are_refused():
    with pytest.raises(ValueError, match="a form is one of"):
        Verb("قول", 9)
    with pytest.raises(ValueError, match="3 or 4 letters"):
        Verb("قل", 1)


def test_every_verb_of_the_lexicon_has_every_form_once_and_folded():
    for row in lexicon("cues"):
        bundles: dict[tuple, list[str]] = {}
        for form in Verb(row["root"], int(row["form"]), row["vowels"] or "a").conjugate():
            assert form.spelling == fold(form.spelling)
            assert all("ء" <= letter <= "ي" for letter in form.spelling), form
            bundles.setdefault(form[1:6], []).append(form.spelling)
        assert len(bundles) == 2 * (13 + 2 * 11), row["lemma"]
        for spellings in bundles.values():  # two only where writers differ on the seat of a hamza
            assert len(spellings) == 1 or len({word.replace("و", "ا") for word in spellings}) == 1, spellings


@given(st.text("بتجحخدرسشصضطظعغفقكلم", min_size=3, max_size=3), st.sampled_from([2, 3, 5, 6, 10]))
def test_a_sound_verb_keeps_its_radicals(root, form):
    for verb_form in Verb(root, form).conjugate():
        letters = iter(verb_form.spelling)
        assert all(radical in letters for radical in dict.fromkeys(root)), verb_form
