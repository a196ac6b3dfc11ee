"""Reading articles: one with its marks, and two side by side.

`show` and `side_by_side` return a `Page`: Jupyter displays it, and `.save("page.html")` writes it as a
self-contained file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..arguments import as_position, given, is_stored, need_corpus
from ..corpus import Corpus, Reading, ScrapeRecord
from ..schema import Article
from .markup import Page
from .reader_article import article_page
from .reader_pair import pair_page

if TYPE_CHECKING:
    from ..comparison.compare import Comparison
    from ..scale.stored import StoredCorpus


def show(article: Reading | Corpus | Article | str | int, corpus: Corpus | None = None) -> Page:
    """Show one article as in its scrape: right to left, actors and attributions marked, the rest collapsed.

    `article` is what a corpus yields (`corpus["000"]`, or a pair from `for reading in corpus`), or a corpus of one
    article; if `corpus` is given, it can also be a key for `corpus[...]`, one of its `Article` objects, or a row of `corpus.articles`.

    Raises KeyError for an article that the corpus does not have, ValueError for a corpus of several articles and for an article
    without its corpus, TypeError for anything but an article.

    >>> import syrianews as sn
    >>> corpus = sn.annotate(sn.load("seeds/"))
    >>> sn.show(corpus["000"])
    <Page: موقع 24 (000)>
    """
    return article_page(*_reading(article, corpus))


def side_by_side(
    a: Reading | Article | str | int,
    b: Reading | Article | str | int,
    comparison: Comparison | None = None,
    corpus: Corpus | None = None,
) -> Page:
    """Show two articles side by side, the first on the right, with shared passages linked by number and colour.

    `a` and `b` are given as for `show`. `comparison` is the result of `sn.compare` for a corpus that has both; without it,
    only the two are compared, and taken to tell one event.

    Raises KeyError for an article that the corpus does not have, ValueError for articles that are not annotated and for one given twice,
    TypeError for what is no article or no comparison.

    >>> import syrianews as sn
    >>> corpus = sn.annotate(sn.load("seeds/"))
    >>> sn.side_by_side(corpus["000"], corpus["001"])
    <Page: موقع 24 (000) | بلا ناشر (001)>
    """
    if comparison is not None and not hasattr(comparison, "alignments"):
        raise TypeError(
            f"sn.side_by_side() takes two articles, then a comparison, and in its place stands {given(comparison)}: "
            "write sn.side_by_side(a, b, sn.compare(corpus)), or name the corpus, sn.side_by_side(a, b, corpus=corpus)."
        )
    first, second = _reading(a, corpus), _reading(b, corpus)
    if first == second:
        raise ValueError(f"{first!r} is given twice: sn.side_by_side() shows two articles.")
    if comparison is None:
        from ..dispatch import compare

        comparison = compare(first, second)
    return pair_page(first, second, comparison)


def _reading(article: Any, corpus: Corpus | StoredCorpus | None) -> Reading:
    if isinstance(article, Corpus) or is_stored(article):
        if len(article) != 1:
            raise ValueError(f"{article!r}: choose one of its articles, as in `corpus[0]`.")
        return article[0]
    is_row = hasattr(article, "file") and hasattr(article, "article") and getattr(article, "ndim", 1) == 1
    if isinstance(article, tuple) and not is_row:
        if len(article) == 2 and isinstance(article[0], ScrapeRecord) and isinstance(article[1], Article):
            return Reading(*article)
        raise TypeError(_NO_ARTICLE.format(given(article)))
    if not is_row and not isinstance(article, str) and as_position(article) is None:
        raise TypeError(_NO_ARTICLE.format(given(article)))
    key = f"{article.file}#{article.article}" if is_row else article
    if corpus is None:
        raise ValueError(
            f"{key!r} was given without its corpus: write `corpus[{key!r}]` in its place, or give the corpus as `corpus=`."
        )
    need_corpus(corpus, "corpus= of sn.show")
    return corpus[key]


_NO_ARTICLE = (
    "this is {} and no article: write sn.show(corpus[0]) or sn.show(corpus[name]), or give a row of corpus.articles and, "
    "as corpus=, its corpus."
)
