from two_tellings import told

from syrianews.comparison.speakers import roles, speaker_tie, unsigned
from syrianews.comparison.utterances import utterances

WORDS = "سد المدينة لم يتضرر"


def utterance(source, actor, kind, others=()):
    """One utterance whose source is of a given type; `others` are further (source, actor) pairs, each with words of its own."""
    said = [(source, "قال", WORDS, actor)]
    lines = ["عنوان", f"قال {source} إن {WORDS}."]
    for n, (name, whose) in enumerate(others):
        content = f"الأمطار لن تتوقف قبل مساء {n}"
        lines.append(f"وأكد {name} أن {content}.")
        said.append((name, "أكد", content, whose))
    mentions = {"المرصد المائي": ("ORG", "water-watch"), "الحكومة الأردنية": ("ORG", "jordanian-government")}
    telling = told("a", "\n".join(lines), said=tuple(said), mentions=mentions)
    for attribution in telling.attributions:
        attribution.source_type = kind
    return utterances(telling)[0]


def test_a_director_and_the_body_that_he_is_named_with_are_one_voice():
    man = utterance("مدير المرصد المائي سمير حداد", "samir-haddad", "named_person")
    body = utterance("المرصد المائي", "water-watch", "institution")
    assert speaker_tie(man, body) == speaker_tie(body, man) == 0.9


def test_what_a_telling_says_of_a_man_once_holds_wherever_it_names_him():
    spokesman = ("المتحدث باسم الحكومة الأردنية سمير حداد", "samir-haddad")
    man = utterance("حداد", "samir-haddad", "named_person", others=[spokesman])
    body = utterance("الحكومة الأردنية", "jordanian-government", "institution")
    assert speaker_tie(man, body) == 0.9
    assert roles(man.telling).bodies["samir-haddad"] == {"jordanian-government"}


def test_a_minister_speaks_for_his_state_and_for_no_other():
    man = utterance("وزير الخارجية التركي كمال دميرجي", "kemal-demirci", "named_person")
    assert speaker_tie(man, utterance("تركيا", "turkey", "institution")) == 0.7
    assert speaker_tie(man, utterance("الأردن", "jordan", "institution")) == 0


def test_a_man_named_by_his_office_alone_is_the_one_who_holds_it():
    office = ("وزير الخارجية التركي كمال دميرجي", "kemal-demirci")
    man = utterance("دميرجي", "kemal-demirci", "named_person", others=[office])
    assert speaker_tie(man, utterance("وزير الخارجية التركي", None, "named_person")) == 0.8


def test_two_men_of_one_state_are_two():
    first = utterance("وزير الخارجية التركي كمال دميرجي", "kemal-demirci", "named_person")
    second = utterance("وزير الدفاع التركي علي دوغان", "ali-dogan", "named_person")
    assert speaker_tie(first, second) == 0


def test_a_place_before_a_colon_is_a_topic_and_no_mans_state():
    telling = told("a", f"عنوان\nتركيا: {WORDS}.", said=(("تركيا", ":", WORDS, "turkey"),))
    telling.attributions[0].source_type = "institution"
    man = utterance("وزير الخارجية التركي كمال دميرجي", "kemal-demirci", "named_person")
    assert speaker_tie(man, utterances(telling)[0]) == 0


def passed_on(polarity="assert"):
    """What one telling has from a source through an agency, or what one source says and another denies."""
    said = (
        ("وكالة سانا", "نقلت", WORDS, "sana"),
        ("مصدر عسكري", "نفى" if polarity == "deny" else "قوله", WORDS, None),
    )
    text = f"عنوان\nنقلت وكالة سانا عن مصدر عسكري {said[1][1]} {WORDS}."
    telling = told("a", text, said=said)
    telling.attributions[0].relays = telling.attributions[1].id
    return utterances(telling)


def test_an_agency_and_the_source_that_another_telling_has_through_it_are_one_voice():
    (through,) = passed_on()
    assert through.speaker == "مصدر عسكري"
    assert through.relayed_by == {"sana"}
    agency = utterance("وكالة سانا", "sana", "media")
    assert speaker_tie(through, agency) == speaker_tie(agency, through) == 0.8


def test_words_that_somebody_denies_keep_their_speaker():
    assert [u.speaker for u in passed_on("deny")] == ["وكالة سانا", "مصدر عسكري"]


def test_an_unnamed_official_speaks_for_his_state_and_a_witness_does_not():
    state = utterance("تركيا", "turkey", "institution")
    assert speaker_tie(utterance("مصدر عسكري تركي", None, "unnamed_person"), state) == 0.7
    assert speaker_tie(utterance("مصدر عسكري يوناني", None, "unnamed_person"), state) == 0.0
    assert speaker_tie(utterance("شاهد تركي", None, "unnamed_person"), state) == 0.0


def test_a_statement_without_a_maker_may_be_anybodys_and_a_law_speaks_for_itself():
    ministry = utterance("وزارة الري", "ministry-of-irrigation", "institution")
    statement = utterance("بيان مقتضب", None, "document")
    assert unsigned(statement, ministry)
    assert unsigned(ministry, statement)
    assert not unsigned(utterance("قانون المياه", None, "document"), ministry)
    assert not unsigned(utterance("بيان الحكومة", "jordanian-government", "document"), ministry)
    assert not unsigned(utterance("مصدر", None, "unnamed_person"), ministry)


def test_bodies_and_offices_of_which_nothing_tells_that_they_are_one_need_more_words():
    rebels = utterance("فصائل المعارضة", None, "institution")
    assert speaker_tie(rebels, utterance("وزارة الري", "ministry-of-irrigation", "institution")) == 0.3
    singer = utterance("نجمة الحفل", None, "named_person")
    assert speaker_tie(singer, utterance("دميرجي", "kemal-demirci", "named_person")) == 0.3
    assert (
        speaker_tie(utterance("شاهد", None, "unnamed_person"), utterance("راكب", None, "unnamed_person"))
        == 0.6
    )


def test_a_body_called_by_its_noun_alone_is_the_one_whose_name_begins_with_it():
    ministry = utterance("وزارة الري", "ministry-of-irrigation", "institution")
    assert speaker_tie(utterance("الوزارة", None, "institution"), ministry) == 0.8
    assert speaker_tie(ministry, utterance("الهيئة", None, "institution")) == 0.3


def test_a_title_before_a_name_that_is_no_source_tells_the_office():
    name, title = "كمال دميرجي", "قائد الأسطول"
    telling = told(
        "a",
        f"عنوان\nحضر {title} {name} الحفل. وقال دميرجي إن {WORDS}.",
        mentions={name: ("PERSON", "kemal-demirci")},
        said=(("دميرجي", "قال", WORDS, "kemal-demirci"),),
    )
    telling.mentions[0].title = title
    man, office = utterances(telling)[0], utterance(title, None, "named_person")
    assert speaker_tie(man, office) == speaker_tie(office, man) == 0.8
