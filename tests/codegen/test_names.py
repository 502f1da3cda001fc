"""Names: what a wire name is called in Python, and what is refused."""

from __future__ import annotations

import builtins
import re
from pathlib import Path
from typing import get_type_hints

import pytest
from openrouter_sdk import Answer, Page, UploadOptions
from openrouter_sdk._runtime.client import AsyncClient, Client

import codegen
from codegen import names


@pytest.mark.parametrize(
    ("wire", "chosen", "expected"),
    [
        ("model", None, "model"),
        ("top_p", None, "top_p"),
        ("h2", None, "h2"),
        ("from", None, "from_"),
        ("class", None, "class_"),
        ("type", None, "type"),
        ("match", None, "match"),
        ("maxTokens", None, None),
        ("maxTokens", "max_tokens", "max_tokens"),
        ("X-Title", None, None),
        ("X-Title", "title", "title"),
        ("reply-to", None, None),
        ("2d", None, None),
        ("_hidden", None, None),
        ("", None, None),
        ("größe", None, None),
        ("a b", None, None),
        ("a\n", None, None),
        ("from", "from", None),
        ("from", "sender", "sender"),
        ("model", "Model", None),
        ("extra", None, None),
        ("http", None, None),
        ("list", None, None),
        ("list", "items", "items"),
        ("field", None, None),
    ],
)
def test_field_name(wire: str, chosen: str | None, expected: str | None) -> None:
    assert expected == names.field_name(wire, chosen)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Key", None),
        ("URLCitation", None),
        ("Http2", None),
        ("A" * 30, None),
        ("A" * 31, "is longer than 30 characters"),
        ("key", "is no CamelCase name"),
        ("New_Key", "is no CamelCase name"),
        ("2Keys", "is no CamelCase name"),
        ("Key\n", "is no CamelCase name"),
        ("", "is no CamelCase name"),
        ("Record", "is taken by the runtime"),
        ("Mapping", "is taken by the runtime"),
        ("Unknown", "is taken by the runtime"),
        ("UnknownKey", "is taken by the runtime"),
    ],
)
def test_class_name(name: str, expected: str | None) -> None:
    assert expected == names.class_name(name)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("create", True),
        ("list", True),
        ("get_2", True),
        ("import", False),
        ("getAll", False),
        ("_call", False),
        ("", False),
    ],
)
def test_is_method_name(name: str, expected: bool) -> None:
    assert expected == names.is_method_name(name)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("keys", True),
        ("server_tools", True),
        ("request", False),
        ("with_options", False),
        ("import", False),
        ("a-b", False),
    ],
)
def test_is_area_name(name: str, expected: bool) -> None:
    assert expected == names.is_area_name(name)


@pytest.mark.parametrize(("area", "expected"), [("keys", "Keys"), ("model_lists", "ModelLists")])
def test_area_class(area: str, expected: str) -> None:
    assert expected == names.area_class(area)


# What is reserved depends on the runtime and on the templates, so the lists are held against them.


def test_reserved_fields_are_the_members_of_the_bases() -> None:
    members = {name for name in (*dir(Answer), *dir(Page)) if not name.startswith("_")}
    assert members == {name for name in names.RESERVED_FIELDS if not hasattr(builtins, name)} - {"field", "self"}


def test_reserved_types_are_what_the_templates_import() -> None:
    imported: set[str] = set()
    for name in ("types.py.jinja", "api.py.jinja"):
        text = (Path(codegen.__file__).parent / "templates" / name).read_text("utf-8")
        for line in re.findall(r"^\s*from .+ import ([^{}\n]+)$", text, re.MULTILINE):
            imported.update(re.findall(r"\b[A-Z]\w*[a-z]\w*", line))
    assert imported == names.RESERVED_TYPES


def test_reserved_arguments_are_the_options_of_every_method() -> None:
    assert {"self", "options", *get_type_hints(UploadOptions)} == names.RESERVED_ARGUMENTS


def test_reserved_areas_are_the_members_of_the_clients() -> None:
    assert {name for name in (*dir(Client), *dir(AsyncClient)) if not name.startswith("_")} == names.RESERVED_AREAS
