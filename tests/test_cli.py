"""The command line: forms, exit status, and what it says."""

from __future__ import annotations

import json
import os
import re
import sys
from threading import Thread
from types import SimpleNamespace

import pandas as pd
import pytest

from syrianews import __version__
from syrianews.cli import main
from syrianews.comparison.compare import TABLES


def test_annotate_writes_one_file_a_scrape(seeds, tmp_path):
    assert main(["annotate", str(seeds), "--out", str(tmp_path), "-q"]) == 0
    written = sorted(p.stem for p in tmp_path.glob("*.json"))
    assert written == sorted(p.stem for p in seeds.glob("*.txt"))


def test_annotate_writes_the_scored_form(seeds, tmp_path):
    file = next(seeds.glob("000*.txt"))
    main(["annotate", str(file), "--out", str(tmp_path), "-q"])
    data = json.loads((tmp_path / f"{file.stem}.json").read_text(encoding="utf-8"))
    text = file.read_text(encoding="utf-8")
    assert set(data) == {"file", "zones", "articles", "mentions", "attributions"}
    ids = {a["id"] for a in data["attributions"]}
    assert len(ids) == len(data["attributions"])
    for a in data["attributions"]:
        assert text[slice(*a["cue"])].strip() == text[slice(*a["cue"])] != ""
        for link in ("relays", "antecedent", "within"):
            assert a[link] is None or a[link] in ids
    for m in data["mentions"]:
        assert 0 <= m["start"] < m["end"] <= len(text)


def test_compare_and_stories_write_their_forms(seeds, tmp_path):
    assert main(["compare", str(seeds), "--out", str(tmp_path / "deep" / "c.json"), "-q"]) == 0
    data = json.loads((tmp_path / "deep" / "c.json").read_text(encoding="utf-8"))
    assert {"pairs", "quotes", "conflicts"} <= set(data)
    assert main(["stories", str(seeds), "--out", str(tmp_path / "s.json"), "-q"]) == 0
    stories = json.loads((tmp_path / "s.json").read_text(encoding="utf-8"))["stories"]
    assert all({"id", "articles"} <= set(story) for story in stories)


def test_a_bad_input_is_named_and_the_rest_is_done(seeds, tmp_path, capsys):
    bad = tmp_path / "empty.txt"
    bad.write_bytes(b"")
    good = next(seeds.glob("003*.txt"))
    out = tmp_path / "out"
    assert main(["annotate", str(good), str(bad), "--out", str(out), "-q"]) == 1
    assert (out / f"{good.stem}.json").exists()
    assert "empty.txt" in capsys.readouterr().err


def test_score_prints_a_row_a_measure(seeds, capsys):
    assert main(["score", str(seeds), "--gold", str(seeds / "gold"), "-q"]) == 0
    out = capsys.readouterr().out
    for measure in ("line and article", "detection", "cue", "relays"):
        assert measure in out


def test_every_mistake_has_lines_of_its_own(seeds, capsys):
    assert main(["score", str(seeds), "--gold", str(seeds / "gold"), "--errors", "-q"]) == 0
    _, *mistakes = capsys.readouterr().out.rstrip().split("\n\n")
    places, sides = zip(*((place, found) for place, *found in map(str.splitlines, mistakes)), strict=True)
    assert all(re.fullmatch(r"00\d_\w+\.txt, \w+, \w+: .+", place) for place in places)
    assert ["    gold   ", "    package"] in [[side[:11] for side in found] for found in sides]


def test_gold_of_other_texts_is_no_score(seeds, tmp_path, capsys):
    (tmp_path / "other.txt").write_text("قالت الوزارة إن الطريق مفتوح.", encoding="utf-8")
    assert main(["score", str(tmp_path), "--gold", str(seeds / "gold"), "-q"]) == 1
    captured = capsys.readouterr()
    assert "no gold for any of these texts" in captured.err
    assert not captured.out


def test_a_missing_extra_is_named_with_the_line_that_installs_it(seeds, tmp_path, capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "papermill", None)
    assert main(["report", str(seeds), "--out", str(tmp_path / "r")]) == 1
    assert "pip install 'syrianews[notebooks]'" in capsys.readouterr().err


def test_columns_of_a_table_are_named_by_the_message_and_given_by_the_option(tmp_path, capsys):
    table = tmp_path / "export.csv"
    table.write_text("Titel;Volltext\nالخبر;قال الوزير إن الأمر انتهى.\n", encoding="utf-8")
    argv = ["annotate", str(table), "--out", str(tmp_path / "out"), "-q"]
    assert main(argv) == 1
    assert "--columns text=NAME" in capsys.readouterr().err
    assert main([*argv, "--columns", "text=Volltext,title=Titel"]) == 0
    assert len(list((tmp_path / "out").rglob("*.json"))) == 1


