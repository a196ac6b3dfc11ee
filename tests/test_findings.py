"""Findings are computed sentences, and say nothing that the corpus cannot support."""

from __future__ import annotations

import re

import syrianews as sn
from syrianews.pages.findings import findings


def test_numbers_are_the_corpus_own(corpus):
    first = findings(corpus)[0].sentence
    numbers = {int(n.replace(",", "")) for n in re.findall(r"\d[\d,]*", first)}
    assert {len(corpus.records), len(corpus.articles), int(corpus.articles["words"].sum())} <= numbers


def test_an_empty_corpus_gives_one_sentence():
    assert [f.sentence for f in findings(sn.Corpus([]))] == ["No article was found in the input."]


def test_a_text_with_no_speech_has_no_sentence_on_speech(tmp_path):
    (tmp_path / "x.txt").write_text(
        "طقس معتدل\n\nالطقس معتدل اليوم في المدن الساحلية كلها.\n", encoding="utf-8"
    )
    said = " ".join(f.sentence for f in findings(sn.annotate(sn.load(tmp_path))))
    assert "attributions" not in said
    assert "denial" not in said


def test_one_is_not_plural(tmp_path):
    (tmp_path / "x.txt").write_text(
        "عنوان\n\nقال الوزير إن الأمر انتهى اليوم في المدينة كلها.\n", encoding="utf-8"
    )
    said = [f.sentence for f in findings(sn.annotate(sn.load(tmp_path)))]
    assert "1 scrape holds 1 article" in said[0]
    assert any("1 attribution says" in sentence for sentence in said)


def test_stories_are_spoken_of_where_articles_are_compared(corpus):
    comparison = sn.compare(corpus)
    said = {f.sentence: f.notebook for f in findings(corpus, comparison)}
    many = comparison.stories.query("size > 1")["story"].nunique()
    assert any(s.startswith(f"{many} event") and n == "02" for s, n in said.items())
    assert not any(n == "02" for n in (f.notebook for f in findings(corpus)))


def test_who_relies_most_on_unnamed_people_is_counted(corpus):
    sentence = next(f.sentence for f in findings(corpus) if "relies most" in f.sentence)
    name, part, whole = re.fullmatch(
        r"\u2068(.*)\u2069 relies most on unnamed people: (\d+) of its (\d+) attributions\.", sentence
    ).groups()
    own = corpus.attributions[corpus.attributions["name"] == name]
    assert (int(part), int(whole)) == (int((own["source_type"] == "unnamed_person").sum()), len(own))


def test_arabic_words_stand_in_isolates(corpus):
    for finding in findings(corpus, sn.compare(corpus)):
        outside = re.sub("\u2068.*?\u2069", "", finding.sentence)
        assert not re.search("[\u0621-\u064a]", outside), finding.sentence


def test_names_of_saved_pages_are_cut_in_a_sentence(tmp_path):
    """Two articles that differ in what they call one actor, in files named by their headlines."""
    said = "قال الرئيس {} إن الأمر انتهى. وقال {} إن العمل مستمر.\n"
    for name, label in (
        ("خبر طويل عن زيارة الرئيس إلى العاصمة", "أحمد الشرع"),
        ("تقرير آخر عن زيارة الرئيس إلى العاصمة", "أبو محمد الجولاني"),
    ):
        (tmp_path / f"{name} في شهر الصيف الأول.txt").write_text(
            f"عنوان\n\n{said.format(label, label)}", encoding="utf-8"
        )
    sentences = [f.sentence for f in findings(sn.annotate(sn.load(tmp_path))) if "differ most" in f.sentence]
    assert sentences
    assert "…" in sentences[0]
    assert "الصيف" not in sentences[0]


def test_denials_are_counted_with_who_denies(tmp_path):
    """All speakers are named where they are few; a denial without one, and a fourth, are told from them."""
    text = "عنوان\n\n" + "".join(f"نفى {who} صحة الخبر المنشور أمس.\n\n" for who in ("الوزير", "المحافظ"))
    (tmp_path / "x.txt").write_text(text, encoding="utf-8")
    said = [f.sentence for f in findings(sn.annotate(sn.load(tmp_path))) if f.notebook == "05"]
    assert said == ["2 denials are reported (by \u2068الوزير\u2069, \u2068المحافظ\u2069)."]
    more = "".join(f"نفى {who} صحة الخبر المنشور أمس.\n\n" for who in ("الرئيس", "السفير"))
    (tmp_path / "x.txt").write_text(f"{text}{more}ورفض المدير التعليق.\n", encoding="utf-8")
    said = [f.sentence for f in findings(sn.annotate(sn.load(tmp_path))) if f.notebook == "05"]
    assert said[0].startswith("4 denials are reported (among others by \u2068الوزير\u2069, ")
    assert said[0].endswith("), and 1 refusal to comment.")
