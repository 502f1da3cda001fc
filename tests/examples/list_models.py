"""List the models that call tools, with context length and price of a typical call."""

from openrouter_sdk import OpenRouter


def main() -> None:
    with OpenRouter() as client:
        models = client.models.list(supported_parameters="tools")
        print(f"{len(models.data)} models on the first page")
        for model in models:  # goes on over all pages
            cost = model.pricing.estimate(prompt_tokens=2000, completion_tokens=500)
            price = "it depends" if cost is None else f"{cost:.5f} USD"
            print(f"{model.id:45} {model.context_length or 0:>10,} tokens  {price}")


if __name__ == "__main__":
    main()
