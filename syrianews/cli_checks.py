"""What the command line checks before any work is done."""

from __future__ import annotations

import argparse
import os
import re
import sys
from pathlib import Path

from .arguments import leads_nowhere
from .preparing import taken_names

_READ_AGAIN = frozenset(("brat", "csv", "parquet"))
"""Formats whose files a run would read, or stumble over; annotations in JSON are skipped."""


def check(args: argparse.Namespace) -> None:
    """Check what can be checked before any work is done, and read `--columns`. Raises ValueError for options that cannot work."""
    missing = [path for path in args.paths if leads_nowhere(path)]
    if len(missing) == len(args.paths):
        raise ValueError(f"no such file or folder: {', '.join(missing)}")
    if args.command != "score":
        _check_kind(args)
    if args.command == "score" and not args.gold.is_dir():
        raise ValueError(f"--gold {args.gold}: no such folder")
    if getattr(args, "engine", None) is None and any(
        getattr(args, name, None) for name in ("scheduler", "workers")
    ):
        raise ValueError("--scheduler and --workers need --engine dask")
    if (workers := getattr(args, "workers", None)) is not None and workers < 1:
        raise ValueError(f"--workers {workers}: give 1 or more, or leave it out for one per core")
    if getattr(args, "format", None) == "parquet" and args.corrections:
        raise ValueError(
            "--corrections cannot be combined with --format parquet: correct what you load from the tables, "
            "sn.correct(sn.open_corpus(folder).load(), corrections)"
        )
    if args.command == "report" and len(args.paths) > 1:
        raise ValueError(
            f"report takes one folder or file, and {len(args.paths)} were given: put the pages into one folder"
        )
    for name in ("actors", "cues", "corrections", "stories"):
        if (table := getattr(args, name, None)) is not None:
            _check_table(name, table)
    if args.command != "score":
        _check_out(args)
    args.columns = _columns(getattr(args, "columns", []))


def _check_table(name: str, table: str) -> None:
    """A table of the user's own can be used, as far as it shows by itself."""
    if not Path(table).is_file():
        what = "no such file" if not Path(table).exists() else "not a file of its own"
        what = "a folder, where one file is needed" if Path(table).is_dir() else what
        raise ValueError(f"--{name} {table}: {what}")
    if name == "actors":
        for note in taken_names(table):
            print(f"syrianews: --actors: {note}", file=sys.stderr)
    elif name == "cues":
        from .attribution.own_cues import own_cues

        own_cues(table)
    elif name == "stories":
        from .comparison.given_stories import story_table

        try:
            story_table(table)
        except KeyError as error:
            raise ValueError(error.args[0]) from error
    else:
        from .corrections import corrections_rows

        corrections_rows(table)


def _check_kind(args: argparse.Namespace) -> None:
    """One file is written only by `compare` and `stories`, and only as JSON."""
    if str(args.out) == "-":
        raise ValueError("--out -: results are written to a path, not printed: give one")
    one_file = args.command in ("compare", "stories") and args.format == "json"
    if one_file and args.out.is_dir():
        raise ValueError(f"--out {args.out} is a folder: give a file, as in {args.out / args.command}.json")
    if not one_file and args.out.exists() and not args.out.is_dir():
        what = "a file" if args.out.is_file() else "no folder"
        raise ValueError(f"--out {args.out} is {what}: give a folder")


def _check_out(args: argparse.Namespace) -> None:
    """Refuse an `--out` that would overwrite an input or cannot be written to."""
    from .loading.files import Found, find_files
    from .out_names import output_stems

    out = args.out.resolve()
    device = out.exists() and not out.is_dir() and not out.is_file()
    first = out if device else next(folder for folder in (out, *out.parents) if folder.is_dir())
    if not os.access(first, os.W_OK if device else os.W_OK | os.X_OK):
        raise ValueError(
            f"--out {args.out}: no permission to write to {'' if device else 'the folder '}{first}"
        )
    found = [file for file in find_files([Path(path) for path in args.paths]) if isinstance(file, Found)]
    results = [args.out]
    if args.command == "annotate":
        suffixes = {"brat": (".ann", ".txt"), "parquet": (), "csv": ()}.get(args.format, (".json",))
        stems = output_stems([file.name for file in found])
        results = [args.out / f"{stem}{suffix}" for stem in stems for suffix in suffixes]
    if getattr(args, "format", None) == "csv":
        results = [args.out / f"{name}.csv" for name in _tables_of(args.command)]
    inputs = {file.path.resolve() for file in found}
    if replaced := next((result for result in results if result.resolve() in inputs), None):
        raise ValueError(
            f"--out {args.out} would write over {replaced}, which is to be read: give another place"
        )
    if args.command == "report":
        from .pages.report import check_apart

        check_apart(Path(args.paths[0]).resolve(), args.out.resolve())
    elif args.format in _READ_AGAIN:
        _check_apart(args)


def _check_apart(args: argparse.Namespace) -> None:
    """A later run may not read the results as articles."""
    out = args.out.resolve()
    for path in map(Path, args.paths):
        if path.is_dir() and out.is_relative_to(path.resolve()):
            raise ValueError(
                f"--out {args.out} lies in {path}, and the next run would read the results as articles: give a folder outside"
            )


def _tables_of(command: str) -> list[str]:
    """The tables that a command writes as CSV."""
    if command == "annotate":
        from .corpus import TABLES

        return list(TABLES)
    from .comparison import compare

    return list(compare.TABLES) if command == "compare" else ["stories"]


def _columns(given: list[str]) -> dict[str, str]:
    """`["text=Volltext,date=Datum"]` as a mapping. Raises ValueError if it is not one, or names an unknown role."""
    from .loading.column_roles import ROLES, check_mapping

    pairs = [pair for words in given for pair in re.split(r",(?=\s*\w+\s*=)", words)]
    found = {role.strip(): name.strip() for role, _, name in (pair.partition("=") for pair in pairs)}
    if not all(found.values()):
        raise ValueError(
            f"--columns {' '.join(given)}: write ROLE=NAME, as in text=Volltext; roles are {', '.join(ROLES)}"
        )
    check_mapping(found)
    return found
