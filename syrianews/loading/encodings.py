"""Bytes become text: by byte order mark, by declaration, then by what the bytes look like.

UTF-8, UTF-16 and UTF-32, Windows-1256 and ISO-8859-6 are told apart. Nothing is dropped: bytes that no encoding
explains become U+FFFD, one note says how many. The text is kept as decoded, NULs, bidi marks and CRLF included; only
a lone CR (old Mac line ends) is read as a line feed, one character for one, so that offsets stay where they are.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or an office document (.docx, .xlsx, .odt, .epub)"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a Windows program"),
    (b"\xd0\xcf\x11\xe0", "an old office document (.doc, .xls)"),
    (b"{\\rtf", "an RTF document"),
    (b"SQLite format 3", "an SQLite database"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"PAR1", "a Parquet table"),
)
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I
)
_ALIASES = {"windows-1256": "cp1256", "x-windows-1256": "cp1256", "arabic": "cp1256", "iso_8859-6": "iso8859_6",
            "iso-8859-6-i": "iso8859_6", "iso-8859-6-e": "iso8859_6", "iso-8859-1": "cp1252", "latin1": "cp1252",
            "unicode": "utf-16"}  # fmt: skip
_NAMES = {"cp1256": "windows-1256", "iso8859_6": "iso-8859-6", "cp1252": "windows-1252"}

_SAMPLE = 200_000
"""Bytes that guesses look at."""
_CONTROL = 0.05
"""Share of control characters from which a file is no text."""

_LONE_RETURN = re.compile("\r(?!\n)")
_SURROGATES = re.compile("[\ud800-\udfff]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f]")
_ARABIC_WORD = re.compile("[\u0621-\u064a]+")
_COMMON_WORDS = frozenset(
    "في من على إلى الى أن ان إن عن التي الذي هذا هذه مع بعد قبل كان قال ما لا لم أو ذلك بين كما حتى كل".split()
)
"""Words, as they are spelled, that any Arabic text has: a wrong decoding has none of them."""
_LATIN_IN_ARABIC = re.compile("[\u0621-\u064a][à-ÿœ]|[à-ÿœ][\u0621-\u064a]")


class NotText(ValueError):
    """The bytes are no text in any encoding that is read; the message says what they are and what to do."""


@dataclass(slots=True)
class Decoded:
    """A text, the name of its encoding as Python knows it, and what decoding had to mend."""

    text: str
    encoding: str
    notes: list[str] = field(default_factory=list)


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Decode the bytes of a file. `declared` is an encoding that something outside the bytes names (an HTTP header).

    >>> decode("قال الوزير إن الأمر انتهى".encode("cp1256")).encoding
    'windows-1256'

    Raises NotText for binary data.
    """
    signature = next((what for head, what in _SIGNATURES if data.startswith(head)), None)
    if signature:
        raise NotText(f"not text but {signature}: save the article as text or HTML")
    decoded = _by_mark(data) or _wide(data) or _by_declaration(data, declared) or _by_look(data)
    return _checked(decoded)


def mended(text: str) -> tuple[str, list[str]]:
    """Replace what breaks tools further on, one character for one; say what was replaced.

    Lone surrogates, which no file can hold, become U+FFFD; lone carriage returns become line feeds.

    >>> mended("دمشق \\ud83d")
    ('دمشق \ufffd', ['1 lone surrogates read as U+FFFD'])
    """
    notes = []
    text, surrogates = _SURROGATES.subn("\ufffd", text)
    if surrogates:
        notes.append(f"{surrogates} lone surrogates read as U+FFFD")
    if "\r" in text:
        text, returns = _LONE_RETURN.subn("\n", text)
        if returns:
            notes.append(f"{returns} lone carriage returns read as line ends, offsets unchanged")
    return text, notes


def _checked(decoded: Decoded) -> Decoded:
    """Refuse binary data; mend the rest."""
    controls = len(_CONTROLS.findall(decoded.text))
    if controls > _CONTROL * max(len(decoded.text), 20):
        share = f"{controls / len(decoded.text):.0%} of it are control characters"
        raise NotText(f"binary data, not text ({share}): save the article as text or HTML")
    nuls = decoded.text.count("\0")
    if nuls:
        decoded.notes.append(f"holds {nuls} NUL characters, kept as they are")
    decoded.text, notes = mended(decoded.text)
    decoded.notes += notes
    return decoded


