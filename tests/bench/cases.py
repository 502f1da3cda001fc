"""One measurement, in a process of its own: `python cases.py CLIENT CASE PORT` prints CPU seconds per operation."""

from __future__ import annotations

import sys
import time

BODY = {"model": "openai/gpt-5-mini", "messages": [{"role": "user", "content": "Hello"}]}
CALLS = 400
PATH = "/api/v1"


def cpu(work, times=1):
    """The CPU time of one of `times` runs."""
    before = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - before) / times


class Floor:
    """urllib3 and orjson, without types."""

    def __init__(self, port):
        import orjson
        import urllib3

        self.json, self.url = orjson, f"http://127.0.0.1:{port}{PATH}"
        self.pool = urllib3.PoolManager()
        self.headers = {"authorization": "Bearer k", "content-type": "application/json"}

    def call(self):
        answer = self.pool.request(
            "POST", f"{self.url}/chat/completions", body=self.json.dumps(BODY), headers=self.headers
        )
        return self.json.loads(answer.data)["choices"][0]["message"]["content"]

    def stream(self):
        answer = self.pool.request(
            "POST",
            f"{self.url}/chat/completions",
            body=self.json.dumps({**BODY, "stream": True}),
            headers=self.headers,
            preload_content=False,
        )
        count, rest = 0, b""
        for piece in answer.stream(65536):
            *events, rest = (rest + piece).split(b"\n\n")
            for event in events:
                if event != b"data: [DONE]":
                    count += len(self.json.loads(event[6:])["choices"][0]["delta"]["content"]) > 0
        return count

    def models(self):
        return len(self.json.loads(self.pool.request("GET", f"{self.url}/models", headers=self.headers).data)["data"])


class Ours:
    def __init__(self, port):
        from openrouter_sdk import OpenRouter

        self.client = OpenRouter("k", base_url=f"http://127.0.0.1:{port}{PATH}")

    def call(self):
        return self.client.chat.create(**BODY).choices[0].message.content

    def stream(self):
        count = 0
        with self.client.chat.stream(**BODY) as stream:
            for chunk in stream:
                count += len(chunk.choices[0].delta.content) > 0
        return count

    def models(self):
        return len(self.client.models.list().data)


class OpenAI:
    def __init__(self, port):
        from openai import OpenAI

        self.client = OpenAI(api_key="k", base_url=f"http://127.0.0.1:{port}{PATH}")

    def call(self):
        return self.client.chat.completions.create(**BODY).choices[0].message.content

    def stream(self):
        count = 0
        for chunk in self.client.chat.completions.create(**BODY, stream=True):
            count += len(chunk.choices[0].delta.content) > 0
        return count

    def models(self):
        return len(self.client.models.list().data)


class Official:
    def __init__(self, port):
        from openrouter import OpenRouter

        self.client = OpenRouter(api_key="k", server_url=f"http://127.0.0.1:{port}{PATH}")

    def call(self):
        return self.client.chat.send(**BODY).choices[0].message.content

    def stream(self):
        count = 0
        with self.client.chat.send(**BODY, stream=True) as stream:
            for chunk in stream:
                count += len(chunk.choices[0].delta.content) > 0
        return count

    def models(self):
        return len(self.client.models.list().result.data)


class AsyncFloor:
    """aiohttp and orjson, without types."""

    def __init__(self, port):
        import aiohttp
        import orjson

        self.json, self.url = orjson, f"http://127.0.0.1:{port}{PATH}"
        self.session = aiohttp.ClientSession()
        self.headers = {"authorization": "Bearer k", "content-type": "application/json"}

    async def call(self):
        async with self.session.post(
            f"{self.url}/chat/completions", data=self.json.dumps(BODY), headers=self.headers
        ) as answer:
            return self.json.loads(await answer.read())["choices"][0]["message"]["content"]

    async def stream(self):
        count, rest = 0, b""
        async with self.session.post(
            f"{self.url}/chat/completions", data=self.json.dumps({**BODY, "stream": True}), headers=self.headers
        ) as answer:
            async for piece in answer.content.iter_any():
                *events, rest = (rest + piece).split(b"\n\n")
                for event in events:
                    if event != b"data: [DONE]":
                        count += len(self.json.loads(event[6:])["choices"][0]["delta"]["content"]) > 0
        return count

    async def close(self):
        await self.session.close()


