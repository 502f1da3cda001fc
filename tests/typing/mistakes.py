# pyright: strict
"""Mistakes that both type checkers must see, each on the line that says so. Never run."""

from __future__ import annotations

import openrouter_sdk
from openrouter_sdk import (
    NULL,
    AssistantMessage,
    AsyncOpenRouter,
    ChatResult,
    FunctionCallOutputItem,
    MessageInput,
    OpenRouter,
    RateLimitError,
    ResponseInputItemInput,
    TextDeltaEvent,
    TextPart,
    UserMessage,
    from_dict,
)

HELLO: list[MessageInput] = [{"role": "user", "content": "Hello"}]


def names() -> None:
    print(openrouter_sdk.ChatResul)  # error


def clients() -> None:
    OpenRouter(apikey="sk-or-1")  # error
    OpenRouter(api_key=7)  # error
    OpenRouter("sk-or-1", "http://127.0.0.1")  # error
    OpenRouter(timeout="3")  # error
    OpenRouter(session=None)  # error
    AsyncOpenRouter(pool_manager=None)  # error
    OpenRouter().with_options(max_retry=1)  # error
    print(OpenRouter().chats)  # error
    with AsyncOpenRouter():  # error
        pass


def arguments(client: OpenRouter) -> None:
    client.chat.create(messages=HELLO, temprature=1)  # error
    client.chat.create(messages=HELLO, temperature="hot")  # error
    client.chat.create(messages="Hello")  # error
    client.chat.create(messages=[7])  # error
    client.chat.create(model="openai/gpt-5-mini")  # error
    client.chat.create(HELLO)  # error
    client.chat.create(messages=NULL)  # error
    client.chat.create(messages=HELLO, user=NULL)  # error
    client.chat.create(messages=HELLO, stream=True)  # error
    client.chat.create(messages=HELLO, model=7)  # error
    client.chat.create(messages=HELLO, extra_body=[1])  # error
    client.chat.create(messages=HELLO, max_retries="2")  # error
    client.chat.stream(messages=HELLO, tempreature=1)  # error
    client.keys.current(hash="x")  # error
    client.batches.create(endpoint="/v1/responses", model="m", requests=[7])  # error
    client.batches.create(endpoint="/v1/responses", model="m", requests={"custom_id": "a"})  # error
    client.presets.create_from_chat("lab", messages=HELLO, stream=True)  # error
    client.presets.create_from_chat(slug="lab", messages=HELLO)  # error
    client.keys.current(timeout="3")  # error
    client.credits.get(1)  # error
    client.credits.fetch()  # error
    client.endpoints.list()  # error
    client.endpoints.list("openai", "gpt-5-mini", "nitro")  # error
    client.endpoints.list(author="openai", slug="gpt-5-mini")  # error
    client.endpoints.list("openai", slug="gpt-5-mini")  # error
    client.vault.delete_intern_secret("intern")  # error
    client.generations.get("gen-1")  # error
    client.generations.get()  # error
    client.generations.get(id=NULL)  # error
    client.generations.submit_feedback(generation_id="gen-1")  # error
    client.models.list("programming")  # error
    client.models.list(limit="10")  # error
    client.models.list(limit=NULL)  # error
    client.models.list(supported_parameters=[1])  # error
    client.request("GET", "/credits", returns="CreditsResult")  # error


def results(client: OpenRouter) -> None:
    reply = client.chat.create(messages=HELLO)
    print(reply.txt)  # error
    print(reply.usage.cost)  # error
    print(reply.choices[0].message.contents)  # error
    number: int = reply.text  # error
    with client.chat.stream(messages=HELLO) as stream:
        for chunk in stream:
            print(chunk.text)  # error
        print(stream.final().final)  # error
    print(client.models.list().items)  # error
    for model in client.models.list():
        print(model.price)  # error
    print(number)


