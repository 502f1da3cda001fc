"""The reference: it has all that there is, its links lead somewhere, its tables are tables, its examples run."""

from __future__ import annotations

import inspect
import os
import re
import subprocess
import sys
import typing
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import attrs
import openrouter_sdk
import pytest
from openrouter_sdk import OPERATIONS, OpenRouter, RequestOptions, UploadOptions, types
from openrouter_sdk.sandbox import Sandbox

from tests.conftest import REAL_KEY
from tests.scripts import GENERATED, ROOT, run

FOLDER = Path(openrouter_sdk.__file__).parent / "reference"
PAGES = {path.relative_to(FOLDER).as_posix(): path.read_text("utf-8") for path in sorted(FOLDER.rglob("*.md"))}
INDEX = PAGES["README.md"]
AREAS = sorted({name.partition(".")[0] for name in OPERATIONS})

MOST_LINES = 1500
MOST_BYTES = 500_000  # code hosts show larger files as plain text


def prose_of(page: str) -> str:
    """Without blocks of code."""
    return re.sub(r"^```.*?^```$", "", page, flags=re.MULTILINE | re.DOTALL)


def headings(page: str) -> list[str]:
    return re.findall(r"^#+ (.+)$", prose_of(page), re.MULTILINE)


def anchors(page: str) -> set[str]:
    """What code hosts make of its headings: lower case, spaces as hyphens, no other signs."""
    return {
        "".join(c for c in heading.lower().replace(" ", "-") if c.isalnum() or c in "-_") for heading in headings(page)
    }


def sections(page: str) -> dict[str, str]:
    """Heading -> text up to the next one."""
    _, *parts = re.split(r"^#+ ", page, flags=re.MULTILINE)
    return {heading: text for heading, _, text in (part.partition("\n") for part in parts)}


SECTIONS = {path: sections(prose_of(page)) for path, page in PAGES.items()}


def cells(row: str) -> list[str]:
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", row)[1:-1]]


def tables(text: str) -> list[list[str]]:
    """The lines of each table."""
    return [found.splitlines() for found in re.findall(r"(?:^\|.*\n?)+", text, re.MULTILINE)]


def first_column(text: str) -> list[str]:
    return [cells(row)[0].strip("`") for table in tables(text) for row in table[2:]]


# -- nothing is missing -----------------------------------------------------------------------------------


def test_every_area_has_a_page() -> None:
    assert [path for path in PAGES if "/" not in path] == ["README.md", *(f"{area}.md" for area in AREAS)]
    linked = re.findall(r"^\| \[`client\.(\w+)`\]\((\w+)\.md\)", INDEX, re.MULTILINE)
    assert linked == [(area, area) for area in AREAS]


def test_every_route_is_in_the_index_once() -> None:
    rows = [cells(row) for (table,) in [tables(SECTIONS["README.md"]["Routes"])] for row in table[2:]]
    routes = Counter(route.strip("`") for route, *_ in rows)
    assert set(routes) == {f"{operation.method} {operation.path}" for operation in OPERATIONS.values()}
    assert set(routes.values()) == {1}
    calls = [call for row in rows for call in re.findall(r"`client\.(\w+\.\w+)`", row[1])]
    assert sorted(calls) == sorted(OPERATIONS)


def arguments_of(id: str) -> set[str]:
    """The arguments of a method, beside those of every method."""
    area, _, name = id.partition(".")
    with OpenRouter("sk-none") as client:
        method = getattr(getattr(client, area), name)
    signature = inspect.signature(method, locals={}, eval_str=False)
    found = {name for name, parameter in signature.parameters.items() if parameter.kind is not parameter.VAR_KEYWORD}
    shared = re.fullmatch(r"Unpack\[(\w+)\]", [*signature.parameters.values()][-1].annotation)
    assert shared is not None
    return found | set(getattr(openrouter_sdk, shared[1]).__annotations__)


COMMON = {*typing.get_type_hints(RequestOptions), *typing.get_type_hints(UploadOptions)}


