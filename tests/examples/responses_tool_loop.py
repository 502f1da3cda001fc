"""Let the model call your function with the Responses API: all items of an answer go back, with the results."""

import json

from openrouter_sdk import FunctionCallItem, FunctionCallOutputItem, OpenRouter, ResponseInputItemInput


def weather(city: str) -> dict[str, object]:
    return {"city": city, "degrees": 21, "sky": "clear"}


CITY = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
TOOLS = [{"type": "function", "name": "weather", "description": "The weather in a city", "parameters": CITY}]


def main() -> None:
    items: list[ResponseInputItemInput] = [{"role": "user", "content": "What should I wear in Lisbon today?"}]
    with OpenRouter() as client:
        response = client.responses.create(model="openai/gpt-5-mini", input=items, tools=TOOLS)
        while calls := [item for item in response.output if isinstance(item, FunctionCallItem)]:
            items += response.output  # nothing is stored: reasoning, messages and calls, as they came
            for call in calls:
                result = weather(**json.loads(call.arguments))
                print(f"{call.name}({call.arguments}) gave {result}")
                items.append(FunctionCallOutputItem(call_id=call.call_id, output=json.dumps(result)))
            response = client.responses.create(model="openai/gpt-5-mini", input=items, tools=TOOLS)
    print(response.text)


if __name__ == "__main__":
    main()
