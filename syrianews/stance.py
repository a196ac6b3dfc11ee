"""Verbs by which a reporter vouches for what a source says, or keeps it at a distance.

After Martin and White (*The Language of Evaluation*, 2005), for whom a reporting verb endorses (show, prove, find, confirm),
merely acknowledges (say, state, announce, explain) or distances (claim). With the endorsing verbs stand those
whose content is taken for true by whoever uses them: factive and semi-factive verbs such as reveal, admit and realise
(Kiparsky and Kiparsky, *Fact*, 1970; Hooper, *On assertive predicates*, 1975). All other verbs are neutral here, `أعلن`, `أوضح`,
`أشار` and `لفت` among them, and so is what a speaker says with emphasis (`شدد`, `أصر`): it is the speaker who insists, not the
reporter. The verbs are in `data/stance.csv`.
"""

from __future__ import annotations

from functools import cache

import pandas as pd

from .arguments import need_columns, need_series
from .attribution.traits import cues_that
from .columns import empty_frame
from .lexicons import lexicon
from .naming import sources_called
from .untrue import OF_OTHERS, calls_untrue

__all__ = ["STANCES", "TABLE", "acts", "by_source", "denies", "stance"]

_THREAT = "تهديد"
"""The noun of a verb that only carries it: `أطلق تهديدات`."""
_COMMITMENT = "التزام"
"""Listed with the intentions, but binding: counts as a pledge."""
STANCES = ("vouches", "doubts")
TABLE = ["source", "name", "stance", "count", "cues", "contents", "both"]


@cache
def _verbs() -> dict[str, str]:
    return {row["lemma"]: row["stance"] for row in lexicon("stance")}


def stance(attributions: pd.DataFrame) -> pd.Series:
    """For each attribution `vouches`, `doubts`, or nothing where its verb is neutral.

    What `data/stance.csv` does not list doubts where its cue class is `claim`, so that cues of a user's own count. A verb that is
    denied (`لم يؤكد`) or has a `negation` does neither, nor one that stands in what another source says: there it is that source who vouches or doubts
    (`قال الوزير إن المزاعم باطلة`). Returns a Series named `stance`, on the index of `attributions`.
    Raises KeyError without the columns lemma, cue_class, polarity and within.

    >>> table = pd.DataFrame({"lemma": ["أكّد", "أعلن", "زعم", "زعم"], "cue_class": ["assert", "disclose", "claim", "claim"],
    ...                       "polarity": "assert", "within": [None, None, None, "a1"]})
    >>> stance(table).fillna("").tolist()
    ['vouches', '', 'doubts', '']
    """
    need_columns("attributions", attributions, "lemma", "cue_class", "polarity", "within")
    listed = attributions["lemma"].map(_verbs()).astype("object")
    found = listed.where(listed.notna() | attributions["cue_class"].ne("claim"), "doubts")
    own = attributions["polarity"].eq("assert") & attributions["within"].isna()
    if "negation" in attributions:
        own &= attributions["negation"].isna()
    return found.where(found.isin(STANCES) & own).rename("stance")


