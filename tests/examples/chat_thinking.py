"""Read what DeepSeek R1 thinks before it answers."""

from openrouter_sdk import OpenRouter


def main() -> None:
    with OpenRouter() as client:
        reply = client.chat.create(
            model="deepseek/deepseek-r1",
            messages=[{"role": "user", "content": "Which is larger, 9.11 or 9.9?"}],
            include_reasoning=True,
        )
    print("Thinking:", reply.choices[0].message.reasoning)
    print("Answer:", reply.text)


if __name__ == "__main__":
    main()
