"""Follow an answer of the Responses API event by event: thinking, text, and what each item became."""

from openrouter_sdk import ItemDoneEvent, OpenRouter, ReasoningDeltaEvent, TextDeltaEvent


def main() -> None:
    question = "How many primes are there below 50?"
    with OpenRouter() as client:
        with client.responses.stream(model="openai/gpt-oss-20b", input=question, reasoning={"effort": "low"}) as stream:
            for event in stream:
                if isinstance(event, (ReasoningDeltaEvent, TextDeltaEvent)):
                    print(event.delta, end="", flush=True)
                elif isinstance(event, ItemDoneEvent):
                    print(f"\n[{event.item.type}]")
            response = stream.final()  # the whole answer, as responses.create would have given it
        print(f"{response.status}, {response.cost:.6f} USD" if response.cost else response.status)

        with client.responses.stream(model="openai/gpt-5-mini", input="And below 100?") as stream:
            for piece in stream.text:  # when the text is all you want
                print(piece, end="", flush=True)
        print()


if __name__ == "__main__":
    main()
