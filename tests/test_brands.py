"""What outlets are called: nouns, namesakes, addresses and handles."""

from __future__ import annotations

import pytest

from syrianews.zoning.brands import host, outlet_at, outlet_called, plain, plain_span, usual_name
from syrianews.zoning.outlets import outlets


@pytest.mark.parametrize(
    ("name", "rest"),
    [
        ("صحيفة السنابل", "السنابل"),
        (" «جريدة السنابل» ", "السنابل"),
        ('جريدة "السنابل"', "السنابل"),
        ("موقع السنابل", "موقع السنابل"),
        ("الجريدة", "الجريدة"),
        ("صحيفة", "صحيفة"),
    ],
)
def test_a_paper_is_called_without_its_noun(name, rest):
    assert name[slice(*plain_span(name))] == rest


def test_two_spellings_of_one_name_share_their_plain_form():
    assert plain("جريدة السنابل") == plain("قناة السنابل") == plain("السَّنابل") == "السنابل"
    assert plain("موقع") == "موقع"


@pytest.mark.parametrize(
    ("name", "outlet"),
    [
        ("صحيفة عكاظ", "okaz"),
        ("الشرق الأوسط", "asharq-al-awsat"),
        ("Sputnik_Ar", "sputnik"),
        ("Alyaum", "al-yaum"),
        ("@BBCArabic", "bbc"),
        ("البحرين", None),
        ("الوطن", None),
        ("السنابل", None),
        ("", None),
    ],
)
def test_a_name_by_itself_leads_to_the_catalogue(name, outlet):
    assert outlet_called(name) == outlet


@pytest.mark.parametrize(
    ("address", "outlet"),
    [
        ("https://www.alyaum.com/articles/1", "al-yaum"),
        ("http://m.akhbarelyom.com", "akhbar-al-youm"),
        ("desk@okaz.com.sa", "okaz"),
        ("arabic.cnn.com/a/b", "cnn"),
        ("https://example.org/okaz.com.sa", None),
        ("http://[::1", None),
        ("okaz", None),
    ],
)
def test_an_address_leads_to_the_catalogue(address, outlet):
    assert outlet_at(address) == outlet


def test_hosts():
    assert host("https://www.example.org:8080/x") == "example.org"
    assert host("قال الوزير") is None


def test_every_outlet_is_called_something_and_leads_back_to_no_other():
    for outlet in outlets().values():
        called = outlet_called(usual_name(outlet.id))
        assert usual_name(outlet.id)
        assert called in (outlet.id, None), (outlet.id, called)


def test_namesakes_are_called_alike():
    assert usual_name("al-rai-jo") == "الرأي"
    assert usual_name("ikhbariya-syria") == "الإخبارية السورية"
    assert usual_name("al-jazeera") == "الجزيرة نت"