def test_own_tables_reach_every_command(seeds, tmp_path, capsys):
    bad = tmp_path / "corrections.csv"
    bad.write_text("file;field;value\nnowhere.txt;outlet;x\n", encoding="utf-8")
    for command, out in (("annotate", "a"), ("compare", "c.json"), ("stories", "s.json"), ("report", "r")):
        argv = [command, str(seeds), "--out", str(tmp_path / out), "-q", "--corrections", str(bad)]
        assert main(argv) == 2, command
        assert "no file 'nowhere.txt'" in capsys.readouterr().err


def test_an_empty_folder_makes_no_report(tmp_path, capsys):
    (tmp_path / "pages").mkdir()
    assert main(["report", str(tmp_path / "pages"), "--out", str(tmp_path / "r")]) == 1
    assert "nothing to report on" in capsys.readouterr().err


@pytest.mark.parametrize("words", ["Volltext", "text=", "body=Volltext"])
def test_columns_that_are_no_mapping_are_wrong_usage(seeds, capsys, words):
    with pytest.raises(SystemExit) as stop:
        main(["stories", str(seeds), "--out", "x.json", "--columns", words])
    assert stop.value.code == 2
    assert "text" in capsys.readouterr().err


@pytest.mark.parametrize("argv", [[], ["annotate"], ["annotate", "nowhere", "--out", "x"], ["sing", "x"]])
def test_wrong_usage_is_status_2(argv):
    with pytest.raises(SystemExit) as stop:
        main(argv)
    assert stop.value.code == 2


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["annotate", "--out", "{file}"], "is a file: give a folder"),
        (["report", "--out", "{file}"], "is a file: give a folder"),
        (["stories", "--out", "{folder}"], "give a file, as in"),
        (["compare", "--out", "{folder}"], "give a file, as in"),
        (["score", "--gold", "{folder}/nowhere"], "no such folder"),
        (["annotate", "--out", "{folder}", "--workers", "2"], "need --engine dask"),
        (["report", "{folder}", "--out", "{folder}/r"], "report takes one folder or file, and 2 were given"),
        (
            ["annotate", "--out", "{folder}", "--format", "parquet", "--corrections", "c.csv"],
            "sn.correct(sn.open",
        ),
    ],
)
def test_what_cannot_go_well_is_said_before_any_work(seeds, tmp_path, capsys, monkeypatch, options, said):
    """Nothing but what is wrong, and where the usage of the command is."""
    monkeypatch.setattr("syrianews.cli._annotated", lambda args: pytest.fail("work was begun"))
    (tmp_path / "file").touch()
    places = {"file": tmp_path / "file", "folder": tmp_path}
    with pytest.raises(SystemExit) as stop:
        main([options[0], str(seeds), *(option.format(**places) for option in options[1:])])
    assert stop.value.code == 2
    error = capsys.readouterr().err
    assert said in error
    assert len(error.splitlines()) == 2
    assert error.endswith(f"syrianews {options[0]} --help says what it takes\n")


def test_one_path_of_several_that_is_missing_is_named_once_and_the_rest_is_done(seeds, tmp_path, capsys):
    argv = ["annotate", str(next(seeds.glob("*.txt"))), "absent.txt", "--out", str(tmp_path), "-q"]
    assert main(argv) == 1
    assert capsys.readouterr().err == "syrianews: absent.txt: no such file or folder: check the path\n"
    assert len(list(tmp_path.glob("*.json"))) == 1


