"""The commands of the command line and their options."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from . import __version__

_DESCRIPTION = "Read Arabic news closely: articles, actors, attributions, and how outlets differ."
_PATHS = "files or folders of scrapes"


def parser() -> argparse.ArgumentParser:
    """What reads the command line."""
    made = argparse.ArgumentParser(prog="syrianews", description=_DESCRIPTION)
    made.add_argument("--version", action="version", version=f"syrianews {__version__}")
    commands = made.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for add in (_annotate_command, _story_commands, _report_command, _score_command):
        add(commands)
    return made


def _command(
    commands: Any, name: str, help: str, example: str, paths: str = _PATHS
) -> argparse.ArgumentParser:
    """A command with its paths; `_own_tables`, `_out_folder` and `_engine_options` add to it."""
    sub: argparse.ArgumentParser = commands.add_parser(
        name,
        help=help,
        description=help,
        epilog=f"example:\n  syrianews {name} {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    sub.add_argument("paths", metavar="PATH", nargs="+", help=paths)
    sub.add_argument("-q", "--quiet", action="store_true", help="say nothing but errors and scores")
    return sub


def _annotate_command(commands: Any) -> None:
    sub = _command(
        commands,
        "annotate",
        "Write the zones, articles, mentions and attributions of every scrape to one file each (JSON, brat or citron), or to tables (CSV or Parquet).",
        "seeds/ --out build/annotations",
    )
    _out_folder(sub, "folder for the <stem>.json files, or for the tables")
    sub.add_argument(
        "--format",
        choices=["gold", "brat", "citron", "csv", "parquet"],
        default="gold",
        help="format of the files (default: gold); csv: one file per table, for a spreadsheet; parquet: a folder of tables, written in constant memory; an interrupted run is resumed by the same command",
    )
    _engine_options(sub)
    _own_tables(sub)


def _story_commands(commands: Any) -> None:
    for name, help in (
        (
            "compare",
            "Align what the articles of each story say; find shared quotations and conflicting facts.",
        ),
        ("stories", "Group the articles that tell the same event."),
    ):
        paths = f"{_PATHS}, or one folder of tables that `annotate --format parquet` wrote"
        sub = _command(commands, name, help, f"seeds/ --out build/{name}.json", paths)
        sub.add_argument(
            "--out",
            metavar="FILE.json",
            type=Path,
            required=True,
            help="file for the results; with --format csv, a folder",
        )
        sub.add_argument(
            "--format",
            choices=["json", "csv"],
            default="json",
            help="json: one file with the spans (default); csv: a folder with one file per table, for a spreadsheet",
        )
        _engine_options(sub)
        _own_tables(sub)
        if name == "compare":
            _own_stories(sub)


def _report_command(commands: Any) -> None:
    sub = _command(
        commands,
        "report",
        "Run the notebooks on a corpus and write them as HTML pages, with every figure (PNG, SVG) and table (CSV).",
        "seeds/ --out build/report",
        "a folder of scrapes, or one file",
    )
    _out_folder(sub, "folder for index.html and everything it links to")
    _own_tables(sub)
    _own_stories(sub)


def _score_command(commands: Any) -> None:
    sub = _command(
        commands,
        "score",
        "Score the annotation of a folder of texts against gold, layer by layer.",
        "seeds/ --gold seeds/gold --errors",
    )
    sub.add_argument(
        "--gold", metavar="DIR", type=Path, required=True, help="folder of gold <stem>.json files"
    )
    sub.add_argument("--errors", action="store_true", help="also list every mistake")


def _out_folder(sub: argparse.ArgumentParser, help: str) -> None:
    sub.add_argument("--out", metavar="DIR", type=Path, required=True, help=help)


def _engine_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--engine", choices=["dask"], help="distribute the work among processes or machines")
    sub.add_argument(
        "--scheduler", metavar="ADDRESS", help="address of a running Dask scheduler, as in tcp://host:8786"
    )
    sub.add_argument(
        "--workers", metavar="N", type=int, help="number of processes on this machine (default: one per core)"
    )


def _own_tables(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "--columns",
        metavar="ROLE=NAME",
        action="append",
        default=[],
        help="which column of a table is which, as in text=Volltext,date=Datum; the roles are text, title, outlet, date, url, byline, id",
    )
    sub.add_argument(
        "--actors",
        metavar="CSV",
        help="a table of your own actors, added to the registry; a name in it is no other actor's",
    )
    sub.add_argument("--cues", metavar="CSV", help="a table of your own cues, added to the lexicon")
    sub.add_argument(
        "--corrections", metavar="CSV", help="a table of your own corrections, applied to the results"
    )


def _own_stories(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "--stories",
        metavar="CSV",
        help="a table of your own of which articles tell one event (columns story, file, article), in place of the search",
    )
