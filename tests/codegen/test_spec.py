"""The spec itself: what the loader can't know about it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import codegen
from codegen.check import references
from codegen.load import Spec, load
from codegen.render import render

SPEC = Path(codegen.__file__).parent.parent / "spec"
GRAMMAR = json.loads((SPEC / "spec.schema.json").read_text("utf-8"))
FILES = {
    path.name: json.loads(path.read_text("utf-8"))
    for path in sorted(SPEC.glob("*.json"))
    if path.name not in ("api.json", "spec.schema.json")
}

LONGEST = 240
# Types that no operation leads to and that callers still need. Each says why.
EXPORTED_ON_PURPOSE: dict[str, str] = {}


@pytest.fixture(scope="module")
def spec() -> Spec:
    return load(SPEC)


def texts(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    """JSON pointer and text, of all that is written for people."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in ("description", "summary") and isinstance(inner, str):
                yield f"{pointer}/{key}", inner
            else:
                yield from texts(inner, f"{pointer}/{key}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from texts(inner, f"{pointer}/{index}")


def test_grammar_is_a_schema() -> None:
    Draft202012Validator.check_schema(GRAMMAR)
    assert not Draft202012Validator(GRAMMAR).is_valid({})


@pytest.mark.parametrize("file", FILES)
def test_file_follows_the_grammar(file: str) -> None:
    assert [error.message for error in Draft202012Validator(GRAMMAR).iter_errors(FILES[file])] == []


@pytest.mark.parametrize("file", FILES)
def test_texts(file: str) -> None:
    found = dict(texts(FILES[file], f"{file}#"))
    assert found
    assert {where: text for where, text in found.items() if not text.isascii() or not text.isprintable()} == {}
    assert {where: text for where, text in found.items() if not text.endswith(".")} == {}
    assert {where: len(text) for where, text in found.items() if len(text) > LONGEST} == {}
    assert {where: text for where, text in found.items() if text != " ".join(text.split())} == {}


def test_every_type_is_reachable(spec: Spec) -> None:
    waiting = [type_.name for op in spec.operations for type_ in (op.body, op.returns, op.events) if type_ is not None]
    waiting += [name for op in spec.operations for field in op.parameters for name in references(field.schema)]
    reached = set()
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting.extend(spec.types[name].references)
    assert spec.types.keys() == reached | EXPORTED_ON_PURPOSE.keys()
    assert not reached & EXPORTED_ON_PURPOSE.keys()


def test_every_page_of_the_documentation_is_one_of_openrouter(spec: Spec) -> None:
    pages = {op.id: op.docs for op in spec.operations}
    pages.update({type_.where: type_.docs for type_ in spec.types.values() if type_.docs is not None})
    assert {where: page for where, page in pages.items() if not page.startswith("https://openrouter.ai/docs/")} == {}


# -- README.md --------------------------------------------------------------------------------------------

README = (SPEC / "README.md").read_text("utf-8")


def test_readme_explains_every_key() -> None:
    definitions = GRAMMAR["$defs"]
    keys = {
        key
        for schema in (GRAMMAR, definitions["type"], definitions["schema"], definitions["operation"])
        for key in schema["properties"]
        if key != "$schema"
    }
    assert keys <= set(re.findall(r"`([$\w]+)`", README))


def test_readme_shows_what_its_example_gives(good: dict[str, Any], save: Callable[[dict[str, Any]], Path]) -> None:
    found = re.search(r"```json\n(.+?)```.+?```python\n(.+?)```", README, re.DOTALL)
    assert found is not None
    example, shown = found.groups()
    files = render(load(save({"api.json": good["api.json"], "keys.json": example})))
    code = _flat("".join(text for path, text in files.items() if path.startswith(("types/", "api/"))))
    lines = [line for line in shown.replace(" ...", "").splitlines() if line]
    assert lines
    assert [line for line in lines if _flat(line) not in code] == []


def _flat(code: str) -> str:
    """Without layout: a signature may stand on one line or on several."""
    return re.sub(r"\s|,(?=\s*\))", "", code)
