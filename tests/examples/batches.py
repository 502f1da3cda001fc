"""Send many requests as one batch, at half the price, from a generator that is never whole in memory."""

import time
from collections.abc import Iterator
from typing import Any

from openrouter_sdk import ChatResult, OpenRouter


def requests() -> Iterator[dict[str, Any]]:
    for number in range(1, 4):
        question = [{"role": "user", "content": f"What is {number} times 7?"}]
        yield {"custom_id": f"times-{number}", "body": {"messages": question}}


def main() -> None:
    with OpenRouter() as client:
        batch = client.batches.create(endpoint="/v1/chat/completions", model="openai/gpt-5-mini", requests=requests())
        while batch.status not in ("completed", "failed", "expired", "cancelled"):
            print(f"{batch.id}: {batch.status}")
            time.sleep(0.1)  # it may take a day: a minute would do
            batch = client.batches.get(batch.id)
        for result in batch.results or []:  # in any order
            if result.response is not None and isinstance(result.response.body, ChatResult):
                print(f"{result.custom_id}: {result.response.body.text}")
            elif result.error is not None:
                print(f"{result.custom_id} failed: {result.error.message}")
        print(f"{batch.request_counts.completed} of {batch.request_counts.total} answered")


if __name__ == "__main__":
    main()
