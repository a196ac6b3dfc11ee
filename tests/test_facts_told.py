"""Passages in facts: one passage of each telling, and claims apart from their denials."""

from __future__ import annotations

from syrianews.facts_told import Key, facts_told


def at(telling: str, start: int) -> Key:
    return telling, 0, start, start + 9


def test_a_further_passage_joins_but_does_not_connect():
    a0, a1, b0, b1 = at("a", 0), at("a", 50), at("b", 0), at("b", 50)
    group, answers = facts_told([(a0, b0), (a1, b1), (a0, b1)], [])
    assert group[a0] == group[b0] != group[a1] == group[b1]
    assert answers == {}
    group, _ = facts_told([(a0, b0), (a1, b0)], [])
    assert len(set(group.values())) == 1


def test_a_denial_answers_the_whole_fact_of_a_claim():
    a, b, denial = at("a", 0), at("b", 50), at("b", 0)
    group, answers = facts_told([(a, b)], [(denial, a)])
    assert answers == {group[denial]: {group[a]}}
    assert group[a] == group[b]


def test_what_only_aligns_with_a_denial_is_no_denial():
    claim, denial, third, fourth = at("a", 0), at("b", 0), at("c", 0), at("d", 0)
    group, _ = facts_told([(third, denial), (third, claim), (fourth, denial)], [(denial, claim)])
    assert group[third] == group[claim] != group[denial]
    assert group[fourth] == fourth


def test_two_tellings_of_one_denial_are_one_fact():
    claim, denial, again = at("a", 0), at("b", 0), at("c", 0)
    group, answers = facts_told([(denial, again)], [(denial, claim), (again, claim)])
    assert answers == {group[denial]: {claim}}
    assert group[again] == group[denial]


def test_claims_and_denials_that_one_telling_repeats_are_one():
    lead, title, denial, again = at("a", 20), at("a", 0), at("b", 0), at("b", 40)
    group, answers = facts_told([], [(denial, lead), (denial, title), (again, lead)])
    assert group[lead] == group[title]
    assert group[denial] == group[again]
    assert answers == {group[denial]: {group[lead]}}


def test_what_two_tellings_claim_without_aligning_stays_apart():
    one, other, denial = at("a", 0), at("c", 0), at("b", 0)
    group, answers = facts_told([], [(denial, one), (denial, other)])
    assert group[one] != group[other]
    assert answers[group[denial]] == {group[one], group[other]}
