"""Put documents into the order of how well they answer a question, and keep the best two."""

from openrouter_sdk import OpenRouter

DOCUMENTS = [
    "Light needs eight minutes from the sun.",
    "A boat leaves at nine.",
    "Apples turn red when the nights are cold.",
    "Apples float.",
]


def main() -> None:
    with OpenRouter() as client:
        ranked = client.rerank.create(
            model="cohere/rerank-v3.5", query="When do apples turn red?", documents=DOCUMENTS, top_n=2
        )
        for result in ranked.results:
            print(f"{result.relevance_score:.2f}  [{result.index}] {DOCUMENTS[result.index]}")
        print("answered by", ranked.model)


if __name__ == "__main__":
    main()
