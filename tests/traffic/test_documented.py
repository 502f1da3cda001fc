"""The examples of the service's documentation: read without loss, and what our types say against what they show."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from openrouter_sdk import OPERATIONS, from_dict, to_dict
from openrouter_sdk._runtime.values.validate import mismatches

from .reference import events_of

EXAMPLES = Path(__file__).resolve().parents[3] / "shared" / "reference" / "examples.json"

if not EXAMPLES.exists():
    pytest.skip("the collection of documented examples is not beside the project", allow_module_level=True)

# Where the documentation contradicts itself: its examples have not what its schemas say, or stand on a wrong page.
LACKING = {
    "/activity": {"cached_tokens"},
    "/endpoints/zdr": {"service_tier", "supports_tool_choice", "native_tools", "supports_diarization"},
    "/generation": {"workspace_id"},
    "/keys": {"external_user", "last_used_at"},
    "/keys/{hash}": {"external_user", "last_used_at"},
    "/key": {
        *("budgets", "effective_budget", "free_model_daily_requests"),
        *("allowed_data_regions", "organization_id", "workspace_id"),
    },
    "/byok": {"declared_region", "declared_zdr", "is_byok_only", "is_required"},
    "/byok/{id}": {"declared_region", "declared_zdr", "is_byok_only", "is_required"},
    "/observability/destinations": {"broadcast_generation_cost_allocation", "regions"},
    "/observability/destinations/{id}": {"broadcast_generation_cost_allocation", "regions"},
    "/videos/models": {"creativity", "upscale_factor"},
}
WRONG = {
    "api_reference/errors-and-debugging.mdx": {"type"},  # errors, not responses
    "api_reference/responses/reasoning.mdx": {f"output[0].summary[{place}]" for place in range(3)},  # bare strings
    "guides/features/response-caching.mdx": {"choices[0]"},  # three dots
    "guides/features/server-tools/web-fetch.mdx": {"error"},  # what a tool gave, not a response
}


class Example(NamedTuple):
    """An example of one of our operations."""

    path: str
    source: str
    """`openapi: ...`, where it is whole, or `docs: ...`, where pages leave out what they do not speak of."""
    type: Any
    document: dict[str, Any]


def examples() -> Iterator[Example]:
    for example in json.loads(EXAMPLES.read_text("utf-8")):
        path, value, kind = example["path"], example["value"], example["kind"]
        found = [operation for operation in OPERATIONS.values() if operation.path == path]
        methods = [example["method"]] if example["method"] else ["POST", "GET"]  # a page's text may not say
        found = [operation for method in methods for operation in found if operation.method == method]
        if not found or (example["status"] or 200) >= 400 or "{...}" in value:  # an error, or a sketch
            continue
        if kind == "sse":
            # The page of an operation without a stream may show the end of one: it has no event.
            events = next((operation.events for operation in found if operation.events is not None), None)
            for event in events_of(value)[0] if isinstance(value, str) else [value.get("data", value)]:
                yield Example(path, example["source"], events, event)
        elif isinstance(value, dict):
            if kind == "request":  # of two methods with one path, that which takes it
                found.sort(key=lambda operation: len([*mismatches(value, operation.body)]))
            yield Example(path, example["source"], found[0].body if kind == "request" else found[0].returns, value)


def test_documented_examples_come_back() -> None:
    paths = set()
    for path, _, cls, document in examples():
        paths.add(path)
        assert json.dumps(to_dict(from_dict(document, cls))) == json.dumps(document)
    assert {"/chat/completions", "/responses", "/models", "/key", "/generation", "/embeddings", "/rerank"} <= paths
    assert {"/messages", "/images", "/videos"} <= paths


def test_documented_examples_are_what_our_types_say() -> None:
    lacking: dict[str, set[str]] = {}
    wrong: dict[str, set[str]] = {}
    for path, source, cls, document in examples():
        kind, _, page = source.partition(": ")
        for place, what in mismatches(document, cls):
            if what != "is required and missing":
                wrong.setdefault(page, set()).add(place)
            elif kind == "openapi":
                lacking.setdefault(path, set()).add(place.rpartition(".")[2])
    assert lacking == LACKING
    assert wrong == WRONG
