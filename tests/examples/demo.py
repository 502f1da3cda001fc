"""The SDK at work: `make demo`.

With OPENROUTER_API_KEY it talks to the service, for less than a cent; without it to a sandbox that it starts itself.
"""

import json
import os
import sys
import time
from decimal import Decimal

from openrouter_sdk import APIError, MessageInput, NotFoundError, OpenRouter, OpenRouterError, ToolMessage
from openrouter_sdk.sandbox import Sandbox

DIM, PLAIN = ("\033[2m", "\033[0m") if sys.stdout.isatty() else ("", "")
CITY = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
WEATHER = {"name": "weather", "description": "The weather in a city right now", "parameters": CITY}


def main() -> None:
    if os.environ.get("OPENROUTER_API_KEY"):
        with OpenRouter() as client:
            show(client, refused_model="openai/no-such-model")
    else:
        print("OPENROUTER_API_KEY is not set: this talks to a sandbox on this machine, which is no model.")
        with Sandbox(pace=0.04) as box, OpenRouter(api_key="sk-sandbox", base_url=box.url) as client:
            show(client, refused_model="sandbox/rate-limited")


def show(client: OpenRouter, *, refused_model: str) -> None:
    heading("A streamed reply, with its reasoning")
    id_ = streamed_reply(client)
    heading("A tool call, answered")
    tool_call(client)
    heading("Models, with prices in USD per million tokens")
    models(client)
    heading("Key and credits")
    key_and_credits(client)
    heading("The record of the streamed reply")
    generation(client, id_)
    heading("An error")
    try:
        client.chat.create(model=refused_model, messages=[{"role": "user", "content": "Hello"}], max_retries=0)
    except OpenRouterError as error:
        print(f"{type(error).__name__}: {error}")


def heading(text: str) -> None:
    print(f"\n== {text} ==")


def streamed_reply(client: OpenRouter) -> str:
    messages = [{"role": "user", "content": "In two sentences: why do cats purr?"}]
    model = "google/gemini-2.5-flash"
    with client.chat.stream(model=model, messages=messages, reasoning={"effort": "low"}) as stream:
        thinking = False
        for chunk in stream:
            for choice in chunk.choices:
                if choice.delta.reasoning:
                    print(f"{DIM}{choice.delta.reasoning}{PLAIN}", end="", flush=True)
                    thinking = True
                if choice.delta.content:
                    print("\n" * thinking + choice.delta.content, end="", flush=True)
                    thinking = False
        reply = stream.final()
    cost = reply.cost
    print(f"\n{DIM}{reply.model}, {reply.choices[0].finish_reason}, cost {cost or 0:.6f} USD{PLAIN}")
    return reply.id


def tool_call(client: OpenRouter) -> None:
    messages: list[MessageInput] = [{"role": "user", "content": "Do I need an umbrella in Oslo?"}]
    tools = [{"type": "function", "function": WEATHER}]
    reply = client.chat.create(model="openai/gpt-5-mini", messages=messages, tools=tools)
    while calls := reply.choices[0].message.tool_calls:
        messages.append(reply.choices[0].message)
        for call in calls:
            result = json.dumps({**json.loads(call.function.arguments), "sky": "rain", "degrees": 9})
            print(f"{DIM}{call.function.name}({call.function.arguments}) -> {result}{PLAIN}")
            messages.append(ToolMessage(tool_call_id=call.id, content=result))
        reply = client.chat.create(model="openai/gpt-5-mini", messages=messages, tools=tools)
    print(reply.text)


def models(client: OpenRouter) -> None:
    print(f"{'model':44} {'context':>10} {'prompt':>8} {'completion':>10}")
    for model in client.models.list(limit=8).data:
        prompt, completion = per_million(model.pricing.prompt_price), per_million(model.pricing.completion_price)
        print(f"{model.id:44} {model.context_length or 0:>10,} {prompt:>8} {completion:>10}")


def per_million(price: Decimal | None) -> str:
    return "depends" if price is None or price < 0 else f"{price * 1_000_000:.2f}"  # a router's price is -1


def key_and_credits(client: OpenRouter) -> None:
    key = client.keys.current().data
    limit = "without a limit" if key.limit is None else f"{key.limit_remaining} of {key.limit} USD left"
    print(f"key {key.label}: {key.usage} USD spent, {limit}")
    try:
        credits = client.credits.get().data
        print(f"account: {credits.total_usage} of {credits.total_credits} USD spent")
    except APIError as error:
        print(f"account: {error} (credits take a management key)")


def generation(client: OpenRouter, id_: str) -> None:
    for seconds in (0, 1, 2, 4, 8):  # the service takes a moment to write it
        time.sleep(seconds)
        try:
            record = client.generations.get(id=id_).data
        except NotFoundError:
            continue
        print(f"{record.id}: {record.model} at {record.provider_name}, {record.total_cost:.6f} USD")
        print(f"{record.tokens_prompt} + {record.tokens_completion} tokens, {record.finish_reason}")
        return
    print(f"no record of {id_} yet")


if __name__ == "__main__":
    main()
