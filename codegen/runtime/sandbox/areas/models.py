# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The catalogue of models in the sandbox."""

from __future__ import annotations

from ..calls import Call, Refusal, handler_table
from ..words import Json

__all__ = ["HANDLERS"]

HANDLERS, handles = handler_table()

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


_EMBEDDERS = (
    ("openai/text-embedding-3-small", "OpenAI: Text Embedding 3 Small", 8192, "0.00000002", "0", (), False),
    ("google/gemini-embedding-001", "Gemini Embedding 001", 20_000, "0.00000015", "0", (), False),
    ("qwen/qwen3-embedding-8b", "Qwen3 Embedding 8B", 32_768, "0.00000001", "0", (), False),
)


@handles("models.list", "models.list_for_user")
def _list(call: Call) -> Json:
    blank = call.example()["data"][0]
    return call.linked([_model(blank, *model) for model in _MODELS])


@handles("embeddings.list_models")
def _list_embedders(call: Call) -> Json:
    blank = call.example()["data"][0]
    models = [_model(blank, *model) for model in _EMBEDDERS]
    for model in models:
        model["architecture"].update(modality="text->embeddings", output_modalities=["embeddings"])
        model["supported_parameters"] = []
    return call.linked(models)


@handles("models.count")
def _count(call: Call) -> Json:
    return {"data": {"count": len(_MODELS)}}


@handles("models.get", "endpoints.list")
def _get(call: Call) -> Json:
    id_ = f"{call.path['author']}/{call.path['slug'].partition(':')[0]}"
    model = next((model for model in _MODELS if model[0] == id_), None)
    if model is None:
        raise Refusal(404, f"the sandbox has no model {id_}", "not_found")
    made = call.example()
    known = _model(made["data"], *model)
    for endpoint in known.get("endpoints", ()):
        endpoint.update(name=f"Sandbox | {id_}", model_id=id_, model_name=model[1], provider_name="Sandbox")
        endpoint.update(pricing=known["pricing"], context_length=model[2])
    return {**made, "data": known}


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
