"""Named actors in running text: the decisions of the guidelines, one by one."""

from itertools import pairwise

import pytest

from syrianews.actors.finder import ActorFinder
from syrianews.document import Document
from syrianews.schema import Mention


@pytest.fixture(scope="module")
def finder():
    return ActorFinder.default()


@pytest.fixture(scope="module")
def find(finder):
    def mentions(text, date=None):
        document = Document.from_text(text, date=date)
        return [(document.text[m.start : m.end], m.type) for m in finder(document)]

    return mentions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # clitics, heads, quotation marks, evaluative adjectives
        ("أعلن تنظيم داعش الإرهابي مسؤوليته", [("تنظيم داعش", "GROUP")]),
        ("قاتل إلى جانب تنظيم “داعش” في الرقة", [("داعش", "GROUP"), ("الرقة", "GPE")]),
        ("قال للجيش السوري", [("لجيش السوري", "ORG")]),
        ("ذكرت صحيفة «واشنطن بوست» ذلك", [("واشنطن بوست", "MEDIA")]),
        ("وصل إلى مدينة الرقة شمال شرق سوريا", [("الرقة", "GPE"), ("سوريا", "GPE")]),
        ("تفجير في كنيسة مار إلياس بدمشق", [("كنيسة مار إلياس", "LOC"), ("دمشق", "GPE")]),
        # productive bodies
        ("قالت الحكومة السورية الجديدة", [("الحكومة السورية الجديدة", "ORG")]),
        ("نفت وزارة الدفاع الروسية ذلك", [("وزارة الدفاع الروسية", "ORG")]),
        ("أعلن البرلمان البلجيكي موعد الجلسة", [("البرلمان البلجيكي", "ORG")]),
        ("قررت إدارة بايدن تعليق العقوبات", [("إدارة بايدن", "ORG")]),
        (
            "زار مقر وزارتي الدفاع والداخلية",
            [("وزارتي الدفاع", "ORG"), ("الداخلية", "ORG")],
        ),
        ("أشادت الإدارة الجديدة في سوريا بالقرار", [("الإدارة الجديدة في سوريا", "ORG")]),
        # head nouns with names nobody listed
        ("قال مركز “الفجر” للدراسات الأمنية", [("مركز “الفجر” للدراسات الأمنية", "ORG")]),
        ('أكدت قناة "الأفق" الخبر', [("الأفق", "MEDIA")]),
        # guards
        ("زار مقام السيدة زينب", [("مقام السيدة زينب", "LOC")]),
        ("هاجمت هيئة تحرير الشام الموقع", [("هيئة تحرير الشام", "GROUP")]),
        ("قال مسؤول تركي إن الحكومة ستجتمع", []),
        ("وقالت وسائل إعلام سورية إن القصف توقف", []),
        ("طالبت المعارضة الحكومة بالاستقالة", []),
        ("بعد سقوط نظام الأسد عاد اللاجئون", [("الأسد", "PERSON")]),
        ("زار الوزير البيت الأبيض", [("البيت الأبيض", "LOC")]),
        ("نفى البيت الأبيض ذلك", [("البيت الأبيض", "ORG")]),
        # the coalition and its adversary
        ("قصف التحالف الدولي ضد داعش الموقع", [("التحالف الدولي ضد داعش", "ORG")]),
    ],
)
def test_decisions(find, text, expected):
    assert find(text) == expected


def test_spans_are_those_of_the_untouched_text(find):
    assert find("زارَ الشَّرْعُ دمشقَ", "2025-05-01") == [("الشَّرْعُ", "PERSON"), ("دمشقَ", "GPE")]


def test_mentions_are_sorted_and_do_not_overlap(finder):
    document = Document.from_text(
        "التقى وزير الخارجية الأميركي ماركو روبيو في واشنطن رئيس الوزراء العراقي محمد شياع السوداني"
    )
    mentions = finder(document)
    assert len(mentions) == 3
    assert all(a.end <= b.start for a, b in pairwise(mentions))


def test_titles_evaluations_and_roles(finder):
    document = Document.from_text(
        "نفت واشنطن أن يكون الرئيس السوري أحمد الشرع قد التقى قادة ما يسمى داعش في واشنطن", date="2025-05-01"
    )
    washington, sharaa, isis, city = finder(document)
    assert (washington.role, city.role) == ("government", "place")
    assert sharaa.title == "الرئيس السوري"
    assert isis.evaluation == "ما يسمى"


