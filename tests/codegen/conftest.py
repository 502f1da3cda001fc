"""What the tests of the generator share: small specs, and each golden spec rendered once."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from codegen.load import load
from codegen.render import render

GOLDEN = Path(__file__).parent / "golden"

_GOOD = {
    "api.json": {"description": "A service to test the generator with.", "base_url": "https://example.com/v1"},
    "pets.json": {
        "$schema": "spec.schema.json",
        "description": "Pets in a house.",
        "example": ['pet = client.pets.get("rex")', "print(pet.name)"],
        "types": {
            "Pet": {
                "description": "A pet.",
                "type": "object",
                "properties": {"name": {"type": "string", "description": "What it is called."}},
            },
            "PetList": {
                "description": "One page of pets.",
                "type": "object",
                "properties": {
                    "data": {"type": "array", "items": {"$ref": "#/types/Pet"}, "description": "The pets of the page."}
                },
            },
        },
        "operations": {
            "get": {
                "http": "GET /pets/{id}",
                "summary": "Look up a pet.",
                "docs": "https://example.com/pets",
                "parameters": {"id": {"in": "path", "type": "string", "description": "Which one."}},
                "returns": {"$ref": "#/types/Pet"},
            }
        },
    },
}


@pytest.fixture(scope="session")
def good() -> dict[str, Any]:
    """A small spec without a fault: file name -> content. Do not change it."""
    return _GOOD


@pytest.fixture(scope="session")
def save(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Mapping[str, Any]], Path]:
    """Writes a spec and gives its folder; a text is written as it is."""

    def save(files: Mapping[str, Any]) -> Path:
        folder = tmp_path_factory.mktemp("spec")
        for name, content in files.items():
            text = content if isinstance(content, str) else json.dumps(content)
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
        return folder

    return save


@pytest.fixture(scope="session")
def rendered() -> Callable[[str], dict[str, str]]:
    """Renders the spec of a golden folder, once in a run since that takes a good part of a second."""
    return functools.cache(lambda feature: render(load(GOLDEN / feature / "spec")))
