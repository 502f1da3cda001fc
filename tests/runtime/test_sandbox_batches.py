"""The life of a batch in the sandbox: sent, worked on, ended in every way, listed, deleted."""

from __future__ import annotations

from typing import Any

import pytest
import urllib3
from openrouter_sdk import (
    AsyncOpenRouter,
    BadRequestError,
    Batch,
    ChatResult,
    ConflictError,
    EmbeddingList,
    MessageResult,
    NotFoundError,
    OpenRouter,
    Response,
)
from openrouter_sdk.sandbox import Sandbox

from .helpers import in_loop

Json = dict[str, Any]

CHAT, RESPONSES = "/v1/chat/completions", "/v1/responses"


def request(id_: str, **more: Any) -> Json:
    return {"custom_id": id_, "body": {"messages": [{"role": "user", "content": f"I am {id_}"}], **more}}


def send(client: OpenRouter, *requests: Json, model: str = "m", endpoint: str = CHAT) -> Batch:
    return client.batches.create(endpoint=endpoint, model=model, requests=requests)


def ended(client: OpenRouter, batch: Batch) -> Batch:
    assert client.batches.get(batch.id).status == "in_progress"
    return client.batches.get(batch.id)


def test_life(client: OpenRouter) -> None:
    batch = send(client, request("a"), request("b"))
    assert (batch.http.status, batch.status, batch.results, batch.usage) == (202, "validating", None, None)
    assert batch.expires_at == batch.created_at + 24 * 60 * 60
    with pytest.raises(ConflictError, match="has not ended"):
        client.batches.delete(batch.id)

    done = ended(client, batch)
    assert (done.status, done.error, done.provider) == ("completed", None, "Sandbox")
    assert (done.request_counts.total, done.request_counts.completed, done.request_counts.failed) == (2, 2, 0)
    assert done.results is not None
    assert done.usage is not None
    bodies = [result.response.body for result in done.results if result.response is not None]
    assert [body.text for body in bodies if isinstance(body, ChatResult)] == [
        f"This is the sandbox, no model. You said: I am {id_}" for id_ in "ab"
    ]
    assert [result.custom_id for result in done.results] == ["a", "b"]
    assert done.usage.total_tokens > 0
    assert client.batches.get(batch.id) == done, "nothing changes any more"

    assert client.batches.delete(batch.id).deletion.openrouter == "deleted"
    for again in (client.batches.get, client.batches.delete):
        with pytest.raises(NotFoundError):
            again(batch.id)


def test_responses(client: OpenRouter) -> None:
    requests = ({"custom_id": str(number), "body": {"input": f"Item {number}"}} for number in range(3))
    done = ended(client, client.batches.create(endpoint=RESPONSES, model="m", requests=requests))
    bodies = [result.response.body for result in done.results or () if result.response is not None]
    texts = [body.text for body in bodies if isinstance(body, Response)]
    assert texts == [f"This is the sandbox, no model. You said: Item {number}" for number in range(3)]


def test_requests_fail_one_by_one(client: OpenRouter) -> None:
    kinds = ["rate-limited", "status-400", "html", "empty", "error-in-200", "cut"]
    wrong = [request("stream", stream=True), {"custom_id": "messages", "body": {"messages": 5}}]
    done = ended(
        client, send(client, request("ok"), *wrong, *(request(kind, model=f"sandbox/{kind}") for kind in kinds))
    )
    assert done.status == "completed"
    assert (done.request_counts.completed, done.request_counts.failed) == (1, 8)
    results = {result.custom_id: result for result in done.results or ()}
    assert all((result.response is None) != (result.error is None) for result in results.values())
    causes = {id_: result.error.error_type for id_, result in results.items() if result.error is not None}
    unavailable = dict.fromkeys(["html", "empty", "error-in-200", "cut"], "provider_unavailable")
    invalid = dict.fromkeys(["stream", "messages", "status-400"], "invalid_request")
    assert causes == {"rate-limited": "rate_limit_exceeded", **invalid, **unavailable}


@pytest.mark.parametrize(("end", "answered"), [("failed", None), ("expired", 1), ("cancelled", 1)])
def test_batches_end_in_other_ways(client: OpenRouter, end: str, answered: int | None) -> None:
    batch = send(client, request("a"), request("b"), model=f"sandbox/{end}")
    done = ended(client, batch)
    assert done.status == end
    assert (done.error is not None) == (end == "failed")
    found = None if done.results is None else sum(result.response is not None for result in done.results)
    assert found == answered
    assert client.batches.delete(batch.id).id == batch.id


