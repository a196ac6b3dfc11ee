"""Sites called after persons, the second of two, and towns before their region, in whole sentences."""

from __future__ import annotations

import pytest

from syrianews.actors.finder import ActorFinder
from syrianews.document import Document

FINDER = ActorFinder.default()


def named(text: str) -> list[tuple[str, str, str]]:
    return [(text[m.start : m.end], m.type, m.form) for m in FINDER(Document.from_text(text))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("نقل المصابون إلى مستشفى كينياتا الوطني", "مستشفى كينياتا الوطني"),
        ("أغلق شارع أبو فراس الحمداني أمس", "شارع أبو فراس الحمداني"),
        ("وصل المريض إلى مستشفى الخرمة العام", "مستشفى الخرمة العام"),
        ("أقيمت المباراة على ستاد الأمير سعود بن خالد", "ستاد الأمير سعود بن خالد"),
        ("أقلعت الطائرات من قاعدة سكبنا الجوية فجرا", "قاعدة سكبنا الجوية"),
        ("نقل المصابون إلى المشفى الوطني", "المشفى الوطني"),
        ("تجمع العمال أمام القصر البلدي", "القصر البلدي"),
        ("عمل في مستشفى د. سليمان الحبيب سنوات", "مستشفى د. سليمان الحبيب"),
        ("صلى في كنيسة الروم الملكيين الكاثوليك صباحا", "كنيسة الروم الملكيين الكاثوليك"),
        ("نقل المصابون إلى مستشفى البيان", "مستشفى البيان"),
        ("سكن في حي مساكن الزهور", "حي مساكن الزهور"),
        ("نزل الوفد في فندق هلبرون بيروت أمس", "فندق هلبرون بيروت"),
        ("هبطت الطائرة في مطار زيلدان تاكومال ليلا", "مطار زيلدان تاكومال"),
        ("نزل الوفد في فندق هلبرون الفخم أمس", "فندق هلبرون"),
        ("لعب الفريق في ملعب هلبرون وركض بعيدا", "ملعب هلبرون"),
        ("تجمع المحامون أمام القصر العدلي", "القصر العدلي"),
        ("سقط الثلج على جبل النهدين ليلا", "جبل النهدين"),
        ("هرب ثلاثة من السجن المركزي ليلا", "السجن المركزي"),
        ("عولج في المستشفى الأردني أسبوعا", "المستشفى الأردني"),
        ("هبطت في مطار محمد الخامس صباحا", "مطار محمد الخامس"),
        ("قداس في كنيسة القديس فيلبس", "كنيسة القديس فيلبس"),
        ("اشتباكات في جبلي التركمان والأكراد", "جبلي التركمان"),
    ],
)
def test_the_whole_name_of_a_site(text, name):
    assert (name, "LOC", "full") in named(text)


@pytest.mark.parametrize(
    "text",
    [
        "بني جسر معدني جديد",
        "زار مجمع لوجستي قديم",
        "عبر جسر بري طويل",
        "عاد المطرب إلى ساحة الغناء",
        "أنشئ إقليم فيدرالي",
    ],
)
def test_what_is_described_is_no_site(text):
    assert named(text) == []


def test_the_second_of_two_sites():
    found = named("دخلت الشاحنات حيي الأشرفية والجميلية ليلا")
    assert found == [("حيي الأشرفية", "LOC", "full"), ("الجميلية", "LOC", "short")]


@pytest.mark.parametrize("text", ["وقع الحادث في كرومفيلد بولاية تكساس", "وصل إلى كرومفيلد بولاية تكساس"])
def test_a_town_before_its_region(text):
    assert ("كرومفيلد", "GPE", "full") in named(text)


def test_an_imprisonment_is_no_prison():
    assert ("نبيل رجب", "PERSON", "full") in named("انتقدت المنظمة سجن نبيل رجب بسبب رأيه")
    assert ("سجن نبيل رجب", "LOC", "full") in named("نقل إلى سجن نبيل رجب أمس")


def test_a_province_is_the_listed_one():
    text = "طالب إقليم كتالونيا بالاستقلال، وكتالونيا غنية"
    assert {m.actor for m in FINDER(Document.from_text(text))} == {"catalonia"}


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("يقام العزاء بمسجد عمر مكرم.", "مسجد عمر مكرم"),
        ("هبطت في مطار محمد بوضياف الدولي أمس", "مطار محمد بوضياف الدولي"),
        ("قال مدير مستشفى أحمد ماهر التعليمي", "مستشفى أحمد ماهر التعليمي"),
    ],
)
def test_sites_called_after_persons_by_their_full_names(text, site):
    found = FINDER(Document.from_text(text))
    assert [(text[m.start : m.end], m.type) for m in found] == [(site, "LOC")]


def test_a_person_behind_a_site_of_its_own_name_is_none():
    text = "قال مدير مستشفى الشفاء محمد أبو سلمية إنه عاد"
    found = FINDER(Document.from_text(text))
    assert [(text[m.start : m.end], m.type) for m in found][-1] == ("محمد أبو سلمية", "PERSON")


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("سقطت قذائف على قريتي مشرفة واكتب في الريف", ["مشرفة", "اكتب"]),
        ("دخلت القوة بلدتي رسم الحصان وتل ضاحك ليلا", ["رسم الحصان", "تل ضاحك"]),
        ("زرت قريتي ورأيت القديم", []),
    ],
)
def test_a_dual_is_of_two_towns_whatever_their_words(text, towns):
    assert [name for name, kind, _ in named(text) if kind == "GPE"] == towns


def test_a_town_called_like_a_verb_is_one_in_a_dual():
    assert [name for name, _, _ in named("يمر الطريق بين مدينتي حمص وتدمر غربي البلاد")] == ["حمص", "تدمر"]


def test_the_towns_of_a_list_may_have_any_second_word():
    found = named("امتدت السيطرة إلى قرى أم زليلة وتل أيوب وأم المرى")
    assert [name for name, kind, _ in found if kind == "GPE"] == ["أم زليلة", "تل أيوب", "أم المرى"]


def test_an_adjective_behind_the_marks_goes_on_with_the_name():
    text = 'قصف قاعدة "ميرون" الجوية وقاعدة "T-4" الجوية وقاعدة "حرير" الأميركية'
    found = ActorFinder.default()(Document.from_text(text))
    sites = ['قاعدة "ميرون" الجوية', 'قاعدة "T-4" الجوية', "حرير"]
    assert [text[m.start : m.end] for m in found] == sites
    assert found[1].actor == "t4-air-base"


def test_an_unknown_first_of_several_villages_is_one_where_another_follows():
    found = [name for name, kind, _ in named("قتل مدنيان في قرى حرجفة ومعردلسة صباح أمس") if kind == "GPE"]
    assert found == ["حرجفة", "معردلسة"]
    assert named("زار قرى مسيجة ومغلقة تماما") == []
