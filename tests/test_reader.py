"""Pages that show articles: every word of the scrape, right-to-left, escaped, with its marks."""

from __future__ import annotations

import re

import pandas as pd
import pytest
from html_reading import PAYLOAD, read
from small_corpus import LINES, alignments, record_of, two_tellings

import syrianews as sn
from syrianews import counts
from syrianews.corpus import Corpus, Failure, ScrapeRecord
from syrianews.elements import with_changes
from syrianews.pages.overview import corpus_html
from syrianews.pages.reader_article import lines
from syrianews.pages.reader_links import Link, groups
from syrianews.schema import Scrape, Zone


@pytest.fixture
def small() -> Corpus:
    return Corpus([record_of(outlet="عربي21", date="2025-01-24")])


@pytest.fixture
def two():
    return two_tellings()


def test_lines_carry_their_numbers():
    record = record_of()
    found = lines(record)
    assert [line.number for line in found] == [1, 3, 5, 7, 9, 11]
    assert [record.scrape.text[line.start : line.end] for line in found] == [words for words, _, _ in LINES]


def test_lines_of_a_zone_of_several_lines():
    record = ScrapeRecord(Scrape("a", "\nأول\n\nثان\nثالث"), [Zone(1, 8, "body", 0), Zone(9, 14, "body", 0)])
    assert [line.number for line in lines(record)] == [2, 4, 5]


def test_every_word_of_the_scrape_stands_on_the_page(small):
    text = read(sn.show(small[0])._repr_html_()).text
    for words, _, _ in LINES:
        for word in words.split():
            assert word in text


def test_text_is_marked_right_to_left_and_the_rest_is_folded(small):
    page = sn.show(small[0]).html
    assert '<div class="sn-text" lang="ar" dir="rtl">' in page
    assert re.findall(r"set aside: [^<]+", page) == [
        "set aside: boilerplate",
        "set aside: embed",
        "set aside: body of article 1",
    ]
    assert '<h2 class="sn-line sn-headline" data-line="3">الوزير ينفي</h2>' in page


def test_marks_and_cards_tell_what_is_attributed(small):
    page = sn.show(small[0]).html
    assert re.search(r'<a id="[^"]+" aria-describedby="[^"]+" class="sn-cue sn-assert a0"[^>]*>قال', page)
    assert 'class="sn-content sn-deny a1"' in page
    cards = [re.sub("[\u2068\u2069]", "", card) for card in re.findall('data-card="([^"]+)"', page)]
    assert any("cue: deny" in c and "polarity: deny" in c for c in cards)
    assert any("chain: واشنطن ← أحمد الشرع" in c for c in cards)
    assert any("united-states" in c and "short form" in c for c in cards)


def test_labels_are_told_without_the_preposition_of_their_place():
    corpus = sn.prepare(text=["عنوان\n\nقال مصدر تابع للأمم المتحدة إن الطريق مفتوح. وشكر الأمم المتحدة."])
    page = sn.show(corpus[0]).html
    assert "الأمم المتحدة (2)" in page
    assert "لأمم المتحدة (1)" not in page


def test_a_line_says_what_the_scrape_says_and_no_more(small):
    line = re.search(r'(?s)<p class="sn-line sn-body" data-line="5">(.*?)</p>', sn.show(small[0]).html)
    assert read(line[1]).text == LINES[2][0]


def test_an_arabic_file_name_is_kept_to_itself():
    page = sn.show(Corpus([record_of(file="صفحة 0.txt")])[0]).html
    assert "<bdi>صفحة 0.txt</bdi>, article 0" in page


def test_two_attributions_on_one_cue_are_one_link(small):
    record = small.records[0]
    first, second = record.attributions[0]
    second.cue = first.cue
    page = sn.show(small[0]).html
    assert len(re.findall(r'class="sn-cue [^"]*a0', page)) == 1
    assert 'a0 a1" href' in page


def test_no_link_stands_in_a_link(small):
    record = small.records[0]
    record.attributions[0][0].cue = record.attributions[0][0].source
    depth = 0
    tags = re.findall(r"<(/?)a[ >]", sn.show(small[0]).html)
    assert len(tags) > 4
    for tag in tags:
        depth += -1 if tag else 1
        assert depth in (0, 1)


