"""Let the model call your function with the Messages API: the content of an answer goes back, then the results."""

import json

from openrouter_sdk import MessageParam, OpenRouter, ToolResultBlock, ToolUseBlock


def weather(city: str) -> dict[str, object]:
    return {"city": city, "degrees": 21, "sky": "clear"}


CITY = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
TOOLS = [{"name": "weather", "description": "The weather in a city", "input_schema": CITY}]


def main() -> None:
    model = "anthropic/claude-sonnet-4.5"
    messages = [MessageParam(role="user", content="What should I wear in Lisbon today?")]
    with OpenRouter() as client:
        message = client.messages.create(model=model, max_tokens=1024, messages=messages, tools=TOOLS)
        while calls := [block for block in message.content if isinstance(block, ToolUseBlock)]:
            messages.append(MessageParam(role="assistant", content=list(message.content)))
            results = []
            for call in calls:
                result = weather(**call.input)
                print(f"{call.name}({call.input}) gave {result}")
                results.append(ToolResultBlock(tool_use_id=call.id, content=json.dumps(result)))
            messages.append(MessageParam(role="user", content=list(results)))
            message = client.messages.create(model=model, max_tokens=1024, messages=messages, tools=TOOLS)
    print(message.text)


if __name__ == "__main__":
    main()
