# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The catalogue of models in the sandbox."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from ..calls import Call, Refusal, handler_table
from ..words import PROVIDER, Json

__all__ = ["HANDLERS", "MODELS", "CatalogModel"]

HANDLERS, handles = handler_table()


class CatalogModel(NamedTuple):
    """A model that the sandbox knows."""

    id: str
    name: str
    context: int
    prompt: str
    """USD for a token."""
    completion: str
    inputs: tuple[str, ...]
    """Beside text."""
    reasons: bool

    @property
    def parameters(self) -> list[str]:
        """What it takes."""
        return ["max_tokens", "temperature", "tools", *(["reasoning"] if self.reasons else [])]


_ROWS = (
    ("openai/gpt-5-mini", "OpenAI: GPT-5 Mini", 400_000, "0.00000025", "0.000002", ("image", "file"), True),
    ("anthropic/claude-sonnet-4.5", "Claude Sonnet 4.5", 1_000_000, "0.000003", "0.000015", ("image",), True),
    ("google/gemini-2.5-flash", "Gemini 2.5 Flash", 1_048_576, "0.0000003", "0.0000025", ("audio",), True),
    ("deepseek/deepseek-chat-v3.1", "DeepSeek V3.1", 163_840, "0.0000002", "0.0000008", (), True),
    ("meta-llama/llama-3.3-70b-instruct", "Llama 3.3 70B", 131_072, "0.00000013", "0.00000039", (), False),
    ("mistralai/mistral-small-3.2", "Mistral Small 3.2", 131_072, "0.00000006", "0.00000018", ("image",), False),
    ("openrouter/auto", "Auto Router", 2_000_000, "-1", "-1", (), False),
)
MODELS = tuple(CatalogModel(*row) for row in _ROWS)


_EMBEDDERS = (
    CatalogModel("openai/text-embedding-3-small", "Text Embedding 3 Small", 8192, "0.00000002", "0", (), False),
    CatalogModel("google/gemini-embedding-001", "Gemini Embedding 001", 20_000, "0.00000015", "0", (), False),
    CatalogModel("qwen/qwen3-embedding-8b", "Qwen3 Embedding 8B", 32_768, "0.00000001", "0", (), False),
)


@handles("models.list", "models.list_for_user")
def _list(call: Call) -> Json:
    found = [model for model in MODELS if _wanted(call, model)]
    if call.query.get("sort") == "pricing-low-to-high":
        found.sort(key=lambda model: Decimal(model.prompt))
    blank = call.example()["data"][0]
    return call.linked([_model(blank, model) for model in found])


@handles("embeddings.list_models")
def _list_embedders(call: Call) -> Json:
    blank = call.example()["data"][0]
    models = [_model(blank, model) for model in _EMBEDDERS]
    for model in models:
        model["architecture"].update(modality="text->embeddings", output_modalities=["embeddings"])
        model["supported_parameters"] = []
    return call.linked(models)


def _wanted(call: Call, model: CatalogModel) -> bool:
    """Whether a model is one of those asked for; filters that the sandbox has no data for let all through."""
    per_million = Decimal(model.prompt) * 1_000_000
    query = call.query
    return (
        query.get("q", "").lower() in f"{model.id} {model.name}".lower()
        and _words(query.get("supported_parameters")) <= {*model.parameters}
        and _words(query.get("input_modalities")) <= {"text", *model.inputs}
        and _words(query.get("output_modalities")) <= {"text", "all"}
        and model.id.partition("/")[0] in (_words(query.get("model_authors")) or {model.id.partition("/")[0]})
        and model.context >= call.number("context", 0, 0, 999_999_999)
        and _price(call, "min_price", "-Infinity") <= per_million <= _price(call, "max_price", "Infinity")
    )


def _price(call: Call, name: str, default: str) -> Decimal:
    text = call.query.get(name, default)
    try:
        return Decimal(text)
    except ArithmeticError:
        raise Refusal(400, f"{name} is a number, not {text!r}", "invalid_request") from None


def _words(text: str | None) -> set[str]:
    return set(text.split(",")) if text else set()


@handles("models.count")
def _count(call: Call) -> Json:
    return {"data": {"count": sum(_wanted(call, model) for model in MODELS)}}


@handles("models.get", "endpoints.list")
def _get(call: Call) -> Json:
    id_ = f"{call.path['author']}/{call.path['slug'].partition(':')[0]}"
    model = next((model for model in MODELS if model.id == id_), None)
    if model is None:
        raise Refusal(404, f"the sandbox has no model {id_}", "not_found")
    made = call.example()
    known = _model(made["data"], model)
    if "endpoints" in known:
        known["endpoints"] = [_endpoint(blank, model) for blank in known["endpoints"]]
    return {**made, "data": known}


@handles("endpoints.list_zdr")
def _list_zdr(call: Call) -> Json:
    blank = call.example()["data"][0]
    return {"data": [_endpoint(blank, model) for model in MODELS if model.prompt != "-1"]}


def _endpoint(blank: Json, model: CatalogModel) -> Json:
    return {
        **blank,
        "name": f"{PROVIDER} | {model.id}",
        "model_id": model.id,
        "model_name": model.name,
        "provider_name": PROVIDER,
        "tag": PROVIDER.lower(),
        "pricing": _pricing(model),
        "context_length": model.context,
        "supported_parameters": model.parameters,
        "uptime_last_5m": 100.0,
        "uptime_last_30m": 100.0,
        "uptime_last_1d": 99.9,
    }


def _pricing(model: CatalogModel) -> Json:
    return {"prompt": model.prompt, "completion": model.completion, "request": "0"}


def _model(blank: Json, model: CatalogModel) -> Json:
    return {
        **blank,
        "id": model.id,
        "canonical_slug": model.id,
        "name": model.name,
        "created": 1_763_000_000,
        "description": f"{model.name}, as the sandbox knows it.",
        "context_length": model.context,
        "architecture": {
            "modality": f"{'+'.join(('text', *model.inputs))}->text",
            "input_modalities": ["text", *model.inputs],
            "output_modalities": ["text"],
            "tokenizer": "Other",
            "instruct_type": None,
        },
        "pricing": _pricing(model),
        "supported_parameters": model.parameters,
    }
