"""A headless Chromium for tests: pages as a reader meets them, and what they say, fetch and let through.

Debian's packages `chromium` and `chromium-driver` are used. Where they are missing, tests skip and say so; in continuous
integration (`CI=true`) they fail instead.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,900",
)
OWN = ("file:", "data:", "about:", "blob:", "chrome:")
"""Addresses that a page may load: none of them leaves the machine."""


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """One browser for all tests of a worker; each test opens its own page in it."""
    driver = start(tmp_path_factory.mktemp("chromium"))
    yield driver
    driver.quit()


def start(profile: Path) -> Any:
    """Start Chromium with an empty profile in the folder `profile`."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    chromedriver = shutil.which("chromedriver")
    if not chromium or not chromedriver:
        said = "no Chromium here: apt-get install chromium chromium-driver"
        if os.environ.get("CI") == "true":
            pytest.fail(said)
        pytest.skip(said)
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for flag in (*FLAGS, f"--user-data-dir={profile}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return webdriver.Chrome(options=options, service=webdriver.ChromeService(chromedriver))


def visit(driver: Any, page: Path | str, *, dark: bool = False, width: int = 1280, media: str = "") -> None:
    """Open a file or an address in an empty tab state: logs emptied, light or dark, on screen or in print."""
    driver.get("about:blank")
    for log in ("browser", "performance"):
        driver.get_log(log)
    driver.set_window_size(width, 900)
    scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": media, "features": [scheme]})
    address = page.resolve().as_uri() if isinstance(page, Path) else page
    driver.get(address)
    until(driver, "return location.href !== 'about:blank' && document.readyState === 'complete'")


def until(driver: Any, script: str, seconds: float = 60) -> None:
    """Wait until a script returns something true: a machine under load is slow, not wrong. Raises TimeoutException."""
    from selenium.webdriver.support.wait import WebDriverWait

    WebDriverWait(driver, seconds).until(lambda browser: browser.execute_script(script))


def complaints(driver: Any) -> list[str]:
    """What the console holds against the page: errors and warnings."""
    return [
        entry["message"] for entry in driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")
    ]


def requests(driver: Any, own: tuple[str, ...] = OWN) -> list[str]:
    """Every address that the page asked for and that does not begin with one of `own`."""
    events = (json.loads(entry["message"])["message"] for entry in driver.get_log("performance"))
    asked = (e["params"]["request"]["url"] for e in events if e["method"] == "Network.requestWillBeSent")
    return [url for url in asked if not url.startswith(own)]


def violations(driver: Any) -> list[str]:
    """What axe finds wrong for readers with assistive technology: rule, impact and the first places."""
    driver.execute_script((files("axe_core_python") / "axe.min.js").read_text(encoding="utf-8"))
    found = driver.execute_async_script(
        "const done = arguments[0]; axe.run().then(done, e => done({error: String(e)}))"
    )
    assert "error" not in found, found
    return [
        f"{rule['id']} ({rule['impact']}): {rule['help']}: {[node['html'][:160] for node in rule['nodes'][:3]]}"
        for rule in found["violations"]
    ]


def box(driver: Any, selector: str) -> dict[str, float]:
    """Where the first element that `selector` finds stands: left, right, top, bottom, in pixels of the window."""
    return driver.execute_script(
        "return document.querySelector(arguments[0]).getBoundingClientRect().toJSON()", selector
    )


def style(driver: Any, selector: str, name: str, part: str | None = None) -> str:
    """A computed style of the first element that `selector` finds, or of a `part` of it such as `::after`."""
    return driver.execute_script(
        "return getComputedStyle(document.querySelector(arguments[0]), arguments[2])[arguments[1]]",
        selector,
        name,
        part,
    )


def tab_stops(driver: Any, most: int = 200) -> list[str]:
    """Press Tab through the page: the `class` (or else the tag) of each stop, in order."""
    from selenium.webdriver.common.keys import Keys

    stops = []
    for _ in range(most):
        driver.switch_to.active_element.send_keys(Keys.TAB)
        stop = driver.execute_script(
            "const e = document.activeElement; return e === document.body ? null : e.className || e.tagName.toLowerCase()"
        )
        if stop is None:
            break
        stops.append(stop)
    return stops
