"""Which files there are to read, and what each is called.

A folder is walked with its sub-folders, in the order of the names; links to folders are followed, but never to one above, so that a
loop of links ends. Names are stable: they depend on where a file lies below the folder given, not on the machine.
"""

from __future__ import annotations

import os
import re
import stat
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..corpus import Failure
from .archives import Unreadable, open_bytes
from .encodings import NotText, decode

READ = frozenset(".txt .text .md .html .htm .xhtml .jsonl .ndjson .json .csv .tsv .parquet .warc".split())
"""The suffixes of files that may hold articles, each also with `.gz` behind it."""
PASSED_OVER = frozenset(
    ".rst .css .js .mjs .map .png .jpg .jpeg .gif .svg .webp .avif .ico .bmp .tif .tiff .mp3 .mp4 .webm .woff .woff2 .ttf .otf .eot "
    ".py .pyc .ipynb .sh .toml .yaml .yml .ini .cfg .lock .log .bib .cff .ann .part".split()
)  # fmt: skip
"""The suffixes of files that lie beside articles and are none."""
_ABOUT = frozenset(("README", "LICENSE", "LICENCE", "NOTICE"))
"""What files are called, whatever their suffix, that tell of those beside them."""
_BEGINNING = 1 << 16
"""So many bytes of a file show its language."""
_ARABIC, _ADDRESS = re.compile("[\u0621-\u064a]"), re.compile(r"https?://[^\s)>]+")

_TEXTS = "texts.csv"
_RESULTS = {
    _TEXTS: "file,text_file,characters",
    "files.csv": "file,format,encoding,characters",
    "stories.csv": "story,size,file,article",
    "passages.csv": "story,file,article,start",
}
"""Tables of which one is in every folder of results, and how they begin."""
MANIFEST, TABLES = "manifest.json", "syrianews tables"
"""The file that marks a folder as one of annotated tables, and the key with which it begins."""


@dataclass(slots=True, frozen=True)
class Found:
    """A file to read: where it lies, what it is called, and whether the user named this very file."""

    path: Path
    name: str
    named: bool


def find_files(paths: Sequence[Path]) -> Iterator[Found | Failure]:
    """Every file to read in these files and folders, in a fixed order; what cannot be read is a `Failure`."""
    found: list[Found | Failure] = []
    seen: set[str] = set()
    for path in paths:
        for item in _in_folder(path) if os.path.isdir(path) else [_file(path)]:
            if isinstance(item, Found):
                where = os.path.abspath(item.path)
                if where in seen:
                    continue
                seen.add(where)
            found.append(item)
    return iter(_told_apart(found))


def _file(path: Path) -> Found | Failure:
    """A file that the user named."""
    problem = _problem(path)
    return Failure(_shown(str(path)), problem) if problem else Found(path, _shown(path.name), True)


def _shown(name: str) -> str:
    """A name that can be written down: bytes of it that are no UTF-8 as `\\xff`."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _problem(path: Path) -> str | None:
    """Why a path cannot be opened as a file; None where it can."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        if path.is_symlink():
            return "a link to a file that is not there: mend or remove the link"
        return "no such file or folder: check the path"
    except OSError as error:
        if "symbolic links" in (error.strerror or ""):
            return "a link that leads back to itself: remove it"
        return f"the system cannot open it: {error.strerror or error}"
    except ValueError as error:
        return f"no valid path ({error}): check it"
    if not stat.S_ISREG(mode):
        return "neither a file nor a folder (a pipe, socket or device): nothing to read"
    return None


def _in_folder(folder: Path) -> Iterator[Found | Failure]:
    """The files below a folder."""
    some = False
    for item in _walk(folder, folder, {_identity(folder)}):
        some = True
        yield item
    if not some:
        yield Failure(
            _shown(str(folder)), f"no scrapes in this folder: files to read end in {' '.join(sorted(READ))}"
        )


def _walk(folder: Path, root: Path, above: set[tuple[int, int]]) -> Iterator[Found | Failure]:
    """The files below `folder`, by name; `above` are the folders on the way to it."""
    try:
        names = sorted(os.listdir(folder))
    except OSError as error:
        yield Failure(_called(folder, root), f"a folder that cannot be read: {error.strerror or error}")
        return
    if _holds_tables(folder, names):
        yield Failure(
            _called(folder, root), "a folder of annotated tables, not of scrapes: open it with sn.open_corpus"
        )
        return
    if _begins(folder / _TEXTS, _RESULTS[_TEXTS]):
        yield Failure(
            _called(folder, root), "texts that syrianews wrote beside its tables, and not read again"
        )
        return
    for name in names:
        path = folder / name
        if name.startswith(".") or name == "__MACOSX" or _belongs_to_page(name, names):
            continue
        if path.is_dir():
            identity = _identity(path)
            if identity in above:
                yield Failure(
                    _name(path, root), "a link to a folder above it: not followed, its files are read already"
                )
            else:
                yield from _walk(path, root, above | {identity})
            continue
        suffix = suffix_of(name)
        if suffix in PASSED_OVER or name.partition(".")[0].upper() in _ABOUT:
            continue
        problem = _problem(path) or _unknown(suffix)
        if suffix == ".md" and not problem and not _in_arabic(path):
            continue
        yield Failure(_name(path, root), problem) if problem else Found(path, _name(path, root), False)