@pytest.mark.parametrize(
    ("command", "options"),
    [
        ("annotate", ["--out", "{pages}"]),
        ("annotate", ["--out", "{pages}", "--format", "brat"]),
        ("compare", ["--out", "{pages}/row.json"]),
        ("stories", ["--out", "{pages}/text.txt"]),
    ],
)
def test_results_never_replace_what_they_are_made_from(tmp_path, capsys, command, options):
    text = "قالت الوزارة إن الطريق مفتوح أمام السيارات."
    (tmp_path / "row.json").write_text(json.dumps({"text": text}), encoding="utf-8")
    (tmp_path / "text.txt").write_bytes(text.encode("windows-1256"))
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(SystemExit) as stop:
        main([command, str(tmp_path), *(option.format(pages=tmp_path) for option in options)])
    assert stop.value.code == 2
    assert "would write over" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize(
    ("command", "format"),
    [("annotate", "brat"), ("annotate", "csv"), ("annotate", "parquet"), ("compare", "csv"), ("stories", "csv"), ("report", "")],
)  # fmt: skip
def test_no_results_that_a_later_run_would_read_lie_among_the_texts(tmp_path, capsys, command, format):
    (tmp_path / "text.txt").write_text("قالت الوزارة إن الطريق مفتوح.", encoding="utf-8")
    with pytest.raises(SystemExit) as stop:
        main(
            [
                command,
                str(tmp_path),
                "--out",
                str(tmp_path / "made"),
                *(["--format", format] if format else []),
            ]
        )
    assert stop.value.code == 2
    assert "the next " in (said := capsys.readouterr().err)
    assert "would read" in said
    assert [path.name for path in tmp_path.iterdir()] == ["text.txt"]


def test_annotations_may_stand_beside_their_texts(tmp_path):
    (tmp_path / "text.txt").write_text("قالت الوزارة إن الطريق مفتوح.", encoding="utf-8")
    argv = ["annotate", str(tmp_path), "--out", str(tmp_path), "-q"]
    assert [main(argv), main(argv)] == [0, 0]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["text.json", "text.txt"]


@pytest.mark.parametrize("command", ["annotate", "compare", "stories", "report"])
def test_a_place_that_cannot_be_written_to_is_named_before_any_work(
    seeds, tmp_path, capsys, monkeypatch, command
):
    """Root may write everywhere, so the refusal comes from a stand-in."""
    monkeypatch.setattr("os.access", lambda path, mode: path != tmp_path)
    with pytest.raises(SystemExit) as stop:
        main([command, str(seeds), "--out", str(tmp_path / "new" / "place")])
    assert stop.value.code == 2
    assert f"no permission to write to the folder {tmp_path}" in capsys.readouterr().err


def test_a_path_that_cannot_be_looked_up_is_named(tmp_path, capsys):
    long = str(tmp_path / ("x" * 300))
    with pytest.raises(SystemExit) as wrong:
        main(["annotate", long, "--out", str(tmp_path / "out"), "-q"])
    assert wrong.value.code == 2
    assert "no such file or folder: /" in capsys.readouterr().err


@pytest.mark.parametrize(("options", "said"), [([], "are lost"), (["--format", "parquet"], "are kept")])
def test_an_interrupted_run_ends_with_a_sentence(seeds, tmp_path, capsys, monkeypatch, options, said):
    def interrupt(args):
        raise KeyboardInterrupt

    monkeypatch.setattr("syrianews.cli._annotated", interrupt)
    monkeypatch.setattr("syrianews.cli._annotate_to", interrupt)
    assert main(["annotate", str(seeds), "--out", str(tmp_path / "out"), *options]) == 130
    assert re.fullmatch(f"syrianews: interrupted: .*{said}.*\n", capsys.readouterr().err)


@pytest.mark.parametrize("command", ["annotate", "compare", "stories", "report", "score"])
def test_help_shows_an_example(command, capsys):
    with pytest.raises(SystemExit) as stop:
        main([command, "--help"])
    assert stop.value.code == 0
    assert f"syrianews {command} seeds/" in capsys.readouterr().out


def test_version(capsys):
    with pytest.raises(SystemExit):
        main(["--version"])
    assert __version__ in capsys.readouterr().out


def test_a_command_says_where_its_results_are(tmp_path, seeds, capsys):
    out = tmp_path / "out"
    assert main(["annotate", str(seeds), "--out", str(out)]) == 0
    assert capsys.readouterr().out == f"{out}: annotations of 7 articles in 5 scrapes\n"
    assert main(["stories", str(seeds), "--out", str(out / "s.json")]) == 0
    assert re.fullmatch(r".*s\.json: \d+ stories\n", capsys.readouterr().out)
    assert main(["compare", str(seeds), "--out", str(out / "c.json"), "-q"]) == 0
    assert capsys.readouterr().out == ""


def test_a_column_for_an_unknown_role_is_named(tmp_path, seeds, capsys):
    with pytest.raises(SystemExit):
        main(
            ["annotate", str(seeds), "--out", str(tmp_path / "out"), "--columns", "text=Volltext,datum=Datum"]
        )
    assert "datum" in (message := capsys.readouterr().err)
    assert "Volltext,datum" not in message


