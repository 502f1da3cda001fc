"""Let the model call your function: run it, send the result back, until there is an answer."""

import json

from openrouter_sdk import MessageInput, OpenRouter, ToolMessage


def weather(city: str) -> dict[str, object]:
    return {"city": city, "degrees": 21, "sky": "clear"}


CITY = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
TOOLS = [
    {"type": "function", "function": {"name": "weather", "description": "The weather in a city", "parameters": CITY}}
]


def main() -> None:
    messages: list[MessageInput] = [{"role": "user", "content": "What should I wear in Lisbon today?"}]
    with OpenRouter() as client:
        reply = client.chat.create(model="openai/gpt-5-mini", messages=messages, tools=TOOLS)
        while calls := reply.choices[0].message.tool_calls:
            messages.append(reply.choices[0].message)
            for call in calls:
                result = weather(**json.loads(call.function.arguments))
                print(f"{call.function.name}({call.function.arguments}) gave {result}")
                messages.append(ToolMessage(tool_call_id=call.id, content=json.dumps(result)))
            reply = client.chat.create(model="openai/gpt-5-mini", messages=messages, tools=TOOLS)
    print(reply.text)


if __name__ == "__main__":
    main()
