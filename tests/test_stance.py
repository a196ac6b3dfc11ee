"""Which verbs vouch for what is said, which keep it at a distance, and which do neither."""

from __future__ import annotations

import pandas as pd
import pytest

import syrianews as sn
from syrianews.lexicons import lexicon
from syrianews.palette import ACTS
from syrianews.stance import STANCES, TABLE, acts, by_source, denies, stance


def row(lemma: str, cue_class: str = "say", polarity: str = "assert", **more: object) -> dict[str, object]:
    return {"lemma": lemma, "cue_class": cue_class, "polarity": polarity, "speaker": "الوزير", "actor": None,
            "source_type": "named_person", "content": None, "within": None, "name": "a", "cue": lemma} | more  # fmt: skip


def of(*rows: dict[str, object]) -> list[object]:
    return stance(pd.DataFrame(rows)).fillna("").tolist()


def test_every_verb_is_one_of_the_cue_lexicon_with_a_source():
    known = {cue["lemma"] for cue in lexicon("cues")}
    rows = lexicon("stance")
    assert {r["lemma"] for r in rows} <= known
    assert {r["stance"] for r in rows} == {*STANCES, "neutral"}
    assert all(r["sense"] and r["provenance"] for r in rows)
    assert len({r["lemma"] for r in rows}) == len(rows)


@pytest.mark.parametrize("lemma", ["قال", "أعلن", "أوضح", "أشار", "لفت", "بيّن", "شدّد", "أصر", "تبنى"])
def test_neutral_verbs_do_neither(lemma):
    cue = next(cue for cue in lexicon("cues") if cue["lemma"] == lemma)
    assert of(row(lemma, cue["cue_class"])) == [""]


def test_factive_and_endorsing_verbs_vouch_and_claims_doubt():
    assert of(row("كشف", "disclose"), row("أكّد", "assert"), row("زعم", "claim")) == ["vouches", "vouches", "doubts"]  # fmt: skip


def test_a_phrase_of_the_users_own_that_claims_doubts():
    assert of(row("على ذمة", "claim"), row("على ذمة", "cite")) == ["doubts", ""]


def test_a_denied_verb_does_neither():
    assert of(row("أكّد", "assert", "deny")) == [""]


def test_a_verb_in_the_words_of_another_source_is_no_stance_of_the_reporters():
    assert of(row("زعم", "claim", within="a1"), row("كشف", "disclose", within="a1")) == ["", ""]


def test_what_a_quoted_speaker_doubts_is_not_what_the_article_doubts():
    quoted = sn.prepare(text='وقال وزير الزراعة: "المزارعون يزعمون أن المحصول تالف".').attributions
    outright = sn.prepare(text="وزعم وزير الزراعة أن المحصول سليم.").attributions
    assert "claim" in set(quoted["cue_class"])
    assert stance(quoted).isna().all()
    assert stance(outright).tolist() == ["doubts"]


def test_sources_with_both_sides_come_first():
    rows = [
        row("أكّد", "assert"), row("أكّد", "assert"), row("أكّد", "assert"),
        row("أكّد", "assert", speaker="المدير"), row("زعم", "claim", speaker="المدير", name="b"),
        row("قال", speaker="المدير"), row("زعم", "claim", speaker=None),
    ]  # fmt: skip
    table = by_source(pd.DataFrame(rows), pd.Series(dtype=object))
    assert list(table.columns) == TABLE
    assert table[["source", "name", "stance", "count", "both"]].values.tolist() == [
        ["المدير", "a", "vouches", 1, True],
        ["المدير", "b", "doubts", 1, True],
        ["الوزير", "a", "vouches", 3, False],
    ]


def test_a_known_actor_stands_under_its_usual_name():
    rows = pd.DataFrame([row("زعم", "claim", actor="x"), row("زعم", "claim")])
    assert by_source(rows, pd.Series({"x": "نبيل"}))["source"].tolist() == ["الوزير", "نبيل"]


def test_no_attributions_give_an_empty_table():
    none = pd.DataFrame([row("قال")]).head(0)
    assert list(by_source(none, pd.Series(dtype=object)).columns) == TABLE


def test_acts_are_what_speakers_do_and_no_stance_of_the_reporters():
    rows = [row("اتهم", "accuse"), row("تعهّد", "pledge"), row("نفى", "deny", "deny"), row("رفض", "no_comment", "no_comment")]  # fmt: skip
    rows += [row("كشف", "disclose"), row("زعم", "claim"), row("قال")]
    rows += [
        row("توعد", "pledge"),
        row("أطلق", "pledge", cue="أطلق تهديدات"),
        row("أطلق", "pledge", cue="أطلق وعودا"),
    ]
    rows += [
        row("اعتزم", "pledge"),
        row("نية", "pledge"),
        row("التزام", "pledge"),
        row("هدّد", "pledge", "deny"),
    ]
    found = acts(pd.DataFrame(rows)).fillna("").tolist()
    assert found[:7] == ["accuses", "pledges", "denies", "", "", "", ""]
    assert found[7:] == ["threatens", "threatens", "pledges", "", "", "pledges", "denies"]
    assert set(ACTS) == {*found} - {""}


def test_people_without_a_name_are_not_the_state_they_come_from():
    rows = [
        row("أكّد", actor="syria", speaker="مسؤول سوري", source_type="unnamed_person", content="الأمر انتهى"),
        row("زعم", "claim", actor="syria", speaker="دمشق", source_type="institution", content="الأمر بدأ"),
    ]
    table = by_source(pd.DataFrame(rows), pd.Series({"syria": "سوريا"}))
    assert table[["source", "contents", "both"]].values.tolist() == [
        ["سوريا", "الأمر بدأ", False],
        ["مسؤول سوري", "الأمر انتهى", False],
    ]


def test_what_was_vouched_for_and_what_was_doubted_can_be_read():
    rows = [row("أكّد", content="أ"), row("أكّد", content="ب"), row("زعم", "claim", content=None)]
    assert by_source(pd.DataFrame(rows), pd.Series(dtype=object))["contents"].tolist() == ["", "أ | ب"]


def test_an_empty_table_of_sources_has_the_types_of_a_full_one():
    row = {
        "lemma": "زعم",
        "cue_class": "claim",
        "polarity": "assert",
        "within": None,
        "speaker": "الوزير",
        "actor": None,
    }
    row |= {"name": "a", "cue": "زعم", "source_type": "named_person", "content": "الأمر انتهى"}
    usual = pd.Series(dtype=object)
    full = by_source(pd.DataFrame([row]), usual)
    assert len(full)
    assert by_source(pd.DataFrame([row]).head(0), usual).dtypes.to_dict() == full.dtypes.to_dict()


def test_who_calls_untrue_what_others_said_denies_and_who_is_accused_of_lying_does_not():
    table = pd.DataFrame(
        {
            "cue": ["قال", "اتهم", "نفى", "قال"],
            "lemma": ["قال", "اتهم", "نفى", "قال"],
            "cue_class": ["say", "accuse", "deny", "say"],
            "polarity": ["assert", "assert", "deny", "assert"],
            "content": ["إن هذه المزاعم عارية من الصحة", "بنشر أخبار كاذبة", None, "الطريق مغلق"],
        }
    )
    assert denies(table).tolist() == [True, False, True, False]
    assert acts(table).fillna("").tolist() == ["denies", "accuses", "denies", ""]
