"""Make `syrianews/data/site_vocabulary.csv`: how much more often a word stands in the stock phrases of sites than in the news.

    python benchmarks/site_vocabulary.py

The phrases are those of `boilerplate.csv` and `site_words.csv`, the news the counts of `word_counts.csv`. Names of platforms are in the news
as much as on buttons, and count for little.
"""

from __future__ import annotations

import csv
import math
from collections import Counter
from pathlib import Path

from syrianews.lexicons import lexicon
from syrianews.text import fold
from syrianews.zoning.site_speech import words_of_sites

OUT = Path(__file__).parents[1] / "syrianews" / "data" / "site_vocabulary.csv"
OF_SITES = frozenset(
    {"nav", "share", "comment", "comment_head", "footer", "subscribe", "app", "poll", "poll_head", "masthead", "cookies", "disclaimer", "pager"}
)  # fmt: skip
"""Categories of the phrases that sites speak in."""
OF_LISTS = frozenset({"items", "relation", "latest", "all"})
"""Classes of words that head lists of links."""
SECTION = "section"
"""The class of words of sections' names, of which news speaks as well."""
PLATFORMS = (
    "فيسبوك تويتر واتساب يوتيوب انستغرام انستجرام تيليغرام تلغرام غوغل جوجل سناب شات تيك توك ماسنجر فيس بوك واتس آب facebook twitter "
    "whatsapp google youtube instagram telegram"
)
LEAST, MOST, PLATFORM, LISTED = -2.0, 3.0, 0.3, 0.0
"""The least and the most weight, and the most of a platform's name and of a word for what is listed (`أخبار لبنان` is a section)."""
SEEN, PRIOR = 0.01, 30
"""What is added to the counts of words in phrases and in the news."""


def main() -> None:
    phrases = [
        row["phrase"]
        for row in lexicon("boilerplate")
        if row["category"] in OF_SITES and row["match"] != "menu"
    ]
    phrases += [row["word"] for row in lexicon("site_words") if row["class"] not in OF_LISTS | {SECTION}]
    of_sites = Counter(word for phrase in phrases for word in {*words_of_sites(fold(phrase))})
    in_news: Counter[str] = Counter()
    for row in lexicon("word_counts"):
        for word in words_of_sites(fold(row["word"])):
            in_news[word] += int(row["count"])
    sites, news = sum(of_sites.values()), sum(in_news.values())
    platforms = {*words_of_sites(fold(PLATFORMS))}
    listed = {
        word
        for row in lexicon("site_words")
        if row["class"] in OF_LISTS
        for word in words_of_sites(fold(row["word"]))
    }
    with OUT.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(("word", "weight"))
        for word in sorted(of_sites):
            told = math.log((of_sites[word] + SEEN) / sites) - math.log((in_news[word] + PRIOR) / news)
            most = LISTED if word in listed else PLATFORM if word in platforms else MOST
            table.writerow((word, round(100 * max(LEAST, min(most, told)))))


if __name__ == "__main__":
    main()