def test_payloads_stay_text_everywhere():
    lines = [(f"{PAYLOAD} {words}", kind, n) for words, kind, n in LINES]
    record = record_of(
        lines, PAYLOAD, outlet=PAYLOAD, title=PAYLOAD, date=PAYLOAD, place=PAYLOAD, byline=PAYLOAD
    )
    record.attributions[0][0].rule = record.mentions[0][0].actor = PAYLOAD
    corpus = Corpus([record], [Failure(PAYLOAD, PAYLOAD)])
    for page in (sn.show(corpus[0]).html, corpus._repr_html_()):
        seen = read(page)
        assert not {"script", "img"} & set(seen.tags)
        assert not {"onerror", "src", "onclick"} & seen.attributes
        assert not re.search('href="[^#]', page)


def test_articles_are_chosen_by_position_file_number_and_name(small):
    record, article = small[0]
    for key in ("000", "000_a.txt", "000_a.txt#0", "عربي21 (000)"):
        assert small[key] == (record, article)
        assert sn.show(key, small).title == "عربي21 (000)"
    assert small["000_a.txt#1"][1].article == 1
    for same in (article, small.articles.iloc[0], next(small.articles.itertuples())):
        assert sn.show(same, small).html == sn.show(small[0]).html
    with pytest.raises(KeyError, match="no article is 'x'"):
        small["x"]
    with pytest.raises(IndexError, match="this corpus has 2"):
        small[2]
    with pytest.raises(TypeError, match="this is a slice"):
        small[0:2]
    with pytest.raises(ValueError, match="choose one"):
        sn.show(small)
    with pytest.raises(ValueError, match=r"write `corpus\['000_a\.txt#0'\]`"):
        sn.show(small.articles.iloc[0])
    with pytest.raises(ValueError, match="without its corpus"):
        sn.show("000")


def test_two_articles_without_a_comparison_are_taken_to_tell_one_event(corpus):
    chosen = corpus["002"], corpus["003"]  # which sn.stories parts
    assert sn.side_by_side(*chosen).html == sn.side_by_side(*chosen, sn.compare(*chosen)).html
    assert sn.side_by_side(*chosen).html != sn.side_by_side(*chosen, sn.compare(corpus)).html


def test_an_unannotated_article_says_so():
    record = record_of()
    page = sn.show(Corpus([ScrapeRecord(record.scrape, record.zones, record.articles)])[0])
    assert "Not annotated yet" in page.html


def test_a_corpus_lists_its_articles_and_failures(small):
    small.failures = [Failure("b.txt", "empty")]
    page = corpus_html(small)
    assert "عربي21" in page
    assert "2025-01-24" in page
    assert "b.txt" in page
    assert "empty" in page


def test_a_large_corpus_lists_the_first():
    corpus = Corpus([record_of(file=f"{i}.txt") for i in range(40)])
    page = corpus_html(corpus)
    assert page.count("<tr>") == 51
    assert "… and 30 more articles" in page


def test_an_empty_corpus_shows_itself():
    assert "0 articles" in corpus_html(Corpus([]))


def test_the_first_telling_stands_at_the_right(two):
    corpus, comparison = two
    page = sn.side_by_side(corpus["000"], corpus["001"], comparison)
    assert page.title == "عربي21 (000) | المسلة (001)"
    assert page.html.index("Telling 1: عربي21") < page.html.index("Telling 2: المسلة")
    assert '<div class="sn-columns" dir="rtl">' in page.html


@pytest.mark.parametrize("turned", [False, True])
def test_partners_link_to_each_other(two, turned):
    corpus, comparison = two
    pair = (corpus["001"], corpus["000"]) if turned else (corpus["000"], corpus["001"])
    page = sn.side_by_side(*pair, comparison).html
    links = re.findall(r'<a class="sn-number[^"]*" href="#([^"]+)"', page)
    assert len(links) == 4
    assert all(f'id="{link}"' in page for link in links)
    assert re.search(r'sn-passage p\d sn-hue\d sn-denies sn-reworded">نهاية النص', page)
    assert re.search(r'sn-passage p\d sn-hue\d sn-denied sn-reworded"', page)
    assert "a denial of what stands there: to المسلة (001)" in page
    assert "a claim that is denied there: to عربي21 (000)" in page


