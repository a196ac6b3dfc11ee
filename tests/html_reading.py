"""Read HTML back in tests: its text, its tags, and whether its elements nest."""

from __future__ import annotations

from html.parser import HTMLParser

PAYLOAD = (
    "<script>window.hit=1</script>\"'><img src=x onerror=window.hit=2><a href='javascript:window.hit=3'>&amp;"
)
"""What a scraped page may try: none of it may become an element, an attribute or a link."""


VOID = {"br", "hr", "meta", "link"}


class Reader(HTMLParser):
    """Collects text, tags and names of attributes, and fails on elements that do not nest."""

    def __init__(self):
        super().__init__()
        self.text, self.open, self.tags, self.attributes = "", [], [], set()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def read(markup: str) -> Reader:
    reader = Reader()
    reader.feed(markup)
    reader.close()
    assert reader.open == []
    return reader
