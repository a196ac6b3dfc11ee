"""Through whom words came: sources that pass on those of others, and reports that an article credits."""

from __future__ import annotations

import pandas as pd

from .arguments import need_columns
from .naming import as_described, sources_called

NO_RELAY, CREDITED, RELAYED = HANDS = ("no relay named", "article credits an outlet", "relay named")
"""Through whom words came, as far as a text says (`hands`)."""


def hands(attributions: pd.DataFrame, articles: pd.DataFrame) -> pd.Series:
    """Through whom the words of each attribution came, as far as the text says.

    `relay named`: its sentence names another source that passes the words on. `article credits an outlet`: its sentence names none,
    but its article credits another outlet's report (`relays` in `corpus.articles`, without agencies that a credit line names), from
    which the words may be; what an outlet itself says is not counted there. `no relay named`: neither.

    Returns a Series of one of `HANDS`, on the index of `attributions`.
    Raises KeyError without the columns file, article, depth and source_type, and file, article, relays and agencies of the articles.

    >>> said = [("1.txt", 0, 1, "named_person"), ("1.txt", 0, 2, "media"), ("1.txt", 0, 1, "media")]
    >>> said = pd.DataFrame(said, columns=["file", "article", "depth", "source_type"])
    >>> told = pd.DataFrame({"file": ["1.txt"], "article": [0], "relays": ["نيويورك تايمز"], "agencies": [None]})
    >>> hands(said, told).tolist()
    ['article credits an outlet', 'relay named', 'no relay named']
    """
    need_columns("attributions", attributions, "file", "article", "depth", "source_type")
    need_columns("articles", articles, "file", "article", "relays", "agencies")
    own = articles.dropna(subset=["relays"])
    credits = {
        (file, article)
        for file, article, relays, wire in own[["file", "article", "relays", "agencies"]].itertuples(
            index=False
        )
        if {*relays.split("؛ ")} - {*(wire.split("؛ ") if isinstance(wire, str) else ())}
    }
    keys = attributions[["file", "article", "depth", "source_type"]].itertuples(index=False)
    found = [
        RELAYED if depth > 1 else CREDITED if (file, article) in credits and kind != "media" else NO_RELAY
        for file, article, depth, kind in keys
    ]
    return pd.Series(found, index=attributions.index, name="hand", dtype="str")


def chains(attributions: pd.DataFrame, actor_labels: pd.Series | None = None) -> pd.DataFrame:
    """Relay chains: who passes on whose words.

    With `actor_labels` (`usual_labels(corpus.mentions)`), a relay that is a known actor appears under its usual name, so that
    `الصحيفة` and `نيويورك تايمز` count as one (`syrianews.naming.sources_called`). Who is told by a noun alone (`المصدر`)
    appears as the article called him before (`syrianews.naming.as_described`).

    Returns columns name (the article), relay (the source that passes the words on), speaker (whose words they are), count,
    most frequent first. A chain through three hands gives two rows.
    Raises KeyError without the columns file, article, name, id, speaker and relays, with `actor_labels` also actor and source_type.

    >>> told = [("1.txt", 0, "a", "a1", "الصحيفة", "a2"), ("1.txt", 0, "a", "a2", "مسؤولون", None)]
    >>> chains(pd.DataFrame(told, columns=["file", "article", "name", "id", "speaker", "relays"])).values.tolist()
    [['a', 'الصحيفة', 'مسؤولون', 1]]
    """
    need_columns("attributions", attributions, "file", "article", "name", "id", "speaker", "relays")
    attributions = attributions.assign(speaker=as_described(attributions))
    by_id = attributions.set_index(["file", "article", "id"])["speaker"]
    relaying = attributions.dropna(subset=["relays"])
    keys = zip(relaying["file"], relaying["article"], relaying["relays"], strict=True)
    relay = relaying["speaker"]
    if actor_labels is not None:
        relay = sources_called(relaying, actor_labels)
    table = pd.DataFrame(
        {
            "name": relaying["name"].to_numpy(),
            "relay": relay.fillna("؟").to_numpy(),
            "speaker": [by_id.get(key, "؟") for key in keys],
        }
    )
    table = table.fillna("؟").groupby(["name", "relay", "speaker"]).size().rename("count").reset_index()
    return table.sort_values(["count", "name", "relay"], ascending=[False, True, True], ignore_index=True)