def test_rows_that_fail_alike_are_told_in_one_line(tmp_path, capsys):
    table = tmp_path / "rows.jsonl"
    table.write_text('{"title": "خبر", "words": "قال الوزير نعم."}\n' * 30, encoding="utf-8")
    for command in ("annotate", "report"):
        argv = [command, str(table), "--out", str(tmp_path / "out"), "-q"]
        assert main(argv) == 1
        assert main([*argv, "--columns", "text=absent"]) == 2
        first, second = capsys.readouterr().err.splitlines()
        assert first.startswith("syrianews: rows.jsonl: no column with the text")
        assert second.startswith(
            "syrianews: rows.jsonl: no column 'absent' for the text: columns found are title, words"
        )
        assert first.endswith(rest := "None of the first 20 lines has it; the rest was not read")
        assert second.endswith(rest)


@pytest.mark.parametrize("command", ["annotate", "compare", "stories", "report"])
def test_a_table_of_ones_own_that_is_missing_is_wrong_usage(seeds, tmp_path, capsys, command):
    for option, table, said in (
        ("--actors", "no.csv", "no such file"),
        ("--cues", str(tmp_path), "a folder"),
    ):
        with pytest.raises(SystemExit) as wrong:
            main([command, str(seeds), "--out", str(tmp_path / "x.json"), option, table])
        assert wrong.value.code == 2
        assert f"{option} {table}: {said}" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--actors", "{}"], "name_ar"),
        (["--cues", "{}"], "cue_class"),
        (["--corrections", "{}"], "a corrections table has the columns"),
        (["--engine", "dask", "--workers", "0"], "--workers 0: give 1 or more"),
        (["--workers", "-1"], "need --engine dask"),
    ],
)
def test_options_that_cannot_work_are_wrong_usage(seeds, tmp_path, capsys, options, said):
    """Before any text is read."""
    table = tmp_path / "own.csv"
    table.write_text("color\nred\n", encoding="utf-8")
    with pytest.raises(SystemExit) as wrong:
        main(["stories", str(seeds), "--out", str(tmp_path / "x.json"), *(o.format(table) for o in options)])
    assert wrong.value.code == 2
    assert said in capsys.readouterr().err


def test_a_table_of_stories_goes_before_the_search(seeds, tmp_path, capsys):
    own, out = tmp_path / "own.csv", tmp_path / "tables"
    files = sorted(path.name for path in seeds.glob("*.txt"))[:2]
    own.write_text("".join(f"{row}\n" for row in ["story,file", *(f"raid,{f}" for f in files)]), "utf-8")
    command = ["compare", str(seeds), "--format", "csv", "-q", "--out", str(out), "--stories", str(own)]
    assert main(command) == 0
    stories = pd.read_csv(out / "stories.csv")
    assert stories.loc[stories["size"] > 1, "story"].tolist() == ["raid", "raid"]
    own.write_text("color\nred\n", encoding="utf-8")
    with pytest.raises(SystemExit):
        main(command)
    assert "story" in capsys.readouterr().err


def test_a_comparison_in_csv_says_what_is_in_every_table(seeds, tmp_path, capsys):
    assert main(["compare", str(seeds), "--format", "csv", "--out", str(tmp_path / "tables")]) == 0
    said = capsys.readouterr().out
    for name in TABLES:
        rows = len(pd.read_csv(tmp_path / "tables" / f"{name}.csv"))
        assert f"{name} {rows}" in said


def test_a_path_that_no_system_has_is_refused_as_missing(tmp_path, capsys):
    assert main(["annotate", "no\0such", "--out", str(tmp_path / "out")]) != 0
    assert "no\0such" in capsys.readouterr().err


@pytest.fixture
def text(tmp_path):
    path = tmp_path / "text.txt"
    path.write_text("قالت الوزارة إن الطريق مفتوح.", encoding="utf-8")
    return str(path)


def test_a_device_is_written_to_and_stays_one(text, tmp_path):
    """A pipe stands for it: root may replace a real one."""
    pipe, read = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = Thread(target=lambda: read.append(pipe.read_text("utf-8")), daemon=True)
    reader.start()
    try:
        assert main(["stories", text, "--out", str(pipe), "-q"]) == 0
    finally:
        if not read:  # nobody wrote: end the reader
            os.close(os.open(pipe, os.O_WRONLY | os.O_NONBLOCK))
        reader.join(timeout=10)
    assert pipe.is_fifo()
    assert "stories" in json.loads(read[0])


def test_a_link_is_followed_and_stays_one(text, tmp_path):
    (tmp_path / "deep").mkdir()
    link, whole = tmp_path / "link.json", tmp_path / "deep" / "whole.json"
    link.symlink_to(whole)
    assert main(["stories", text, "--out", str(link), "-q"]) == 0
    assert link.is_symlink()
    assert "stories" in json.loads(whole.read_text("utf-8"))


