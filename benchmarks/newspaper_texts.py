"""What newspaper4k takes for the text of HTML pages, as JSON: run by `html_extraction.py` in an environment of its own.

    PYTHON newspaper_texts.py < pages.json

newspaper4k's requirements cannot be met beside those of syrianews by every pip, so this script needs `newspaper4k` and `nltk` only:
the pages reach it decoded, through standard input, as a JSON object of names and markup. Nothing is fetched.
"""

from __future__ import annotations

import importlib.metadata
import json
import sys
import time


def main() -> int:
    from newspaper import Article

    pages: dict[str, str] = json.load(sys.stdin)
    texts, seconds = {}, {}
    for name in [next(iter(pages)), *pages]:  # the first twice: imports and caches are no part of its time
        start = time.process_time()
        article = Article("http://example.org/", language="ar")
        article.download(input_html=pages[name])
        article.parse()
        texts[name], seconds[name] = article.text, time.process_time() - start
    version = importlib.metadata.version("newspaper4k")
    json.dump({"version": version, "texts": texts, "seconds": seconds}, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
