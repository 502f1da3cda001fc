"""Cache a long prompt with an Anthropic model: mark its end, and the second question reads it from the cache."""

from openrouter_sdk import CacheControl, OpenRouter, SystemMessage, TextPart, UserMessage

MANUAL = "\n".join(f"Rule {number}: a move of {number} steps takes {number} minutes." for number in range(1, 301))


def main() -> None:
    rules = SystemMessage(content=["Answer from this manual.", TextPart(text=MANUAL, cache_control=CacheControl())])
    with OpenRouter() as client:
        for question in ("How long does a move of 7 steps take?", "And one of 40 steps?"):
            reply = client.chat.create(
                model="anthropic/claude-sonnet-4.5",
                messages=[rules, UserMessage(content=question)],
            )
            print(reply.text)
            if reply.usage and (details := reply.usage.prompt_tokens_details):
                print(
                    f"of {reply.usage.prompt_tokens} prompt tokens {details.cached_tokens or 0} came from the cache, "
                    f"{details.cache_write_tokens or 0} were put into it"
                )


if __name__ == "__main__":
    main()
