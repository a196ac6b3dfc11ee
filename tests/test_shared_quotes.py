import pandas as pd
from two_tellings import told

import syrianews as sn
from syrianews.comparison.alignment import Alignment
from syrianews.comparison.likeness import SideBySide
from syrianews.comparison.shared_quotes import _needed, shared_quotes, single_quotes
from syrianews.comparison.speakers import speaker_tie
from syrianews.comparison.utterances import utterances
from syrianews.comparison.variants import describe

WORDS = "لا بد من سحب جميع القوات الأجنبية من سوريا مع تفعيل العملية السياسية"
SHORTER = "لا بد من سحب القوات الأجنبية من سوريا"
ELSE = "إعادة الإعمار ستبدأ قريبا في حلب ودرعا"


def pair(actor="vladimir-putin", other_actor="vladimir-putin"):
    a = told("a", f"عنوان\nقال بوتين إن {WORDS}.", said=(("بوتين", "قال", WORDS, actor),))
    b = told("b", f"عنوان\nأكد بوتن أن {SHORTER}. وقال إن {ELSE}.",
             said=(("بوتن", "أكد", SHORTER, other_actor), ("بوتن", "قال", ELSE, other_actor)))  # fmt: skip
    return SideBySide(a, b)


def test_one_speakers_same_words_are_found_and_others_are_not():
    (quote,) = shared_quotes(pair())
    assert (quote.a.text, quote.b.text) == (WORDS, SHORTER)
    assert {step.kind for step in quote.difference} == {"same", "cut"}


def test_two_different_persons_share_no_quote():
    assert shared_quotes(pair(other_actor="bashar-al-assad")) == []


def test_bodies_of_one_state_may_be_one_voice():
    two = pair("damascus", "syrian-ministry-of-foreign-affairs")
    assert 0 < speaker_tie(utterances(two.a)[0], utterances(two.b)[0]) < 1


def test_what_only_one_telling_carries():
    two = pair()
    everything = utterances(two.a) + utterances(two.b)
    assert [u.text for u in single_quotes(everything, shared_quotes(two))] == [ELSE]


def alike(*told_words: str, mentions=None):
    """What two word-for-word tellings of some utterances of one speaker share."""
    text = "\n".join(["عنوان", *(f"قالت سلوى مراد إن {words}." for words in told_words)])
    said = tuple(("سلوى مراد", "قالت", words, "salwa-murad") for words in told_words)
    a, b = (told(name, text, said=said, mentions=mentions) for name in "ab")
    return shared_quotes(SideBySide(a, b))


def test_of_all_combinations_of_places_one_counts_for_each_utterance():
    again = alike(CLAIM, LEAD)
    assert {(q.a.text, q.b.text) for q in again} == {
        (CLAIM, CLAIM),
        (LEAD, LEAD),
        (CLAIM, LEAD),
        (LEAD, CLAIM),
    }
    assert {(q.a.text, q.b.text) for q in again if q.best} == {(CLAIM, CLAIM), (LEAD, LEAD)}


def test_names_alone_make_no_utterance_shared():
    names = {"رامي سعيد": ("PERSON", "rami"), "هند خليل": ("PERSON", "hind"), "حي الميناء": ("LOC", "port")}
    found = []
    for second in ("رامي سعيد وهند خليل تفاوضا في حي الميناء", "رامي سعيد وهند خليل تزوجا في حي الميناء"):
        first = "رامي سعيد وهند خليل يتفاوضان في حي الميناء"
        tellings = [
            told(
                name,
                f"عنوان\nقالت سلوى مراد إن {words}.",
                said=(("سلوى مراد", "قالت", words, "salwa-murad"),),
                mentions=names,
            )
            for name, words in (("a", first), ("b", second))
        ]
        found.append(len(shared_quotes(SideBySide(*tellings))))
    assert found == [1, 0]


def test_an_utterance_that_one_telling_divides_lacks_nothing():
    first, second = "الخطة جاهزة منذ شهر كامل تقريبا", "سنبدأ العمل في الميناء الجديد يوم الأحد"
    whole = f"{first}، و{second}"
    a = told("a", f"عنوان\nقالت سلوى مراد إن {whole}.", said=(("سلوى مراد", "قالت", whole, "salwa-murad"),))
    b = told("b", f"عنوان\nقالت سلوى مراد إن {first}.\nوأضافت سلوى مراد: {second}.",
             said=(("سلوى مراد", "قالت", first, "salwa-murad"), ("سلوى مراد", "أضافت", second, "salwa-murad")))  # fmt: skip
    quotes = shared_quotes(SideBySide(a, b))
    assert [describe(quote.difference) for quote in quotes] == [f"{first} …", f"… و{second}"]
    assert [quote.best for quote in quotes].count(True) == 1