def test_a_folder_is_no_device(text, capsys):
    with pytest.raises(SystemExit):
        main(["annotate", text, "--out", os.devnull])
    assert "is no folder: give a folder" in capsys.readouterr().err


@pytest.mark.parametrize(
    "options",
    [
        ["annotate", "--out", "{long}"],
        ["compare", "--out", "{long}.json"],
        ["score", "--gold", "{long}"],
        ["annotate", "--out", "{folder}/out", "--actors", "{long}"],
        ["annotate", "--out", "{folder}/loop/x"],
    ],
)
def test_names_that_no_system_takes_are_wrong_usage(text, tmp_path, capsys, options):
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    places = {"long": tmp_path / ("x" * 300), "folder": tmp_path}
    with pytest.raises(SystemExit) as wrong:
        main([options[0], text, *(option.format(**places) for option in options[1:])])
    assert wrong.value.code == 2
    assert "error: " in capsys.readouterr().err


@pytest.mark.parametrize("quiet", [[], ["-q"]])
def test_a_quiet_report_says_nothing(text, tmp_path, capsys, monkeypatch, quiet):
    made = SimpleNamespace(index="index.html", unread=[], failed=[])
    monkeypatch.setattr("syrianews.pages.report.report", lambda *_, **__: made)
    assert main(["report", text, "--out", str(tmp_path / "report"), *quiet]) == 0
    assert capsys.readouterr().out == ("" if quiet else "index.html\n")


def test_results_are_no_articles_and_nothing_is_made_of_them(seeds, tmp_path, capsys):
    tables = tmp_path / "tables"
    assert main(["annotate", str(seeds), "--out", str(tables), "--format", "csv", "-q"]) == 0
    for command in ("stories", "compare"):
        out = tmp_path / f"{command}.json"
        assert main([command, str(tables), "--out", str(out)]) == 1
        error = capsys.readouterr().err.splitlines()
        assert "syrianews: articles.csv: a table of what syrianews found, not of articles" in error[0]
        assert error[-1].startswith("syrianews: no article to ")
        assert not out.exists()
    with pytest.raises(SystemExit):
        main(["report", str(seeds), "--out", str(tables)])
    assert "holds tables that another command wrote" in capsys.readouterr().err


def test_blanks_in_columns_are_no_part_of_a_name(tmp_path):
    (tmp_path / "t.csv").write_text("Titel,Volltext\nالخبر,قال الوزير إن الأمر انتهى.\n", encoding="utf-8")
    argv = ["annotate", str(tmp_path / "t.csv"), "--out", str(tmp_path / "out"), "-q"]
    assert main([*argv, "--columns", "text = Volltext, title = Titel"]) == 0


def test_a_name_taken_from_the_registry_is_told_once(seeds, tmp_path, capsys):
    (tmp_path / "mine.csv").write_text("id,type,name_ar\nmine,ORG,سيول\n", encoding="utf-8")
    argv = [
        "stories",
        str(seeds),
        "--out",
        str(tmp_path / "s.json"),
        "-q",
        "--actors",
        str(tmp_path / "mine.csv"),
    ]
    assert main(argv) == 0
    assert (
        capsys.readouterr().err.count("mine.csv, row 2: سيول means mine here, and not the package's seoul")
        == 1
    )


def test_an_unforeseen_error_is_one_line(seeds, tmp_path, capsys, monkeypatch):
    def fail(args):
        raise KeyError("relation")

    monkeypatch.setattr("syrianews.cli._stories", fail)
    argv = ["stories", str(seeds), "--out", str(tmp_path / "s.json")]
    assert main(argv) == 1
    assert capsys.readouterr().err.startswith(
        "syrianews: an error that was not foreseen (KeyError: 'relation')"
    )
    monkeypatch.setenv("SYRIANEWS_DEBUG", "1")
    with pytest.raises(KeyError):
        main(argv)


def test_nothing_is_printed_in_place_of_a_file(seeds, capsys):
    with pytest.raises(SystemExit):
        main(["annotate", str(seeds), "--out", "-"])
    assert "--out -: results are written to a path" in capsys.readouterr().err


def test_where_results_are_is_not_said_among_results_on_a_device(capsys):
    assert main(["stories", "seeds", "--out", os.devnull]) == 0
    out, said = capsys.readouterr()
    assert out == ""
    assert said == f"{os.devnull}: 4 stories\n"
