"""A trained second opinion on links and furniture: what the rules say of a line, held against everything around it.

The rules name a line by the first sign that they know; what a page nobody prepared for has instead is many weak signs at once: how
long the lines around are, in which order titles, labels and dates come, which words furniture is made of. A linear model weighs them
(`data/zone_weights.csv`, made by `benchmarks/zone_weights.py` from pages as the rules had read them *before* anyone had opened them,
and measured there by leaving out one set of pages at a time). It decides only between links and furniture, and whether a line beside the text is furniture; what the rules
call text or headline stays so, and the bare text of an article is left alone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from ..lexicons import lexicon
from .cards import is_card_time
from .columns import columnists
from .composed import names_readers
from .lines import DATE, LABEL, NUMBER, PROSE, TITLE, Line
from .links import BOILERPLATE, RELATED, Label
from .site_speech import is_site_speech

KINDS = ("boilerplate", "related", "meta", "other")
"""What the model tells apart; `other` is everything that it never decides about."""
_MAY_BECOME = {
    "boilerplate": ("related",),
    "related": ("boilerplate",),
    "meta": ("boilerplate",),
}
"""What a line of each kind may be renamed to: the changes that mend more than they spoil on pages left out."""
MARGINS = {"boilerplate": 1.0, "related": 1.0, "meta": 2.0}
"""How much more likely than the rules' kind another must be: the difference of their scores, in nats."""
ROUNDS = 2
"""How often lines are weighed: once more after those around them were renamed."""
_FURNISHED, _FURNISHED_SHARE = 8, 0.25
"""The fewest lines of links and furniture of a page that is more than an article's text, and their least share of its lines."""
_LOOK = 400
"""Characters of a line that are looked at."""
_NEAR, _AHEAD = 4, 4
"""Lines on either side, and ahead, whose lengths and shapes are summed up."""
_REACH = 8
"""Lines on either side of one that was renamed that are weighed once more."""
_SHORT_WORDS = 10
"""Lines of so many words are known by each of them, longer ones by the first."""
_HEADS = frozenset(
    {"related_head", "popular_head", "comment_head", "keywords_head", "footer", "subscribe", "poll", "nav", "author_box"}
)  # fmt: skip
_STAMPS = frozenset({DATE, NUMBER})
"""Shapes of what stands under a card's title."""
_TOLD = {
    "meta": frozenset({"byline", "source_label"}),
    "related": frozenset({"related_head"}),
    "boilerplate": frozenset(
        {
            "nav",
            "share",
            "footer",
            "cookies",
            "app",
            "subscribe",
            "comment",
            "comment_head",
            "popular_head",
            "poll_head",
            "poll",
        }
    ),
}
"""Categories of lines of a kind that say so by themselves."""
_UNPAIRED = ("word", "first", "category")
"""Signs that count by themselves, and not together with the rules' kind."""
_LENGTHS = ((1, "1"), (2, "2"), (4, "4"), (6, "6"), (12, "12"), (20, "20"))
_MEANS = ((2, "2"), (3, "3"), (5, "5"), (8, "8"), (12, "12"))
_RUNS = ((1, "1"), (2, "2"), (5, "5"), (12, "12"))
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile("[A-Za-z]")
_DIGITS = re.compile(r"\d")
_QUOTES = re.compile('[«»"“”]')
_VERB = re.compile(r"[يت]\w{3}")
_INNER_VERB = re.compile(r"\s[يت]\w{3}")
_PREPOSITIONS = frozenset("في من علي الي عن بعد مع".split())
"""Prepositions in a line of few words or at its head; the weights of `data/zone_weights.csv` were fitted with these."""


class Fact(NamedTuple):
    """What is known of one line before it is weighed; `kind` is what the rules say."""

    number: int
    text: str
    folded: str
    shape: str
    category: str | None
    words: int
    stops: bool
    continues: bool
    bulleted: bool
    named: bool
    kind: str


def correct(lines: Sequence[Line], labels: list[Label]) -> None:
    """Rename the lines of links and furniture of which the model is surer than the rules; short as menus, lists of writers stay."""
    furniture = labels.count(BOILERPLATE) + labels.count(RELATED)
    if furniture < _FURNISHED or furniture < _FURNISHED_SHARE * len(labels):
        return
    facts = [fact(line, kind) for line, (kind, _) in zip(lines, labels, strict=True)]
    texts = [index for index, (kind, _) in enumerate(labels) if kind == "body"]
    writers = columnists(lines, range(texts[-1] + 1 if texts else 0, len(lines)))
    for index, each in enumerate(renamed(facts, _weights())):
        kept = index in writers or is_card_time(lines[index])
        folded = lines[index].folded
        speaks = names_readers(folded) or (
            each.shape == TITLE and not each.category and is_site_speech(folded)
        )
        kept = kept or (each.kind == "related" and speaks)
        kept = kept or _follows_label(facts, index) or _is_writers_mail(facts, index)
        if each.kind != labels[index][0] and not kept:
            labels[index] = each.kind, None