def by_source(attributions: pd.DataFrame, usual: pd.Series) -> pd.DataFrame:
    """How often each article vouches for a source, and how often it doubts it.

    `usual` is `syrianews.counts.usual_labels(...)`: a source that is a known actor stands under its usual name, people without a
    name under their own words.

    Returns columns source, name (the article), stance, count, cues (the words, joined by `، `), contents (what was said with them, joined
    by ` | `), both (whether the source meets verbs of both kinds: of statements that may be as different as their contents). Those come
    first, then the most frequent.
    Raises KeyError for a table of another kind, TypeError if `usual` is no Series.

    >>> row = {"lemma": "زعم", "cue_class": "claim", "polarity": "assert", "within": None, "speaker": "الوزير", "actor": None, "name": "a",
    ...        "cue": "زعم", "source_type": "named_person", "content": "الأمر انتهى"}
    >>> by_source(pd.DataFrame([row]), pd.Series(dtype=object))[["source", "stance", "count", "contents", "both"]].values.tolist()
    [['الوزير', 'doubts', 1, 'الأمر انتهى', False]]
    """
    need_columns("attributions", attributions, "speaker", "actor", "source_type", "name", "cue", "content")
    need_series("usual", usual, "syrianews.counts.usual_labels(corpus.mentions)")
    spoken = attributions.assign(stance=stance(attributions)).dropna(subset=["speaker", "stance"])
    if spoken.empty:
        return empty_frame(TABLE).astype({"both": "bool"})
    spoken = spoken.assign(source=sources_called(spoken, usual))
    table = spoken.groupby(["source", "name", "stance"]).agg(
        count=("cue", "size"),
        cues=("cue", lambda cues: "، ".join(dict.fromkeys(cues))),
        contents=("content", lambda said: " | ".join(said.dropna())),
    )
    table = table.reset_index()
    sides = table.groupby("source")
    table = table.assign(both=sides["stance"].transform("nunique") > 1, total=sides["count"].transform("sum"))
    order = ["both", "total", "source", "name"]
    table = table.sort_values(order, ascending=[False, False, True, True], ignore_index=True)
    return table[TABLE]


def acts(attributions: pd.DataFrame) -> pd.Series:
    """What speakers do beyond saying: `accuses`, `pledges`, `threatens`, `denies`; nothing for the rest.

    These are the speaker's deeds. Whether the reporter vouches for them is another matter (`stance`). What somebody only means to
    do (`يعتزم`, `نيته`) is told with cues of the class `pledge`, but commits nobody. Who denies is told by `denies`.
    Returns a Series named `act`, on the index of `attributions`. Raises KeyError without the columns cue, lemma, cue_class, polarity and
    content.

    >>> table = pd.DataFrame({"cue": ["نفى", "توعد", "يعتزم"], "lemma": ["نفى", "توعد", "اعتزم"],
    ...                       "cue_class": ["deny", "pledge", "pledge"], "polarity": ["deny", "assert", "assert"],
    ...                       "content": ["الخبر", "بالرد", "السفر"]})
    >>> acts(table).fillna("").tolist()
    ['denies', 'threatens', '']
    """
    need_columns("attributions", attributions, "cue", "lemma", "cue_class", "polarity", "content")
    lemma, pledges = attributions["lemma"], attributions["cue_class"].eq("pledge")
    found = attributions["cue_class"].map({"accuse": "accuses", "pledge": "pledges"}).astype("object")
    harm = lemma.isin(cues_that("threatens")) | attributions["cue"].str.contains(_THREAT, na=False)
    found = found.mask(pledges & harm, "threatens").mask(
        pledges & lemma.isin(cues_that("intends") - {_COMMITMENT})
    )
    found = found.where(attributions["polarity"].eq("assert"))
    return found.mask(denies(attributions), "denies").rename("act")


def denies(attributions: pd.DataFrame) -> pd.Series:
    """Whether speakers deny: by the cue (`نفى`), or by calling untrue what others said (`هذه الاتهامات لا أساس لها`).

    The comparison ties these very denials to the claims they answer. The column `polarity` is that of the cue alone.
    Returns a Series of True and False named `denies`, on the index of `attributions`. Raises KeyError without the columns cue_class, polarity and
    content.

    >>> table = pd.DataFrame({"cue_class": ["deny", "say", "accuse"], "polarity": ["deny", "assert", "assert"],
    ...                       "content": [None, "هذه الأنباء غير صحيحة", "بنشر أنباء غير صحيحة"]})
    >>> denies(table).tolist()
    [True, True, False]
    """
    need_columns("attributions", attributions, "cue_class", "polarity", "content")
    own = ~attributions["cue_class"].isin(OF_OTHERS)
    untrue = attributions["content"].fillna("").map(calls_untrue).astype("bool")
    by_cue = attributions["polarity"].eq("deny") | attributions["cue_class"].eq("deny")
    return (by_cue | (own & untrue)).rename("denies")


def __dir__() -> list[str]:
    return __all__
