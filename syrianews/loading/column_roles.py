"""Which column of a table is which: by the usual names, or by a mapping that the user gives."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..arguments import given
from ..corpus import Failure

ROLES: dict[str, tuple[str, ...]] = {
    "text": ("text", "body", "content", "article", "article_text", "article_body", "articlebody", "full_text", "fulltext", "maintext", "main_text",
             "raw_text", "story", "html", "النص", "نص", "نص الخبر", "نص المقال", "المحتوى", "الخبر", "المقال"),
    "title": ("title", "headline", "heading", "العنوان", "عنوان", "عنوان الخبر"),
    "outlet": ("outlet", "publisher", "site", "site_name", "sitename", "newspaper", "media", "source", "source_name", "domain",
               "الموقع", "الناشر", "الصحيفة", "المصدر"),
    "date": ("date", "published", "publish_date", "published_date", "published_at", "publication_date", "date_publish", "datepublished",
             "pubdate", "pub_date", "datetime", "timestamp", "time", "التاريخ", "تاريخ", "تاريخ النشر"),
    "url": ("url", "link", "uri", "address", "الرابط", "رابط"),
    "byline": ("byline", "author", "authors", "writer", "الكاتب", "المحرر"),
    "id": ("id", "uid", "uuid", "doc_id", "article_id", "document_id", "المعرف"),
}  # fmt: skip
"""What a column holds, and the names it goes by in tables of news, best first; compared without case, `-` and blanks as `_`."""


class MissingColumn(ValueError):
    """No column with the text; the message lists those found."""


class Named(dict[str, str]):
    """Columns that a user names, role to name, and which of them some table has: exports of two programs in one folder need not call
    them alike, and a table without one is read by the usual names."""

    def __init__(self, columns: Mapping[str, str] | None):
        super().__init__({role: str(name) for role, name in (columns or {}).items()})
        self._met: set[str] = set()
        self._lacking: dict[str, str] = {}

    def seen(self, names: list[str]) -> None:
        """Take note of the columns of a table that is read."""
        for role, name in self.items():
            if name in names:
                self._met.add(role)
            else:
                self._lacking.setdefault(role, lacks(role, name, names))

    def failures(self) -> list[Failure]:
        """The columns that none of the tables has, once all are read."""
        return [Failure("columns", why) for role, why in self._lacking.items() if role not in self._met]


def lacks(role: str, name: str, names: list[str]) -> str:
    """What is said of a table that has no column of a name."""
    return f"no column {name!r} for the {role}: {_columns_found(names)}"


def check_mapping(columns: Mapping[str, str] | None) -> None:
    """Raise TypeError for what is no mapping, ValueError where it has a key that is no role."""
    if columns is not None and not isinstance(columns, Mapping):
        raise TypeError(
            f"columns= is a mapping of what a column holds to its name, as in {{'text': 'body'}}, and this is {given(columns)}."
        )
    unknown = sorted(set(columns or ()) - set(ROLES))
    if unknown:
        raise ValueError(
            f"columns= maps what a column holds to its name, as in {{'text': 'body'}}: "
            f"{', '.join(map(repr, unknown))} is none of {', '.join(ROLES)}"
        )


def roles_of(found: Iterable[str], columns: Mapping[str, str] | None = None) -> dict[str, str]:
    """Which of the columns `found` holds what: role to column name.

    >>> roles_of(["Headline", "Body", "n"])
    {'text': 'Body', 'title': 'Headline'}

    A table without a column that the mapping names is read by the usual names (`Named.failures` tells of those that no table has).
    Raises MissingColumn.
    """
    names = [str(name) for name in found]
    known = {_plain(name): name for name in reversed(names)}
    roles = {}
    for role, usual in ROLES.items():
        wanted = str(columns[role]) if columns and role in columns else None
        name = wanted if wanted in names else next((known[u] for u in usual if u in known), None)
        if name is not None:
            roles[role] = name
        elif wanted is not None and role == "text":
            raise MissingColumn(lacks(role, wanted, names))
    if names.count(roles.get("text", "")) > 1:
        raise MissingColumn(f"several columns are called {roles['text']!r}: give all but one another name")
    if "text" not in roles:
        raise MissingColumn(
            f"no column with the text of the articles: {_columns_found(names)}; "
            "say which one it is with columns={'text': NAME}, or on the command line with --columns text=NAME"
        )
    if isinstance(columns, Named):
        columns.seen(names)
    return roles


def _plain(name: str) -> str:
    name = name.strip().lower()
    known = any(name in names for names in ROLES.values())
    return name if known else name.replace("-", "_").replace(" ", "_")


def _columns_found(names: list[str]) -> str:
    shown = ", ".join(name[:40] for name in names[:30])
    return f"columns found are {shown}{' …' if len(names) > 30 else ''}" if names else "no columns found"
