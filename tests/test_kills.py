"""Runs and workers killed at random moments: given again, the same command ends with the same bytes."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time

import pytest
from distributed import Client, LocalCluster
from many_articles import contents, write_jsonl

import syrianews as sn

ARTICLES, SIZE, KILLS = 400, 10, 3
CODE = f"import sys, syrianews as sn; sn.annotate_to(sys.argv[1], sys.argv[2], size={SIZE}, progress=False)"


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    folder = tmp_path_factory.mktemp("whole")
    source = write_jsonl(folder / "a.jsonl", ARTICLES)
    sn.annotate_to(folder / "out", source, size=SIZE, progress=False)
    return source, contents(folder / "out")


@pytest.mark.parametrize("seed", [1, 2])
def test_killed_runs(whole, tmp_path, seed):
    source, wanted = whole
    chance = random.Random(seed)
    for _ in range(KILLS):
        process = subprocess.Popen([sys.executable, "-c", CODE, str(tmp_path / "out"), str(source)])
        while not list(tmp_path.glob("out/part-*")) and process.poll() is None:
            time.sleep(0.02)
        time.sleep(chance.uniform(0, 0.5))
        process.send_signal(signal.SIGKILL)
        process.wait()
    subprocess.run([sys.executable, "-c", CODE, str(tmp_path / "out"), str(source)], check=True)
    assert contents(tmp_path / "out") == wanted


def test_killed_workers(whole, tmp_path):
    source, wanted = whole
    chance = random.Random(3)
    killed = []
    with (
        LocalCluster(
            n_workers=2, threads_per_worker=1, dashboard_address="127.0.0.1:0", silence_logs=50
        ) as cluster,
        Client(cluster) as client,
    ):

        def kill() -> None:
            while len(killed) < KILLS:
                time.sleep(chance.uniform(0.2, 0.8))
                if workers := list(client.run(os.getpid).values()):
                    os.kill(chance.choice(workers), signal.SIGKILL)
                    killed.append(1)

        threading.Thread(target=kill, daemon=True).start()
        stored = sn.annotate_to(tmp_path / "out", source, size=SIZE, progress=False, engine="dask")
    assert killed
    assert stored.errors.empty
    assert contents(tmp_path / "out") == wanted
