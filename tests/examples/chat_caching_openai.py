"""Cache a long prompt with an OpenAI model: nothing to mark, a common beginning of 1024 tokens is enough."""

from openrouter_sdk import OpenRouter

MANUAL = "\n".join(f"Rule {number}: a move of {number} steps takes {number} minutes." for number in range(1, 301))


def main() -> None:
    with OpenRouter() as client:
        for question in ("How long does a move of 7 steps take?", "And one of 40 steps?"):
            reply = client.chat.create(
                model="openai/gpt-5-mini",
                messages=[
                    {"role": "system", "content": MANUAL},  # what stays the same comes first
                    {"role": "user", "content": question},
                ],
                prompt_cache_key="manual-v1",  # keeps the questions on one provider, where the cache is
            )
            print(reply.text[-200:])
            if reply.usage and (details := reply.usage.prompt_tokens_details):
                print(f"of {reply.usage.prompt_tokens} prompt tokens {details.cached_tokens or 0} came from the cache")


if __name__ == "__main__":
    main()