def test_a_noun_that_judges_stands_beside_the_name_and_not_in_it(finder):
    text = "انسحبت ميليشيات حزب الله، ورد المتمردون الحوثيون، وقالت ميليشيا الحوثي ذلك."
    found = finder(Document.from_text(text))
    told = [(text[m.start : m.end], m.evaluation) for m in found]
    assert told == [("حزب الله", "ميليشيات"), ("الحوثيون", "المتمردون"), ("ميليشيا الحوثي", None)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("انسحب تنظيم داعش، وداهموا خلايا التنظيم الإرهابية", {"تنظيم داعش": None, "التنظيم": None}),
        ("انسحب تنظيم داعش، ثم عاد التنظيم الإرهابي", {"تنظيم داعش": None, "التنظيم": "الإرهابي"}),
        ("تخلى عن ماضي هيئة تحرير الشام المتشدد", {"هيئة تحرير الشام": None}),
        ("سيطرت هيئة تحرير الشام المتشددة على البلدة", {"هيئة تحرير الشام": "المتشددة"}),
        ('قاتلوا تنظيم "القاعدة" الإرهابي', {"القاعدة": "الإرهابي"}),
        ("أدانوا فكر جماعة الحوثي الإرهابي", {"جماعة الحوثي": None}),
        ("نقلتهم عصابات داعش الإرهابية", {"داعش": "الإرهابية"}),
        ("قاتلت ميليشيا حزب الله الإرهابية", {"حزب الله": "الإرهابية"}),
        ("وقفوا على تفجير دمشق الإرهابي", {"دمشق": None}),
        ("زاروا مدينة القدس المحتلة", {"القدس": "المحتلة"}),
        ("شارك في التحالف الدولي لمكافحة داعش المتطرف", {"التحالف الدولي لمكافحة داعش": None}),
    ],
)
def test_an_adjective_judges_the_name_with_which_it_agrees(finder, text, told):
    found = finder(Document.from_text(text))
    assert {text[m.start : m.end]: m.evaluation for m in found} == told


def test_who_is_called_something_is_not_judged(finder):
    found = finder(
        Document.from_text("قال رجل يدعى سامر الخطيب إن ما يسمى داعش انتهى، وكان يدّعي ترامب العكس.")
    )
    assert [m.evaluation for m in found] == [None, "ما يسمى", None]


def test_the_followers_of_a_state_are_judged_and_not_the_state(finder):
    (state,) = finder(Document.from_text("انسحبت ميليشيات إيران من المدينة."))
    assert (state.actor, state.evaluation) == ("iran", None)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("خرج مقاتلو جبهة النصرة والقاعدة من البلدة", ["جبهة النصرة", "القاعدة"]),
        ("قصفت الطائرات القاعدة والمطار", []),
        ("وقال عبد الرحمن إنه لم يحضر", ["عبد الرحمن"]),
        ("نقله موقع Daily Dispatch المحلي", ["Daily Dispatch"]),
        ("اشترى جهاز Zenfone الجديد", []),
        ("اشترى جهاز الجالاكسي الجديد وجهاز علاج السكر", []),
        ("كان بينهم 44 طفلا سوريا", []),
        ("أنقذ الصيادون لاعبا أفريقيا", []),
        ("عاد الوفد من فانغلز إلى القرية", []),
        ("زار الوفد سوريا", ["سوريا"]),
        ("يلتزم البلدان حسن الجوار", []),
        ("تبرعت بنحو بليون دولار", []),
    ],
)
def test_what_the_words_around_tell(finder, text, names):
    assert [text[m.start : m.end] for m in finder(Document.from_text(text))] == names


def test_the_strip_alone_is_a_description(finder):
    text = "دخلت الشاحنات قطاع غزة. وغادرت القطاع مساء."
    assert [text[m.start : m.end] for m in finder(Document.from_text(text))] == ["قطاع غزة"]


def test_other_annotators_are_heard(finder):
    document = Document.from_text("زار زيتون شمس دمشق")
    found = finder(document, [Mention(4, 13, "PERSON", "", rule="doc.ents", confidence=0.5)])
    assert [(document.text[m.start : m.end], m.rule) for m in found] == [
        ("زيتون شمس", "doc.ents"),
        ("دمشق", "registry"),
    ]


def test_empty_and_foreign_texts(find):
    assert find("") == []
    assert find("Nothing Arabic here.") == []


def test_ali_begins_a_name_where_the_preposition_does_not():
    """Folding makes `على` and `علي` one; the text's own spelling tells them apart."""
    found = ActorFinder.default()
    person = Document.from_text("وقال علي الزعبي إن الأمر انتهى.")
    assert [person.text[m.start : m.end] for m in found(person)] == ["علي الزعبي"]
    assert found(Document.from_text("وأكد على أهمية الحوار.")) == []


def test_a_place_found_by_its_place_is_the_registrys_if_only_one_has_the_name():
    document = Document.from_text("هجوم على دوما في سوريا.")
    found = ActorFinder.default()(document)
    assert [(document.text[m.start : m.end], m.actor) for m in found] == [
        ("دوما", "douma"),
        ("سوريا", "syria"),
    ]


def test_saleh_is_the_president_in_a_text_on_yemen_and_a_benefit_elsewhere():
    def named(text):
        found = ActorFinder.default()(Document.from_text(text))
        return [text[m.start : m.end] for m in found if m.type == "PERSON"]

    assert named("انسحب الحوثيون وأنصار صالح من المدينة") == ["صالح"]
    assert named("انسحب الحوثيون لصالح القبائل") == []
    assert named("الماء غير صالح للشرب") == []


def test_a_seat_is_visited_within_a_few_words_of_the_verb(finder):
    """Eight words may stand from the verb to the seat, with the verb itself."""
    for between, kind in (
        ("القادم من بلاد بعيدة جدا أمس", "LOC"),
        ("القادم من بلاد بعيدة جدا مساء أمس", "ORG"),
    ):
        (seat,) = finder(Document.from_text(f"زار الوفد {between} البيت الأبيض"))
        assert (seat.actor, seat.type) == ("white-house", kind)


def test_a_numeral_of_two_letters_is_no_verb_of_a_state(finder):
    for text, role in (("زار الوفد سوريا ست مرات", "place"), ("قيل إن سوريا نفت ذلك", "government")):
        (state,) = finder(Document.from_text(text))
        assert (state.actor, state.role) == ("syria", role)