@pytest.mark.parametrize("id", OPERATIONS)
def test_method(id: str) -> None:
    """Its route, its arguments, its key, the statuses it may come to."""
    operation = OPERATIONS[id]
    area = id.partition(".")[0]
    (text,) = (text for heading, text in SECTIONS[f"{area}.md"].items() if heading.startswith(f"client.{id}("))
    shown = set(first_column(text))
    if same := re.search(r"are those of \[`client\.([\w.]+)`\]", text):
        (other,) = (t for h, t in SECTIONS[f"{area}.md"].items() if h.startswith(f"client.{same[1]}("))
        shown |= set(first_column(other))
    assert shown == arguments_of(id) - COMMON
    assert f"\n`{operation.method} {operation.path}`\n" in text
    assert "https://openrouter.ai/docs/" in text
    words = {"api": "API key", "management": "management key", "optional": "none needed"}
    assert f"- [Key](README.md#keys): {words[operation.key]}\n" in text
    assert re.search(r"- Returns, with status 2\d\d: .", text)
    if operation.returns not in (None, bytes) and inspect.isclass(operation.returns):
        assert f"`{operation.returns.__name__}`" in text


TYPES = dir(types)
CLASSES = {
    name: cls
    for name in TYPES
    if attrs.has(cls := getattr(types, name)) and not issubclass(cls, openrouter_sdk.Unknown)
}


def test_every_type_has_one_section() -> None:
    found = Counter(heading for page in SECTIONS.values() for heading in page)
    unknown = {name for name in TYPES if name.startswith("Unknown")}
    arguments = {name for name in TYPES if hasattr(getattr(types, name), "__total__")}
    inputs = {name for name in TYPES if name.endswith("Input") and name.removesuffix("Input") in TYPES}
    assert len(CLASSES) > 700
    assert {name: found[name] for name in set(TYPES) - unknown - arguments - inputs if found[name] != 1} == {}
    for name in unknown | inputs:
        assert sum(f"`{name}`" in page for page in PAGES.values()) >= 1


@pytest.mark.parametrize("name", CLASSES)
def test_every_field_is_shown(name: str) -> None:
    """In the section of its class, or in that of the base which it comes from."""
    (text,) = (page[name] for page in SECTIONS.values() if name in page)
    shown = set(first_column(text))
    for base in CLASSES[name].__mro__[1:]:
        if base.__name__ in CLASSES:
            assert f"`{base.__name__}`" in text
            break
    own = set(inspect.get_annotations(CLASSES[name]))
    assert own <= shown
    mixin = {member.partition("(")[0] for member in shown - own}
    assert {member for member in mixin if not hasattr(CLASSES[name], member)} == set()


# -- what is there is right -------------------------------------------------------------------------------


@pytest.mark.parametrize("path", PAGES)
def test_page_can_be_read_on_a_code_host(path: str) -> None:
    page = PAGES[path]
    assert len(page.splitlines()) <= MOST_LINES
    assert len(page.encode()) <= MOST_BYTES
    assert page.endswith("\n")
    assert not re.search(r"\n\n\n|[ \t]\n", page), "blank lines, or spaces at the end of one"
    assert len(re.findall(r"^```", page, re.MULTILINE)) % 2 == 0
    found = headings(page)
    assert len(anchors(page)) == len(found), "two headings with one anchor"


@pytest.mark.parametrize("path", PAGES)
def test_tables_are_tables(path: str) -> None:
    text = prose_of(PAGES[path])
    for table in tables(text):
        width = len(cells(table[0]))
        assert width > 1
        assert set(cells(table[1])) == {"---"}
        assert {row: len(cells(row)) for row in table if len(cells(row)) != width} == {}
        assert len(table) > 2
    # A table begins after a blank line, and nothing else begins with a bar.
    assert not re.search(r"^[^|\n].*\n\|", text, re.MULTILINE)
    # A number of backticks that is odd would make code of what follows.
    lines = [line for line in text.splitlines() if line.replace("\\`", "").count("`") % 2]
    assert lines == []


