"""Send a parameter that this version does not know, and read a member of the answer that it does not know."""

from openrouter_sdk import OpenRouter


def main() -> None:
    with OpenRouter() as client:
        reply = client.chat.create(
            model="openai/gpt-5-mini",
            messages=[{"role": "user", "content": "Say hello."}],
            extra_body={"some_new_parameter": {"level": 3}},  # merged into the JSON last, at the top level
            extra_headers={"X-Title": "extra body example"},
        )
    print(reply.text)
    print("unknown members of the answer:", reply.extra)


if __name__ == "__main__":
    main()
