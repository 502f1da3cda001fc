"""Get the answer as an object of your own class: its JSON Schema goes out, the reply is read into it."""

import json

from attrs import define
from openrouter_sdk import JSONSchemaConfig, JSONSchemaFormat, OpenRouter, from_dict, json_schema


@define
class Ingredient:
    name: str
    grams: float


@define
class Recipe:
    title: str
    minutes: int
    """Time from start to table."""
    ingredients: list[Ingredient]


def main() -> None:
    form = JSONSchemaFormat(json_schema=JSONSchemaConfig(name="recipe", schema=json_schema(Recipe), strict=True))
    with OpenRouter() as client:
        reply = client.chat.create(
            model="openai/gpt-5-mini",
            messages=[{"role": "user", "content": "A recipe for pancakes, please."}],
            response_format=form,
            provider={"require_parameters": True},  # only providers that keep to the schema
        )
    recipe = from_dict(json.loads(reply.text), Recipe)
    print(f"{recipe.title}, {recipe.minutes} minutes")
    for ingredient in recipe.ingredients:
        print(f"{ingredient.grams:g} g {ingredient.name}")


if __name__ == "__main__":
    main()
