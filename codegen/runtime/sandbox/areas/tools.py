# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The catalogue of server tools in the sandbox."""

from __future__ import annotations

from ..calls import Call, Refusal, handler_table
from ..words import Json

__all__ = ["HANDLERS"]

HANDLERS, handles = handler_table()

_CHAT, _RESPONSES, _MESSAGES = "chat-completions", "responses", "anthropic-messages"
_TOOLS: tuple[tuple[str, str, str, str, dict[str | None, str], tuple[str, ...]], ...] = (
    # name, for people, what it does, its input, engines with their USD a unit, the shapes of the API it is for
    ("web_search", "Web Search", "Searches the web.", "query", {"exa": "0.005"}, (_RESPONSES, _CHAT, _MESSAGES)),
    ("web_fetch", "Web Fetch", "Reads a page of the web.", "url", {"exa": "0.001"}, (_RESPONSES, _CHAT, _MESSAGES)),
    ("datetime", "Date and Time", "Tells the time.", "timezone", {None: "0"}, (_RESPONSES, _CHAT)),
    ("image_generation", "Image Generation", "Draws an image.", "prompt", {"openai": "0.04"}, (_RESPONSES, _CHAT)),
    ("apply_patch", "Apply Patch", "Changes files.", "patch", {None: "0"}, (_RESPONSES,)),
)


def _tool(
    name: str, title: str, does: str, takes: str, engines: dict[str | None, str], formats: tuple[str, ...]
) -> Json:
    chosen = next(iter(engines))
    outputs = [{"api_format": shape, "type": f"openrouter:{name}", "name": name} for shape in formats]
    return {
        "id": name,
        "name": title,
        "status": "active",
        "summary": does,
        "tool_description": f"{does} The sandbox only says so.",
        "docs_url": f"https://openrouter.ai/docs/guides/features/server-tools/{name.replace('_', '-')}",
        "supported_api_formats": [*formats],
        "aliases": [{"type": f"openrouter:{name}", "api_formats": [*formats], "output_names": outputs}],
        "parameters_schema": {"type": "object", "properties": {"engine": {"type": "string"}}},
        "input_schema": {"type": "object", "properties": {takes: {"type": "string"}}, "required": [takes]},
        "output_schema": None,
        "engines": [_engine(engine, price) for engine, price in engines.items()],
        "default_engine": chosen,
        "fallback_engine": None,
    }


def _engine(id_: str | None, price: str) -> Json:
    priced = {"price": price, "unit": "call", "mode": None, "max_units_per_call": 1}
    return {
        "id": id_,
        "name": id_.title() if id_ else "OpenRouter",
        "executed_by": "openrouter",
        "byok": "optional" if id_ else "none",
        "data_regions": ["global"],
        "default_mode": None,
        "pricing": [priced] if id_ else [],
        "pricing_source": "openrouter" if id_ else "none",
        "pricing_doc_url": None,
    }


@handles("tools.list")
def _list(call: Call) -> Json:
    wanted = call.query.get("api_format")
    support = {"model_count": 1, "endpoint_count": 1}
    tools = [{**_tool(*tool), "native_support": support} for tool in _TOOLS]
    return call.linked([tool for tool in tools if wanted is None or wanted in tool["supported_api_formats"]])


@handles("tools.get")
def _get(call: Call) -> Json:
    name = call.path["name"].removeprefix("openrouter:")
    tool = next((tool for tool in _TOOLS if tool[0] == name), None)
    if tool is None:
        raise Refusal(404, f"the sandbox has no tool {name!r}", "not_found")
    models = [{"slug": "openai/gpt-5-mini", "providers": ["openai"]}]
    return {"data": {**_tool(*tool), "native_support": {"model_count": 1, "endpoint_count": 1, "models": models}}}
