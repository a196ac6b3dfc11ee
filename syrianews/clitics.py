"""Proclitics: the one-letter words that Arabic writes onto the next word.

`و` and `ف` (and, so), `ب`, `ل`, `ك` (in/by, for, like) and the article `ال` stand before a name without a
blank: `وبدمشق` is `و` + `ب` + `دمشق`. Before the article, `ل` swallows its alef: `للقاعدة` is `ل` + `القاعدة`.
A name is looked up by writing out its legal forms once (`attached`); a running word whose stem nobody
listed is cut by word frequency (`split`).
"""

from __future__ import annotations

from collections.abc import Iterator

from .vocabulary import Vocabulary

CONJUNCTIONS = ("و", "ف")
PREPOSITIONS = ("ب", "ل", "ك")
PROCLITICS = (
    *CONJUNCTIONS,
    *PREPOSITIONS,
    *(conjunction + preposition for conjunction in CONJUNCTIONS for preposition in PREPOSITIONS),
)
_LAM = ("لل", "ولل", "فلل")
_SHORTEST_STEM = 2


def attached(word: str) -> Iterator[tuple[str, int]]:
    """Every form in which folded `word` can stand in a text, with the offset of the word in it.

    Behind `لل` the word begins at the second `ل`, the only letter left of its article.

    >>> dict(attached("القاعده"))["وللقاعده"]
    2
    >>> dict(attached("دمشق"))["بدمشق"]
    1
    """
    yield word, 0
    for clitic in PROCLITICS:
        if word.startswith("ال") and clitic.endswith("ل"):
            continue
        yield clitic + word, len(clitic)
    if word.startswith("ال"):
        rest = word[2:].removeprefix("ل") if word.startswith("الل") else word[2:]
        for clitic in _LAM:
            yield clitic + rest, len(clitic) - 1


def readings(form: str) -> Iterator[tuple[str, str]]:
    """Every legal cut of a folded running word into proclitic and stem, the uncut word first.

    >>> list(readings("وبدمشق"))[-1]
    ('وب', 'دمشق')
    """
    yield "", form
    for clitic in PROCLITICS:
        if form.startswith(clitic) and len(form) - len(clitic) >= _SHORTEST_STEM:
            yield clitic, form[len(clitic) :]
    for clitic in _LAM:
        if form.startswith(clitic) and len(form) - len(clitic) >= _SHORTEST_STEM:
            yield clitic[:-1], "ال" + form[len(clitic) :]


def split(form: str, vocabulary: Vocabulary) -> tuple[str, str]:
    """Cut a folded running word into its proclitic and its stem.

    The cut whose stem is the most frequent word wins, but a word that is frequent as it stands is left
    whole: the vocabulary lists a form with a proclitic only where it is a word of its own.

    >>> split("وبدمشق", Vocabulary.default())
    ('وب', 'دمشق')
    >>> split("وزير", Vocabulary.default())
    ('', 'وزير')
    """
    if vocabulary.count(form):
        return "", form
    best, most = ("", form), 0
    for clitic, stem in readings(form):
        count = vocabulary.count(stem)
        if count > most:
            best, most = (clitic, stem), count
    return best
