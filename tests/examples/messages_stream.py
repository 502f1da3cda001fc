"""Follow a message event by event: the thinking, the text, and why it stopped."""

from openrouter_sdk import BlockDeltaEvent, BlockStopEvent, MessageDeltaEvent, OpenRouter, TextDelta, ThinkingDelta


def main() -> None:
    question = [{"role": "user", "content": "How many primes are there below 50?"}]
    with OpenRouter() as client:
        with client.messages.stream(
            model="anthropic/claude-sonnet-4.5", max_tokens=2048, thinking={"type": "adaptive"}, messages=question
        ) as stream:
            for event in stream:
                if isinstance(event, BlockDeltaEvent):
                    if isinstance(event.delta, ThinkingDelta):
                        print(event.delta.thinking, end="", flush=True)
                    elif isinstance(event.delta, TextDelta):
                        print(event.delta.text, end="", flush=True)
                elif isinstance(event, BlockStopEvent):
                    print(f"\n[block {event.index}]")
                elif isinstance(event, MessageDeltaEvent):
                    print(event.delta.stop_reason)
            message = stream.final()  # the whole message, as messages.create would have given it
        print([block.type for block in message.content], message.cost)

        with client.messages.stream(model="openai/gpt-5-mini", max_tokens=256, messages=question) as stream:
            for piece in stream.text:  # when the text is all you want
                print(piece, end="", flush=True)
        print()


if __name__ == "__main__":
    main()
