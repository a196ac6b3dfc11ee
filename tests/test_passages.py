from two_tellings import record, told

from syrianews.comparison.likeness import FEATURES, SideBySide, features
from syrianews.comparison.passages import telling, tellings
from syrianews.corpus import Corpus

TEXT = "عنوان الخبر هنا\nقال الوزير إن الأمر انتهى. وأضاف أن الحكومة ستعلن التفاصيل كاملة غدا، فيما تواصل اللجنة عملها في العاصمة دمشق."


def test_paragraphs_sentences_and_clauses_are_spans_of_the_scrape():
    made = told("a", TEXT)
    assert [p.kind for p in made.paragraphs] == ["headline", "body"]
    body = made.paragraphs[1]
    assert next(made.text(s) for s in body.sentences) == "قال الوزير إن الأمر انتهى."
    clauses = [made.text((c.start, c.end)) for c in body.clauses]
    assert clauses[1].startswith("وأضاف")
    assert clauses[2].startswith("فيما")
    assert all(made.text((w.start, w.end)).strip() for w in body.words)


def test_a_name_is_one_word_under_its_actor():
    made = told(
        "a",
        "بوتين يلتقي الأسد\nالتقى بوتن الأسد",
        mentions={"بوتين": ("PERSON", "putin"), "بوتن": ("PERSON", "putin")},
    )
    keys = [[w.key for w in p.words if w.actor] for p in made.paragraphs]
    assert keys == [["@putin"], ["@putin"]]


def test_crossheads_and_repeated_titles_are_not_compared():
    made = record("a", "عنوان\nعنوان\nمقدمة\nنص الخبر")
    made.zones[1].kind, made.zones[2].kind = "headline", "subhead"
    assert [p.kind for p in telling(made, made.articles[0]).paragraphs] == ["headline", "body"]


def test_an_article_without_text_is_no_telling():
    made = record("a", "عنوان")
    made.zones[0].kind = "boilerplate"
    assert list(tellings(Corpus([made]))) == []


def test_a_time_between_two_commas_is_inside_its_clause():
    said = "وبحسب صحيفة المدينة فقد زار رئيس البلدية وأعضاء المجلس، {}، البيت الأبيض والتقى الوفد أعضاء اللجنة المشتركة"
    cut = [
        len(told("a", f"عنوان\n{said.format(x)}").paragraphs[1].clauses)
        for x in ("يوم الاثنين", "مساء أمس", "كما ذكر")
    ]
    assert cut == [1, 1, 2]


def test_what_is_told_leaves_out_who_says_it():
    text = "عنوان\nأفاد مسؤولون سوريون بأن الجسر القديم انهار\nقال الوزير شيئا"
    said = (
        ("مسؤولون سوريون", "أفاد", "الجسر القديم انهار", None),
        ("الوزير", "قال", "شيئا", None),
    )
    made = told("a", text, said=said)
    weighed = [[made.text(word.span) for word in p.told] for p in made.paragraphs]
    assert weighed[1:] == [["بأن", "الجسر", "القديم", "انهار"], ["قال", "الوزير", "شيئا"]]


def test_a_common_source_is_nothing_reported_in_common():
    source = "مسؤولون في وزارة الدفاع السورية"
    first = f"عنوان\nقال {source} إن الجسر القديم انهار صباح أمس في المدينة"
    second = f"خبر\nقال {source} إن المصرف خفض أسعار الفائدة على القروض"
    tellings = [
        told(name, text, said=((source, "قال", text.split(" إن ")[1], None),))
        for name, text in (("a", first), ("b", second))
    ]
    evidence = features(SideBySide(*tellings))[1, 1]
    assert evidence[FEATURES.index("lesser")] < 0.01
    assert evidence[FEATURES.index("rare")] < 0.01
