"""For the whole suite: what a test prints or logs is searched for keys."""

from __future__ import annotations

import re
from collections.abc import Generator
from typing import Any

import pytest

REAL_KEY = re.compile(r"sk-or-v1-[0-9a-f]{8}")
"""What the keys of the service look like; tests that care for secrets use one of this form."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[Any]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    for where, text in [*report.sections, ("the failure", report.longreprtext)]:
        if REAL_KEY.search(text):
            report.outcome = "failed"
            report.longrepr = f"{item.nodeid} shows a key in {where}"
    return report
