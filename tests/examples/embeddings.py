"""Find the sentence that is closest to a question, by embeddings."""

import math

from openrouter_sdk import OpenRouter

MODEL = "openai/text-embedding-3-small"
SENTENCES = ["Light needs eight minutes from the sun.", "The apples of this tree are red.", "A boat leaves at nine."]


def closeness(one: list[float], other: list[float]) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True)) / (math.hypot(*one) * math.hypot(*other))


def main() -> None:
    with OpenRouter() as client:
        # base64 is a quarter of the size, and quicker to read; .vector gives numbers either way.
        stored = client.embeddings.create(model=MODEL, input=SENTENCES, encoding_format="base64")
        asked = client.embeddings.create(model=MODEL, input="What colour are the apples?", encoding_format="base64")
        question = asked.data[0].vector  # with numpy: numpy.asarray(asked.data[0].vector), which copies nothing
        print(f"{len(stored.data)} vectors, {len(question)} numbers each")
        scores = [closeness(question, item.vector) for item in stored.data]
        for score, sentence in sorted(zip(scores, SENTENCES, strict=True), reverse=True):
            print(f"{score:.2f}  {sentence}")
        if stored.usage and stored.usage.cost is not None:
            print(f"{stored.usage.prompt_tokens} tokens, cost {stored.usage.cost:.8f} USD")


if __name__ == "__main__":
    main()
