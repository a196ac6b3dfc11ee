"""A corpus of a few lines, made by hand, so that tests of pages do not wait for the annotators."""

from __future__ import annotations

from types import SimpleNamespace

import pandas as pd

from syrianews.corpus import Corpus, ScrapeRecord
from syrianews.schema import Article, Attribution, Mention, Scrape, Zone

LINES = [
    ("القائمة الرئيسية", "boilerplate", None),
    ("الوزير ينفي", "headline", 0),
    ("وقال أحمد الشرع إن “الأمر انتهى”، ونفت واشنطن ذلك.", "body", 0),
    ("embedded post", "embed", 0),
    ("نهاية النص.", "body", 0),
    ("مقال آخر", "body", 1),
]


def record_of(lines=LINES, file="000_a.txt", **article) -> ScrapeRecord:
    """An annotated scrape of `lines` (words, zone kind, article); `article` are fields of its first article."""
    text, zones = "", []
    for words, kind, number in lines:
        zones.append(Zone(len(text), len(text) + len(words), kind, number))
        text += words + "\n\n"

    def span(words: str) -> tuple[int, int]:
        return text.index(words), text.index(words) + len(words)

    mentions = {0: [], 1: []}
    attributions = {0: [], 1: []}
    if "واشنطن" in text:
        mentions[0] = [
            Mention(*span("أحمد الشرع"), "PERSON", "ahmad-al-sharaa"),
            Mention(*span("واشنطن"), "GPE", "united-states", "short"),
        ]
        attributions[0] = [
            Attribution(
                "a1", span("قال"), span("أحمد الشرع"), [span("الأمر انتهى")], "direct", "say", "named_person"
            ),
            Attribution(
                "a2", span("نفت"), span("واشنطن"), [span("ذلك")], "indirect", "deny", "institution",
                polarity="deny", relays="a1",
            ),
        ]  # fmt: skip
    articles = [Article(file, 0, **article), Article(file, 1)]
    return ScrapeRecord(Scrape(file, text), zones, articles, mentions, attributions)


def alignments(a: ScrapeRecord, b: ScrapeRecord, *joined: tuple[str, str, str, str]) -> pd.DataFrame:
    """A frame of alignments: words of `a`, words of `b`, relation, degree."""
    rows = []
    for in_a, in_b, relation, degree in joined:
        row = {"relation": relation, "degree": degree, "denying": "a" if relation == "denies" else None}
        for side, record, words in (("a", a, in_a), ("b", b, in_b)):
            start = record.scrape.text.index(words)
            row |= {
                f"{side}_file": record.scrape.file,
                f"{side}_article": 0,
                f"{side}_start": start,
                f"{side}_end": start + len(words),
                f"{side}_text": words,
            }
        rows.append(row)
    return pd.DataFrame(rows)


def two_tellings(filler: int = 0) -> tuple[Corpus, SimpleNamespace]:
    """Two tellings of one story and a comparison with a repetition, a denial, a quotation and a conflict.

    The second begins with `filler` lines of its own.
    """
    a = record_of(outlet="عربي21")
    b = record_of([("سطر آخر.", "body", 0)] * filler + LINES, "001_b.txt", outlet="المسلة")
    frame = alignments(
        a,
        b,
        ("الأمر انتهى", "الأمر انتهى", "same", "verbatim"),
        ("نهاية النص.", "ونفت واشنطن ذلك", "denies", "reworded"),
    )
    said = frame.iloc[[0]].assign(
        speaker="ahmad-al-sharaa",
        a_cue="قال",
        b_cue="زعم",
        a_cue_class="say",
        b_cue_class="claim",
        cue_differs=True,
        speaker_differs=False,
        wording="shortened",
        strength="softened",
        difference="الأمر [-لم-] {+قد+} انتهى",
    )
    start = {side: frame[f"{side}_start"][0] for side in "ab"}
    conflict = frame.iloc[[0]].assign(
        what="outcome",
        a_value_start=start["a"] + 6,
        a_value_end=start["a"] + 11,
        b_value_start=start["b"] + 6,
        b_value_end=start["b"] + 11,
    )
    denial = frame.iloc[[1]].assign(b_claimed=True, a_speaker="الوزير", b_speaker=None)
    return Corpus([a, b]), SimpleNamespace(alignments=frame, quotes=said, conflicts=conflict, denials=denial)
