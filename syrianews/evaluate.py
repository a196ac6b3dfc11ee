"""Score a corpus against gold: zones, articles, mentions and attributions, with intervals.

Gold files are `<stem>.json` in the form of the annotation guidelines (`seeds/gold/GUIDELINES.md`): line numbers and
strings, no offsets. Matching follows PolNeAR's practice of partial span overlap:

- zones: for each non-blank line, the zone that covers most of it;
- mentions: one to one, the spans share at least half of their union; actors are compared by B-cubed
  (Bagga and Baldwin 1998) over the matched mentions of all files;
- attributions: one to one by overlapping cues; source and content each count as right when they share at least half of
  the characters of their union.

Intervals come from a bootstrap over files (percentile, 1,000 resamples, seeded), because the mentions of
one article are not independent of each other.
A bootstrap that only ever draws right cases, or one file, sees no spread: each end is therefore at least as far out as in the
exact interval of as many independent cases (Clopper and Pearson 1934). What has no gold has no score.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from .arguments import need_corpus, need_path
from .export import annotation_json
from .gold import HALF, Gold, jaccard, overlap, pair, read_gold, readings_in, same_words, texts_of
from .schema import QUOTED, TEXT_KINDS
from .scoring import added, b_cubed, cue_match, resampled, scores, widened
from .text import fold

if TYPE_CHECKING:
    from .corpus import Corpus

__all__ = ["Report", "evaluate"]

Counts = dict[tuple[str, str], list[float]]
"""(layer, measure) to [right of the system's, system, right of gold's, gold]; the two `right` differ for B-cubed alone."""

COLUMNS = ["layer", "measure", "precision", "recall", "f1", "low", "high", "right", "system", "gold"]
ATTRIBUTES = ("quote", "cue_class", "source_type", "anonymity", "polarity")
"""The fields of gold attributions whose values are kinds."""


@dataclass(slots=True)
class Report:
    """Scores, and what went wrong: `table` (one row per measure) and `mistakes` (one row per error)."""

    table: pd.DataFrame
    mistakes: pd.DataFrame = field(repr=False)


def evaluate(corpus: Corpus, gold: str | Path) -> Report:
    """Score an annotated corpus against the gold files in the folder `gold`.

    Files without gold are skipped; gold whose file is not in the corpus is listed among the mistakes (`missing`).

    Returns a `Report`. `table` has the columns layer, measure, precision, recall, f1, low, high (95 % interval of f1), right,
    system, gold (counts). For rates (title, cue_class …) all three scores are the share that is right. Without gold recall, f1
    and its interval are missing (NaN). `mistakes` has the columns file, layer, kind, text, gold, system. Raises TypeError for
    anything but a corpus and a path, FileNotFoundError if the folder has no gold, and ValueError if a gold string is not in its
    line, a file is no JSON object, or its name is that of several scrapes.

    >>> import syrianews as sn
    >>> found = evaluate(sn.annotate(sn.load("seeds/")), "seeds/gold")
    >>> found.table.query("measure == 'cue'")["gold"].tolist()
    [142]
    """
    need_corpus(corpus, "evaluate", "sn.prepare", stored="write evaluate(corpus.load(), gold)")
    need_path(gold, "evaluate", "the folder of gold")
    folder = Path(gold)
    readings = readings_in(folder)
    if not readings:
        raise FileNotFoundError(
            f"no gold in {folder}: expected files <stem>.json with zones, articles, mentions and attributions."
        )
    record_of = texts_of(readings, corpus.records)
    mistakes: list[dict[str, Any]] = []
    per_file: list[Counts] = []
    matched_mentions: list[tuple[int, str, str]] = []
    for number, (stem, record) in enumerate(record_of.items()):
        one = read_gold(readings[stem], record.scrape.text)
        system = with_spans(annotation_json(record))
        counts: Counts = defaultdict(lambda: [0, 0, 0, 0])
        log = logger(mistakes, record.scrape.file)
        _score_zones(one, system, counts, log)
        _score_articles(one, system, counts, log)
        for g, s in score_mentions(one, system, counts, log):
            matched_mentions.append((number, g["actor"], s["actor"]))
        score_attributions(one, system, counts, log)
        per_file.append(counts)
    score_grouping(matched_mentions, per_file)
    for stem, path in readings.items():
        if stem not in record_of:
            mistakes.append({"file": stem, "layer": "file", "kind": "missing", "text": path.name})
    table = table_of(per_file)
    columns = ["file", "layer", "kind", "text", "gold", "system"]
    return Report(table, pd.DataFrame(mistakes, columns=columns).astype("str"))


Log = Callable[..., None]


def logger(mistakes: list[dict[str, Any]], file: str) -> Log:
    """A function that writes mistakes of `file` down as rows of `mistakes`."""

    def log(layer: str, kind: str, text: str, gold: Any = "", system: Any = "") -> None:
        mistakes.append(
            {"file": file, "layer": layer, "kind": kind, "text": text, "gold": gold, "system": system}
        )

    return log


def with_spans(system: dict[str, Any]) -> dict[str, Any]:
    """An annotation (`annotation_json`) with the spans of its mentions and attributions as gold has them."""
    for m in system["mentions"]:
        m["span"] = (m["start"], m["end"])
    for a in system["attributions"]:
        a["cue_span"] = tuple(a["cue"])
        a["source_span"] = [tuple(a["source"])] if a["source"] else []
        a["content_span"] = [tuple(c) for c in a["content"]]
    return system


def add(counts: Counts, layer: str, measure: str, right: float, system: float, gold: float) -> None:
    """Add to the counts of one measure."""
    cell = counts[layer, measure]
    for k, value in enumerate((right, system, right, gold)):
        cell[k] += value


def _score_zones(gold: Gold, system: Mapping[str, Any], counts: Counts, log: Log) -> None:
    for start, end, kind, article in gold.lines:
        best = max(system["zones"], key=lambda z: overlap((z["start"], z["end"]), (start, end)), default=None)
        touches = best is not None and overlap((best["start"], best["end"]), (start, end))
        found = (best["kind"], best["article"]) if best and touches else (None, None)
        add(counts, "zones", "line and article", found == (kind, article), 1, 1)
        is_text, said_text = kind in TEXT_KINDS, found[0] in TEXT_KINDS
        size = end - start
        both = is_text and said_text and found[1] == article
        add(counts, "zones", "text characters", size * both, size * said_text, size * is_text)
        if found != (kind, article):
            log(
                "zones",
                "wrong zone",
                gold.text[start:end][:80],
                f"{kind}/{article}",
                f"{found[0]}/{found[1]}",
            )


def _score_articles(gold: Gold, system: Mapping[str, Any], counts: Counts, log: Log) -> None:
    by_number = {a["article"]: a for a in system["articles"]}
    for article in gold.articles:
        found = by_number.get(article["article"], {})
        for key in ("title", "outlet", "date"):
            want, got = article.get(key), found.get(key)
            right = want == got if key == "date" else _key(want) == _key(got)
            add(counts, "articles", key, right, 1, 1)
            if not right:
                log("articles", key, f"article {article['article']}", want, got)
        want_relays = {_key(x) for x in article.get("relays", [])}
        got_relays = {_key(x) for x in found.get("relays") or []}
        add(counts, "articles", "relays", len(want_relays & got_relays), len(got_relays), len(want_relays))


def score_mentions(gold: Gold, system: Mapping[str, Any], counts: Counts, log: Log) -> list[tuple[Any, Any]]:
    """Count matched, missed and spurious mentions into `counts`; returns the matched (gold, system) mentions."""
    wanted, found = gold.mentions, system["mentions"]
    pairs = pair(wanted, found, _mention_match)
    add(counts, "mentions", "detection", len(pairs), len(found), len(wanted))
    typed = [(i, j) for i, j in pairs if wanted[i]["type"] == found[j]["type"]]
    add(counts, "mentions", "typed", len(typed), len(found), len(wanted))
    for kind in sorted({m["type"] for m in (*wanted, *found)}):
        right = sum(wanted[i]["type"] == kind for i, _ in typed)
        n_found, n_wanted = (sum(m["type"] == kind for m in side) for side in (found, wanted))
        add(counts, "mentions", kind, right, n_found, n_wanted)
    hit, used = {i for i, _ in pairs}, {j for _, j in pairs}
    for i, m in enumerate(wanted):
        if i not in hit:
            log("mentions", "missed", m["text"], m["type"])
    for j, m in enumerate(found):
        if j not in used:
            log("mentions", "spurious", gold.text[m["start"] : m["end"]], "", m["type"])
    return [(wanted[i], found[j]) for i, j in pairs]


def _mention_match(a: Mapping[str, Any], b: Mapping[str, Any]) -> float:
    share = jaccard([a["span"]], [b["span"]]) if overlap(a["span"], b["span"]) else 0.0
    return share if share >= HALF else 0.0


def score_grouping(matched: Sequence[tuple[int, str, str]], per_file: Sequence[Counts]) -> None:
    """B-cubed: for each matched mention, the share of its system group, and of its gold group, that agrees."""
    agreeing = b_cubed([g for _, g, _ in matched], [s for _, _, s in matched])
    for (file, _, _), (precision, recall) in zip(matched, agreeing, strict=True):
        cell = per_file[file]["mentions", "grouping (B-cubed)"]
        for k, value in enumerate((precision, 1, recall, 1)):
            cell[k] += value


def score_attributions(
    gold: Gold, system: Mapping[str, Any], counts: Counts, log: Log
) -> list[tuple[Any, Any]]:
    """Count attributions and their parts into `counts`; returns the matched (gold, system) attributions."""
    wanted, found = gold.attributions, system["attributions"]
    pairs = pair(wanted, found, cue_match)
    sizes = (len(found), len(wanted))
    add(counts, "attributions", "cue", len(pairs), *sizes)
    for measure in ("source", "content", "full"):
        add(counts, "attributions", measure, 0, *sizes)
    for i, j in pairs:
        g, s = wanted[i], found[j]
        source = same_words(g["source_span"], s["source_span"])
        content = same_words(g["content_span"], s["content_span"])
        for measure, right in (("source", source), ("content", content), ("full", source and content)):
            add(counts, "attributions", measure, right, 0, 0)
        if not (source and content):
            log("attributions", "span", g["cue"], _span_words(gold.text, g), _span_words(gold.text, s))
        for key in ATTRIBUTES:
            right = g.get(key) == s.get(key)
            add(counts, "attributions", key, right, 1, 1)
            if not right:
                log("attributions", key, g["cue"], g.get(key), s.get(key))
    hit, used = {i for i, _ in pairs}, {j for _, j in pairs}
    for i, a in enumerate(wanted):
        if i not in hit:
            log("attributions", "missed", a["cue"], a.get("source"))
    for j, a in enumerate(found):
        if j not in used:
            log("attributions", "spurious", gold.text[slice(*a["cue_span"])])
    _score_links(gold, wanted, found, pairs, counts)
    _score_direct(wanted, found, pairs, counts)
    return [(wanted[i], found[j]) for i, j in pairs]


def _span_words(text: str, a: Mapping[str, Any]) -> str:
    source, content = (" … ".join(text[s:e] for s, e in a[key]) for key in ("source_span", "content_span"))
    return f"[{source}] {content}"


def _score_links(
    gold: Gold, wanted: Sequence[Any], found: Sequence[Any], pairs: Sequence[tuple[int, int]], counts: Counts
) -> None:
    to_system = {wanted[i]["id"]: found[j]["id"] for i, j in pairs}
    to_gold = {b: a for a, b in to_system.items()}
    gold_links = {(a["id"], a["relays"]) for a in wanted if a.get("relays")}
    links = {(a["id"], a["relays"]) for a in found if a.get("relays")}
    right = sum((to_system.get(a), to_system.get(b)) in links for a, b in gold_links)
    add(counts, "attributions", "relays", right, len(links), len(gold_links))
    gold_by_id, by_id = {a["id"]: a for a in wanted}, {a["id"]: a for a in found}
    for i, j in pairs:
        g = wanted[i]
        if g.get("source") or not g.get("antecedent"):
            continue
        want, got = root(gold_by_id, g["antecedent"]), root(by_id, found[j].get("antecedent"))
        ok = _same_source(want, got, gold_by_id.get(to_gold.get(got["id"], "")) if got else None, gold.text)
        add(counts, "attributions", "antecedent", ok, 1, 1)


def root(by_id: Mapping[str, Any], name: str | None) -> Any:
    """The attribution at the end of a chain of antecedents, or None."""
    seen: set[str] = set()
    while name is not None and name in by_id and name not in seen:
        seen.add(name)
        if not by_id[name].get("antecedent") or by_id[name]["source_span"]:
            return by_id[name]
        name = by_id[name]["antecedent"]
    return None


def _same_source(want: Any, got: Any, twin: Any, text: str) -> bool:
    """Whether two attributions name one source: they match, share actor and source type, or share the words."""
    if want is None or got is None:
        return False
    if twin is not None and (
        twin["id"] == want["id"]
        or (
            want.get("actor")
            and twin.get("actor") == want["actor"]
            and twin["source_type"] == want["source_type"]
        )
    ):
        return True
    words = [_key(text[s:e]) for s, e in got["source_span"]]
    return bool(words and want.get("source") and words[0] == _key(want["source"]))


def _score_direct(
    wanted: Sequence[Any], found: Sequence[Any], pairs: Sequence[tuple[int, int]], counts: Counts
) -> None:
    n_found, n_wanted = (sum(a["quote"] in QUOTED for a in side) for side in (found, wanted))
    add(counts, "attributions", "direct quotations", 0, n_found, n_wanted)
    for i, j in pairs:
        g, s = wanted[i], found[j]
        if not (g["quote"] in QUOTED and s["quote"] in QUOTED):
            continue
        if not same_words(g["content_span"], s["content_span"]):
            continue
        add(counts, "attributions", "direct quotations", 1, 0, 0)
        if g["source_span"]:
            right = same_words(g["source_span"], s["source_span"])
            add(counts, "attributions", "speaker of a direct quotation", right, 1, 1)


def _key(value: str | None) -> str:
    return " ".join(fold(value or "").split()).strip(" .:،؛-–—…«»\"“”'’‘")


LAYERS = ("zones", "articles", "mentions", "attributions")


def table_of(per_file: Sequence[Counts], resamples: int = 1000) -> pd.DataFrame:
    """The counts of several files as one table (`COLUMNS`), F1 with its interval from a bootstrap over the files."""
    keys = list(dict.fromkeys(key for counts in per_file for key in counts))
    keys.sort(key=lambda key: LAYERS.index(key[0]))
    draws = resampled(per_file, resamples)
    rows = []
    for key in keys:
        sums = added(per_file, key)
        precision, recall, f1 = scores(*sums)
        samples = (added(draw, key) or [0] * 4 for draw in draws)
        cases = (sums[1] + sums[3]) / 2 if sums[3] else 0  # F1 is twice the right over all of both sides
        low, high = widened([scores(*sample)[2] for sample in samples], (sums[0] + sums[2]) / 2, cases)
        rows.append([*key, precision, recall, f1, low, high, sums[0], sums[1], sums[3]])
    return pd.DataFrame(rows, columns=COLUMNS)


def __dir__() -> list[str]:
    return __all__