class AsyncOurs:
    def __init__(self, port):
        from openrouter_sdk import AsyncOpenRouter

        self.client = AsyncOpenRouter("k", base_url=f"http://127.0.0.1:{port}{PATH}")

    async def call(self):
        return (await self.client.chat.create(**BODY)).choices[0].message.content

    async def stream(self):
        count = 0
        async with self.client.chat.stream(**BODY) as stream:
            async for chunk in stream:
                count += len(chunk.choices[0].delta.content) > 0
        return count

    async def close(self):
        await self.client.close()


class AsyncOpenAI:
    def __init__(self, port):
        from openai import AsyncOpenAI

        self.client = AsyncOpenAI(api_key="k", base_url=f"http://127.0.0.1:{port}{PATH}")

    async def call(self):
        return (await self.client.chat.completions.create(**BODY)).choices[0].message.content

    async def stream(self):
        count = 0
        async for chunk in await self.client.chat.completions.create(**BODY, stream=True):
            count += len(chunk.choices[0].delta.content) > 0
        return count

    async def close(self):
        await self.client.close()


class Decoding:
    """What comes in base64: embeddings, and the image in an event. No HTTP; the floor has no types."""

    def __init__(self, client):
        import base64

        import orjson

        self.json, self.decode = orjson, base64.b64decode
        row = base64.b64encode(bytes(range(256)) * 24).decode()  # 1,536 numbers
        rows = [{"object": "embedding", "embedding": row, "index": index} for index in range(1000)]
        self.vectors = orjson.dumps({"object": "list", "data": rows, "model": "m"})
        image = base64.b64encode(bytes(range(256)) * 9000).decode()  # 3 MB of text
        event = {"type": "image_generation.partial_image", "b64_json": image, "partial_image_index": 0}
        self.image = b"data: %s\n\n" % orjson.dumps(event)
        self.pieces = [self.image[start : start + 65536] for start in range(0, len(self.image), 65536)]
        self.embeddings, self.event = getattr(self, f"{client}_embeddings"), getattr(self, f"{client}_event")

    def floor_embeddings(self):
        return len([self.decode(item["embedding"]) for item in self.json.loads(self.vectors)["data"]])

    def ours_embeddings(self):
        from openrouter_sdk import EmbeddingList, from_dict
        from openrouter_sdk._runtime.values import json

        return len([item.vector for item in from_dict(json.loads(self.vectors), EmbeddingList).data])

    def floor_event(self):
        return len(self.json.loads(self.image[6:-2])["b64_json"])

    def ours_event(self):
        from openrouter_sdk import OPERATIONS
        from openrouter_sdk._runtime.http import HttpRequest, HttpResponse, Timeout
        from openrouter_sdk._runtime.stream_state import StreamState

        request = HttpRequest(method="POST", url="", headers={}, body=None, timeout=Timeout(), max_retries=0)
        state = StreamState(
            OPERATIONS["images.stream"],
            request,
            HttpResponse(status=200, headers={"content-type": "text/event-stream"}, source=object()),
            1,
            0.0,
        )
        found = []
        for piece in self.pieces:
            found += state.feed(piece)
        return len(found[0].b64_json)


SYNC = {"floor": Floor, "ours": Ours, "openai": OpenAI, "openrouter": Official}
ASYNC = {"floor": AsyncFloor, "ours": AsyncOurs, "openai": AsyncOpenAI}
DECODED = ("embeddings", "event")
EXPECTED = {"stream": 10_000}


def measure(client, case, port):
    if case == "first":
        before = time.process_time()
        if client == "floor":  # what types are made with, which any typed client has to load
            import attrs  # noqa: F401
            import cattrs  # noqa: F401
        SYNC[client](port).call()
        return time.process_time() - before
    times = {"call": CALLS, "models": 20, "stream": 1, "embeddings": 10, "event": 10}[case.removeprefix("async_")]
    if client == "openrouter":
        times = max(1, times // 10)
    if case.startswith("async_"):
        import asyncio

        async def run():
            peer = ASYNC[client](port)
            work = getattr(peer, case.removeprefix("async_"))
            for _ in range(2):
                check(case, await work())
            before = time.process_time()
            for _ in range(times):
                await work()
            spent = (time.process_time() - before) / times
            await peer.close()
            return spent

        return asyncio.run(run())
    work = getattr(Decoding(client) if case in DECODED else SYNC[client](port), case)
    for _ in range(1 if client == "openrouter" and case == "stream" else 2):
        check(case, work())
    return cpu(work, times)


def check(case, result):
    expected = EXPECTED.get(case.removeprefix("async_"))
    if not result or (expected is not None and result != expected):
        raise SystemExit(f"{case}: got {result!r}")


if __name__ == "__main__":
    print(measure(sys.argv[1], sys.argv[2], int(sys.argv[3])))
