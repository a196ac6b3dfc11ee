"""Persons whom no table lists: where a name begins and where it ends."""

import pytest

from syrianews.actors.name_words import NameWords
from syrianews.actors.names import PersonFinder
from syrianews.actors.openers import Openers
from syrianews.document import Words
from syrianews.text import fold


@pytest.fixture(scope="module")
def names():
    finder = PersonFinder.default()

    def find(text):
        words = Words(fold(text))
        at, strange = Openers([finder, finder.name_words]).places(words)
        return {(words.text[c.start : c.end], c.rule) for c in finder.find(words, at, strange, {})}

    return find


@pytest.mark.parametrize(
    ("text", "name", "rule"),
    [
        ("قال العقيد ضرار الشملان إن القوة وصلت", "ضرار الشملان", "title"),
        ("التقى وزير الخارجية النرويجي إسبن بارت إيده نظيره", "إسبن بارت إيده", "office"),
        ("قال وسيم نصر، الباحث في مركز للدراسات، إن", "وسيم نصر", "apposition"),
        ("قتل أبو قتادة الفلسطيني في الغارة", "أبو قتادة الفلسطيني", "kunya"),
        ("وصل حذيفة البدري إلى المدينة", "حذيفة البدري", "given"),
        ("ويضم الوفد عبد الباسط الشمري ونائبه", "عبد الباسط الشمري", "given"),
        ("الوزير اليمني عز الدين الأصبحي بحث", "عز الدين الأصبحي", "title"),
        ("وحضر الأمير متعب بن عبدالله بن عبدالعزيز الحفل", "متعب بن عبدالله بن عبدالعزيز", "title"),
    ],
)
def test_name_begins_and_ends(names, text, name, rule):
    assert (fold(name), rule) in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "قال الرئيس إن الحكومة ستجتمع غدا",
        "أكد الوزير على أهمية التعاون",
        "اعتمد على السلطات المحلية في توزيع المساعدات",
        "وصل رئيس الوزراء العراقي إلى العاصمة",
        "أعلن المتحدث باسم الجيش مقتل خمسة جنود",
        "وسلم المدير ولي العهد السعودي رسما توضيحيا للمشروع",
        "وقتل القائد شايع ورفاقه في الغارة",
    ],
)
def test_common_words_are_no_names(names, text):
    assert names(text) == set()


def test_a_name_does_not_take_in_the_next_one(names):
    found = {name for name, _ in names("حضر سعود الفيصل وخالد العطية الاجتماع")}
    assert fold("سعود الفيصل") in found
    assert fold("خالد العطية") in found


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("فلاديمير", "given"),
        ("لافروف", "surname"),
        ("الشملان", "family"),
        ("نصر", "homograph"),
        ("بن", "link"),
        ("بيدرسون", "rare"),
        ("وزارته", "common"),
        ("الأميركي", "common"),
        ("والمهندسون", "common"),
    ],
)
def test_kinds_of_name_words(word, kind):
    assert NameWords.default().kind(fold(word)) == kind