def messages(client: OpenRouter) -> None:
    client.messages.create(model="m", messages=[], temprature=1)  # error
    client.messages.create(messages=[])  # error
    client.messages.create(model="m")  # error
    client.messages.create(model="m", messages="Hello")  # error
    client.messages.create(model="m", messages=[{"role": "user", "content": "Hello"}], stream=True)  # error
    client.messages.create(model="m", messages=[], max_tokens=NULL)  # error
    client.messages.create(model="m", messages=[], tool_choice="any")  # error
    message = client.messages.create(model="m", messages=[], system=["Be brief."])  # error
    print(message.choices)  # error
    print(message.content[0].text)  # error


def responses(client: OpenRouter) -> None:
    client.responses.create(input="Hello", temprature=1)  # error
    client.responses.create(input="Hello", messages=HELLO)  # error
    client.responses.create("Hello")  # error
    client.responses.create(input=7)  # error
    client.responses.create(input=[7])  # error
    client.responses.create(input={"role": "user", "content": "Hello"})  # error
    client.responses.create(input=NULL)  # error
    client.responses.create(input="Hello", stream=True)  # error
    client.responses.create(input="Hello", store=True)  # error
    client.responses.create(input="Hello", instructions=["Be brief."])  # error
    client.responses.create(input="Hello", reasoning="low")  # error
    client.responses.stream(input="Hello", tool_choices="auto")  # error
    items: list[ResponseInputItemInput] = ["Hello"]  # error
    FunctionCallOutputItem(id="call_1", output="rain")  # error
    response = client.responses.create(input=items)
    print(response.txt)  # error
    print(response.choices)  # error
    print(response.output[0].content)  # error
    with client.responses.stream(input="Hello") as stream:
        for event in stream:
            print(event.delta)  # error
            if isinstance(event, TextDeltaEvent):
                print(event.text)  # error
        print(stream.final().final)  # error


def records() -> None:
    UserMessage()  # error
    UserMessage("Hello")  # error
    UserMessage(content="Hello", rolle="user")  # error
    UserMessage(content="Hello", role="assistant")  # error
    UserMessage(content=7)  # error
    AssistantMessage(tool_calls="none")  # error
    TextPart(text=NULL)  # error
    from_dict({})  # error
    wrong: UserMessage = from_dict({}, ChatResult)  # error
    print(wrong)


def errors(error: RateLimitError) -> None:
    print(error.state)  # error
    seconds: float = error.retry_after  # error
    print(seconds)


def vectors(client: OpenRouter) -> None:
    client.embeddings.create(model="m")  # error
    client.embeddings.create(model="m", input=[None])  # error
    client.embeddings.create(model="m", input="a", dimensions="256")  # error
    print(client.embeddings.create(model="m", input="a").data[0].vector + 1)  # error
    client.rerank.create(model="m", query="q", documents=[7])  # error
    client.decisions.create(model="m", state="s", questions=["q"])  # error
    client.containers.list_files()  # error


async def twins(client: AsyncOpenRouter) -> None:
    await client.chat.create(messages=HELLO, temprature=1)  # error
    await client.chat.create(messages=HELLO, temperature="hot")  # error
    await client.chat.create(model="openai/gpt-5-mini")  # error
    await client.chat.create(HELLO)  # error
    await client.chat.create(messages=HELLO, user=NULL)  # error
    await client.responses.create(input="Hello", temprature=1)  # error
    await client.responses.create(input=7)  # error
    await client.responses.stream(input="Hello")  # error
    print(client.responses.create(input="Hello").text)  # error
    await client.keys.current(hash="x")  # error
    await client.endpoints.list()  # error
    await client.generations.get("gen-1")  # error
    await client.generations.submit_feedback(generation_id="gen-1", category=1)  # error
    await client.models.list(limit="10")  # error
    await client.models.list("programming")  # error
    print(client.chat.create(messages=HELLO).text)  # error
    print((await client.chat.create(messages=HELLO)).txt)  # error
    await client.chat.stream(messages=HELLO)  # error
    client.chat.stream(messages=HELLO, tempreature=1)  # error
    with client.chat.stream(messages=HELLO):  # error
        pass
    for _ in client.models.list():  # error
        pass
    async for model in client.models.list():
        print(model.price)  # error
