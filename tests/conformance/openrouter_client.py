"""Every operation of the official Python client, called on the sandbox. It checks each answer with pydantic.

    python openrouter_client.py URL

Operations are found by looking, in both worlds, and called in an order that makes things before they are looked up,
changed and deleted. The tables hold what a name does not tell; what a call makes gives the arguments of those after it.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import importlib
import inspect
import pkgutil
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import httpx
import openrouter
from openrouter import OpenRouter
from openrouter import errors as official_errors
from openrouter.basesdk import BaseSDK
from openrouter.types import UnrecognizedStr
from outcome import Outcomes
from pydantic import BaseModel

MODEL = "openai/gpt-5-mini"
SAID = [{"role": "user", "content": "Hello"}]
TOOL = {"name": "weather", "parameters": {"type": "object", "properties": {"city": {"type": "string"}}}}
VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().rstrip("=")
S256 = {"code_challenge_method": "S256"}
SOUND = base64.b64encode(b"\0" * 64).decode()
QUESTIONS = {
    "sort": {"type": "choice", "instructions": "Which sort is it?", "criteria": {"a": "The first.", "b": None}},
    "good": {"type": "score", "instructions": "How good is it?", "criteria": ["Bad.", "Good."]},
    "true": {"type": "noul", "instructions": "Is it true?"},
}
FIRST = ("organization", "workspaces", "api_keys", "guardrails", "files")  # what they make, others need
# An operation, or the front of its verb -> when it is called: things are made, looked up (3), changed, deleted.
RANKS = {
    **dict.fromkeys(("organization.list_members", "scim.list_groups"), 0),  # whose items others need
    **dict.fromkeys(("create", "generate", "send", "upload", "store"), 1),
    **dict.fromkeys(("bulk_assign", "bulk_add", "set", "submit", "copy", "exchange"), 2),
    **dict.fromkeys(("containers.list_container_files", "tools.list_tools"), 2),
    **dict.fromkeys(("update", "promote"), 4),
    "validate": 5,  # what was changed has to be validated again
    "activate": 6,
    "disable": 7,
    "enable": 8,
    **dict.fromkeys(("bulk_unassign", "bulk_remove", "delete_budget"), 9),
    "delete": 10,
}
LOOK_UP, DELETE = 3, 10
HELPERS = {("OpenRouter", "dynamic_import")}  # public, and no operations
OWN_WORDS = {"Sandbox"}  # its provider: the sandbox borrows no name of another
# Area -> the argument, in its other operations, that is the id of what it made.
IDS = {"files": "file_id", "containers": "file_id", "video_generation": "job_id"}

Made = Mapping[str, Any]


def made(name: str) -> Callable[[Made], Any]:
    """What an earlier call gave: `made("api_keys.hash")`."""

    def find(found: Made) -> Any:
        if name not in found:
            raise LookupError(f"no call before has given {name}")
        return found[name]

    return find


# Arguments by their names, wherever they are required and the call's own table does not have them.
BY_NAME: dict[str, Any] = {
    "model": MODEL,
    "messages": SAID,
    "author": "openai",
    "slug": "gpt-5-mini",
    "name": "conformance",
    "security": {"bearer": "sk-sandbox"},
    "workspace_id": made("workspaces.id"),
    "workspace_ref": made("workspaces.id"),
    "key_hashes": lambda found: [found["api_keys.hash"]],
    "member_user_ids": lambda found: [found["organization.id"]],
    "user_ids": lambda found: [found["organization.id"]],
    "intern_id": "550e8400-e29b-41d4-a716-446655440000",
    "container_id": "cntr_sandbox",
    "hosts": ["api.example.com"],
    "value": "of-no-worth",
    "names": ["conformance"],
    "interval": "monthly",
    "limit_usd": 5.0,
    "user": made("external_users.user"),
    "is_active": False,
    "role": "member",
    "provider": "openai",
    "questions": QUESTIONS,
    "state": "It is a.",
}
# Operation -> its arguments.
BY_CALL: dict[str, dict[str, Any]] = {
    "alpha.decisions.create": {"server_url": made("origin")},  # it goes beside the base URL, and has one of its own
    "analytics.query_analytics": {"metrics": ["request_count"], "dimensions": ["model"], "granularity": "day"},
    "api_keys.create": {"limit": 5.0, "limit_reset": "monthly"},
    "api_keys.update": {"disabled": True},
    "batch.create_batches": {
        "endpoint": "/v1/chat/completions",
        "requests": [{"custom_id": "a", "body": {"messages": SAID}}],
    },
    "benchmarks.get_benchmarks": {"include_run_config": True},
    "byok.create": {"key": "sk-of-no-worth"},
    "byok.update": {"disabled": True},
    "embeddings.generate": {"model": "openai/text-embedding-3-small", "input": ["red", "green"]},
    "files.upload": {"file": {"file_name": "a.txt", "content": b"Hello"}},
    "generations.get_generation": {"id": made("chat.id")},
    "generations.list_generation_content": {"id": made("chat.id")},
    "generations.submit_feedback": {"category": "latency", "generation_id": made("chat.id")},
    "guardrails.create": {"limit_usd": 10.0, "reset_interval": "daily"},
    "guardrails.update": {"description": "Changed."},
    "images.generate": {"model": "openai/gpt-5-image", "prompt": "A red boat"},
    "images.list_model_endpoints": {"slug": "gpt-5-image"},
    "o_auth.create_auth_code": {"callback_url": "https://example.com/callback", **S256, "code_challenge": CHALLENGE},
    "o_auth.create_oauth_token": {
        "federation_policy_id": "00000000-0000-4000-8000-000000000001",
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token": "e30.e30.e30",
        "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
    },
    "o_auth.exchange_auth_code_for_api_key": {"code": made("o_auth.id"), **S256, "code_verifier": VERIFIER},
    "observability.create": {
        "type_": "webhook",
        "config": {"url": "https://example.com/hook"},
    },
    "observability.update": {"enabled": False},
    "organization.update_settings": {"is_filtered_model_catalog_enabled": True},
    "presets.create_presets_chat_completions": {"slug": "conformance"},
    "presets.create_presets_messages": {"slug": "conformance", "max_tokens": 16},
    "presets.create_presets_responses": {"slug": "conformance", "model": MODEL, "input": "Hello"},
    "presets.get": {"slug": "conformance"},
    "presets.list_versions": {"slug": "conformance"},
    "presets.get_version": {"slug": "conformance", "version": "1"},
    "private_endpoints.create": {
        "model_permaslug": MODEL,
        "provider_slug": "openai",
        "upstream_model_id": "my-model",
        "base_url": "https://example.com/v1",
    },
    "private_endpoints.update": {"upstream_model_id": "my-other-model"},
    "private_endpoints.update_pricing": {"pricing": {"prompt": "0.000001", "completion": "0.000002"}},
    "rerank.rerank": {"model": "cohere/rerank-v3.5", "query": "a fruit", "documents": ["stone", "apple"]},
    "responses.send": {"model": MODEL, "input": "Hello"},
    "beta.responses.send": {"model": MODEL, "input": "Hello"},
    "scim.create": {"scim_group_id": made("scim.groups.id")},
    "scim.delete": {"keep_members": "true"},
    "scim.get_sync_job": {"id": made("scim.sync_job.id")},
    "scim.update": {"role": "admin"},
    "stt.create_transcription": {"model": "openai/whisper-1", "input_audio": {"data": SOUND, "format": "wav"}},
    "stt.create_transcription_multipart": {
        "model": "openai/whisper-1",
        "file": {"file_name": "a.wav", "content": b"\0" * 64},
    },
    "tools.get_tool": {"name": made("tools.id")},
    "tts.create_speech": {"model": "openai/tts-1", "input": "Hello", "voice": "alloy", "response_format": "mp3"},
    "video_generation.generate": {"model": "google/veo-3", "prompt": "A boat"},
    "workspaces.create": {"slug": "conformance"},
    "workspaces.update": {"description": "Changed."},
}
CHAT = {"model": MODEL, "messages": SAID}
ASKED = {"model": MODEL, "input": "Hello"}
FUNCTION = {"tools": [{"type": "function", **TOOL, "strict": False}]}
CALLABLE = {"tools": [{"type": "function", "function": TOOL}]}
SHAPE = {"name": "city", "schema": {"type": "object", "properties": {"name": {"type": "string"}}}}
WEB = {"plugins": [{"id": "web"}]}
# What one operation can be asked for beside what the tables above ask: operation -> what about it -> arguments.
MORE: dict[str, dict[str, dict[str, Any]]] = {
    "chat.send": {
        "stream": {**CHAT, "stream": True},
        "tools": {**CHAT, **CALLABLE},
        "tools, stream": {**CHAT, **CALLABLE, "stream": True},
        "reasoning": {**CHAT, "reasoning": {"effort": "low"}},
        "reasoning, stream": {**CHAT, "reasoning": {"effort": "low"}, "stream": True},
        "logprobs": {**CHAT, "logprobs": True, "top_logprobs": 1},
        "logprobs, stream": {**CHAT, "logprobs": True, "top_logprobs": 1, "stream": True},
        "structured": {**CHAT, "response_format": {"type": "json_schema", "json_schema": SHAPE}},
        "web": {**CHAT, **WEB},
        "web, stream": {**CHAT, **WEB, "stream": True},
        "images": {**CHAT, "modalities": ["text", "image"]},
        "images, stream": {**CHAT, "modalities": ["text", "image"], "stream": True},
        "audio, stream": {**CHAT, "modalities": ["text", "audio"], "stream": True},
        "error in the stream": {**CHAT, "model": "sandbox/mid-stream-error", "stream": True},
    },
    "responses.send": {
        "stream": {**ASKED, "stream": True},
        "tools": {**ASKED, **FUNCTION},
        "tools, stream": {**ASKED, **FUNCTION, "stream": True},
        "reasoning": {**ASKED, "reasoning": {"effort": "low"}},
        "reasoning, stream": {**ASKED, "reasoning": {"effort": "low"}, "stream": True},
        "web": {**ASKED, **WEB},
        "web, stream": {**ASKED, **WEB, "stream": True},
        "images": {**ASKED, "modalities": ["text", "image"]},
        "images, stream": {**ASKED, "modalities": ["text", "image"], "stream": True},
        "logprobs": {**ASKED, "top_logprobs": 1},
        "incomplete": {**ASKED, "model": "sandbox/incomplete"},
        "incomplete, stream": {**ASKED, "model": "sandbox/incomplete", "stream": True},
        "failed": {**ASKED, "model": "sandbox/failed"},
        "failed, stream": {**ASKED, "model": "sandbox/failed", "stream": True},
        "error in the stream": {**ASKED, "model": "sandbox/mid-stream-error", "stream": True},
    },
    "beta.responses.send": {"stream": {**ASKED, "stream": True}},
    "images.generate": {"stream": {"model": "openai/gpt-5-image", "prompt": "A boat", "stream": True}},
    "embeddings.generate": {
        "base64": {"model": "openai/text-embedding-3-small", "input": "red", "encoding_format": "base64"}
    },
    "benchmarks.get_benchmarks": {
        **{source: {"source": source} for source in ("artificial-analysis", "design-arena", "openrouter")},
        "search": {"task_type": "search", "include_run_config": True},
    },
    "datasets.get_rankings_daily": {"months": {"period": "month", "category": "programming"}},
    "datasets.get_app_rankings": {"trending": {"sort": "trending", "category": "coding", "limit": 2}},
    "datasets.get_session_cost": {"a page": {"turn_range": "1-turn", "limit": 2}},
    "analytics.get_user_activity": {"workspaces": {"request": {"group_by": "workspace"}}},
    "analytics.query_analytics": {
        "filtered": {
            "metrics": ["request_count", "total_usage"],
            "filters": [{"field": "model", "operator": "in", "value": [MODEL]}],
            "time_range": {"start": datetime.now(UTC) - timedelta(days=7), "end": datetime.now(UTC)},
            "order_by": {"field": "request_count", "direction": "desc"},
        }
    },
    "batch.get_batches": {
        "again": {"id": made("batch.id")}
    },  # each look is a step: it has ended now, and can be deleted
    "models.list": {"a page": {"limit": 2}},
    "stt.create_transcription": {
        "verbose": {
            "model": "openai/whisper-1",
            "input_audio": {"data": SOUND, "format": "wav"},
            "response_format": "verbose_json",
        }
    },
    "presets.create_presets_chat_completions": {"again": {"slug": "conformance", "messages": SAID}},
}
# Status that the sandbox is asked for -> class of the error.
REFUSALS = {
    400: "BadRequestResponseError",
    401: "UnauthorizedResponseError",
    402: "PaymentRequiredResponseError",
    403: "ForbiddenResponseError",
    404: "NotFoundResponseError",
    408: "RequestTimeoutResponseError",
    413: "PayloadTooLargeResponseError",
    422: "UnprocessableEntityResponseError",
    429: "TooManyRequestsResponseError",
    500: "InternalServerResponseError",
    502: "BadGatewayResponseError",
    503: "ServiceUnavailableResponseError",
    524: "EdgeNetworkTimeoutResponseError",
    529: "ProviderOverloadedResponseError",
}


def operations(area: BaseSDK, path: tuple[str, ...] = ()) -> Iterator[tuple[str, Callable[..., Any]]]:
    """Every method of the client that calls something, by name; coroutine functions are called `chat.send_async`."""
    own = {name: value for name, value in vars(area).items() if isinstance(value, BaseSDK) and name != "parent_ref"}
    own.update({name: getattr(area, name) for name in getattr(type(area), "_sub_sdk_map", {})})
    for name, inner in own.items():
        yield from operations(inner, (*path, name))
    for name, method in inspect.getmembers(area, inspect.ismethod):
        if path and not name.startswith("_") and not hasattr(BaseSDK, name):
            yield ".".join((*path, name)), method


def declared() -> Iterator[tuple[str, str]]:
    """Class and name of every operation in the package, however one gets at it."""
    for module in pkgutil.iter_modules(openrouter.__path__, "openrouter."):
        if module.name.rpartition(".")[2].startswith("_"):
            continue
        for cls in vars(importlib.import_module(module.name)).values():
            if inspect.isclass(cls) and issubclass(cls, BaseSDK) and cls.__module__ == module.name:
                names = [name for name in vars(cls) if not name.startswith("_") and not hasattr(BaseSDK, name)]
                yield from ((cls.__name__, name) for name in names if inspect.isfunction(vars(cls)[name]))


def rank(name: str) -> tuple[int, int]:
    """When an operation is called, and where among those of its kind."""
    name = name.removesuffix("_async")
    area, _, verb = name.rpartition(".")
    when = next((rank for front, rank in RANKS.items() if front == name or verb.startswith(front)), LOOK_UP)
    place = FIRST.index(area) if area in FIRST else len(FIRST)
    return when, -place if when == DELETE else place


def arguments(name: str, method: Callable[..., Any], found: Made) -> dict[str, Any]:
    """The arguments of a call: those of its table, and what else it requires."""
    area = name.rpartition(".")[0]
    given = dict(BY_CALL.get(name, {}))
    for parameter in inspect.signature(method).parameters.values():
        if parameter.default is inspect.Parameter.empty and parameter.name not in given:
            otherwise = made(f"{area}.{parameter.name}")
            given[parameter.name] = BY_NAME.get(parameter.name, otherwise)
    return filled(given, found)


def filled(given: Mapping[str, Any], found: Made) -> dict[str, Any]:
    """Arguments with what earlier calls made."""
    return {key: value(found) if callable(value) else value for key, value in given.items()}


def remember(name: str, answer: Any, found: dict[str, Any]) -> None:
    """Keep what an answer made, under the names of the arguments that ask for it."""
    area = name.rpartition(".")[0]
    data = getattr(answer, "result", answer)
    data = getattr(data, "data", data)
    if isinstance(data, list):
        data = data[0] if data else None
    prefix = {"scim.list_groups": "scim.groups", "scim.create_sync_job": "scim.sync_job"}.get(name, area)
    if rank(name)[0] <= LOOK_UP:
        for key in ("id", "hash", "slug", "name", "user"):
            value = getattr(data, key, None)
            if isinstance(value, str):
                found.setdefault(f"{prefix}.{key}", value)
                if key == "id" and area in IDS:
                    found.setdefault(f"{area}.{IDS[area]}", value)


async def used(call: Callable[[], Any]) -> Any:
    """Make a call and read all of its answer: the events of a stream, the bytes, the pages after it."""
    answer = await settled(call())
    if isinstance(answer, httpx.Response):
        return await answer.aread() if isinstance(answer.stream, httpx.AsyncByteStream) else answer.read()
    if hasattr(answer, "generator"):
        events = [event async for event in answer] if hasattr(answer, "__aiter__") else list(answer)
        if not events:
            raise ValueError("the stream has no events")
        unknown(events)
        return answer
    unknown(answer)
    page, pages = answer, 0
    while page is not None and (following := getattr(page, "next", None)) is not None:
        page, pages = await settled(following()), pages + 1
        unknown(page)
        if pages > 100:
            raise ValueError("the list goes on without an end")
    return answer


async def settled(value: Any) -> Any:
    """What a function gave, or what its coroutine comes to."""
    return await value if inspect.isawaitable(value) else value


def unknown(value: Any, path: str = "answer") -> None:
    """An object of a union that did not fit the variant it says it is comes as one that is unknown; words likewise."""
    if isinstance(value, UnrecognizedStr) and value not in OWN_WORDS:
        raise ValueError(f"{path} is no word that the client knows: {value}")
    if isinstance(value, BaseModel):
        if getattr(value, "is_unknown", False):
            raise ValueError(f"{path} is no variant that the client knows: {getattr(value, 'raw', None)}")
        for name in type(value).model_fields:
            unknown(getattr(value, name), f"{path}.{name}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            unknown(inner, f"{path}[{index}]")
    elif isinstance(value, dict):
        for key, inner in value.items():
            unknown(inner, f"{path}.{key}")


def call_all(client: OpenRouter, later: bool, origin: str, outcomes: Outcomes) -> set[tuple[str, str]]:
    """Call all that is a coroutine function, or all that is none, from making things to deleting them.

    What was called: class and name of each method.
    """
    found: dict[str, Any] = {"origin": origin, "external_users.user": f"user-{later}"}  # users can't be deleted
    called = set()
    some = [pair for pair in operations(client) if inspect.iscoroutinefunction(pair[1]) == later]
    with asyncio.Runner() as runner:
        for shown, method in sorted(some, key=lambda pair: rank(pair[0])):
            name = shown.removesuffix("_async")
            run: Callable[[dict[str, Any]], Any] = lambda given: runner.run(used(partial(method, **given)))  # noqa: B023, E731
            answer = outcomes.call(shown, lambda: run(arguments(name, method, found)))  # noqa: B023
            remember(name, answer, found)
            for about, given in MORE.get(name, {}).items():
                outcomes.call(f"{shown} ({about})", lambda: run(filled(given, found)))  # noqa: B023
            called.add((type(method.__self__).__name__, method.__name__))  # type: ignore[attr-defined]
    return called


def main(url: str) -> None:
    """Call everything, in both worlds."""
    outcomes = Outcomes("openrouter")
    client = OpenRouter(api_key="sk-sandbox", server_url=url, retry_config=None)
    called = set[tuple[str, str]]()
    for later in (False, True):
        called |= call_all(client, later, url.removesuffix("/api/v1"), outcomes)
    for status, kind in REFUSALS.items():
        call = partial(client.chat.send, model=f"sandbox/status-{status}", messages=SAID)
        outcomes.fails(f"chat.send ({status})", getattr(official_errors, kind), call)
    outcomes.complete(called, set(declared()) - HELPERS)
    outcomes.finish()


if __name__ == "__main__":
    main(sys.argv[1])
