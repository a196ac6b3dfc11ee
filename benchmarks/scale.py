"""Runs over many articles: peak memory, Dask workers against one, and runs that are killed and continued.

    python benchmarks/scale.py memory --articles 1000000      peak memory and time of a run into Parquet, in this process
    python benchmarks/scale.py workers --articles 20000       one Dask worker against two
    python benchmarks/scale.py kills --runs 20                runs killed at random moments, continued, and compared

The articles are those of TEXTS (by default the seeds and the Wikinews articles) repeated under new ids, as rows of a JSONL file in a temporary
folder. Prints tables in Markdown for `benchmarks/README.md`.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import syrianews as sn

ROOT = Path(__file__).resolve().parent.parent
DEFAULT = (ROOT / "seeds", ROOT / "benchmarks" / "wikinews" / "texts")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=["memory", "workers", "kills"])
    parser.add_argument("texts", nargs="*", type=Path, default=DEFAULT)
    parser.add_argument("--articles", type=int, help="how many (default: 100,000; 20,000; 2,000)")
    parser.add_argument(
        "--words", type=int, help="only so many words of each text (for a million in less time)"
    )
    parser.add_argument("--runs", type=int, default=20, help="killed runs (default: 20)")
    parser.add_argument("--seed", type=int, default=1, help="of the random moments (default: 1)")
    args = parser.parse_args()
    texts = [shortened(text, args.words) for text in read(args.texts)]
    with tempfile.TemporaryDirectory(prefix="syrianews-") as folder:
        if args.what == "memory":
            memory(Path(folder), texts, args.articles or 100_000)
        elif args.what == "workers":
            workers(Path(folder), texts, args.articles or 20_000)
        else:
            kills(Path(folder), texts, args.articles or 2_000, args.runs, random.Random(args.seed))


def read(folders: list[Path]) -> list[str]:
    """The text files below some folders."""
    return [path.read_text("utf-8") for folder in folders for path in sorted(folder.rglob("*.txt"))]


def shortened(text: str, words: int | None) -> str:
    """The lines of a text up to so many words."""
    if words is None:
        return text
    kept: list[str] = []
    left = words
    for line in text.split("\n"):
        if left > 0:
            kept.append(" ".join(line.split()[:left]))
            left -= len(line.split())
    return "\n".join(kept)


def repeat(path: Path, texts: list[str], articles: int) -> None:
    """Write so many articles as JSONL, each text again and again under another id."""
    with path.open("w", encoding="utf-8") as file:
        for number in range(articles):
            file.write(json.dumps({"id": f"n{number}", "text": texts[number % len(texts)]}) + "\n")


def memory(folder: Path, texts: list[str], articles: int) -> None:
    """Annotate many articles into Parquet in this process; print its peak memory."""
    repeat(folder / "news.jsonl", texts, articles)
    print(
        "| articles | words | seconds of processor time | articles per second | tables on disk | peak memory |"
    )
    print("| ---: | ---: | ---: | ---: | ---: | ---: |", flush=True)
    start = time.process_time()
    stored = sn.annotate_to(folder / "tables", folder / "news.jsonl", progress=sys.stderr.isatty())
    seconds = time.process_time() - start
    words = sum(frame["words"].sum() for frame in stored.batches("articles", ["words"]))
    size = sum(path.stat().st_size for path in (folder / "tables").rglob("*.parquet"))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"| {len(stored):,} | {words:,} | {seconds:,.0f} | {len(stored) / seconds:,.0f} | {size / 1e9:.2f} GB | {peak:,.0f} MB |"
    )


def workers(folder: Path, texts: list[str], articles: int) -> None:
    """Annotate the same articles with one Dask worker and with two; print the times."""
    from distributed import Client, LocalCluster

    repeat(folder / "news.jsonl", texts, articles)
    seconds = {}
    for count in (1, 2):
        with (
            LocalCluster(n_workers=count, threads_per_worker=1, dashboard_address="127.0.0.1:0") as cluster,
            Client(cluster),
        ):
            sn.annotate_to(folder / f"warm{count}", *DEFAULT, engine="dask", progress=False, size=2)
            start = time.perf_counter()
            sn.annotate_to(
                folder / f"tables{count}", folder / "news.jsonl", engine="dask", progress=sys.stderr.isatty()
            )
            seconds[count] = time.perf_counter() - start
    same = (
        subprocess.run(["diff", "-rq", folder / "tables1", folder / "tables2"], check=False).returncode == 0
    )
    print("| articles | one worker | two workers | times as fast | load before | same bytes |")
    print("| ---: | ---: | ---: | ---: | ---: | --- |")
    print(
        f"| {articles:,} | {seconds[1]:.0f} s | {seconds[2]:.0f} s | **{seconds[1] / seconds[2]:.2f}** | {os.getloadavg()[2]:.1f} | {same} |"
    )


def kills(folder: Path, texts: list[str], articles: int, runs: int, chance: random.Random) -> None:
    """Kill the same command at random moments until it has come through, so many times over; compare every file."""
    repeat(folder / "news.jsonl", texts, articles)

    def command(out: Path) -> list[str]:
        return [sys.executable, "-c", CODE, str(out), str(folder / "news.jsonl")]

    start = time.perf_counter()
    subprocess.run(command(folder / "whole"), check=True)
    whole = time.perf_counter() - start
    deaths = {"the whole run": 0, "a Dask worker": 0}
    for run in range(runs):
        out = folder / f"run{run}"
        if run % 2:
            died = kill_workers(out, folder / "news.jsonl", chance, whole)
        else:
            died = kill_runs(command(out), chance, whole)
        same = subprocess.run(["diff", "-r", folder / "whole", out], check=False).returncode == 0
        if not same:
            sys.exit(f"run {run + 1} differs from an undisturbed one")
        deaths[list(deaths)[run % 2]] += died
        print(f"run {run + 1}: {died} kills, then identical", file=sys.stderr, flush=True)
    print("| what was killed | runs | kills | runs identical to an undisturbed one |")
    print("| --- | ---: | ---: | ---: |")
    for number, (what, died) in enumerate(deaths.items()):
        print(f"| {what} | {(runs + 1 - number) // 2} | {died} | {(runs + 1 - number) // 2} |")


def kill_runs(command: list[str], chance: random.Random, whole: float) -> int:
    """Kill a command at random moments and give it again, until it comes through; how often it was killed."""
    died = 0
    while True:
        process = subprocess.Popen(command, start_new_session=True)
        try:
            process.wait(timeout=chance.uniform(0.3, 0.8) * whole)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            died += 1
        else:
            if process.returncode:
                sys.exit(f"the command failed with {process.returncode}")
            return died


def kill_workers(out: Path, source: Path, chance: random.Random, whole: float) -> int:
    """Kill one of two Dask workers at random moments, three times in a run; how often."""
    from distributed import Client, LocalCluster

    killed: list[int] = []
    with (
        LocalCluster(
            n_workers=2, threads_per_worker=1, dashboard_address="127.0.0.1:0", silence_logs=50
        ) as cluster,
        Client(cluster) as client,
    ):

        def kill() -> None:
            for _ in range(3):
                time.sleep(chance.uniform(0.1, 0.4) * whole)
                if workers := list(client.run(os.getpid).values()):
                    killed.append(chance.choice(workers))
                    os.kill(killed[-1], signal.SIGKILL)

        threading.Thread(target=kill, daemon=True).start()
        sn.annotate_to(out, source, size=SMALL, engine="dask", progress=False)
    return len(killed)


SMALL = 50
"""Scrapes of a partition, so that there are many moments between two of them."""
CODE = f"import sys, syrianews as sn; sn.annotate_to(sys.argv[1], sys.argv[2], size={SMALL}, progress=False)"

if __name__ == "__main__":
    main()
