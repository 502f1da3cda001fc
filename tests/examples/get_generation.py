"""Look up the record of an answer: provider, tokens, cost, times."""

import time

from openrouter_sdk import NotFoundError, OpenRouter


def main() -> None:
    with OpenRouter() as client:
        reply = client.chat.create(model="openai/gpt-5-mini", messages=[{"role": "user", "content": "Say hello."}])
        for seconds in (0, 1, 2, 4, 8):  # the record takes a moment to appear
            time.sleep(seconds)
            try:
                record = client.generations.get(id=reply.id).data
            except NotFoundError:
                continue
            print(f"{record.id}: {record.model} at {record.provider_name}, {record.created_at}")
            print(f"{record.tokens_prompt} + {record.tokens_completion} tokens, {record.total_cost:.6f} USD")
            print(f"first token after {record.latency} ms, whole after {record.generation_time} ms")
            return
        print("no record yet of", reply.id)


if __name__ == "__main__":
    main()