def _follows_label(facts: Sequence[Fact], index: int) -> bool:
    """Whether a line beside the text is what the label over it asks for (`المصدر:`, under it the source)."""
    over = facts[max(0, index - 1)]
    return (
        facts[index].kind == over.kind == "meta"
        and over.text.endswith(":")
        and over.category in _TOLD["meta"]
    )


def _is_writers_mail(facts: Sequence[Fact], index: int) -> bool:
    """Whether an address of mail stands directly below the text: that of who wrote it."""
    each, over = facts[index], facts[max(0, index - 1)]
    return each.kind == "meta" and over.kind == "body" and "@" in each.text and each.words <= _SHORT_WORDS


def fact(line: Line, kind: str) -> Fact:
    """The facts of a line that the rules call `kind`."""
    return Fact(
        line.number, line.text[:_LOOK], line.folded[:_LOOK], line.shape, line.category, line.words, line.stops, line.continues, line.bulleted,
        line.names_outlet, kind,
    )  # fmt: skip


def renamed(facts: Sequence[Fact], weights: Mapping[str, Sequence[float]]) -> list[Fact]:
    """The facts with the kinds that `weights` (one number a kind of `KINDS` for each sign) would give the lines."""
    facts = list(facts)
    own = [list(_own(each)) if _is_open(each) else [] for each in facts]
    open_ones = [index for index, each in enumerate(facts) if _is_open(each)]
    for _ in range(ROUNDS):
        found = _decisions(facts, open_ones, own, weights)
        for index, kind in found.items():
            facts[index] = facts[index]._replace(kind=kind)
        touched = {at for index in found for at in range(index - _REACH, index + _REACH + 1)}
        open_ones = [index for index in open_ones if index in touched]
    return facts


def _is_open(each: Fact) -> bool:
    """Whether a line may be renamed: an article's date, what says who wrote it or whence it is, and buttons are not."""
    if each.kind == "meta" and each.shape == DATE:
        return False
    return each.kind in _MAY_BECOME and each.category not in _TOLD.get(each.kind, ())


def _decisions(
    facts: Sequence[Fact],
    indices: Sequence[int],
    own: Sequence[Sequence[str]],
    weights: Mapping[str, Sequence[float]],
) -> dict[int, str]:
    """The lines to rename of those at `indices`, by their index, and their new kinds; a stamp is a link's only under one."""
    found: dict[int, str] = {}
    for index, signs in zip(indices, signs_of(facts, indices, own), strict=True):
        each = facts[index]
        known = [weights[sign] for sign in signs if sign in weights]
        scores = dict(zip(KINDS, map(sum, zip(*known, strict=True)), strict=True)) if known else {}
        best = max(scores, key=scores.__getitem__, default=each.kind)
        if best not in _MAY_BECOME[each.kind] or scores[best] - scores[each.kind] < MARGINS[each.kind]:
            continue
        over = found.get(index - 1) or facts[max(0, index - 1)].kind
        if best != "related" or each.shape not in _STAMPS or over == "related":
            found[index] = best
    return found


@cache
def _weights() -> dict[str, tuple[float, ...]]:
    return {row["sign"]: tuple(int(row[kind]) / 100 for kind in KINDS) for row in lexicon("zone_weights")}


def signs_of(
    facts: Sequence[Fact], indices: Iterable[int] | None = None, own: Sequence[Sequence[str]] | None = None
) -> Iterator[list[str]]:
    """The signs of every line, or of those at `indices`; `own` holds what `_own` gives each, where it is known."""
    count = len(facts)
    texts = [i for i, each in enumerate(facts) if each.kind == "body"]
    first, last = (texts[0], texts[-1]) if texts else (0, count)
    head = next((i for i, each in enumerate(facts) if each.kind == "headline"), first)
    counts = Counter(each.text for each in facts)
    runs = _runs(facts)
    passed = _passed(facts)
    for index in range(count) if indices is None else indices:
        each = facts[index]
        kind, of_kind = each.kind, f"&kind={each.kind}"
        region = (
            "top" if index < head else "head" if index < first else "in" if index <= last
            else "tail" if index <= last + 3 else "below"
        )  # fmt: skip
        signs = ["bias", f"kind={kind}", f"region={region}", f"region={region}{of_kind}", f"region={region}&shape={each.shape}"]  # fmt: skip
        for sign in own[index] if own is not None else _own(each):
            signs.append(sign)
            if not sign.startswith(_UNPAIRED):
                signs.append(f"kind={kind}&{sign}")
        signs.append(f"part={5 * index // count}")
        if count - index <= 6:
            signs.append("end")
        if index < 4:
            signs.append("start")
        if counts[each.text] > 1:
            signs += ["again", f"again{of_kind}"]
        signs += _around(facts, index)
        signs += [sign + of_kind for sign in runs[index]]
        signs += [f"passed={passed[index]}", f"passed={passed[index]}{of_kind}"]
        yield signs


def _passed(facts: Sequence[Fact]) -> list[str]:
    """The category of the last head over each line."""
    passed, last = [], "none"
    for each in facts:
        passed.append(last)
        if each.category in _HEADS:
            last = each.category or last
    return passed


