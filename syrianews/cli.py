"""The command line: `syrianews annotate | compare | stories | report | score`.

Exit status: 0 if everything succeeded, 1 if some inputs failed (each is named on stderr with the reason; the others are
still processed), 2 for wrong usage, 130 if interrupted (Ctrl-C).
"""

from __future__ import annotations

import argparse
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import __version__
from .arguments import MissingPath, TakenName
from .cli_checks import check
from .wording import counted

if TYPE_CHECKING:
    from .corpus import Corpus, Failure
    from .scale.stored import StoredCorpus

_DESCRIPTION = "Read Arabic news closely: articles, actors, attributions, and how outlets differ."
_PATHS = "files or folders of scrapes"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="syrianews", description=_DESCRIPTION)
    parser.add_argument("--version", action="version", version=f"syrianews {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for add in (_annotate_command, _story_commands, _report_command, _score_command):
        add(commands)
    return parser


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
    sub.set_defaults(error=sub.error)
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
        help="which column of a table is which, as in text=Volltext,date=Datum",
    )
    sub.add_argument("--actors", metavar="CSV", help="a table of your own actors, added to the registry")
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


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit status."""
    args = _parser().parse_args(argv)
    try:
        check(args)
    except OSError as error:  # a name too long for any file
        args.error(f"{error.filename}: {error.strerror}" if error.filename else str(error))
    except (
        RuntimeError,
        ValueError,
    ) as error:  # a link that leads to itself is a RuntimeError up to Python 3.12
        args.error(str(error))
    run = {
        "annotate": _annotate,
        "compare": _compare,
        "stories": _stories,
        "report": _report,
        "score": _score,
    }
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", MissingPath)  # `_status` names what was not read
            warnings.simplefilter("ignore", TakenName)  # `check` told of it
            return run[args.command](args)
    except BrokenPipeError:
        return 1
    except KeyboardInterrupt:
        _fail(f"interrupted: {_interrupted(args)}")
        return 130
    except (ModuleNotFoundError, RuntimeError, ValueError) as error:
        from .corrections import NotApplied
        from .loading.loaders import NothingRead

        if isinstance(error, NothingRead):
            _print_failures(error.failures)
            return 2 if args.columns and error.lacks_column else 1
        return _fail(str(error), 2 if isinstance(error, NotApplied) else 1)
    except OSError as error:
        return _fail(f"{error.filename or args.command}: {error.strerror or error}")


def _interrupted(args: argparse.Namespace) -> str:
    """What is left of a run that the user stopped."""
    if getattr(args, "format", None) == "parquet":
        return "finished partitions are kept, and the same command goes on from there"
    return "results not yet written are lost; run the same command again"


def _fail(message: str, status: int = 1) -> int:
    print(f"syrianews: {message}", file=sys.stderr)
    return status


def _read(args: argparse.Namespace) -> Corpus | StoredCorpus:
    """The annotated corpus: read from one folder of tables, or made now."""
    from .scale.opening import open_corpus
    from .scale.storage import read_manifest

    if len(args.paths) == 1 and read_manifest(Path(args.paths[0])):
        if any(_own(args).values()):
            raise ValueError(
                f"{args.paths[0]} is already annotated: give your own tables to the command that makes it"
            )
        return open_corpus(args.paths[0])
    return _annotated(args)


def _shows_progress(args: argparse.Namespace) -> bool:
    """Whether a bar is of use: nobody watches a log."""
    return not args.quiet and sys.stderr.isatty()


def _annotated(args: argparse.Namespace) -> Corpus:
    from .preparing import prepare

    return prepare(*args.paths, progress=_shows_progress(args), **_own(args), **_engine(args))


def _own(args: argparse.Namespace) -> dict[str, Any]:
    """The user-supplied tables, and the names of the columns."""
    return {name: getattr(args, name, None) for name in ("columns", "actors", "cues", "corrections")}


def _engine(args: argparse.Namespace) -> dict[str, Any]:
    return {name: getattr(args, name, None) for name in ("engine", "scheduler", "workers")}


def _status(corpus: Corpus | StoredCorpus) -> int:
    """Name each failed input on stderr; return the exit status, which says whether there were any."""
    _print_failures(corpus.failures)
    return 1 if corpus.failures else 0


def _print_failures(failures: list[Failure]) -> None:
    from .corpus import reasons

    for reason in reasons(failures):
        print(f"syrianews: {reason}", file=sys.stderr)


def _say(args: argparse.Namespace, result: str) -> None:
    """Say on stdout where the results are, unless --quiet."""
    if not args.quiet:
        print(result)


def _write_json(path: Path, data: Any) -> None:
    from .json_text import indented

    _write(path, indented(data) + "\n")


def _write(path: Path, text: str) -> None:
    """Write aside, then rename: a reader never sees half a file. Links are followed, and a device is written to as it stands."""
    try:
        if path.exists() and not path.is_file():
            path.write_text(text, encoding="utf-8", newline="")
            return
        whole = path.resolve()
        whole.parent.mkdir(parents=True, exist_ok=True)
        aside = whole.with_name(whole.name + ".part")
        aside.write_text(text, encoding="utf-8", newline="")
        aside.replace(whole)
    except OSError as error:
        raise OSError(error.errno, f"cannot be written: {error.strerror}", str(path)) from error


def _annotate(args: argparse.Namespace) -> int:
    if args.format == "parquet":
        return _annotate_to(args)
    corpus = _annotated(args)
    if args.format == "csv":
        corpus.to_csv(args.out)
    else:
        _write_files(args, corpus)
    holds = f"{counted(len(corpus), 'article')} in {counted(len(corpus.records), 'scrape')}"
    _say(args, f"{args.out}: {'tables' if args.format == 'csv' else 'annotations'} of {holds}")
    return _status(corpus)


def _write_files(args: argparse.Namespace, corpus: Corpus) -> None:
    """The annotation of each scrape as a file."""
    from .export import annotation_json
    from .out_names import output_stems
    from .standoff import brat, citron

    stems = output_stems([record.scrape.file for record in corpus.records])
    for record, stem in zip(corpus.records, stems, strict=True):
        if args.format == "brat":
            _write(args.out / f"{stem}.ann", brat(record))
            _write(args.out / f"{stem}.txt", record.scrape.text)
        else:
            form = citron if args.format == "citron" else annotation_json
            _write_json(args.out / f"{stem}.json", form(record))


def _annotate_to(args: argparse.Namespace) -> int:
    from .scale.run import annotate_to

    own = {name: table for name, table in _own(args).items() if name != "corrections"}
    corpus = annotate_to(args.out, *args.paths, progress=_shows_progress(args), **own, **_engine(args))
    _say(args, f"{args.out}: tables of {counted(len(corpus), 'article')}")
    return _status(corpus)


def _compare(args: argparse.Namespace) -> int:
    from .comparison.compare import TABLES
    from .dispatch import compare

    corpus = _read(args)
    comparison = compare(corpus, stories=args.stories, **_engine(args))
    if args.format == "csv":
        comparison.to_csv(args.out)
        sizes = {name: len(getattr(comparison, name)) for name in TABLES}
        said = ", ".join(f"{name} {size}" for name, size in sizes.items())
    else:
        found = comparison.to_json()
        _write_json(args.out, found)
        said = ", ".join(counted(len(items), name.removesuffix("s")) for name, items in found.items())
    _say(args, f"{args.out}: {said}")
    return _status(corpus)


def _stories(args: argparse.Namespace) -> int:
    from .comparison.stories import stories_json
    from .dispatch import stories
    from .table_files import write_tables

    corpus = _read(args)
    found = stories(corpus, **_engine(args))
    if args.format == "csv":
        write_tables({"stories": found}, args.out)
    else:
        _write_json(args.out, stories_json(found))
    _say(args, f"{args.out}: {counted(found['story'].nunique(), 'story', 'stories')}")
    return _status(corpus)


def _report(args: argparse.Namespace) -> int:
    from .pages.report import report

    own = _own(args) | {"stories": args.stories}
    result = report(args.paths[0], args.out, progress=_shows_progress(args), **own)
    _say(args, str(result.index))
    wrong = result.unread + result.failed
    for name, reason in wrong:
        print(f"syrianews: {name}: {reason}", file=sys.stderr)
    if wrong:
        print(
            "syrianews: the report is there all the same; it leaves out what is named above.", file=sys.stderr
        )
    return 1 if wrong else 0


def _score(args: argparse.Namespace) -> int:
    from .evaluate import evaluate

    corpus = _annotated(args)
    report = evaluate(corpus, args.gold)
    if report.table.empty:
        return _fail(f"{args.gold}: no gold for any of these texts: that of a text x.txt is called x.json")
    print(report.table.to_string(index=False, na_rep="", float_format=lambda x: f"{x:.3f}"))
    if args.errors:
        for row in report.mistakes.fillna("").itertuples():
            print(f"\n{row.file}, {row.layer}, {row.kind}: {row.text}")
            for whose, value in (("gold", row.gold), ("package", row.system)):
                if value:
                    print(f"    {whose:<7} {value}")
    return _status(corpus)


if __name__ == "__main__":
    sys.exit(main())
