from syrianews.comparison.event_kinds import event_forms, events
from syrianews.comparison.words import stem


def test_words_of_one_kind_of_event_share_it():
    assert events()[stem("غارات")] == events()[stem("قصف")] == "attack"
    assert events()[stem("مقتل")] == "kill" != events()[stem("جريح")]


def test_forms_know_endings_and_conjunctions_that_stems_keep():
    assert event_forms()[stem("قتلت")] == event_forms()[stem("وقتل")] == "kill"
    assert set(events()) <= set(event_forms())


def test_verbs_of_headlines_are_for_rules_only():
    assert event_forms()[stem("يصيب")] == event_forms()[stem("ويصيب")] == "wound"
    assert stem("يصيب") not in events()