CLAIM = "سد المدينة انهار مساء الأحد بعد أمطار غزيرة وأغرق ثلاث قرى"
LEAD = "سد المدينة انهار بعد أمطار غزيرة"


def test_a_quote_that_a_telling_repeats_is_shared_wherever_it_stands():
    a = told("a", f"سلوى مراد: {LEAD}\nقالت سلوى مراد إن {CLAIM}.",
             said=(("سلوى مراد", ":", LEAD, "salwa-murad"), ("سلوى مراد", "قالت", CLAIM, "salwa-murad")))  # fmt: skip
    b = told("b", f"عنوان\nأكدت سلوى مراد أن {CLAIM[15:]}.",
             said=(("سلوى مراد", "أكدت", CLAIM[15:], "salwa-murad"),))  # fmt: skip
    assert [quote.a.paragraph for quote in shared_quotes(SideBySide(a, b))] == [0, 1]


def test_two_denials_of_one_speaker_need_fewer_words_in_common():
    first, second = "قصف القرية بالمدافع", "ضرب القرية بالصواريخ"
    found = [
        shared_quotes(SideBySide(
            told("a", f"عنوان\n{cue} بوتين {first}.", said=(("بوتين", cue, first, "vladimir-putin"),)),
            told("b", f"عنوان\n{cue} بوتن {second}.", said=(("بوتن", cue, second, "vladimir-putin"),)),
        ))
        for cue in ("نفى", "ذكر")
    ]  # fmt: skip
    assert [len(quotes) for quotes in found] == [1, 0]


def test_a_later_count_is_another_utterance():
    first, again, later = (f"عدد القتلى في انهيار السد بلغ {n} شخصا" for n in ("220", "مئتين وعشرين", "246"))
    found = [
        shared_quotes(SideBySide(
            told("a", f"عنوان\nقال سالم إن {first}.", said=(("سالم", "قال", first, "salem"),)),
            told("b", f"عنوان\nأكد سالم أن {said}.", said=(("سالم", "أكد", said, "salem"),)),
        ))
        for said in (again, later.replace("في انهيار السد ", ""))
    ]  # fmt: skip
    assert [len(quotes) for quotes in found] == [1, 0]


def test_a_headline_that_quotes_what_the_text_attributes_is_of_its_speaker():
    said = "الخطة مهزلة فاضحة أعدها المجلس"
    text = f"{{}}\nقالت سلوى مراد إن {said}."
    quoted = told(
        "a", text.format('انتقاد للمجلس: "مهزلة فاضحة"'), said=(("سلوى مراد", "قالت", said, "salwa-murad"),)
    )
    plain = told("b", text.format("خطة المجلس فاضحة"), said=(("سلوى مراد", "قالت", said, "salwa-murad"),))
    assert [(u.paragraph, u.actor) for u in utterances(quoted)] == [(0, "salwa-murad"), (1, "salwa-murad")]
    assert [u.paragraph for u in utterances(plain)] == [1]


def joined(two: SideBySide, score: float) -> list[Alignment]:
    """The first paragraphs below the headlines as aligned, with a probability."""
    one, other = two.a.paragraphs[1], two.b.paragraphs[1]
    passages = one.clauses[0], other.clauses[0]
    return [Alignment(two.a, two.b, one, other, *passages, "partial", "reworded", score)]


def test_a_speakers_only_utterances_in_two_aligned_paragraphs_need_fewer_words_in_common():
    """The second utterance of the speaker in one paragraph leaves open which of the two is meant."""
    first, second = "السد قرب القرية لم يعد يتسع لماء الأمطار", "القرية الواقعة تحت السد باتت مهددة بالأمطار"
    more = "الطرق ستفتح غدا"

    def found(addition: str):
        a = told(
            "a",
            f"سد القرية\nوقالت سلوى مراد إن {first}.",
            said=(("سلوى مراد", "قالت", first, "salwa-murad"),),
        )
        said = (("سلوى مراد", "رأت", second, "salwa-murad"),)
        said += (("سلوى مراد", "ذكرت", more, "salwa-murad"),) if addition else ()
        two = SideBySide(a, told("b", f"سد القرية\nورأت سلوى مراد أن {second}{addition}.", said=said))
        return [(q.a.text, q.b.text) for q in shared_quotes(two, joined(two, 0.6))]

    assert found("") == [(first, second)]
    assert found(f"، وذكرت سلوى مراد أن {more}") == []