def _own(each: Fact) -> Iterator[str]:
    """The signs that a line has of itself."""
    text, folded = each.text, each.folded
    yield f"shape={each.shape}"
    yield f"category={each.category}"
    yield f"words={_bucket(each.words, _LENGTHS)}"
    digits = len(_DIGITS.findall(text))
    marks = {
        "stops": each.stops,
        "continues": each.continues,
        "bulleted": each.bulleted,
        "named": each.named,
        "colon": ":" in text,
        "announces": text.endswith(":"),
        "asks": text.endswith(("؟", "?")),
        "trails": text.endswith(("...", "…", "..")),
        "quotes": _QUOTES.search(text) is not None,
        "bar": "|" in text,
        "hash": text.startswith("#"),
        "exclaims": "!" in text,
        "dots": ".." in text,
        "rights": "©" in text,
        "digits": 0 < digits < len(text) / 4,
        "figures": digits >= len(text) / 4,
        "latin": _LATIN.search(text) is not None,
        "ascii": text.isascii(),
        "verb": _VERB.match(folded) is not None,
        "inner_verb": _INNER_VERB.search(folded) is not None,
    }
    yield from (mark for mark, true in marks.items() if true)
    words = (
        _WORD.findall(folded.lower())
        if each.words <= _SHORT_WORDS
        else _WORD.findall(folded[:40].lower())[:1]
    )
    if any(word in _PREPOSITIONS for word in words):
        yield "preposition"
    if words and 2 * sum(word.startswith("ال") for word in words) >= len(words):
        yield "definite"
    if words:
        yield f"first={words[0]}"
    if each.words <= _SHORT_WORDS:
        yield from (f"word={word}" for word in {*words})


def _around(facts: Sequence[Fact], index: int) -> Iterator[str]:
    """The signs of the lines before and behind one."""
    each, count = facts[index], len(facts)
    for offset in (-3, -2, -1, 1, 2, 3):
        at, where = index + offset, f"over{-offset}" if offset < 0 else f"under{offset}"
        if not 0 <= at < count:
            yield f"{where}:none"
            continue
        other = facts[at]
        yield f"{where}:kind={other.kind}"
        if abs(offset) < 3:
            yield f"{where}:shape={other.shape}"
            yield f"{where}:category={other.category}"
            yield f"{where}:words={_bucket(other.words, _LENGTHS)}"
        if abs(offset) == 1:
            yield f"{where}:kind={other.kind}&kind={each.kind}&shape={each.shape}"
            yield f"{where}:shape={other.shape}&shape={each.shape}"
            yield f"{where}:{'gap' if abs(other.number - each.number) > 1 else 'close'}"
        if abs(offset) == 2 and other.shape == each.shape != facts[index + offset // 2].shape:
            yield f"{where}:alternates={each.shape}"
    near = [facts[at] for at in range(max(0, index - _NEAR), min(count, index + _NEAR + 1)) if at != index]
    if not near:
        return
    yield f"near:words={_bucket(sum(min(o.words, 20) for o in near) / len(near), _MEANS)}"
    for name, number in (
        ("titles", sum(other.shape == TITLE for other in near)),
        ("labels", sum(other.shape == LABEL for other in near)),
        ("stamps", sum(other.shape in _STAMPS for other in near)),
        ("prose", sum(other.shape == PROSE for other in near)),
        ("known", sum(other.category is not None for other in near)),
        ("related", sum(other.kind == "related" for other in near)),
    ):
        share = f"near:{name}={4 * number // len(near)}"
        yield share
        if name in ("titles", "related"):
            yield f"{share}&kind={each.kind}"
    ahead = facts[index + 1 : index + 1 + _AHEAD]
    if ahead:
        yield f"ahead:words={_bucket(sum(min(o.words, 20) for o in ahead) / len(ahead), _MEANS)}"
        yield f"ahead:titles={4 * sum(other.shape == TITLE for other in ahead) // len(ahead)}"


def _runs(facts: Sequence[Fact]) -> list[list[str]]:
    """Signs of the stretch of lines of one kind that each line stands in: how long it is, and how long its lines are."""
    signs: list[list[str]] = []
    start = 0
    while start < len(facts):
        end = start
        while end < len(facts) and facts[end].kind == facts[start].kind:
            end += 1
        run = facts[start:end]
        words = _bucket(sum(min(each.words, 20) for each in run) / len(run), _MEANS)
        titles = 4 * sum(each.shape == TITLE for each in run) // len(run)
        shared = [f"run:lines={_bucket(len(run), _RUNS)}", f"run:words={words}", f"run:titles={titles}"]
        for index in range(start, end):
            ends = [name for name, at in (("run:first", start), ("run:last", end - 1)) if index == at]
            signs.append(shared + ends)
        start = end
    return signs


def _bucket(value: float, limits: Sequence[tuple[int, str]]) -> str:
    return next((name for limit, name in limits if value <= limit), "more")
