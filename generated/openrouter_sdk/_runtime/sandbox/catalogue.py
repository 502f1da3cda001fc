# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""What the sandbox answers where an example made from types alone would show nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from ..operation import Operation
from .examples import example

__all__ = ["Missing", "answer"]

Json = dict[str, Any]


class Missing(NamedTuple):
    """There is no such thing."""

    message: str


_MODELS = (
    # id, name, context, prompt and completion in USD per token, inputs beside text, whether it reasons
    ("openai/gpt-5-mini", "OpenAI: GPT-5 Mini", 400_000, "0.00000025", "0.000002", ("image", "file"), True),
    ("anthropic/claude-sonnet-4.5", "Claude Sonnet 4.5", 1_000_000, "0.000003", "0.000015", ("image",), True),
    ("google/gemini-2.5-flash", "Gemini 2.5 Flash", 1_048_576, "0.0000003", "0.0000025", ("audio",), True),
    ("deepseek/deepseek-chat-v3.1", "DeepSeek V3.1", 163_840, "0.0000002", "0.0000008", (), True),
    ("meta-llama/llama-3.3-70b-instruct", "Llama 3.3 70B", 131_072, "0.00000013", "0.00000039", (), False),
    ("mistralai/mistral-small-3.2", "Mistral Small 3.2", 131_072, "0.00000006", "0.00000018", ("image",), False),
    ("openrouter/auto", "Auto Router", 2_000_000, "-1", "-1", (), False),
)


def answer(
    operation: Operation[Any], path: Mapping[str, str], query: Mapping[str, str], generations: Mapping[str, Json]
) -> Json | Missing:
    """The answer to an operation: an example of its type, with what is worth seeing put in."""
    made: Json = example(operation.returns)
    match operation.id:
        case "models.list" | "models.list_for_user":
            made.update(_page(operation.path, query, made["data"][0]))
        case "models.count":
            made["data"]["count"] = len(_MODELS)
        case "models.get" | "endpoints.list":
            id_ = f"{path['author']}/{path['slug'].partition(':')[0]}"
            model = next((model for model in _MODELS if model[0] == id_), None)
            if model is None:
                return Missing(f"the sandbox has no model {id_}")
            known = _model(made["data"], *model)
            for endpoint in known.get("endpoints", ()):
                endpoint.update(name=f"Sandbox | {id_}", model_id=id_, model_name=model[1], provider_name="Sandbox")
                endpoint.update(pricing=known["pricing"], context_length=model[2])
            made["data"] = known
        case "generations.get":
            if query.get("id", "") not in generations:
                return Missing(f"Generation {query.get('id')} not found")
            made["data"].update(generations[query["id"]])
        case "keys.current":
            made["data"].update(label="sk-sandbox", limit=25.0, limit_remaining=23.5, usage=1.5, usage_daily=0.5)
        case "credits.get":
            made["data"].update(total_credits=25.0, total_usage=1.5)
    return made


def _page(path: str, query: Mapping[str, str], blank: Json) -> Json:
    offset, limit = _number(query.get("offset"), 0), _number(query.get("limit"), len(_MODELS))
    following = offset + limit
    more = limit > 0 and following < len(_MODELS)
    return {
        "data": [_model(blank, *model) for model in _MODELS[offset:following]],
        "links": {"next": f"/api/v1{path}?offset={following}&limit={limit}" if more else None},
        "total_count": len(_MODELS),
    }


def _number(text: str | None, default: int) -> int:
    return int(text) if text is not None and text.isdecimal() else default


def _model(
    blank: Json, id_: str, name: str, context: int, prompt: str, completion: str, inputs: tuple[str, ...], reasons: bool
) -> Json:
    return {
        **blank,
        "id": id_,
        "canonical_slug": id_,
        "name": name,
        "created": 1_763_000_000,
        "description": f"{name}, as the sandbox knows it.",
        "context_length": context,
        "architecture": {
            **blank["architecture"],
            "modality": f"{'+'.join(('text', *inputs))}->text",
            "input_modalities": ["text", *inputs],
            "output_modalities": ["text"],
        },
        "pricing": {"prompt": prompt, "completion": completion, "request": "0"},
        "supported_parameters": ["max_tokens", "temperature", "tools", *(["reasoning"] if reasons else [])],
    }
