# Hand-written in codegen/runtime/; a copy in a generated package is replaced by make generate.
"""The providers of the sandbox: itself, and those of the models that it knows."""

from __future__ import annotations

from ..calls import Call, handler_table
from ..words import PROVIDER, Json

__all__ = ["HANDLERS"]

HANDLERS, handles = handler_table()

_PROVIDERS = (
    # name, slug, host, country
    ("OpenAI", "openai", "openai.com", "US"),
    ("Anthropic", "anthropic", "anthropic.com", "US"),
    ("Google AI Studio", "google-ai-studio", "google.com", "US"),
    ("DeepSeek", "deepseek", "deepseek.com", "CN"),
    ("Mistral", "mistral", "mistral.ai", "FR"),
)


@handles("providers.list")
def _list(call: Call) -> Json:
    own = {"name": PROVIDER, "slug": PROVIDER.lower(), "privacy_policy_url": None}
    return {"data": [own, *(_provider(*row) for row in _PROVIDERS)]}


def _provider(name: str, slug: str, host: str, country: str) -> Json:
    return {
        "name": name,
        "slug": slug,
        "headquarters": country,
        "datacenters": [country, "IE"],
        "privacy_policy_url": f"https://{host}/privacy",
        "terms_of_service_url": f"https://{host}/terms",
        "status_page_url": f"https://status.{host}",
    }
