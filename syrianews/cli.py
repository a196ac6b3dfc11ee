"""The command line: `syrianews annotate | compare | stories | report | score`.

Exit status: 0 if everything succeeded, 1 if some inputs failed (each is named on stderr with the reason; the others are
still processed), 2 for wrong usage, 130 if interrupted (Ctrl-C).
"""

from __future__ import annotations

import argparse
import os
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from .arguments import MissingPath, TakenName
from .cli_checks import check
from .cli_parser import parser
from .wording import counted

if TYPE_CHECKING:
    from .corpus import Corpus, Failure
    from .scale.stored import StoredCorpus

_DEBUG = "SYRIANEWS_DEBUG"
"""The variable of the environment with which an unforeseen error shows where it arose."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit status."""
    args = parser().parse_args(argv)
    try:
        check(args)
    except OSError as error:  # a name too long for any file
        _refuse(args, f"{error.filename}: {error.strerror}" if error.filename else str(error))
    except (
        RuntimeError,
        ValueError,
    ) as error:  # a link that leads to itself is a RuntimeError up to Python 3.12
        _refuse(args, str(error))
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
    except Exception as error:
        if os.environ.get(_DEBUG):
            raise
        return _fail(
            f"an error that was not foreseen ({type(error).__name__}: {error}): please report it, with what {_DEBUG}=1 shows before the command"
        )


def _refuse(args: argparse.Namespace, message: str) -> NoReturn:
    """End with what is wrong with the usage of a command, and where its usage is told."""
    who = f"syrianews {args.command}"
    sys.exit(_fail(f"{message}\n{who} --help says what it takes", 2, f"{who}: error"))


def _interrupted(args: argparse.Namespace) -> str:
    """What is left of a run that the user stopped."""
    if getattr(args, "format", None) == "parquet":
        return "finished partitions are kept, and the same command goes on from there"
    return "results not yet written are lost; run the same command again"


def _fail(message: str, status: int = 1, who: str = "syrianews") -> int:
    print(f"{who}: {message}", file=sys.stderr)
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


def _nothing(corpus: Corpus | StoredCorpus, what: str) -> int:
    """Say that there is no article, and why; nothing is written."""
    _print_failures(corpus.failures)
    return _fail(f"no article {what}: nothing was written")


def _print_failures(failures: list[Failure]) -> None:
    from .corpus import reasons

    for reason in reasons(failures):
        print(f"syrianews: {reason}", file=sys.stderr)


def _say(args: argparse.Namespace, result: str) -> None:
    """Say where the results are, unless --quiet: on stdout, or on stderr where the results themselves go to a device."""
    if not args.quiet:
        to_device = args.out.exists() and not (args.out.is_file() or args.out.is_dir())
        print(result, file=sys.stderr if to_device else sys.stdout)


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
    if not len(corpus.records):
        return _nothing(corpus, "to annotate")
    if args.format == "csv":
        corpus.to_csv(args.out)
    else:
        _write_files(args, corpus)
    holds = f"{counted(len(corpus), 'article')} in {counted(len(corpus.read), 'scrape')}"
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
    if not len(corpus):
        return _nothing(corpus, "to compare")
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
    if not len(corpus):
        return _nothing(corpus, "to group")
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
