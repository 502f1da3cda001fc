# pyright: strict
"""Calls as they may be written, and what they give. Checked by mypy and pyright, never run."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, assert_type

from openrouter_sdk import (
    NULL,
    OPERATIONS,
    Annotation,
    AssistantMessage,
    AsyncOpenRouter,
    AsyncPages,
    AsyncTextStream,
    Availability,
    Batch,
    BatchRequest,
    BatchResult,
    ChatArguments,
    ChatChoice,
    ChatChunk,
    ChatChunkChoice,
    ChatPresetArguments,
    ChatResult,
    Content,
    CreditsResult,
    CurrentKeyResult,
    DecisionQuestion,
    DecisionScoreAnswer,
    EmbeddingContent,
    EmbeddingList,
    Endpoint,
    File,
    FunctionCallItem,
    FunctionCallOutputItem,
    FunctionDefinition,
    FunctionTool,
    HttpInfo,
    ImagePart,
    ImageURL,
    InputText,
    ItemDoneEvent,
    Message,
    MessageInput,
    MessageItem,
    Model,
    ModelList,
    ModelResult,
    Null,
    OpenRouter,
    OpenRouterError,
    Operation,
    PresetDetails,
    PresetVersion,
    Pricing,
    ProviderPreferences,
    RateLimitError,
    RequestOptions,
    RerankDocument,
    Response,
    ResponseArguments,
    ResponseCompletedEvent,
    ResponseError,
    ResponseEvent,
    ResponseFunctionTool,
    ResponseIncompleteEvent,
    ResponseInputItemInput,
    ResponseItem,
    ResponseUsage,
    SystemMessage,
    TextDeltaEvent,
    TextPart,
    TextStream,
    Timeout,
    ToolCall,
    ToolMessage,
    Usage,
    UserMessage,
    from_dict,
    json_schema,
    to_dict,
    to_json,
    type_hints,
)
from openrouter_sdk.sandbox import Sandbox
from openrouter_sdk.types.chat.requests import ChatRequest

HELLO: list[MessageInput] = [{"role": "user", "content": "Hello"}]


def clients() -> None:
    client = OpenRouter()
    OpenRouter("sk-or-1", base_url="http://127.0.0.1", timeout=3, max_retries=0)
    OpenRouter(lambda: "sk-or-1", timeout=Timeout(connect=1.0, total=60), default_headers={"x-team": "blue"})
    AsyncOpenRouter(api_key=None, site_url=None, site_name="App", site_categories=("cli-agent",), on_comment=print)
    assert_type(client.with_options(timeout=1.5, site_name="Other"), OpenRouter)
    assert_type(AsyncOpenRouter().with_options(api_key="sk-or-2"), AsyncOpenRouter)
    with OpenRouter() as entered:
        assert_type(entered, OpenRouter)
    with Sandbox() as box:
        assert_type(box, Sandbox)
        assert_type(box.url, str)


# -- one answer -------------------------------------------------------------------------------------------


def answers(client: OpenRouter) -> None:
    reply = client.chat.create(model="openai/gpt-5-mini", messages=HELLO)
    assert_type(reply, ChatResult)
    assert_type(reply.text, str)
    assert_type(reply.id, str)
    assert_type(reply.usage, Usage | None)
    assert_type(reply.usage.cost if reply.usage else None, float | None)
    assert_type(reply.choices, list[ChatChoice])
    assert_type(reply.choices[0].message, AssistantMessage)
    assert_type(reply.choices[0].message.content, Content | None)
    assert_type(reply.choices[0].message.tool_calls, list[ToolCall] | None)
    assert_type(reply.choices[0].message.annotations, list[Annotation] | None)
    assert_type(reply.choices[0].message.text, str)
    assert_type(reply.choices[0].message.role, Literal["assistant"])
    assert_type(reply.extra, dict[str, Any])
    assert_type(reply.http, HttpInfo)
    assert_type(reply.http.status, int)
    assert_type(reply.http.generation_id, str | None)
    assert_type(reply.http.request_id, str | None)


def other_areas(client: OpenRouter) -> None:
    assert_type(client.credits.get(), CreditsResult)
    assert_type(client.credits.get().data.total_credits, float)
    assert_type(client.keys.current(), CurrentKeyResult)
    assert_type(client.keys.current().data.limit, float | None)
    assert_type(client.endpoints.list("openai", "gpt-5-mini", timeout=2.0).data.endpoints, list[Endpoint])
    assert_type(client.generations.get(id="gen-1").data.provider_name, str | None)
    assert_type(client.models.get("openai", "gpt-5-mini").data, Model)
    assert_type(client.models.get("openai/gpt-5-mini").data, Model)
    client.generations.submit_feedback(generation_id="gen-1", category="latency", comment=None)
    client.generations.submit_feedback(generation_id="gen-1", category="a new one", extra_body={"rating": 1})


# -- what may be sent -------------------------------------------------------------------------------------


def messages(client: OpenRouter, reply: ChatResult) -> None:
    mixed: list[MessageInput] = [{"role": "system", "content": "Be brief."}, UserMessage(content="Hello")]
    mixed.append(reply.choices[0].message)
    mixed.append(ToolMessage(tool_call_id="call_1", content="Rain"))
    mixed.append({"role": "user", "content": [{"type": "text", "text": "Hi"}], "new_member": None})
    client.chat.create(messages=mixed)
    client.chat.create(messages=(*mixed, reply.choices[0].message))
    client.chat.create(messages=[{"role": "user", "content": "Hello"}])
    client.chat.create(messages=[SystemMessage(content="Be brief."), UserMessage(content="Hello", name="Ada")])

    users: list[UserMessage] = [UserMessage(content="Hello")]
    client.chat.create(messages=users)
    dicts: list[dict[str, str]] = [{"role": "user", "content": "Hello"}]
    client.chat.create(messages=dicts)
    typed: list[Message] = [*users, AssistantMessage(content="Hi")]
    client.chat.create(messages=typed)

    UserMessage(content=["What is this?", ImagePart(image_url=ImageURL(url="https://example.com/a.png"))])
    assert_type(UserMessage(content=[TextPart(text="Hi")]).text, str)
    assert_type(UserMessage(content="Hi").role, Literal["user"])


def arguments(client: OpenRouter) -> None:
    client.chat.create(
        messages=HELLO,
        model=None,
        models=("a/b", "c/d"),
        temperature=1,
        stop="END",
        reasoning_effort="high",
        service_tier="a new one",
        parallel_tool_calls=NULL,
        provider=ProviderPreferences(order=["azure"], allow_fallbacks=False),
        tools=[FunctionTool(function=FunctionDefinition(name="time")), {"type": "function", "function": {"name": "x"}}],
        tool_choice="auto",
        response_format={"type": "json_object"},
        plugins=[{"id": "web"}],
        metadata_header="enabled",
        extra_body={"new_member": None},
        extra_query={"a": 1},
        extra_headers={"x-team": "blue"},
        timeout=Timeout(read=10),
        max_retries=0,
    )
    client.chat.create(messages=HELLO, provider={"order": ["azure"]}, stop=["a", "b"], reasoning_effort=NULL)

    shared: ChatArguments = {"messages": HELLO, "temperature": 0.5}
    client.chat.create(**shared)
    client.chat.stream(**shared)
    options: RequestOptions = {"timeout": 3.0, "max_retries": 1}
    client.keys.current(**options)
    client.models.list(category="programming", supported_parameters=["tools"], zdr=True, **options)
    client.models.list(category="a new one", supported_parameters="tools", sort="newest", min_price=1)
    assert_type(NULL, Null)


# -- responses --------------------------------------------------------------------------------------------


def responses(client: OpenRouter) -> None:
    response = client.responses.create(model="openai/gpt-5-mini", input="Hello", reasoning={"effort": "low"})
    assert_type(response, Response)
    assert_type(response.text, str)
    assert_type(response.cost, float | None)
    assert_type(response.usage, ResponseUsage | None)
    assert_type(response.error, ResponseError | None)
    assert_type(response.output, list[ResponseItem])
    for item in response.output:
        if isinstance(item, FunctionCallItem):
            assert_type(item.arguments, str)
        elif isinstance(item, MessageItem):
            assert_type(item.text, str)

    items: list[ResponseInputItemInput] = [{"role": "user", "content": "Hello"}, *response.output]
    items.append(FunctionCallOutputItem(call_id="call_1", output="rain"))
    items.append({"type": "function_call_output", "call_id": "call_1", "output": "rain", "new_member": None})
    items += response.output
    client.responses.create(input=items, instructions=NULL, stop=["a", "b"], tool_choice="required")
    client.responses.create(input=response.output, tool_choice={"type": "function", "name": "time"})
    client.responses.create(input=[MessageItem(role="user", content=[InputText(text="Hi")])], max_retries=0)
    client.responses.create(
        input=[{"role": "user", "content": "Hello"}],
        tools=[ResponseFunctionTool(name="time", parameters={}), {"type": "web_search"}, {"type": "a new one"}],
        text={"format": {"type": "json_object"}},
        include=["reasoning.encrypted_content", "a new one"],
        metadata_header="enabled",
        timeout=3.0,
    )

    shared: ResponseArguments = {"input": "Hello", "temperature": 0.5}
    with client.responses.stream(**shared) as stream:
        assert_type(stream, TextStream[ResponseEvent, Response])
        for event in stream:
            assert_type(event, ResponseEvent)
            assert_type(event.type, str | None)
            if isinstance(event, TextDeltaEvent):
                assert_type(event.delta, str)
                assert_type(event.type, Literal["response.output_text.delta"])
            elif isinstance(event, (ResponseCompletedEvent, ResponseIncompleteEvent)):
                assert_type(event.response, Response)
            elif isinstance(event, ItemDoneEvent) and isinstance(event.item, FunctionCallItem):
                assert_type(event.item.name, str)
        assert_type(stream.text, Iterator[str])
        assert_type(stream.final(), Response)


# -- batches and presets ----------------------------------------------------------------------------------


def batches(client: OpenRouter) -> None:
    requests = ({"custom_id": str(number), "body": {"input": "Hello"}} for number in range(3))
    batch = client.batches.create(endpoint="/v1/responses", model="openai/gpt-5-mini", requests=requests)
    assert_type(batch, Batch)
    assert_type(batch.results, list[BatchResult] | None)
    for result in client.batches.get(batch.id).results or []:
        if result.response is not None and isinstance(result.response.body, (ChatResult, Response)):
            assert_type(result.response.body.text, str)
    typed = [BatchRequest(custom_id="a", body={"messages": HELLO})]
    client.batches.create(endpoint="a new one", model="m", requests=typed, provider={"only": ["openai"]})
    client.batches.create(endpoint="/v1/messages", model="m", requests=iter(typed), completion_window=NULL, timeout=3)
    assert_type([found.id for found in client.batches.list(status=("completed", "a new one"))], list[str])


def presets(client: OpenRouter) -> None:
    assert_type(client.presets.create_from_chat("lab", messages=HELLO, temperature=0.5, timeout=3).data, PresetDetails)
    shared: ChatPresetArguments = {"messages": HELLO, "top_p": NULL}
    client.presets.create_from_chat("lab", **shared)
    made = client.presets.create_from_responses("lab", input="Hello").data
    if made.designated_version is not None:
        number = made.designated_version.version
        assert_type(client.presets.get_version("lab", number).data, PresetVersion)


# -- streams and pages ------------------------------------------------------------------------------------


def streams(client: OpenRouter) -> None:
    assert_type(client.chat.stream(messages=HELLO), TextStream[ChatChunk, ChatResult])
    with client.chat.stream(messages=HELLO) as stream:
        assert_type(stream, TextStream[ChatChunk, ChatResult])
        for chunk in stream:
            assert_type(chunk, ChatChunk)
            assert_type(chunk.choices, list[ChatChunkChoice])
            assert_type([choice.delta.content for choice in chunk.choices], list[str | None])
        assert_type(next(stream), ChatChunk)
        assert_type(stream.text, Iterator[str])
        assert_type(stream.reasoning, Iterator[str])
        assert_type(stream.final(), ChatResult)
        assert_type(stream.partial, ChatResult)
        assert_type(stream.http, HttpInfo)
        stream.close()


def pages(client: OpenRouter) -> None:
    page = client.models.list()
    assert_type(page, ModelList)
    assert_type(page.data, list[Model])
    assert_type(page.total_count, int | None)
    assert_type(page.next_page(), ModelList | None)
    assert_type(list(page.pages()), list[ModelList])
    for model in page:
        assert_type(model, Model)
        assert_type(model.pricing, Pricing)
        assert_type(model.pricing.prompt_price, Decimal | None)
    assert_type([model.id for model in client.models.list_for_user(limit=5)], list[str])


# -- async ------------------------------------------------------------------------------------------------


async def everything_async() -> None:
    async with AsyncOpenRouter("sk-or-1") as client:
        assert_type(client, AsyncOpenRouter)
        reply = await client.chat.create(model="openai/gpt-5-mini", messages=HELLO, temperature=0.5, timeout=3)
        assert_type(reply, ChatResult)
        assert_type(reply.text, str)

        assert_type(client.chat.stream(messages=HELLO), AsyncTextStream[ChatChunk, ChatResult])
        async with client.chat.stream(messages=HELLO) as stream:
            assert_type(stream, AsyncTextStream[ChatChunk, ChatResult])
            async for chunk in stream:
                assert_type(chunk, ChatChunk)
            assert_type(stream.text, AsyncIterator[str])
            assert_type(await stream.final(), ChatResult)
            assert_type(stream.partial, ChatResult)
            await stream.close()

        response = await client.responses.create(input="Hello", timeout=3)
        assert_type(response, Response)
        assert_type((await client.responses.create(input=response.output)).text, str)
        async with client.responses.stream(input=[{"role": "user", "content": "Hello"}]) as events:
            assert_type(events, AsyncTextStream[ResponseEvent, Response])
            async for event in events:
                assert_type(event, ResponseEvent)
            assert_type(await events.final(), Response)

        assert_type(client.models.list(category="programming"), AsyncPages[ModelList])
        assert_type(await client.models.list(), ModelList)
        async for model in client.models.list(limit=10):
            assert_type(model, Model)
        assert_type((await client.models.list()).data, list[Model])

        assert_type(await client.models.get("openai", "gpt-5-mini", max_retries=0), ModelResult)
        assert_type(await client.credits.get(), CreditsResult)
        assert_type((await client.keys.current()).data.label, str)
        assert_type(await client.request("GET", "/credits", returns=CreditsResult), CreditsResult)
        assert_type(await client.request("GET", "/credits"), Any)
        await client.generations.submit_feedback(generation_id="gen-1", category="latency")
        await client.close()


# -- what goes around the methods -------------------------------------------------------------------------


def raw(client: OpenRouter) -> None:
    assert_type(client.request("GET", "/credits"), Any)
    assert_type(client.request("GET", "/credits", returns=CreditsResult), CreditsResult)
    assert_type(client.request("POST", "/new", body={"a": NULL}, query={"b": [1]}, max_retries=0), Any)


def conversions(data: Mapping[str, Any]) -> None:
    assert_type(from_dict(data, ChatResult), ChatResult)
    assert_type(from_dict(data, ChatRequest).messages, list[Message])
    assert_type(from_dict([data], list[Model]), list[Model])
    assert_type(to_dict(from_dict(data, Usage)), dict[str, Any])
    assert_type(to_dict({"messages": [UserMessage(content="Hi")]}), dict[str, Any])
    assert_type(to_json(UserMessage(content="Hi")), bytes)
    assert_type(json_schema(UserMessage), dict[str, Any])
    assert_type(type_hints(Usage), dict[str, Any])


def errors(client: OpenRouter) -> None:
    try:
        client.keys.current()
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
        assert_type(error.availability, Availability | None)
        assert_type(error.reasons, Sequence[str])
    except OpenRouterError as error:
        assert_type(error.status, int | None)
        assert_type(error.code, int | str | None)
        assert_type(error.headers, Mapping[str, str])
        assert_type(error.retryable, bool)


def operations() -> None:
    assert_type(OPERATIONS, dict[str, Operation[Any]])
    operation = OPERATIONS["chat.create"]
    assert_type(operation.method, str)
    assert_type([parameter.name for parameter in operation.parameters], list[str])


def vectors(client: OpenRouter, texts: list[str], tokens: list[list[int]], picture: EmbeddingContent) -> None:
    answer = client.embeddings.create(model="m", input=texts, encoding_format="base64", dimensions=256)
    assert_type(answer, EmbeddingList)
    assert_type(answer.data[0].vector, list[float])
    assert_type(answer.data[0].embedding, list[float] | str)
    for given in (tokens, tokens[0], ("a", "b"), "a", [picture]):
        client.embeddings.create(model="m", input=given)
    client.embeddings.create(model="m", input=[{"content": [{"type": "text", "text": "a"}]}, picture, {"content": []}])
    for model in client.embeddings.list_models():
        assert_type(model, Model)
    ranked = client.rerank.create(model="m", query="q", documents=["a", {"text": "b"}, RerankDocument(image="c")])
    assert_type(ranked.results[0].document, RerankDocument)
    assert_type(client.containers.promote_file("c", "f"), File)
    assert_type(client.containers.file_content("c", "f").read(), bytes)


def decided(client: OpenRouter, state: Mapping[str, str], questions: dict[str, DecisionQuestion]) -> None:
    answer = client.decisions.create(model="m", state=state, questions=questions)
    found = answer.answers["mood"]
    if isinstance(found, DecisionScoreAnswer):
        assert_type(found.score, float)
    client.systemone.create(
        model="m", state=["a", 1], questions={"spam": {"type": "noul", "instructions": "Is it spam?"}}
    )
    for tool in client.tools.list(api_format="responses"):
        assert_type(client.tools.get(tool.id).data.engines[0].pricing[0].price, str)
