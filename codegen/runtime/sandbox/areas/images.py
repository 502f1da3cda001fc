# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The image models of the sandbox."""

from __future__ import annotations

from ..calls import Call, Refusal, handler_table
from ..words import Json

__all__ = ["HANDLERS"]

HANDLERS, handles = handler_table()

_FORMATS = {"type": "enum", "values": ["png", "jpeg", "webp"]}
_MODELS: dict[str, tuple[str, str, bool, Json]] = {
    # id: name, provider, whether it streams, what it takes
    "openai/gpt-5-image": (
        "GPT-5 Image",
        "OpenAI",
        True,
        {"n": {"type": "range", "min": 1, "max": 10}, "output_format": _FORMATS, "seed": {"type": "boolean"}},
    ),
    "google/gemini-2.5-flash-image": (
        "Gemini 2.5 Flash Image",
        "Google AI Studio",
        False,
        {"input_references": {"type": "range", "min": 0, "max": 14}},
    ),
    "quiver/arrow-1": ("Arrow 1", "Quiver", True, {"output_format": {"type": "enum", "values": ["svg"]}}),
}


@handles("images.list_models")
def _list(call: Call) -> Json:
    return {
        "data": [
            {
                "id": id_,
                "name": name,
                "description": f"{name}, as the sandbox knows it.",
                "created": 1_763_000_000,
                "architecture": {"input_modalities": ["text", "image"], "output_modalities": ["image"]},
                "supported_parameters": parameters,
                "supports_streaming": streams,
                "endpoints": f"/api/v1/images/models/{id_}/endpoints",
            }
            for id_, (name, _, streams, parameters) in _MODELS.items()
        ]
    }


@handles("images.list_endpoints")
def _endpoints(call: Call) -> Json:
    id_ = f"{call.path['author']}/{call.path['slug']}"
    if id_ not in _MODELS:
        raise Refusal(404, f"the sandbox has no image model {id_}", "not_found")
    _, provider, streams, parameters = _MODELS[id_]
    slug = provider.lower().replace(" ", "-")
    endpoint = {
        "provider_name": provider,
        "provider_slug": slug,
        "provider_tag": slug,
        "supported_parameters": parameters,
        "allowed_passthrough_parameters": ["style"],
        "supports_streaming": streams,
        "pricing": [{"billable": "output_image", "unit": "image", "cost_usd": 0.04}],
    }
    return {"id": id_, "endpoints": [endpoint]}