def test_listed(client: OpenRouter) -> None:
    batches = [send(client, request("a")) for _ in range(5)]
    ended(client, batches[0])
    ended(client, batches[3])
    pages = list(client.batches.list(limit=2).pages())
    assert [[batch.id for batch in page.data] for page in pages] == [
        [batches[4].id, batches[3].id],
        [batches[2].id, batches[1].id],
        [batches[0].id],
    ]
    assert all(batch.results is None for page in pages for batch in page.data)
    completed = [batches[3].id, batches[0].id]
    assert [batch.id for batch in client.batches.list(status=["completed", "failed"], limit=1)] == completed
    assert len(list(client.batches.list(status=["validating", "completed"]))) == 5
    assert list(client.batches.list(created_after="2099-01-01")) == []
    assert len(list(client.batches.list(created_after="2001-01-01", created_before="2099-01-01T00:00:00Z"))) == 5
    for wrong in ({"limit": 0}, {"limit": 101}, {"created_after": "soon"}, {"after": "batch_none"}):
        with pytest.raises(BadRequestError):
            client.batches.list(**wrong)


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ({"requests": []}, "there are no requests"),
        ({"requests": [request("a"), request("b"), request("a")]}, "the custom_id 'a' stands twice"),
        ({"requests": [request("a", model="n")]}, "'a' names the model 'n', and its batch 'm'"),
        ({"requests": [{"custom_id": "a"}]}, r"requests\[0\].body: is required"),
        ({"endpoint": "/v1/audio"}, "no batches for '/v1/audio'"),
        ({"completion_window": "1h"}, "completion_window: expected '24h'"),
    ],
)
def test_refused(client: OpenRouter, body: Json, why: str) -> None:
    with pytest.raises(BadRequestError, match=why):
        client.batches.create(**{"endpoint": CHAT, "model": "m", "requests": [request("a")], **body})
    assert list(client.batches.list()) == []


@pytest.mark.parametrize("late", ["endpoint", "model", "callback_url", None])
def test_the_order_of_the_body(box: Sandbox, late: str | None) -> None:
    early = {"endpoint": CHAT, "callback_url": "https://example.com", "model": "m"}
    last = {} if late is None else {late: early.pop(late)}
    body = {**early, "requests": [request("a")], **last}
    headers = {"authorization": "Bearer sk-sandbox"}
    response = urllib3.request("POST", f"{box.url}/batches", json=body, headers=headers)
    assert response.status == (202 if late is None else 400)
    assert late is None or response.json()["error"]["message"] == f"{late} must come before requests in the body"


def test_async(box: Sandbox, settings: dict[str, Any]) -> None:
    async def main(client: AsyncOpenRouter) -> None:
        requests = (request(str(number), tags=["x" * 1000]) for number in range(200))
        batch = await client.batches.create(endpoint=CHAT, model="m", requests=requests, callback_url="https://a.b")
        while batch.status != "completed":
            batch = await client.batches.get(batch.id)
        assert batch.request_counts.completed == 200
        assert [found.id async for found in client.batches.list()] == [batch.id]
        await client.batches.delete(batch.id)
        with pytest.raises(NotFoundError):
            await client.batches.get(batch.id)

    in_loop(main, box.url, **settings)


def test_messages_and_embeddings(client: OpenRouter) -> None:
    asked = [{"custom_id": id_, "body": {"messages": [{"role": "user", "content": id_}]}} for id_ in "ab"]
    done = ended(client, send(client, *asked, endpoint="/v1/messages"))
    bodies = [result.response.body for result in done.results or () if result.response is not None]
    texts = [body.text for body in bodies if isinstance(body, MessageResult)]
    assert texts == [f"This is the sandbox, no model. You said: {id_}" for id_ in "ab"]

    asked = [{"custom_id": id_, "body": {"input": ["one", "two three"]}} for id_ in "ab"]
    done = ended(client, send(client, *asked, endpoint="/v1/embeddings"))
    bodies = [result.response.body for result in done.results or () if result.response is not None]
    lists = [body for body in bodies if isinstance(body, EmbeddingList)]
    assert [len(item.vector) for body in lists for item in body.data] == [1536] * 4
    assert done.usage is not None
    assert done.usage.prompt_tokens == 6
