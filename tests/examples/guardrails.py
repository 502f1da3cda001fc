"""Limit what a new key may spend, and on which providers, with a guardrail."""

from openrouter_sdk import NULL, OpenRouter


def main() -> None:
    with OpenRouter() as client:  # managing keys takes a management key: OPENROUTER_MANAGEMENT_KEY
        rule = client.guardrails.create(
            name="cheap",
            limit_usd=10,
            reset_interval="daily",
            allowed_providers=["mistral"],
            content_filter_builtins=[{"slug": "email", "action": "redact"}],
        ).data
        key = client.keys.create(name="guarded").data
        try:
            client.guardrails.assign_keys(rule.id, key_hashes=[key.hash])
            for assigned in client.guardrails.list_keys(rule.id):
                print(f"{assigned.key_name} may spend {rule.limit_usd} USD {rule.reset_interval}")
            rule = client.guardrails.update(rule.id, limit_usd=NULL).data  # None would leave the limit as it is
            print(f"{rule.name}: limit {rule.limit_usd}, providers {rule.allowed_providers}")
        finally:
            client.keys.delete(key.hash)
            client.guardrails.delete(rule.id)


if __name__ == "__main__":
    main()
