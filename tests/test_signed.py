"""Outlets that the catalogue lacks, named by signatures, notices and what the page says to its readers."""

import pytest
from made_pages import GAS, lines, texts_of

from syrianews.schema import Article, Scrape
from syrianews.text import fold
from syrianews.zoning.credits import Credit, without_menu
from syrianews.zoning.lines import read_lines
from syrianews.zoning.outlets import find_names
from syrianews.zoning.self_naming import names_no_site, names_nobody, self_namings
from syrianews.zoning.signed import may_sign
from syrianews.zoning.zones import segment

MENU = lines("X", "الرئيسية", "سياسة", "اقتصاد", "رياضة", "منوعات", "ثقافة", "صحة")


def outlet(*below: str, title: str = GAS.title, byline: str = "", above: tuple[str, ...] = ()) -> str | None:
    head = [f"H {title}", "M السبت 12 مارس 2022", *([f"M {byline}"] if byline else [])]
    page = [*above, *MENU, *head, *GAS.body(), *below]
    articles: list[Article] = segment(Scrape("a.txt", "\n".join(texts_of(page))))[1]
    return articles[0].outlet


@pytest.mark.parametrize(
    ("byline", "name"),
    [
        ("الثغر/ متابعات", "الثغر"),
        ("الثغر – وكالات", "الثغر"),
        ("خاص الثغر", "الثغر"),
        ("رصد الثغر الجديد", "الثغر الجديد"),
        ("الثغر - مسقط", "الثغر"),
        ("سامر الحلبي - الثغر", "الثغر"),
        ("عمان-الثغر-سامر الحلبي", "الثغر"),
        ("الثغر ـ مسقط", "الثغر"),
        ("مراسل الثغر - مسقط", "الثغر"),
        ("مسقط (خاص الثغر)", "الثغر"),
        ("بواسطة ثغور نيوز", "ثغور نيوز"),
        ("الثغر الأحد 13 مارس 2022", "الثغر"),
        ("مسقط الأحد 13 مارس 2022", None),
        ("تم نشره في الأحد 13 مارس 2022", None),
        ("سامر الحلبي الأحد 13 مارس 2022", None),
        ("عربي ودولي الأحد 13 مارس 2022", None),
        ("أضيف الأحد 13 مارس 2022", None),
        ("الموافق الأحد 13 مارس 2022", None),
        ("المؤتمر الصحفي الأحد 13 مارس 2022", None),
        ("سامر الحلبي - مسقط", None),
        ("محليات - متابعات", None),
        ("بيروت - وكالات", None),
        ("بقلم: سامر الحلبي", None),
    ],
)
def test_signatures_name_the_outlet(byline, name):
    assert outlet(byline=byline) == name


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("مسقط - الثغر: ", "الثغر"),
        ("الثغر - مسقط - ", "الثغر"),
        ("(ثغور نيوز) ", "ثغور نيوز"),
        ("[ثغور نيوز] ", "ثغور نيوز"),
        ("سامر الحلبي - الثغر: ", None),
        ("مسقط - خاص: ", None),
    ],
)
def test_the_opening_of_a_text_names_the_outlet_beside_a_place_or_in_brackets(opening, name):
    page = [GAS.title, "السبت 12 مارس 2022", opening + GAS.texts[0], *GAS.texts[1:], "اتصل بنا"]
    assert segment(Scrape("a.txt", "\n".join(page)))[1][0].outlet == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("لترك تعليقك على موقع الثغر", "الثغر"),
        ("الموقع الرسمي لقناة الثغر", "الثغر"),
        ("اشترك معنا في نشرة الثغر", "الثغر"),
        ("لمتابعة أخبار الثغر على غوغل نيوز اضغط هنا", "الثغر"),
        ("الثغر منصة إعلامية مستقلة", "الثغر"),
        ("الثغر على واتساب", "الثغر"),
        ("الثغر | 2011-2019", "الثغر"),
        ("2011 - 2019 الثغر", "الثغر"),
        ("بطولة الدوري 2018-2019", None),
        ("شاركنا على واتساب", None),
        ("اشترك في القائمة البريدية ليصلك كل جديد", None),
        ("لا تعبر عن رأي صحيفة الثغر الإلكترونية", "الثغر"),
    ],
)
def test_what_a_page_says_to_its_readers_names_it(line, name):
    found = [line[each.start : each.end] for each in self_namings(read_lines(line)[0])]
    assert found[:1] == ([name] if name else [])


