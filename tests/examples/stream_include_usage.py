"""Get tokens and cost of a streamed answer: they come with the last chunk, without being asked for."""

from openrouter_sdk import OpenRouter


def main() -> None:
    with OpenRouter() as client:
        messages = [{"role": "user", "content": "Why is the sky blue? One sentence."}]
        with client.chat.stream(model="google/gemini-2.5-flash", messages=messages) as stream:
            for chunk in stream:
                for choice in chunk.choices:
                    print(choice.delta.content or "", end="", flush=True)
                if chunk.usage:
                    print()
                    print(f"{chunk.usage.prompt_tokens} + {chunk.usage.completion_tokens} tokens")
                    print(f"{chunk.usage.cost or 0:.6f} USD")


if __name__ == "__main__":
    main()
