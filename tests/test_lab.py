"""JupyterLab in a real browser: the first notebook opens, runs to its end and shows its figures."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest
from browser import OWN, requests, visit

pytest.importorskip("jupyterlab", reason="no JupyterLab here: pip install 'syrianews[notebooks]'")
pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning")

ROOT = Path(__file__).parent.parent
NOTEBOOK = "00-start-here.ipynb"
TOKEN = "test"
SETTINGS = {
    "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
    "extensionmanager-extension/plugin": {"enabled": False},
    "notebook-extension/tracker": {"windowingMode": "none", "autoStartDefaultKernel": True},
}
"""No news, no search for extensions, no question about the kernel, and every cell drawn at once."""


def wait(holds: Callable[[], Any], seconds: float, what: str) -> Any:
    """Ask again until `holds()` is true; fail with `what` after some seconds."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := holds():
            return found
        time.sleep(0.3)
    pytest.fail(f"waited {seconds:.0f} s for {what}")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the notebook, without its outputs, beside a copy of the seeds."""
    desk = tmp_path_factory.mktemp("desk")
    shutil.copytree(ROOT / "seeds", desk / "seeds")
    (desk / "notebooks").mkdir()
    notebook = nbformat.read(ROOT / "notebooks" / NOTEBOOK, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    nbformat.write(notebook, desk / "notebooks" / NOTEBOOK)
    return desk


@pytest.fixture(scope="module")
def lab(desk: Path) -> Iterator[str]:
    """The address of a JupyterLab that serves the desk, with settings and kernels of its own."""
    own = desk / "jupyter"
    own.mkdir()
    for name, values in SETTINGS.items():
        file = own / "settings" / "@jupyterlab" / f"{name}.jupyterlab-settings"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(values), encoding="utf-8")
    environment = {key: value for key, value in os.environ.items() if not key.startswith("JUPYTER")}
    environment |= {
        "PYTHONPATH": os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")])),
        "JUPYTER_CONFIG_DIR": str(own / "config"),
        "JUPYTER_RUNTIME_DIR": str(own / "runtime"),
        "JUPYTERLAB_SETTINGS_DIR": str(own / "settings"),
        "JUPYTERLAB_WORKSPACES_DIR": str(own / "workspaces"),
        "HOME": str(own),
    }
    port = free_port()
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", "--ip=127.0.0.1"]
    command += [f"--port={port}", "--ServerApp.port_retries=0", f"--IdentityProvider.token={TOKEN}"]
    command += [f"--ServerApp.root_dir={desk}", "--LabApp.news_url=", "--LabApp.extension_manager=readonly"]
    with (own / "log.txt").open("w") as log:
        server = subprocess.Popen(command, cwd=desk, env=environment, stdout=log, stderr=log)
    try:
        wait(lambda: answers(port) or server.poll() is not None, 90, "the server")
        assert server.poll() is None, (own / "log.txt").read_text(encoding="utf-8")
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        try:
            server.wait(15)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait(15)


def outputs(browser: Any, selector: str) -> list[Any]:
    return browser.execute_script(
        "return [...document.querySelectorAll(arguments[0])]", f".jp-Notebook {selector}"
    )


def prompts(browser: Any) -> list[str]:
    """What stands before each code cell: `[ ]:` not run, `[*]:` waiting, `[3]:` run."""
    return browser.execute_script(
        "return [...document.querySelectorAll('.jp-Notebook .jp-CodeCell .jp-InputPrompt')].map(e => e.innerText.trim())"
    )


def run_all(browser: Any) -> None:
    """Click Run and then Run All Cells, as a reader does; a question about the kernel is answered with its default."""
    menu = "return [...document.querySelectorAll('.lm-MenuBar-item')].find(e => e.innerText.trim() === 'Run')"
    entry = (
        "return [...document.querySelectorAll('.lm-Menu-item[data-command=\"runmenu:run-all\"]')]"
        ".find(e => e.getClientRects().length)"
    )
    answer = "document.querySelector('.jp-Dialog .jp-mod-accept')?.click()"

    def started() -> bool:
        browser.execute_script(answer)
        return any(prompt != "[ ]:" for prompt in prompts(browser))

    def clicked() -> bool:
        """A click that comes before the page or the kernel is ready is lost: the reader clicks again."""
        browser.execute_script(answer)
        if not prompts(browser) or not (item := browser.execute_script(menu)):
            return False
        item.click()
        end = time.monotonic() + 5
        while not (choice := browser.execute_script(entry)) and time.monotonic() < end:
            time.sleep(0.2)
        if not choice:
            item.click()
            return False
        choice.click()
        end = time.monotonic() + 15
        while not started() and time.monotonic() < end:
            time.sleep(0.3)
        return started()

    wait(clicked, 300, "the first cell to run")


def saved(desk: Path) -> nbformat.NotebookNode:
    return nbformat.read(desk / "notebooks" / NOTEBOOK, as_version=4)


def test_the_first_notebook_runs_in_jupyterlab(browser, lab, desk):
    from selenium.webdriver import ActionChains, Keys

    visit(browser, f"{lab}/lab/tree/notebooks/{NOTEBOOK}?token={TOKEN}")
    code = [cell for cell in saved(desk).cells if cell.cell_type == "code"]

    def done() -> bool:
        shown = prompts(browser)
        return len(shown) == len(code) and all(re.fullmatch(r"\[\d+\]:", prompt) for prompt in shown)

    for _ in range(5):  # a run that a kernel still connecting has lost is started again, as a reader would
        run_all(browser)
        end = time.monotonic() + 60
        while not done() and time.monotonic() < end:
            time.sleep(0.5)
        if done():
            break
    assert done(), f"not every cell ran: {prompts(browser)}"
    pictures = "return [...document.querySelectorAll('.jp-Notebook .jp-RenderedImage img')]" + (
        ".filter(i => i.complete && i.naturalWidth > 300).length"
    )
    wait(lambda: browser.execute_script(pictures), 60, "a figure")
    assert outputs(browser, "[data-mime-type='application/vnd.jupyter.stderr']") == []
    assert outputs(browser, "[data-mime-type='application/vnd.jupyter.error']") == []

    ActionChains(browser).key_down(Keys.CONTROL).send_keys("s").key_up(Keys.CONTROL).perform()
    wait(lambda: any(cell.get("outputs") for cell in saved(desk).cells), 60, "the notebook to be saved")
    ran = [cell for cell in saved(desk).cells if cell.cell_type == "code"]
    first = ran[0].execution_count
    assert [cell.execution_count for cell in ran] == list(range(first, first + len(code)))
    assert [o for cell in ran for o in cell.outputs if o.output_type in ("error", "stream")] == []
    assert any("image/png" in o.get("data", {}) for cell in ran for o in cell.outputs)

    assert requests(browser, (*OWN, lab, lab.replace("http:", "ws:"))) == []
    browser.get("about:blank")
