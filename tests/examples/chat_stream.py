"""Print an answer while it is being written."""

from openrouter_sdk import OpenRouter


def main() -> None:
    with OpenRouter() as client:
        messages = [{"role": "user", "content": "Write a haiku about the sea."}]
        with client.chat.stream(model="anthropic/claude-sonnet-4.5", messages=messages) as stream:
            for piece in stream.text:
                print(piece, end="", flush=True)
            print()
            reply = stream.final()  # the whole answer, as chat.create would have given it
    print("finished:", reply.choices[0].finish_reason)


if __name__ == "__main__":
    main()
