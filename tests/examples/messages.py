"""Ask in the shape of Anthropic, any model: blocks in, blocks out, and what the thinking was."""

from openrouter_sdk import Base64Image, ImageBlock, MessageParam, OpenRouter, TextBlock

PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


def main() -> None:
    image = ImageBlock(source=Base64Image(media_type="image/png", data=PIXEL))
    question = MessageParam(role="user", content=[image, TextBlock(text="What color is this?")])
    with OpenRouter() as client:
        message = client.messages.create(
            model="anthropic/claude-sonnet-4.5",
            max_tokens=2048,
            system="Answer in one word.",
            thinking={"type": "enabled", "budget_tokens": 1024},
            messages=[question],
        )
        print(f"Thinking: {message.reasoning}")
        print(message.text)
        print(f"{message.stop_reason}, {message.usage.output_tokens} tokens, {message.cost or 0:.6f} USD")

        # The content goes back as it came: the provider checks the signature of the thinking.
        answer = MessageParam(role="assistant", content=list(message.content))
        follow_up = client.messages.create(
            model="anthropic/claude-sonnet-4.5",
            max_tokens=256,
            messages=[question, answer, {"role": "user", "content": "Are you sure?"}],
        )
    print(follow_up.text)


if __name__ == "__main__":
    main()