@pytest.mark.parametrize("path", PAGES)
def test_links_lead_somewhere(path: str) -> None:
    links = re.findall(r"\]\(([^)\s]*)\)", prose_of(PAGES[path]))
    assert links
    for link in links:
        if link.startswith("https://"):
            continue
        target, _, anchor = link.partition("#")
        reached = (FOLDER / path).parent.joinpath(target).resolve() if target else FOLDER / path
        assert reached.is_file(), link
        page = PAGES[reached.relative_to(FOLDER.resolve()).as_posix()]
        assert not anchor or anchor in anchors(page), link


def test_names_lead_to_what_they_name() -> None:
    """To their own section; the class of the unknown, and the alias that takes mappings, to the union."""
    headed = {heading for page in SECTIONS.values() for heading in page}
    for path, page in PAGES.items():
        for name, link in re.findall(r"\[`(\w+)`\]\(([^)]*)\)", page):
            # The type of an option of the client; the record of that name is in keys.md.
            if name in TYPES and (path, name) != ("README.md", "Key"):
                heading = name if name in headed else name.removeprefix("Unknown").removesuffix("Input")
                assert link.rpartition("#")[2] == heading.lower(), f"{name} in {path}"
    assert "| `file` | [`FileInput`](README.md#files) |" in PAGES["files.md"]


# -- examples ---------------------------------------------------------------------------------------------

EXAMPLES = {area: re.findall(r"^```python\n(.*?)^```$", PAGES[f"{area}.md"], re.M | re.S) for area in AREAS}
Checks = dict[str, "Future[subprocess.CompletedProcess[str]]"]


@pytest.fixture(scope="module")
def checks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Checks]:
    """What checks all examples at once; it runs beside the other tests, and is waited for where it is needed."""
    folder = tmp_path_factory.mktemp("examples")
    for area, (script,) in EXAMPLES.items():
        (folder / f"{area}.py").write_text(script, encoding="utf-8")
    plain = ["--isolated", "--no-cache", "--line-length=100", "--target-version=py311"]
    mypy = ["--strict", "--config-file=", f"--cache-dir={ROOT / '.mypy_cache'}"]
    with ThreadPoolExecutor(2) as pool:
        yield {
            # The type checkers take the longest, so they start first.
            "mypy": pool.submit(run, "-m", "mypy", *mypy, ".", cwd=folder, MYPYPATH=GENERATED),
            "pyright": pool.submit(run, "-m", "pyright", "--pythonpath", sys.executable, folder),
            "format": pool.submit(run, "-m", "ruff", "format", "--diff", *plain, folder),
            "lint": pool.submit(run, "-m", "ruff", "check", "--select=E,F,W,I,B,UP,SIM,C4", *plain, folder),
        }


@pytest.fixture
def empty_account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A folder and a sandbox of its own, since an example makes things; what the caller has set leads nowhere else."""
    for name in [name for name in os.environ if name.startswith("OPENROUTER_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    with Sandbox() as box:
        monkeypatch.setenv("OPENROUTER_API_KEY", "sk-sandbox")
        monkeypatch.setenv("OPENROUTER_BASE_URL", box.url)
        yield


@pytest.mark.usefixtures("checks", "empty_account")
@pytest.mark.parametrize("area", AREAS)
def test_example_runs(area: str, capsys: pytest.CaptureFixture[str]) -> None:
    """As a script, but in this process: to start one for each area would take longer than all of them run."""
    (script,) = EXAMPLES[area]
    exec(compile(script, f"{area}.py", "exec"), {"__name__": "__main__"})
    shown = capsys.readouterr()
    assert shown.err == ""
    assert shown.out.strip()
    assert not REAL_KEY.search(shown.out), "it prints a key"


def test_examples_are_typed(checks: Checks) -> None:
    assert checks["mypy"].result().stdout == f"Success: no issues found in {len(AREAS)} source files\n"
    assert "0 errors, 0 warnings, 0 informations" in checks["pyright"].result().stdout


@pytest.mark.parametrize("check", ["format", "lint"])
def test_examples_have_the_layout_of_all_code(check: str, checks: Checks) -> None:
    done = checks[check].result()
    assert (done.returncode, done.stdout) == (0, "" if check == "format" else "All checks passed!\n"), done.stdout
