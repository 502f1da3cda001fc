"""See what the key has spent and may still spend, and what credits the account has."""

from openrouter_sdk import OpenRouter, PermissionDeniedError


def main() -> None:
    with OpenRouter() as client:
        key = client.keys.current().data
        limit = "no limit" if key.limit is None else f"{key.limit_remaining} of {key.limit} USD left"
        print(f"key {key.label}: {key.usage} USD spent, {key.usage_daily} today; {limit}")
        try:
            credits = client.credits.get().data
            print(f"account: {credits.total_credits - credits.total_usage} of {credits.total_credits} USD left")
        except PermissionDeniedError as error:  # only a management key may see them
            print(f"account: {error}")


if __name__ == "__main__":
    main()
