"""See what was used and spent, by model, and what each of the last days cost."""

from collections import Counter
from datetime import UTC, datetime, timedelta

from openrouter_sdk import OpenRouter


def main() -> None:
    with OpenRouter() as client:  # takes a management key
        requests: Counter[str] = Counter()
        spent: Counter[str] = Counter()
        for item in client.analytics.get_activity().data:
            requests[item.model] += item.requests
            spent[item.model] += round(item.usage * 1_000_000)
        for model, usage in spent.most_common():
            print(f"{model:35} {requests[model]:>6} requests {usage / 1_000_000:>9.4f} USD")

        now = datetime.now(UTC)
        found = client.analytics.query(
            metrics=["request_count", "total_usage"],  # get_meta() lists them
            granularity="day",
            time_range={"start": (now - timedelta(days=7)).isoformat(), "end": now.isoformat()},
            order_by={"field": "date", "direction": "desc"},
        )
        for row in found.data.data:
            print(row)


if __name__ == "__main__":
    main()
