"""Say how hard a model thinks, and hand its thinking back on the next turn."""

from openrouter_sdk import MessageInput, OpenRouter, Reasoning, UserMessage


def main() -> None:
    reasoning = Reasoning(effort="high")  # or max_tokens=2000; exclude=True thinks without showing it
    messages: list[MessageInput] = [UserMessage(content="How many primes are there below 30?")]
    with OpenRouter() as client:
        reply = client.chat.create(model="anthropic/claude-sonnet-4.5", messages=messages, reasoning=reasoning)
        print("Thinking:", reply.choices[0].message.reasoning)
        print("Answer:", reply.text)
        if reply.usage and (details := reply.usage.completion_tokens_details):
            print(f"{details.reasoning_tokens} of {reply.usage.completion_tokens} tokens went into thinking")

        messages.append(reply.choices[0].message)  # with its reasoning_details, unchanged
        messages.append(UserMessage(content="And below 50?"))
        reply = client.chat.create(model="anthropic/claude-sonnet-4.5", messages=messages, reasoning=reasoning)
        print("Answer:", reply.text)


if __name__ == "__main__":
    main()
