"""Dates that an undated article may bear, by the other tellings of its story.

An inference is evidence of another kind than a date line, so it has columns of its own, says why, and never
overwrites `date`. Only stories whose dated tellings all fall within two days allow one. A date that rests on a post which an article
embeds is the earliest day that it can be of: such a telling dates another only where no better one does, and the reason says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

SPREAD = 1
"""Most days between the earliest and the latest dated telling for an inference to be drawn."""


def infer_dates(stories: pd.DataFrame) -> pd.DataFrame:
    """Return the frame with `date_inferred` and `date_inferred_reason` (str or missing) beside `date`.

    Reads the columns `story`, `file`, `article`, `outlet`, `date`, and `date_basis` where it is there.

    >>> import pandas as pd
    >>> frame = pd.DataFrame({"story": ["s1", "s1"], "file": ["a", "b"], "article": [0, 0],
    ...                       "outlet": ["o", None], "date": ["2025-01-24", None]})
    >>> infer_dates(frame)["date_inferred"].tolist()[1]
    '2025-01-24'
    """
    import pandas as pd

    frame = stories.copy()
    for column in ("date_inferred", "date_inferred_reason"):
        frame[column] = pd.Series([None] * len(frame), index=frame.index, dtype="str")
    basis = frame.get("date_basis", pd.Series(None, index=frame.index, dtype="object"))
    undated = frame["date"].isna() | (frame["date"].astype("string").str.len() < 10)
    for _, rows in frame[frame["story"].isin(frame.loc[undated, "story"])].groupby("story"):
        dated = rows.assign(bound=basis[rows.index].eq("embed"))[~undated[rows.index]].sort_values("date")
        if dated.empty:
            continue
        days = pd.to_datetime(dated["date"])
        if (days.iloc[-1] - days.iloc[0]).days > SPREAD:
            continue
        nearest = dated.sort_values("bound", kind="stable").iloc[0]
        teller = nearest["outlet"] if isinstance(nearest["outlet"], str) else nearest["file"]
        reason = f"same story as {teller} ({nearest['file']}#{nearest['article']}), dated {nearest['date']}"
        reason += " by a post that it embeds: not earlier than that" if nearest["bound"] else ""
        for index in rows.index[undated[rows.index]]:
            known = frame.at[index, "date"]
            if isinstance(known, str) and not nearest["date"].startswith(known):
                continue
            frame.at[index, "date_inferred"] = nearest["date"]
            frame.at[index, "date_inferred_reason"] = reason
    return frame