def by_statement(*speakers, aligned=True):
    """What a statement without a maker shares with a telling in which each of some speakers says the same, a paragraph each."""
    a = told("a", f"عنوان\nجاء في بيان أن {CLAIM}.", said=(("بيان", "جاء", CLAIM, None),))
    a.attributions[0].source_type = "document"
    lines = [f"قالت {name} إن {CLAIM} {n}." for n, name in enumerate(speakers)]
    said = [(name, "قالت", f"{CLAIM} {n}", f"@{n}") for n, name in enumerate(speakers)]
    b = told("b", "\n".join(["عنوان", *lines]), said=tuple(said))
    two = SideBySide(a, b)
    one = a.paragraphs[1]
    joined = [
        Alignment(a, b, one, other, one.clauses[0], other.clauses[0], "same", "verbatim", 0.9)
        for other in b.paragraphs[1:]
    ]
    return [quote.tie for quote in shared_quotes(two, joined if aligned else ())]


def test_a_statement_without_a_maker_is_of_the_one_who_says_the_same_where_the_paragraphs_align():
    assert by_statement("سلوى مراد") == [0.4]
    assert by_statement("سلوى مراد", aligned=False) == []


def test_a_statement_whose_words_two_speakers_use_is_of_neither():
    assert by_statement("سلوى مراد", "هند خليل") == []


def counted(number: str):
    """Two tellings of one man's words that share little but a number."""
    a = f"المصنع يحتاج إلى {number} شاحنة كل شهر لنقل البضائع إلى الموانئ الجنوبية"
    b = f"تأجير {number} شاحنة مكلف والطرق بين المدن خربة منذ سنوات طويلة"
    tellings = [told(x, f"عنوان\nقال مراد إن {words}.", said=(("مراد", "قال", words, "murad"),)) for x, words in (("a", a), ("b", b))]  # fmt: skip
    return _needed(*(utterances(telling)[0] for telling in tellings), 1.0, 1.0)


def test_a_number_of_the_same_things_that_is_not_small_says_that_two_utterances_are_one():
    assert counted("85") < counted("ثلاث")


def test_numbers_of_people_under_two_nouns_are_compared():
    said = "عدد من سجلوا أسماءهم في مراكز التصحيح بلغ {} حتى مساء اليوم"
    one = said.format("220 شخصا")
    two = [
        SideBySide(
            *(
                told(name, f"عنوان\nقالت سلوى مراد إن {x}.", said=(("سلوى مراد", "قالت", x, "salwa-murad"),))
                for name, x in (("a", one), ("b", said.format(counted)))
            )
        )
        for counted in ("220 مواطنا", "246 مواطنا", "246 استمارة")
    ]
    same, later, other = (_needed(utterances(x.a)[0], utterances(x.b)[0], 1.0, 1.0) for x in two)
    assert same < other < later


def test_what_counts_otherwise_is_not_told_again():
    first = "عدد النازحين عن قرى الوادي بعد السيول بلغ 300 شخص مساء الأحد"
    again = "السيول أغرقت قرى الوادي وبلغ عدد النازحين {} شخص"
    for count, expected in ((300, [300, 300]), (250, [300])):
        words = [again.format(300), again.format(count) + " من دون المرضى"]
        a, b = (
            told(
                name,
                "\n".join(["عنوان", *(f"قالت سلوى مراد إن {x}." for x in told_words)]),
                said=tuple(("سلوى مراد", "قالت", x, "salwa-murad") for x in told_words),
            )
            for name, told_words in (("a", [first]), ("b", words))
        )
        found = shared_quotes(SideBySide(a, b))
        assert [int(quote.b.text.split(" شخص")[0].split()[-1]) for quote in found] == expected


def test_a_man_named_with_and_without_his_last_name_is_one_speaker():
    said = "إن المستشفى استقبل سبعة جرحى منذ الصباح وإن حالتهم مستقرة."
    tellings = [
        {"title": "إغلاق الطريق الدولي", "text": f"أغلقت السلطات الطريق الدولي صباح اليوم.\nوقال الطبيب سالم سعيد الحداد {said}"},
        {"title": "السلطات تغلق الطريق الدولي", "text": f"أغلقت السلطات الطريق الدولي اليوم.\nوقال الطبيب سالم سعيد {said}"},
    ]  # fmt: skip
    corpus = sn.annotate(sn.load(pd.DataFrame(tellings)))
    assert corpus.mentions["actor"].nunique() == 2
    assert sn.compare(corpus[0], corpus[1]).quotes["speaker_differs"].tolist() == [False]
