"""Ask a question, print the answer and what it cost."""

from openrouter_sdk import OpenRouter


def main() -> None:
    with OpenRouter() as client:
        reply = client.chat.create(
            model="openai/gpt-5-mini",
            messages=[
                {"role": "system", "content": "You are a terse assistant."},
                {"role": "user", "content": "What is the capital of France?"},
            ],
        )
    print(reply.text)
    if reply.usage:
        print(f"{reply.usage.total_tokens} tokens, {reply.usage.cost or 0:.6f} USD, answered by {reply.model}")


if __name__ == "__main__":
    main()