@pytest.mark.parametrize(
    ("notice", "name"),
    [
        ("X جميع الحقوق محفوظة لصالح جريدة الثغر 2022", "الثغر"),
        ("X جميع الحقوق محفوظة لصحيفة الثغر الإلكترونية", "الثغر"),
        ("X رصد الثغر نيوز", "الثغر نيوز"),
    ],
)
def test_notices_without_what_is_no_name(notice, name):
    assert outlet(notice) == name


def test_what_heads_what_a_site_says_of_itself():
    assert outlet("X عن الثغر", "X موقع إخباري عربي مستقل يهتم بشؤون الموانئ.") == "الثغر"
    assert outlet("X عن الثغر", "X اتصل بنا") is None


@pytest.mark.parametrize(
    "first", ["طقس", "سجل اعجابك بصفحتنا", "العدد 5294", "تجاوز إلى المحتوى", "مرحبا بك"]
)
def test_sections_and_buttons_over_a_menu_are_no_name(first):
    assert names_nobody(fold(first))
    assert outlet(above=(f"X {first}",)) is None


@pytest.mark.parametrize(
    ("top", "below", "name"),
    [
        (["الثغر"], ["الثغر"], "الثغر"),
        (["الثغر", "الجمعة، 26 أبريل 2022 01:27 ص", "الثغر"], [], "الثغر"),
        (["الثغر"], [], None),
        (["الثغر", "اتصل بنا"], [], None),
        (["الثغر", "الجمعة، 26 أبريل 2022", "الثغر", "دروب"], ["الثغر", "\n\n\nدروب"], "الثغر"),
        ([], ["الثغر", "دروب", "الثغر"], None),
        (["رياضة عربية"], ["رياضة عربية"], None),
        (["دروب", "كنوز", "الثغر"], ["الثغر"], None),
        (["الرئيسية", "دروب"], ["دروب"], None),
        (["ريف دمشق"], ["ريف دمشق"], None),
        (["عيون الناس", "كنوز", "بيوت", "دروب"], ["عيون الناس", "كنوز", "بيوت", "دروب"], None),
    ],
)
def test_few_words_at_the_page_s_head_that_stand_alone_once_more_are_its_site_s(top, below, name):
    page = [*top, GAS.title, "السبت 12 مارس 2022", *GAS.texts, "اتصل بنا", *below]
    assert segment(Scrape("a.txt", "\n".join(page)))[1][0].outlet == name


def test_names_that_sign_are_no_persons_and_no_sections():
    assert may_sign("الثغر")
    assert not any(map(may_sign, ("سامر الحلبي", "سياسه", "نقله الي العربيه", "الثغر 12 مارس")))


def test_a_site_in_two_scripts_behind_a_title():
    article = segment(Scrape("a.txt", f"{GAS.title} | The Harbour - الثغر\n{GAS.texts[0]}\n{GAS.texts[1]}"))[
        1
    ][0]
    assert (article.title, article.outlet) == (GAS.title, "الثغر")


def test_a_site_in_latin_letters_behind_a_title():
    article = segment(Scrape("a.txt", f"{GAS.title} - Thaghr News\n{GAS.texts[0]}\n{GAS.texts[1]}"))[1][0]
    assert article.outlet == "Thaghr News"


def test_an_agency_keeps_its_noun():
    assert [name.name for name in find_names("نقلت وكالة قاسيون للأنباء")] == ["وكالة قاسيون للأنباء"]


@pytest.mark.parametrize(
    ("run_on", "name"),
    [
        ("الثغر الجديد Search Sort", "الثغر الجديد"),
        ("الثغر آخر الأخبار", "الثغر"),
        ("الثغر الثغر", "الثغر"),
        ("الثغر TV", "الثغر TV"),
        ("شبكة أخبار الثغر", "شبكة أخبار الثغر"),
        ("Thaghr News الثغر", "Thaghr News"),
    ],
)
def test_a_name_ends_where_the_menu_begins(run_on, name):
    credit = without_menu(Credit(run_on, (0, len(run_on)), 3, None))
    assert (credit.name, credit.span) == (name, (0, len(name)))


def test_what_a_page_promises_is_no_name():
    assert all(map(names_no_site, ("لتصلك بالبريد الالكتروني", "شبكه", "@", "تحت رخصه المشاع")))
    assert not any(map(names_no_site, ("شبكه الثغر", "الثغر")))


def test_a_longer_name_before_a_title_is_not_the_listed_one_inside_it():
    article = segment(
        Scrape("a.txt", f"الثغر الجديد | {GAS.title}\n{GAS.title}\n{GAS.texts[0]}\n{GAS.texts[1]}")
    )[1][0]
    assert article.outlet == "الثغر الجديد"