def test_passages_that_share_something_beside_a_denial_do_not_deny(two):
    corpus, comparison = two
    comparison.alignments["denying"] = None
    page = sn.side_by_side(corpus["000"], corpus["001"], comparison).html
    assert "a denial of what stands there" not in page
    assert re.search(r'sn-passage p\d sn-hue\d sn-partial sn-reworded">نهاية النص', page)


def test_the_page_of_a_pair_begins_with_their_names_and_says_what_its_marks_mean(two):
    corpus, comparison = two
    page = sn.side_by_side(corpus["000"], corpus["001"], comparison).html
    heading = '<p class="sn-title" role="heading" aria-level="2"><bdi>عربي21 (000)</bdi> beside <bdi>المسلة (001)</bdi></p>'
    assert page.index(heading) < page.index("words stand in passages")
    said = re.search(r'<p class="sn-legend">.*?</p>', page).group()
    assert re.findall(r'sn-plain ([^"]+)"', said) == ["sn-same sn-verbatim", "sn-denied", "sn-denies"]
    assert "sn-hue" not in said, "a legend's marks have the colour of no passage"
    assert "unmarked: only here, or here a second time" in said  # a headline that is repeated is marked once
    assert "in other words" not in said


def test_of_the_pairs_of_utterances_the_nearest_are_listed(two):
    corpus, comparison = two
    further = comparison.quotes.assign(difference="كلمة {+أخرى+}", best=False)
    quotes = pd.concat([comparison.quotes.assign(best=True), further], ignore_index=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(comparison, "quotes", quotes)
        page = sn.side_by_side(corpus["000"], corpus["001"], comparison).html
    assert "Quotations in both (1)" in page
    assert "<ins>أخرى</ins>" not in page


def test_quotes_and_conflicts_are_marked_and_listed(two):
    corpus, comparison = two
    page = sn.side_by_side(corpus["000"], corpus["001"], comparison).html
    assert 'class="sn-quote"' in page
    assert 'class="sn-conflict"' in page
    assert "الأمر <del>لم</del> <ins>قد</ins> انتهى" in page
    assert "Quotations in both (1)" in page
    assert '<bdi lang="ar">زعم</bdi> <mark>claim</mark>' in page
    assert "shortened, softened" in page
    assert "Told differently (1)" in page
    assert "الأمر <mark>انتهى</mark>" in page


@pytest.mark.parametrize("turned", [False, True])
def test_a_denial_stands_before_what_it_answers(two, turned):
    corpus, comparison = two
    pair = (corpus["001"], corpus["000"]) if turned else (corpus["000"], corpus["001"])
    listed = sn.side_by_side(*pair, comparison).html.split("Denials (1)")[1]
    order = ["الوزير", "عربي21", "نهاية النص.", "المسلة", "ونفت واشنطن ذلك"]
    places = [listed.index(words) for words in order]
    assert places == sorted(places)


def test_a_pair_without_a_comparison_of_it_is_plain(two):
    corpus, comparison = two
    comparison.alignments = comparison.alignments.iloc[:0]
    comparison.quotes = comparison.conflicts = comparison.denials = pd.DataFrame()
    page = sn.side_by_side(corpus["000"], corpus["001"], comparison).html
    assert "0 of 13 words stand in passages that the other has too" in page
    assert 'class="sn-number' not in page


def test_every_link_of_a_page_has_its_target_and_every_id_is_one(two):
    corpus, comparison = two
    for page in (sn.show(corpus["000"]), sn.side_by_side(corpus["000"], corpus["001"], comparison)):
        ids = re.findall(r'\sid="([^"]+)"', page.html)
        assert len(ids) == len(set(ids))
        assert set(re.findall(r'href="#([^"]+)"', page.html)) <= set(ids)
        assert set(" ".join(re.findall(r'aria-describedby="([^"]+)"', page.html)).split()) <= set(ids)


def test_links_that_share_a_stretch_are_one_group():
    def link(a, b, relation="same"):
        return Link((a, b), relation, "reworded")

    found = groups(
        [
            link((0, 5), (0, 5)),
            link((10, 15), (3, 8)),
            link((20, 25), (20, 25)),
            link((0, 5), (30, 35), "denies"),
        ]
    )
    assert [group.relation for group in found] == ["same", "denies", "same"]
    assert found[0].spans(0) == [(0, 5), (10, 15)]
    assert found[0].spans(1) == [(0, 8)]


def test_what_two_passages_share_with_a_third_makes_them_no_counterparts():
    head, raid, toll = (0, 5), (10, 15), (20, 25)
    links = [
        Link((head, head), "same", "verbatim", weight=1.0),
        Link((head, raid), "partial", "reworded", weight=0.5),
        Link((raid, raid), "partial", "reworded", weight=0.7),
        Link((raid, toll), "partial", "reworded", weight=0.2),
        Link((toll, head), "partial", "reworded", weight=0.4),
    ]
    found = groups(links)
    assert [(group.spans(0), group.spans(1)) for group in found] == [
        ([head, toll], [head]),  # the toll has no nearer counterpart than the headline
        ([raid], [raid, toll]),
    ]
    first, second = found
    assert first.reached(0, head, found) == {1: links[1]}
    assert first.reached(1, head, found) == {} == first.reached(0, toll, found)
    assert list(second.reached(1, raid, found)) == [0]
    assert (first.around(0, head).part(0), first.around(0, head).degree) == ("same", "verbatim")
    assert (first.around(0, toll).part(0), first.around(0, toll).degree) == ("partial", "reworded")


def test_a_group_covers_the_words_of_its_further_links():
    links = [
        Link(((0, 5), (0, 5)), "same", "verbatim", weight=1.0),
        Link(((10, 15), (10, 15)), "same", "verbatim", weight=0.9),
        Link(((3, 8), (10, 18)), "partial", "reworded", weight=0.1),
    ]
    first, second = groups(links)
    assert (first.spans(0), first.spans(1)) == ([(0, 8)], [(0, 5)])
    assert (second.spans(0), second.spans(1)) == ([(10, 15)], [(10, 18)])
    assert first.reached(0, (0, 8), [first, second]) == {1: links[2]}


def test_a_further_link_that_denies_says_so(two):
    corpus, comparison = two
    said, end = "الأمر انتهى", "نهاية النص."
    pairs = [(said, said), (end, end), (said, end)]
    sides = [corpus[name].record for name in ("000", "001")]
    comparison.alignments = alignments(*sides, *((*pair, "denies", "reworded") for pair in pairs))
    page = sn.side_by_side(corpus["000"], corpus["001"], comparison).html
    assert len(re.findall('title="Also denies passage', page)) == 1
    assert len(re.findall('title="Also is denied by passage', page)) == 1
    assert "Also shares" not in page


def test_a_passage_leads_to_its_counterpart_and_in_small_to_what_else_shares_with_it(two):
    corpus, comparison = two
    said, end = "الأمر انتهى", "نهاية النص."
    pairs = [(said, said), (end, end), (said, end)]
    sides = [corpus[name].record for name in ("000", "001")]
    comparison.alignments = alignments(*sides, *((*pair, "same", "verbatim") for pair in pairs))
    page = sn.side_by_side(corpus["000"], corpus["001"], comparison).html
    assert 'class="sn-also' in page
    assert "a small number behind it" in page
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(re.findall(r'\sid="([^"]+)"', page))


def test_denials_of_either_side_are_two_groups():
    one = Link(((0, 5), (0, 5)), "denies", "reworded", 0)
    other = Link(((3, 9), (2, 9)), "denies", "reworded", 1)
    found = groups([one, other])
    assert [(group.part(0), group.part(1)) for group in found] == [
        ("denies", "denied"),
        ("denied", "denies"),
    ]
    assert groups([Link(((0, 5), (0, 5)), "denies", "reworded")])[0].part(0) == "denies"


def test_a_difference_in_words_is_escaped():
    assert with_changes("[-<b>-] {+&+}") == "<del>&lt;b&gt;</del> <ins>&amp;</ins>"


def test_a_headline_that_stands_twice_is_told_from_what_figures_count(tmp_path):
    head = "الوزارة تعلن انتهاء الأمر في المدينة"
    body = "قال الوزير إن الأمر انتهى اليوم في المدينة كلها."
    (tmp_path / "x.txt").write_text(f"{head}\n\n{head}\n\n{body}\n\n{body} \n", encoding="utf-8")
    corpus = sn.annotate(sn.load(tmp_path))
    found, kept = len(corpus.attributions), len(counts.once(corpus.attributions))
    assert found > kept
    page = sn.show(corpus[0]).html
    assert (
        f"Attributions ({found}; {found - kept} said again in the same words, which figures count once)"
        in page
    )
