"""Where things are that are looked for in a corpus, for the message about what it does not have."""

from __future__ import annotations

from difflib import get_close_matches

_WAYS_OUT = (
    "corpus.to_csv(folder) writes all its tables, corpus.attributions.to_excel(path) one of them as a workbook, sn.annotate_to(folder, path) "
    "Parquet, and on the command line `syrianews annotate` JSON."
)
_ELSEWHERE = {
    **dict.fromkeys(("save", "export", "write", "dump", "to_parquet", "to_json", "to_excel"), _WAYS_OUT),
    **{
        name: f"sn.compare(corpus).{name}"
        for name in (
            "alignments",
            "quotes",
            "single_quotes",
            "conflicts",
            "denials",
            "omissions",
            "relays",
            "direction",
            "passages",
        )
    },
    "stories": "sn.stories(corpus)",
    "actors": "corpus.mentions says who is named where, and sn.load_actors() has the registry.",
    "texts": 'corpus.articles["text"]',
    **dict.fromkeys(
        ("table", "batches", "dataset", "load"),
        "a corpus in memory has its tables whole, as in corpus.mentions; parts are read from one on disk, sn.annotate_to(folder, path).",
    ),
    "text": 'corpus[0].text, or corpus.articles["text"] for all.',
    "outlets": 'corpus.articles["outlet"]',
    "names": 'corpus.articles["name"]',
    "annotate": "sn.annotate(corpus)",
    "compare": "sn.compare(corpus)",
    "correct": "sn.correct(corpus, corrections)",
    "show": "sn.show(corpus[0])",
}
"""Where things are that are looked for in a corpus."""
_NEAR = (
    "files", "zones", "articles", "sentences", "mentions", "attributions", "errors", "records", "failures", "annotated", "article_names", "select", "head", "to_csv",
)  # fmt: skip
"""What a corpus has."""


def elsewhere(name: str) -> str:
    """Where something is that a corpus does not have, as the end of a message; empty where nothing is known of it.

    >>> elsewhere("quotes"), elsewhere("atributions"), elsewhere("cells")
    (': sn.compare(corpus).quotes', ': perhaps corpus.attributions', '')
    """
    if name in _ELSEWHERE:
        return f": {_ELSEWHERE[name]}"
    near = [] if name.startswith("_") else get_close_matches(name, _NEAR, 1, cutoff=0.75)
    return f": perhaps corpus.{near[0]}" if near else ""