def _in_arabic(path: Path) -> bool:
    """Whether a file of Markdown is in Arabic, addresses apart: others tell of what lies beside them. One that cannot be read
    is left to the reader."""
    try:
        with open_bytes(path) as file:
            text = _ADDRESS.sub("", decode(file.read(_BEGINNING)).text)
    except (Unreadable, NotText, OSError, EOFError):
        return True
    return 2 * len(_ARABIC.findall(text)) > sum(map(str.isalpha, text))


def _called(folder: Path, root: Path) -> str:
    """What a folder is called: the one that the user gave, as they gave it."""
    return _name(folder, root) if folder != root else _shown(str(root))


def _holds_tables(folder: Path, names: list[str]) -> bool:
    """Whether a folder is one that `sn.annotate_to` wrote."""
    if MANIFEST not in names:
        return False
    try:
        with (folder / MANIFEST).open("rb") as file:
            return TABLES.encode() in file.read(200)
    except OSError:
        return False


def holds_results(folder: Path) -> bool:
    """Whether tables that `corpus.to_csv` or `comparison.to_csv` wrote are in a folder, or the texts beside them."""
    return any(_begins(folder / name, columns) for name, columns in _RESULTS.items())


def _begins(path: Path, words: str) -> bool:
    """Whether a file is there and begins with these words."""
    try:
        with path.open(encoding="utf-8-sig") as file:
            return file.read(len(words)) == words
    except (OSError, UnicodeDecodeError):
        return False


def _belongs_to_page(name: str, beside: list[str]) -> bool:
    """Whether a browser saved the folder `name` with a page beside it: `page.html`, `page_files`."""
    stem = name.removesuffix("_files").removesuffix("-Dateien").removesuffix("_fichiers")
    return stem != name and any(stem + suffix in beside for suffix in (".html", ".htm", ".xhtml"))


def _identity(folder: Path) -> tuple[int, int]:
    try:
        status = folder.stat()
    except OSError:  # it vanished: listing it will say so
        return (0, 0)
    return status.st_dev, status.st_ino


def suffix_of(name: str) -> str:
    """The last suffix, that before `.gz` where there is one."""
    path = Path(name.lower())
    return Path(path.stem).suffix or ".gz" if path.suffix == ".gz" else path.suffix


def is_archive(file: Found) -> bool:
    """Whether a file is a web archive, by its suffix."""
    return suffix_of(file.path.name) == ".warc"


def _unknown(suffix: str) -> str | None:
    if suffix in READ:
        return None
    what = f"a {suffix} file" if suffix else "a file without a suffix"
    return (
        f"{what} is not read in a folder: save it as text or HTML, or give its path by itself if it is text"
    )


def _name(path: Path, root: Path) -> str:
    return _shown(path.relative_to(root).as_posix())


def _told_apart(found: list[Found | Failure]) -> list[Found | Failure]:
    """Put parent folders in front of names that several files share, until they differ."""
    while True:
        counts = Counter(item.name for item in found if isinstance(item, Found))
        longer = [
            _longer(item) if isinstance(item, Found) and counts[item.name] > 1 else item for item in found
        ]
        if longer == found:
            return _numbered(found)
        found = longer


def _numbered(found: list[Found | Failure]) -> list[Found | Failure]:
    """Number what no folder tells apart: a byte that is no UTF-8, shown as `\\xff`, and a file that is called so in letters."""
    times: Counter[str] = Counter()
    numbered: list[Found | Failure] = []
    for item in found:
        if isinstance(item, Found):
            times[item.name] += 1
            if times[item.name] > 1:
                item = replace(item, name=f"{item.name}~{times[item.name]}")
        numbered.append(item)
    return numbered


def _longer(item: Found) -> Found:
    """The same file under a name with one more folder in front."""
    parts = Path(os.path.abspath(item.path)).parts
    return replace(item, name=_shown("/".join(parts[-(len(Path(item.name).parts) + 1) :])))
