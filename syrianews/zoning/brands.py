"""What an outlet is called: one name for it, whichever way a page spells it out.

A newspaper's name goes without the noun that says what it is (`صحيفة السنابل` is `السنابل`), as mentions of media do.
Pages also name themselves by an address or a handle; `outlet_at` and `outlet_called` find the catalogue's row for
those, and `usual_name` what such a row is called in running text.
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import urlsplit

from ..schema import Span
from ..text import fold
from .media_nouns import MEDIA_NOUNS, ONE_MEDIUM, PAPERS
from .outlets import outlets

_OUTER = " \t\"'“”«»()[]{}|:؛،,.…-–—_*#•·"
_PAPER = re.compile(rf"^(?:{'|'.join(PAPERS)}) (?=\S)")
_PAPER_KIND = re.compile(r"[»\"”)]? (?:الإلكترونية|الالكترونية|الإلكترونيه|الالكترونيه)$")
"""What a paper on the web says that it is, behind its name: as much a part of the name as the noun before it."""
_MEDIUM = re.compile(rf"^(?!{PAPERS[0]}|{PAPERS[1]}){ONE_MEDIUM}(?: انباء)? (?=\S)")
"""Nouns that belong to some names (`وكالة أنباء البحرين`) and not to others."""
_AGENCY = ("وكاله ", " للانباء")
"""What stands before and behind the name of some agencies."""
COUNTRIES = frozenset(
    "الاردنيه المصريه الكويتيه السوريه التونسيه الجزايريه المغربيه العراقيه اللبنانيه القطريه السعوديه العمانيه البحرينيه الليبيه الفلسطينيه "
    "السودانيه اليمنيه اللندنيه".split()
)
"""What the catalogue tells namesakes apart by; no newspaper calls itself so."""
NOUNS = frozenset((*map(fold, MEDIA_NOUNS), "انباء", "الانباء", "الالكترونيه"))
"""What an outlet is, in its name, folded."""
_REAL = frozenset({"الاخباريه", "الوطنيه"})
_ARABIC = re.compile("[ء-ي]")
_ADDRESS = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}(?:[/:?#]\S*)?", re.IGNORECASE)
_LATIN_ENDS = re.compile(r"(?:news|online|net|tv|arabic|arabia|com)$")


def plain_span(name: str) -> Span:
    """The span of `name` without outer marks, and without `صحيفة` or `جريدة` before it and `الإلكترونية` behind that or the article.

    >>> [name[slice(*plain_span(name))] for name in ("«صحيفة السنابل»", "صحيفة السنابل الإلكترونية", "السنابل الإلكترونية")]
    ['السنابل', 'السنابل', 'السنابل']
    """
    start, end = len(name) - len(name.lstrip(_OUTER)), len(name.rstrip(_OUTER))
    noun = re.match(r"(?:صحيف|جريد)[ةه] [«\"“(]?(?=\S)", name[start:end])
    if noun is None and not name.startswith("ال", start):
        return start, end
    start += noun.end() if noun else 0
    kind = _PAPER_KIND.search(name, start, end)
    bare = kind is not None and fold(name[start : kind.start()]).removeprefix("ال") in NOUNS
    return start, kind.start() if kind and not bare else end


def plain(name: str) -> str:
    """A folded name in lower case without any noun of the trade: what two spellings of one name share.

    >>> plain("جريدة السنابل") == plain("موقع السنابل") == plain("السنابل")
    True
    """
    folded = _PAPER.sub("", fold(name).strip(_OUTER).lower())
    if folded.startswith(_AGENCY[0]) and folded.endswith(_AGENCY[1]):
        folded = folded.removesuffix(_AGENCY[1])
    return _MEDIUM.sub("", folded) or folded


def is_arabic(name: str) -> bool:
    """Whether a name has a word in Arabic script."""
    return _ARABIC.search(name) is not None


@lru_cache(1)
def _called() -> dict[str, str]:
    """Folded names to ids: safe names first, then common words, names without their nouns, addresses without theirs."""
    found: dict[str, str] = {}
    doubtful: set[str] = set()
    for outlet in outlets().values():
        for name in outlet.names:
            found.setdefault(fold(name).lower(), outlet.id)
    for outlet in outlets().values():
        common = [fold(name).lower() for name in (*outlet.common_names, usual_name(outlet.id))]
        shorter = [plain(name) for name in outlet.names if not fold(name).startswith("وكاله")]
        for key in dict.fromkeys(common + shorter):
            if found.setdefault(key, outlet.id) != outlet.id:
                doubtful.add(key)
    for outlet in outlets().values():
        for domain in outlet.domains:
            stem = _squeezed(domain.split(".")[0] if domain.count(".") == 1 else domain.split(".")[-3])
            for key in (stem, _LATIN_ENDS.sub("", stem)):
                if len(key) > 3 and found.setdefault(key, outlet.id) != outlet.id:
                    doubtful.add(key)
    doubtful -= {fold(name).lower() for outlet in outlets().values() for name in outlet.names}
    return {key: id_ for key, id_ in found.items() if key not in doubtful}


def _squeezed(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


_ARTICLE, _RELATIVE = re.compile(r"a[ldnrstz](?=\w{3})"), re.compile(r"i+a+h?$")


def romanized(name: str) -> str:
    """A name in Latin letters without what writers of Arabic names differ in: article, vowels `e` and `y`, doubled letters, the end of a feminine.

    >>> romanized("al-Eqtisadiah") == romanized("aleqtisadiya"), romanized("alarabia") == romanized("Al Arabiya")
    (True, True)
    """
    letters = _squeezed(name).translate(str.maketrans("ey", "ii"))
    return re.sub(r"(.)\1+", r"\1", _RELATIVE.sub("ia", _ARTICLE.sub("", letters, count=1)))


def spells(name: str, outlet: str) -> bool:
    """Whether a name in Latin letters spells that of a catalogue's outlet, by whichever habit.

    >>> spells("alwatan", "al-watan-sa"), spells("alwatan", "okaz")
    (True, False)
    """
    key = romanized(name)
    return not is_arabic(name) and len(key) > 3 and romanized(outlet).startswith(key)


def outlet_called(name: str) -> str | None:
    """The catalogue's id for a string that is nothing but a name; None for an outlet it lacks, or for two of that name.

    >>> outlet_called("صحيفة عكاظ"), outlet_called("Sputnik_Ar"), outlet_called("@akhbarelyom"), outlet_called("السنابل")
    ('okaz', 'sputnik', 'akhbar-al-youm', None)
    """
    key = fold(name).strip(_OUTER + "@").lower()
    called = _called()
    found = called.get(key) or called.get(plain(name))
    if found is None and key and not is_arabic(key):
        squeezed = re.sub(r"(?:ar|arabic)$", "", _squeezed(key)) or _squeezed(key)
        found = (
            called.get(_squeezed(key)) or called.get(squeezed) or called.get(_LATIN_ENDS.sub("", squeezed))
        )
    return found


@lru_cache(1)
def _domains() -> dict[str, str]:
    return {domain: outlet.id for outlet in outlets().values() for domain in outlet.domains}


def host(address: str) -> str | None:
    """The host of an address or e-mail, without `www`; None for a string that is neither.

    >>> host("https://www.sana.sy/?p=1"), host("desk@okaz.com.sa"), host("عكاظ")
    ('sana.sy', 'okaz.com.sa', None)
    """
    address = address.strip().rpartition("@")[2]
    if not _ADDRESS.fullmatch(address):
        return None
    try:
        name = urlsplit(address if "//" in address else f"//{address}").hostname or ""
    except ValueError:
        return None
    return name.removeprefix("www.") or None


def outlet_at(address: str) -> str | None:
    """The catalogue's id for the site at an address, its sub-domains included.

    >>> outlet_at("https://m.akhbarelyom.com/news/1"), outlet_at("https://example.org/")
    ('akhbar-al-youm', None)
    """
    name = host(address)
    while name and "." in name:
        if found := _domains().get(name):
            return found
        name = name.partition(".")[2]
    return None


@lru_cache(1024)
def usual_name(outlet: str) -> str:
    """What the catalogue's outlet is called where a page itself says only its address.

    >>> usual_name("okaz"), usual_name("al-yaum"), usual_name("al-rai-jo"), usual_name("al-masry-al-youm")
    ('عكاظ', 'اليوم', 'الرأي', 'المصري اليوم')
    """
    row = outlets()[outlet]
    if not row.names:
        return row.common_names[0]
    words = fold(row.names[0]).split()
    for common in row.common_names:
        rest = set(words) - set(fold(common).split())
        if len(rest) < len(words) and rest <= NOUNS | COUNTRIES:
            return common
    first = row.names[0][slice(*plain_span(row.names[0]))]
    name, _, last = first.rpartition(" ")
    if (
        fold(last) in COUNTRIES
        and fold(name) not in _REAL
        and fold(name).startswith("ال")
        and " " not in name
    ):
        return name
    shorter = _MEDIUM.sub("", fold(first))
    return next((n for n in row.names if shorter != fold(first) and fold(n) == shorter), first)