def _by_mark(data: bytes) -> Decoded | None:
    """By the byte order mark, which is a signature and no part of the text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode(data, encoding)
    return None


def _decode(data: bytes, encoding: str, note: str | None = None) -> Decoded:
    """Decode with replacement; say what had to be replaced."""
    name = _NAMES.get(encoding, encoding)
    notes = [note] if note else []
    try:
        return Decoded(data.decode(encoding), name, notes)
    except UnicodeDecodeError as error:
        text = data.decode(encoding, errors="replace")
        if error.reason in ("unexpected end of data", "truncated data") and error.end >= len(data) - 3:
            notes.append(
                "cut off inside its last character, which is shown as U+FFFD: the file may be incomplete"
            )
        else:
            count = text.count("\ufffd")
            notes.append(f"{count} places are not valid {name} and are shown as U+FFFD: the file is damaged")
        return Decoded(text, name, notes)


def _wide(data: bytes) -> Decoded | None:
    """UTF-16 without a mark: read either way, and one way it is Arabic or ASCII throughout."""
    sample = data[: min(len(data), 4000) // 2 * 2]
    if len(sample) < 4 or (b"\0" not in sample and b"\x06" not in sample):
        return None
    for encoding in ("utf-16-le", "utf-16-be"):
        text = sample.decode(encoding, errors="replace")
        usual = sum("\u0600" <= c <= "\u06ff" or " " <= c <= "~" or c in "\r\n\t“”«»–—…" for c in text)
        if usual > 0.95 * len(text):
            return _decode(data, encoding)
    return None


def _by_declaration(data: bytes, declared: str | None) -> Decoded | None:
    """By what the file (`<meta charset>`, an XML declaration) or its sender says, where the bytes bear it out."""
    found = _DECLARED.search(data[:4096])
    for name in (declared, found[1].decode("ascii", "replace") if found else None):
        if not name:
            continue
        name = name.strip().lower()
        try:
            encoding = codecs.lookup(_ALIASES.get(name, name)).name
            text = data.decode(encoding)
        except (LookupError, UnicodeError, ValueError):
            continue
        if encoding in ("cp1252", "ascii") or encoding.startswith(("utf-16", "utf-32")):
            continue  # said of pages that are something else: the bytes decide
        if encoding.startswith("utf") or _arabic_share(text) > 0.5:
            return Decoded(text, _NAMES.get(encoding, encoding))
    return None


def _by_look(data: bytes) -> Decoded:
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if error.start >= len(data) - 3 and error.reason == "unexpected end of data":
            return _decode(data, "utf-8")
    sample = data[:_SAMPLE]
    damaged = sample.decode("utf-8", errors="replace")
    valid = sum(not c.isascii() and c != "\ufffd" for c in damaged)
    if valid > 2 * damaged.count("\ufffd"):
        return _decode(data, "utf-8")
    best = max(("cp1256", "iso8859_6"), key=lambda e: _plausibility(sample.decode(e, errors="replace")))
    if _plausibility(sample.decode(best, errors="replace")) > 0:
        return _decode(data, best, f"no encoding is declared: read as {_NAMES[best]}, by its letters")
    raise NotText("not text in UTF-8, UTF-16, Windows-1256 or ISO-8859-6: save it again as UTF-8")


def _arabic_share(text: str) -> float:
    """Share of the letters beyond ASCII that are Arabic; 1 where there are none."""
    letters = [c for c in text[:_SAMPLE] if c.isalpha() and not c.isascii()]
    return sum("\u0600" <= c <= "\u06ff" for c in letters) / len(letters) if letters else 1.0


def _plausibility(text: str) -> float:
    """How much a decoding looks like Arabic prose: its words that are common ones or have the article, against
    Latin letters inside Arabic words and bytes that mean nothing."""
    words = _ARABIC_WORD.findall(text)
    usual = sum(word in _COMMON_WORDS or word.startswith(("ال", "وال", "بال", "لل")) for word in words)
    return usual + 0.1 * len(words) - len(_LATIN_IN_ARABIC.findall(text)) - text.count("\ufffd")
