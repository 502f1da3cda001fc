"""Stop an answer while it is being written: leave the `with` block, and the connection is closed."""

from openrouter_sdk import OpenRouter


def main() -> None:
    with OpenRouter() as client:
        messages = [{"role": "user", "content": "Count slowly from one to a thousand, in words."}]
        with client.chat.stream(model="openai/gpt-5-mini", messages=messages) as stream:
            for number, piece in enumerate(stream.text, start=1):
                print(piece, end="", flush=True)
                if number == 5:
                    break
    print()
    print("cancelled after:", repr(stream.partial.text))  # what had come, as an answer


if __name__ == "__main__":
    main()
