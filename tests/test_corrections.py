"""Corrections change what they name, nothing else, and never the corpus they are laid over."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest
from small_corpus import record_of

import syrianews as sn


def row(**values) -> pd.DataFrame:
    return pd.DataFrame([values])


@pytest.fixture(scope="module")
def mention(corpus) -> dict:
    return corpus.mentions.iloc[0].to_dict()


@pytest.fixture(scope="module")
def attribution(corpus) -> dict:
    return corpus.attributions.iloc[0].to_dict()


def at(item: dict, start: str = "start", end: str = "end") -> dict:
    return {"file": item["file"], "article": item["article"], "start": item[start], "end": item[end]}


def test_one_mention_changes_and_the_given_corpus_does_not(corpus, mention):
    before = corpus.mentions.copy()
    fixed = sn.correct(corpus, row(**at(mention), field="actor", value="somebody-else", reason="x"))
    assert fixed.mentions.loc[0, "actor"] == "somebody-else"
    assert fixed.mentions.drop(index=0)["actor"].equals(before.drop(index=0)["actor"])
    pd.testing.assert_frame_equal(corpus.mentions, before)


def test_an_attribution_is_found_by_its_cue(corpus, attribution):
    where = at(attribution, "cue_start", "cue_end")
    fixed = sn.correct(corpus, row(**where, field="cue_class", value="claim"))
    assert fixed.attributions.loc[0, "cue_class"] == "claim"


def test_drop_takes_one_out_and_its_links(corpus):
    table = corpus.attributions
    linked = table[table["id"].isin(set(table["antecedent"].dropna()))].iloc[0].to_dict()
    fixed = sn.correct(corpus, row(**at(linked, "cue_start", "cue_end"), field="drop"))
    assert len(fixed.attributions) == len(table) - 1
    own = fixed.attributions
    own = own[(own["file"] == linked["file"]) & (own["article"] == linked["article"])]
    assert linked["id"] not in set(own["antecedent"].dropna())


def test_a_mention_can_be_added(corpus, seeds):
    file = corpus.articles.loc[0, "file"]
    fixed = sn.correct(corpus, row(file=file, start=0, end=7, field="mention", value="PERSON new-one"))
    assert len(fixed.mentions) == len(corpus.mentions) + 1
    assert fixed.mentions.iloc[0][["actor", "rule"]].tolist() == ["new-one", "correction"]


def test_a_csv_with_arabic_and_a_bom(corpus, tmp_path):
    path = tmp_path / "corrections.csv"
    file = corpus.articles.loc[0, "file"]
    path.write_text(f"file,article,field,value\n{file},0,outlet,اسم آخر\n", encoding="utf-8-sig")
    assert sn.correct(corpus, path).articles.loc[0, "outlet"] == "اسم آخر"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"file": "nowhere.txt"}, "no file"),
        ({"article": 99}, "no article 99"),
        ({"article": "x"}, "row 0: article 'x' is no number"),
        ({"article": 0.5}, "article 0.5 is no number"),
        ({"start": "abc"}, "row 0: start 'abc' and end .* are no offsets"),
        ({"start": float("inf")}, "are no offsets"),
        (
            {"field": "anonymity", "value": "blah"},
            "'blah' is no anonymity; allowed are requested, and nothing",
        ),
        ({"value": None}, "actor needs a value"),
        ({"value": "  "}, "actor needs a value"),
        ({"field": "quote", "value": None}, "quote needs a value; allowed are direct, mixed, indirect"),
        ({"field": "colour"}, "allowed are"),
        ({"field": "type", "value": "PLANET"}, "PERSON"),
        ({"field": "actor", "start": 0, "end": 1}, "no mention stands at"),
        ({"field": "cue_class", "value": "say", "start": 0, "end": 1}, "no cue stands at"),
        ({"field": "drop", "start": 0, "end": 1}, "no mention and no cue"),
        ({"field": "actor", "start": None}, "needs start and end"),
        ({"field": "mention", "value": "PERSON "}, "write a type and an actor"),
        ({"field": "mention", "value": "PERSON x", "end": 10**9}, "no span of the text"),
    ],
)
def test_a_row_that_cannot_be_applied_says_why(corpus, mention, change, message):
    with pytest.raises(ValueError, match=message):
        sn.correct(corpus, row(**{**at(mention), "field": "actor", "value": "x"} | change))


def test_one_bad_row_holds_all_back_and_is_numbered(corpus, mention):
    table = pd.concat([row(**at(mention), field="actor", value="x"), row(file="no", field="actor")])
    with pytest.raises(ValueError, match="row 1"):
        sn.correct(corpus, table)


def test_all_bad_rows_are_listed(corpus, tmp_path):
    file = corpus.articles.loc[0, "file"]
    path = tmp_path / "corrections.csv"
    path.write_text(
        f"file,article,field,value\n{file},x,outlet,a\n,,,\n{file},0,colour,a\n", encoding="utf-8"
    )
    with pytest.raises(ValueError, match=r"(?s)row 2: article 'x'.*row 4: no field 'colour'"):
        sn.correct(corpus, path)


def test_a_corpus_that_is_not_annotated_stays_so(seeds):
    bare = sn.load(seeds)
    file = bare.records[0].scrape.file
    fixed = sn.correct(bare, row(file=file, field="outlet", value="اسم آخر"))
    assert fixed.articles.loc[0, "outlet"] == "اسم آخر"
    assert not fixed.annotated
    with pytest.raises(ValueError, match="mention needs an annotated corpus: annotate first"):
        sn.correct(bare, row(file=file, start=0, end=7, field="mention", value="PERSON new-one"))


def test_numbers_as_spreadsheets_write_them_and_an_empty_value(corpus):
    table = corpus.attributions
    named = table[table["actor"].notna()].iloc[0].to_dict()
    where = {
        "file": named["file"],
        "article": f"{named['article']}.0",
        "start": f"{named['cue_start']}.0",
        "end": named["cue_end"],
    }
    fixed = sn.correct(corpus, row(**where, field="speaker_actor")).attributions
    own = fixed[(fixed["file"] == named["file"]) & (fixed["cue_start"] == named["cue_start"])]
    assert own["actor"].isna().all()


def test_a_table_with_only_a_header_changes_nothing(corpus, tmp_path):
    (tmp_path / "c.csv").write_text("file,field,value\n", encoding="utf-8")
    assert sn.correct(corpus, tmp_path / "c.csv").records == corpus.records


def test_what_is_no_table_is_refused(corpus):
    with pytest.raises(TypeError, match=r"this is a list: pd\.DataFrame\(rows\)"):
        sn.correct(corpus, [{"file": "a.txt"}])


def test_unknown_columns_are_named(corpus):
    with pytest.raises(ValueError, match="wrong_column"):
        sn.correct(corpus, row(file="x", field="type", wrong_column=1))


def test_a_csv_with_semicolons(corpus, tmp_path):
    path = tmp_path / "corrections.csv"
    file = corpus.articles.loc[0, "file"]
    path.write_text(
        f"file;article;start;end;field;value;reason\n{file};0;;;outlet;اسم آخر;x\n", encoding="utf-8"
    )
    assert sn.correct(corpus, path).articles.loc[0, "outlet"] == "اسم آخر"


@pytest.mark.parametrize(
    ("given", "kept", "precision"),
    [("2018-04-09", "2018-04-09", "day"), ("9.4.2018", "2018-04-09", "day"), ("2018-04", "2018-04", "month")],
)
def test_a_date_is_kept_as_iso(corpus, given, kept, precision):
    file = corpus.articles.loc[0, "file"]
    fixed = sn.correct(corpus, row(file=file, field="date", value=given))
    assert fixed.articles.loc[0, ["date", "date_precision", "date_basis"]].tolist() == [
        kept,
        precision,
        "given",
    ]
    assert "date" not in fixed.records[0].articles[0].evidence


@pytest.mark.parametrize("value", ["4/9/2018", "31.2.2018", "أمس"])
def test_what_is_no_date_is_refused(corpus, value):
    file = corpus.articles.loc[0, "file"]
    with pytest.raises(ValueError, match="is no date; write a day as"):
        sn.correct(corpus, row(file=file, field="date", value=value))


def test_a_source_and_a_content_are_words_of_the_article(corpus, attribution):
    where = at(attribution, "cue_start", "cue_end")
    words = corpus.records[0].scrape.text.split()[:2]
    rows = pd.concat(
        [row(**where, field="source", value=words[0]), row(**where, field="content", value=words[1])]
    )
    fixed = sn.correct(corpus, rows).attributions.loc[0]
    assert (fixed["source"], fixed["speaker"], fixed["content"]) == (words[0], words[0], words[1])
    taken = sn.correct(corpus, row(**where, field="source")).attributions.loc[0]
    assert pd.isna(taken["source"])


def test_of_words_that_stand_twice_those_nearest_to_the_cue_are_meant():
    text = "زار الوزير المدينة. وقال الوزير إن السوق آمنة اليوم وغدا وإن الوزير راض عن العمل فيها."
    corpus = sn.annotate(sn.load(pd.DataFrame([{"text": text}])))
    where = {"file": corpus.records[0].scrape.file, "start": text.index("قال"), "end": text.index("قال") + 3}
    fixed = sn.correct(corpus, row(**where, field="source", value="الوزير")).attributions
    assert fixed.loc[0, "source_start"] == text.index("الوزير", 20)


def test_an_attribution_may_be_added(corpus):
    record = corpus.records[0]
    span = {"file": record.scrape.file, "article": 0, "start": 0, "end": 4}
    rows = [
        row(**span, field="attribution", value="say"),
        row(**span, field="source_type", value="institution"),
        row(**span, field="content", value=record.scrape.text[5:20]),
    ]
    fixed = sn.correct(corpus, pd.concat(rows)).attributions
    added = fixed[fixed.rule == "correction"].iloc[0]
    assert len(fixed) == len(corpus.attributions) + 1
    assert (added.cue, added.cue_class, added.source_type, added.quote) == (
        record.scrape.text[:4],
        "say",
        "institution",
        "indirect",
    )


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"field": "source", "value": "ليس في النص"}, "does not stand in the text"),
        ({"field": "attribution", "value": "shout"}, "'shout' is no attribution; allowed are say, "),
        ({"field": "attribution", "value": "say", "start": -1}, "is no span of the text"),
        ({"field": "content", "value": "ا", "start": 1, "end": 2}, r"no cue stands at \(1, 2\)"),
    ],
)
def test_words_and_spans_that_are_not_there(corpus, attribution, change, message):
    where = at(attribution, "cue_start", "cue_end")
    with pytest.raises(ValueError, match=message):
        sn.correct(corpus, row(**(where | change)))


def test_a_row_is_called_as_the_table_calls_it(corpus):
    table = pd.DataFrame([{"file": "no", "field": "outlet"}], index=["mine"])
    with pytest.raises(ValueError, match="row mine: no file 'no'"):
        sn.correct(corpus, table)


def test_the_span_of_a_whole_attribution_leads_to_that_of_its_cue(corpus):
    first = corpus.attributions.dropna(subset=["source", "content"]).iloc[0]
    whole = {name: first[name] for name in ("file", "article", "start", "end")}
    said = rf"where a whole attribution stands: give its cue_start and cue_end, {first['cue_start']} and {first['cue_end']}"
    for field, value in (("quote", "direct"), ("content", first["content"]), ("drop", None)):
        with pytest.raises(ValueError, match=said):
            sn.correct(corpus, pd.DataFrame([whole | {"field": field, "value": value}]))


def test_the_speaker_and_the_byline_are_corrected_by_these_names(corpus):
    first = corpus.attributions.dropna(subset=["source", "content"]).iloc[0]
    cue = {
        "file": first["file"],
        "article": first["article"],
        "start": first["cue_start"],
        "end": first["cue_end"],
    }
    rows = [
        cue | {"field": "speaker", "value": first["source"].split()[0]},
        {"file": first["file"], "field": "byline", "value": "هدى الشامي"},
    ]
    corrected = sn.correct(corpus, pd.DataFrame(rows))
    assert (
        corrected.attributions.set_index("id").loc[first["id"], "speaker"].iloc[0]
        == first["source"].split()[0]
    )
    assert corrected.articles["byline"].iloc[0] == "هدى الشامي"


PAGE = "قالت واشنطن إن الجسر آمن. وترى الولايات المتحدة أن الطريق مغلق. ونفى رئيس بلدية الحي ذلك."


def _of_page():
    corpus = sn.annotate(sn.load(pd.DataFrame([{"text": PAGE}])))
    cue = {"file": corpus.records[0].scrape.file, "start": PAGE.index("قالت"), "end": PAGE.index("قالت") + 4}
    return corpus, cue


def _first(corpus, cue):
    found = corpus.attributions
    return found[found["cue_start"] == cue["start"]].iloc[0]


def test_a_new_source_brings_its_actor_and_its_type():
    corpus, cue = _of_page()
    assert _first(corpus, cue)["actor"] == "washington"
    fixed = _first(sn.correct(corpus, row(**cue, field="source", value="الولايات المتحدة")), cue)
    assert (fixed["actor"], fixed["source_type"]) == ("united-states", "institution")
    other = _first(sn.correct(corpus, row(**cue, field="source", value="الجسر")), cue)
    assert pd.isna(other["actor"])


def test_with_its_source_an_attribution_loses_actor_and_type():
    corpus, cue = _of_page()
    taken = _first(sn.correct(corpus, row(**cue, field="source")), cue)
    assert pd.isna(taken["speaker"])
    assert pd.isna(taken["actor"])
    assert taken["source_type"] == "impersonal"


def test_an_added_attribution_with_a_source_has_its_type():
    corpus, cue = _of_page()
    cue |= {"start": PAGE.index("آمن"), "end": PAGE.index("آمن") + 3}
    added = pd.DataFrame([cue | {"field": "attribution", "value": "say"}])
    named = pd.DataFrame([cue | {"field": "source", "value": "واشنطن"}])
    assert _first(sn.correct(corpus, pd.concat([added, named])), cue)["source_type"] == "institution"
    untyped = pd.DataFrame([cue | {"field": "source", "value": "الطريق"}])
    with pytest.raises(
        ValueError, match="nothing tells the type of the source 'الطريق'; add a row with start"
    ):
        sn.correct(corpus, pd.concat([added, untyped]))
    typed = pd.DataFrame([cue | {"field": "source_type", "value": "document"}])
    assert _first(sn.correct(corpus, pd.concat([added, untyped, typed])), cue)["source_type"] == "document"


def test_added_attributions_have_ids_of_their_own(corpus):
    span = {"file": corpus.records[0].scrape.file, "field": "attribution", "value": "say"}
    two = sn.correct(corpus, pd.DataFrame([span | {"start": n, "end": n + 1} for n in (0, 1)]))
    one = sn.correct(two, row(file=span["file"], start=0, end=1, field="drop"))
    again = sn.correct(one, pd.DataFrame([span | {"start": 2, "end": 3}])).attributions
    ids = again[again["file"] == span["file"]].query("article == 0")["id"]
    assert ids.is_unique


def test_numbers_become_words_and_lists_are_refused(corpus):
    file = corpus.articles.loc[0, "file"]
    fixed = sn.correct(corpus, row(file=file, field="outlet", value=24))
    assert fixed.articles.loc[0, "outlet"] == "24"
    assert len(sn.stories(fixed)) == len(corpus.articles)
    both = pd.DataFrame([{"file": file, "field": "outlet", "value": 24.0}])
    assert sn.correct(corpus, both).articles.loc[0, "outlet"] == "24"
    with pytest.raises(ValueError, match="title needs one value, and this is a list"):
        sn.correct(corpus, pd.DataFrame([{"file": file, "field": "title", "value": ["x"]}]))


def test_messages_say_what_is_meant(corpus):
    first = corpus.attributions.iloc[0]
    cue = {"file": first["file"], "start": first["cue_start"], "end": first["cue_end"]}
    for field, other, value in (("actor", "speaker_actor", "x"), ("type", "source_type", "PERSON")):
        with pytest.raises(ValueError, match=f"a cue does: write {other} for its speaker's {field}"):
            sn.correct(corpus, row(**cue, field=field, value=value))
    with pytest.raises(ValueError, match=r"no file '003' in the corpus; it has 003_\w+\.txt$"):
        sn.correct(corpus, row(file="003", field="outlet", value="x"))
    lone = corpus.articles.groupby("file").filter(lambda rows: len(rows) == 1)["file"].iat[0]
    with pytest.raises(ValueError, match=r"has no article 9; it has 0\."):
        sn.correct(corpus, row(file=lone, article=9, field="outlet", value="x"))


def test_which_of_two_copies_is_the_original_is_corrected():
    text = "قال مدير المرفأ عادل نصر إن الرصيف الشرقي أغلق بعد العاصفة إلى أجل غير معلوم وإن السفن حولت إلى مرفأ آخر."
    corpus = sn.load(text=[text, text, text])

    def copies(*rows):
        table = pd.DataFrame([{"field": "duplicate_of", **row} for row in rows])
        return sn.correct(corpus, table).articles["duplicate_of"].fillna("").tolist()

    assert corpus.articles["duplicate_of"].fillna("").tolist() == ["", "text:1#0", "text:1#0"]
    assert copies({"file": "text:2", "value": None}) == ["", "", "text:1#0"]
    assert copies({"file": "text:1", "value": "text:3#0"}) == ["text:3#0", "text:3#0", ""]
    with pytest.raises(ValueError, match="no other article"):
        copies({"file": "text:1", "value": "text:1#0"})
    with pytest.raises(ValueError, match="no other article"):
        copies({"file": "text:1", "value": "text:9#0"})
    with pytest.raises(ValueError, match="copy of itself"):
        copies(
            {"file": "text:1", "value": "text:2#0"},
            {"file": "text:3", "value": "text:1#0"},
            {"file": "text:2", "value": "text:3#0"},
        )


def _two_at_one_cue():
    """A page whose second cue has two attributions, with ids a2 and b2, and the span of that cue."""
    corpus, _ = _of_page()
    (record,) = corpus.records
    second = record.attributions[0][1]
    record.attributions[0].insert(2, replace(second, id="b2"))
    cue = {"file": record.scrape.file, "start": second.cue[0], "end": second.cue[1]}
    return sn.Corpus([record]), cue, second.id


def test_of_two_attributions_at_one_cue_the_row_says_which():
    corpus, cue, first = _two_at_one_cue()
    for field, value in (("quote", "direct"), ("content", "آمن"), ("drop", None)):
        with pytest.raises(
            ValueError, match=f"2 attributions stand at .*: say which in a column id, {first} or b2"
        ):
            sn.correct(corpus, row(**cue, field=field, value=value))
    fixed = sn.correct(corpus, row(**cue, id="b2", field="quote", value="direct")).attributions
    assert fixed.set_index("id").loc[[first, "b2"], "quote"].tolist() == ["indirect", "direct"]
    dropped = sn.correct(corpus, row(**cue, id="b2", field="drop")).attributions
    assert first in set(dropped["id"])
    assert "b2" not in set(dropped["id"])
    with pytest.raises(ValueError, match="no cue of an attribution 'z' stands at"):
        sn.correct(corpus, row(**cue, id="z", field="quote", value="direct"))


@pytest.mark.parametrize(("words", "kept"), [("مقال", False), ("embedded", False), ("الأمر", True)])
def test_what_is_added_lies_in_the_text_of_its_article(words, kept):
    record = record_of()
    start = record.scrape.text.index(words)
    span = {"file": record.scrape.file, "article": 0, "start": start, "end": start + len(words)}
    for field, value in (("mention", "PERSON x"), ("attribution", "say")):
        added = row(**span, field=field, value=value)
        if kept:
            found = sn.correct(sn.Corpus([record]), added)
            assert "correction" in set(getattr(found, f"{field}s")["rule"])
        else:
            with pytest.raises(ValueError, match="is no span of the text of article 0"):
                sn.correct(sn.Corpus([record]), added)


def test_words_of_another_article_are_not_those_of_this_one():
    record = record_of()
    start = record.scrape.text.index("نفت")
    cue = {"file": record.scrape.file, "article": 0, "start": start, "end": start + 3}
    with pytest.raises(ValueError, match="'مقال آخر' does not stand in the text of article 0"):
        sn.correct(sn.Corpus([record]), row(**cue, field="content", value="مقال آخر"))
    fixed = sn.correct(sn.Corpus([record]), row(**cue, field="content", value="نهاية النص"))
    assert fixed.attributions.set_index("id").loc["a2", "content"] == "نهاية النص"


def test_no_mention_is_added_where_one_stands():
    record = record_of()
    start = record.scrape.text.index("واشنطن")
    again = row(file=record.scrape.file, start=start, end=start + 6, field="mention", value="GPE paris")
    with pytest.raises(ValueError, match=r"a mention stands at .* already"):
        sn.correct(sn.Corpus([record]), again)


def test_a_part_of_a_corpus_without_the_original_of_a_copy_can_be_corrected():
    said = "قال الوزير إن الطريق مفتوح منذ الصباح أمام الشاحنات وإن الجسر مغلق حتى المساء بسبب أعمال الصيانة الجارية فيه منذ يومين."
    both = sn.load(pd.DataFrame({"text": [said, said], "title": ["خبر الطريق", "خبر الطريق"]}))
    copies = [a.duplicate_of is not None for _, a in both]
    part = both.select(pd.Series(copies))
    corrected = sn.correct(
        part, pd.DataFrame({"file": [part[0].article.file], "field": ["title"], "value": ["الطريق"]})
    )
    assert copies == [False, True]
    assert corrected[0].article.title == "الطريق"
