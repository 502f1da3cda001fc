"""Let the answer draw on a web search, and print its sources."""

from openrouter_sdk import OpenRouter, URLCitationAnnotation, WebSearchPlugin


def main() -> None:
    with OpenRouter() as client:
        reply = client.chat.create(
            model="openai/gpt-5-mini",
            messages=[{"role": "user", "content": "What happened in space flight this week?"}],
            plugins=[WebSearchPlugin(max_results=3)],
        )
    print(reply.text)
    for annotation in reply.choices[0].message.annotations or ():
        if isinstance(annotation, URLCitationAnnotation):
            print("source:", annotation.url_citation.title, annotation.url_citation.url)


if __name__ == "__main__":
    main()
